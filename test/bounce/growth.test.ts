/** A mail twice as long costs at most 2.2 times as many steps, whatever its shape. */
import { describe, expect, test } from 'vitest';
import { SHAPES, SIZES } from '../../scripts/bench/shapes.ts';
import { classify, explain, read } from '../../src/bounce/index.ts';
import { READ_LIMIT } from '../../src/bounce/read/source.ts';
import { stepsOf } from './support/steps.ts';

const MOST = 2.2;

/** Each twice the one before, up to what is read of one mail; and the longest, of which no more is read. */
const TRIED = SIZES.filter((size) => size <= READ_LIMIT || size === SIZES.at(-1));

/** Of a text no more than half a megabyte is read, and of its recipients two thousand. Each four times the one before: what a mail costs at once still counts among so few steps. */
const SHORT = [32, 128, 512].map((size) => size * 1024);

/** The engine loses counts of code that it puts away or makes faster meanwhile, a tenth of those of a short mail: of several the highest is the nearest. */
async function stepsOfMail(mail: string, times = 1): Promise<number> {
  const bytes = new TextEncoder().encode(mail);
  const counted: number[] = [];
  for (let time = 0; time < times; time += 1) counted.push(await stepsOf(() => { explain(classify(read(bytes)), 'en'); }));
  return Math.max(...counted);
}

/** How many times as many steps a size takes as the one before it, at most. @param times that each is counted */
async function steepest(shape: (length: number) => string, sizes: readonly number[], times = 1): Promise<number> {
  const steps: number[] = [];
  for (const size of sizes) steps.push(await stepsOfMail(shape(size), times));
  return Math.max(...steps.slice(1).map((more, index) => more / (steps[index] ?? 0)));
}

describe('steps grow with the length of a mail, and no faster', () => {
  test.each(Object.entries(SHAPES))('%s', { timeout: 300_000 }, async (_, shape) => {
    await stepsOfMail(shape(SHORT[0] ?? 0)); // Tables are made ready once.
    expect(await steepest(shape, SHORT, 3)).toBeLessThanOrEqual(MOST ** 2);
    expect(await steepest(shape, TRIED)).toBeLessThanOrEqual(MOST);
  });
});

describe('steps are counted', () => {
  test('those of our own code', async () => {
    const short = await stepsOf(() => { read('\nFinal-Recipient: rfc822; a@example.org'); });
    const long = await stepsOf(() => { read('\nFinal-Recipient: rfc822; a@example.org'.repeat(100)); });
    expect(long).toBeGreaterThan(20 * short);
  });

  test('and those of the engine’s searches', async () => {
    const quadratic = (length: number) => stepsOf(() => { for (let at = 0; at < length; at += 1) 'x'.repeat(length).includes('y', at); });
    expect(await quadratic(200) / await quadratic(100)).toBeGreaterThan(3);
  });
});
