import { describe, expect, test } from 'vitest';
import { csv, csvCell } from '../../src/helper/many/csv.ts';
import * as fc from '../property.ts';

/** Reads a table back as RFC 4180 says. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') { cell += '"'; at++; } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator) { rows.at(-1)!.push(cell); cell = ''; }
    else if (sign === '\r' && text[at + 1] === '\n') { rows.at(-1)!.push(cell); cell = ''; rows.push([]); at++; }
    else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('csv', () => {
  test('begins with a byte order mark and ends its lines with CRLF', () => {
    expect(csv(['a', 'b'], [['1', '2']], ',')).toBe('\uFEFFa,b\r\n1,2\r\n');
    expect(csv(['a', 'b'], [['1', '2']], ';')).toBe('\uFEFFa;b\r\n1;2\r\n');
  });

  // OWASP, "CSV injection", and tricks seen against naive guards: spaces, quotes, invisible and full-width signs first.
  const FORMULAS = [
    '=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '"=1', "'=1", '\u200B=1', '\uFEFF=1', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF20x',
    '=cmd|\' /C calc\'!A0', '\u00A0=HYPERLINK("http://example.org")',
  ];
  test.each(FORMULAS)('disarms %j', (formula) => {
    const [[cell]] = parse(csv([formula], [], ',').slice(1), ',') as [[string]];
    expect(cell).toBe(`'${formula}`);
  });

  test('leaves addresses and words alone', () => {
    for (const plain of ['marie@example.org', 'Adresse introuvable', '2026-11-24', '', 'd’où']) expect(csvCell(plain)).toBe(plain);
  });

  test('any cells come back as they went in, or with an apostrophe before them', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), fc.constantFrom(',' as const, ';' as const), (cells, separator) => {
      const [header] = parse(csv(cells, [], separator).slice(1), separator);
      expect(header!.length).toBe(cells.length);
      header!.forEach((cell, index) => expect([cells[index], `'${cells[index]}`]).toContain(cell));
    }));
  });
});
