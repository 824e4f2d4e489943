import { describe, expect, test } from 'vitest';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import * as fc from '../../property.ts';

/** What becomes of a text that is taken as a whole. */
function atOnce(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '').replace(/[’‘ʼ´]/g, "'").replace(/[‐‑]/g, '-');
  return bare.replace(/\s+/g, ' ');
}

describe('a comparable text', () => {
  test('has no accents, no invisible characters, straight apostrophes, plain hyphens and single blanks', () => {
    expect(comparable('L’adresse\u00A0\n n’a PAS \u200Bété trouvée')).toBe("l'adresse n'a pas ete trouvee");
    expect(comparable('Ihre E\u2011Mail')).toBe('ihre e-mail');
  });

  test('is the same whether its characters are taken one by one or all at once', () => {
    const code = fc.oneof(fc.nat(0xffff), fc.constantFrom(0x300, 0x301, 0x323, 0xd800, 0xdc00, 0x1f600), fc.integer({ min: 0xc0, max: 0x24f }));
    const text = fc.oneof(fc.array(code, { maxLength: 40 }).map((codes) => String.fromCodePoint(...codes)), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(fc.property(text, (any) => { expect(comparable(any)).toBe(atOnce(any)); }), { numRuns: 2000 });
  });

  test('every character', () => {
    let all = '';
    for (let point = 0; point <= 0x1ffff; point++) all += `${String.fromCodePoint(point)}\u0323\u0301 `;
    expect(comparable(all)).toBe(atOnce(all));
  });
});
