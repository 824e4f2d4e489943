import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { constructedPatterns, literalPatterns, type Pattern } from './support/patterns.ts';

/**
 * A bounded repetition adds a constant, however large, to what an input's length costs; only unbounded ones can make it grow faster.
 * With small bounds the automaton stays small enough to be searched through.
 */
function withSmallBounds(source: string): string {
  return source.replace(/\{(\d+),(\d+)\}/g, (_whole, least: string, most: string) => {
    const from = Math.min(Number(least), 2);
    return `{${from},${from + Math.min(Number(most) - Number(least), 1)}}`;
  });
}

/**
 * Without any unbounded repetition each place of the input costs a constant; anchored at the beginning, one may be there, since it
 * goes over the input once. Long lists of words are too wide for the automaton, but of this shape.
 */
function isLinearByShape(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const unbounded = (bare.match(/[*+]|\{\d+,\}/g) ?? []).length;
  return unbounded === 0 || (unbounded === 1 && bare.startsWith('^') && !/^\^[^()]*\|/.test(bare));
}

/** Milliseconds for one pattern; generous, since all tests of a machine run at once. */
const PATIENCE = 15_000;

function complaint({ file, source, flags }: Pattern): string | null {
  if (isLinearByShape(source)) return null;
  const small = withSmallBounds(source);
  // Upper and lower case make long lists of words too wide for the automaton; they change nothing of its loops.
  const safe = [flags, flags.replace('i', '')].some((tried) => checkSync(small, tried, { checker: 'automaton', timeout: PATIENCE }).status === 'safe');
  return safe ? null : `${file}: /${source}/${flags}`;
}

describe('regular expressions of the classifier', () => {
  test('all take time linear in their input', { timeout: 300_000 }, async () => {
    const patterns = [...literalPatterns(), ...(await constructedPatterns((path) => import(path)))];
    const different = [...new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
    expect(different.length).toBeGreaterThan(300);
    expect(different.map(complaint).filter((text) => text !== null)).toEqual([]);
  });

  test('are found where they stand', () => {
    const sources = literalPatterns().map(({ source }) => source);
    expect(sources).toContain('[\\r\\n]+');
    for (const { source, flags } of literalPatterns()) expect(() => new RegExp(source, flags)).not.toThrow();
  });
});
