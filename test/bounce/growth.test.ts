/** A mail twice as long costs at most 2.2 times as many steps, whatever its shape. */
import { describe, expect, test } from 'vitest';
import { SHAPES, SIZES } from '../../scripts/bench/shapes.ts';
import { classify, explain, read } from '../../src/bounce/index.ts';
import { READ_LIMIT } from '../../src/bounce/read/source.ts';
import { stepsOf } from './support/steps.ts';

const MOST = 2.2;

/** From 32 kB: of a text no more than half a megabyte is read. Each twice the one before, up to what is read of one mail; and the longest. */
const TRIED = [...[32, 16, 8, 4, 2].map((part) => (SIZES[0] ?? 0) / part), ...SIZES.filter((size) => size <= READ_LIMIT || size === SIZES.at(-1))];

async function stepsOfMail(mail: string): Promise<number> {
  const bytes = new TextEncoder().encode(mail);
  return await stepsOf(() => { explain(classify(read(bytes)), 'en'); });
}

describe('steps grow with the length of a mail, and no faster', () => {
  test.each(Object.entries(SHAPES))('%s', { timeout: 300_000 }, async (_, shape) => {
    await stepsOfMail(shape(1024)); // Tables are made ready once.
    const steps: number[] = [];
    for (const size of TRIED) steps.push(await stepsOfMail(shape(size)));
    const growth = steps.slice(1).map((more, index) => more / (steps[index] ?? 0));
    expect(Math.max(...growth)).toBeLessThanOrEqual(MOST);
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
