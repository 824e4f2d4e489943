import { describe, expect, test } from 'vitest';
import { type Pattern, PatternSet, startsWhole } from '../../src/bounce/pattern-set.ts';
import * as fc from '../property.ts';

type Named = Pattern<{ name: string }>;

/** Each place of each pattern, looked for one pattern after the other. */
function onceEach(patterns: readonly Named[], text: string): string[] {
  const found: string[] = [];
  for (const { literal, value, open = false, inside = false } of patterns) {
    for (let start = text.indexOf(literal); start >= 0; start = text.indexOf(literal, start + 1)) {
      const end = start + literal.length;
      const goesOn = /\d$/.test(literal) && /^(?:\d|\.\d)/.test(text.slice(end));
      if ((inside || startsWhole(text, literal, start)) && (open || !goesOn)) found.push(`${value.name} ${start} ${end}`);
    }
  }
  return found.sort();
}

function together(patterns: readonly Named[], text: string): string[] {
  const found: string[] = [];
  new PatternSet(patterns).scan(text, ({ name }, start, end) => { found.push(`${name} ${start} ${end}`); });
  return found.sort();
}

/** Few different characters, so that patterns are met; those behind the first eight look like others in their lower eight bits. */
const characters = fc.constantFrom('a', 'b', '-', ' ', '1', '.', '\0', 'é', '\u0161', '\u0162', '\u4E00', '\u0100');

describe('many words looked for at once', () => {
  test('are found where each alone is', () => {
    const literal = fc.string({ unit: characters, minLength: 4, maxLength: 12 }).filter((one) => !/^\0{4}/.test(one) && /[^\0\u4E00\u0100]/.test(one.slice(0, 4)));
    const pattern = fc.record({ literal, open: fc.boolean(), inside: fc.boolean() });
    fc.assert(fc.property(fc.array(pattern, { maxLength: 20 }), fc.array(fc.oneof(characters, fc.nat(19)), { maxLength: 60 }), (some, pieces) => {
      const patterns = some.map((one, index): Named => ({ ...one, value: { name: String(index) } }));
      const text = pieces.map((piece) => (typeof piece === 'number' ? patterns[piece]?.literal ?? '' : piece)).join('');
      expect(together(patterns, text)).toEqual(onceEach(patterns, text));
    }), { numRuns: 1000 });
  });

  test('a text of characters that have nothing in their lower eight bits ends', () => {
    expect(together([{ literal: 'abcd', value: { name: 'one' } }], '\u4E00'.repeat(50))).toEqual([]);
  });
});
