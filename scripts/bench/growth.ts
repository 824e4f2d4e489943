/** A mail twice as long may cost a little more than twice as much. `test/bounce/growth.test.ts` counts steps; here a clock looks on. */
import { classify, explain, read } from '../../src/bounce/index.ts';
import { SHAPES, SIZES } from './shapes.ts';
import { figure, type Figure } from './table.ts';

const ROUNDS = 5;
const WARM_UP = 256 * 1024;

export function growthFigures(): Figure[] {
  return Object.entries(SHAPES).map(([name, shape]) => {
    timeOf(new TextEncoder().encode(shape(WARM_UP))); // So that the engine knows the shape.
    const times = SIZES.map((size) => timeOf(new TextEncoder().encode(shape(size))));
    const steps = times.slice(1).map((time, index) => time / Math.max(times[index] ?? 0, 1));
    const longest = times.at(-1) ?? 0;
    return figure(`growth, ${name}: twice as long costs at most (1 to 64 MB; 64 MB took ${longest.toFixed(0)} ms)`, Math.max(...steps), '×', { atMost: 2.2 }, 2);
  });
}

/** The quickest of several rounds: whatever else the machine does only ever adds. */
function timeOf(mail: Uint8Array): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    explain(classify(read(mail)), 'en');
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
