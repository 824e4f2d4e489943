/** Hostile mails through the classifier: it answers, with text only, and leaves the language's own objects alone. */
import { describe, expect, test } from 'vitest';
import { classify, explain, read } from '../../src/bounce/index.ts';
import { collectLinks } from '../../scripts/links/collect.ts';
import { HOSTILE_MAILS, PWNED } from './mails.ts';

const shown = new Set(collectLinks().filter((link) => link.shown).map(({ url }) => url));
const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) => [one, Object.getOwnPropertyNames(one)] as const);

describe.each(HOSTILE_MAILS)('$name', ({ source }) => {
  const bytes = new TextEncoder().encode(source);

  test('is answered in both languages', () => {
    const verdict = classify(read(bytes));
    for (const language of ['en', 'fr'] as const) expect(explain(verdict, language).headline).not.toBe('');
  });

  test('gives no link but our own', () => {
    for (const input of [bytes, source]) {
      for (const { url } of explain(classify(read(input)), 'en').links) expect(shown).toContain(url);
    }
  });

  test('leaves the prototypes alone', () => {
    explain(classify(read(bytes)), 'fr');
    for (const [one, names] of prototypes) expect(Object.getOwnPropertyNames(one)).toEqual(names);
    expect(({} as Record<string, unknown>)[PWNED]).toBeUndefined();
  });

  test('is explained in texts of a bearable length', () => {
    const { headline, about, whoseMove, cause, retry, forIT, steps, fates, warning } = explain(classify(read(bytes)), 'en');
    for (const text of [headline, about, whoseMove, cause, retry, forIT, warning, ...steps]) expect((text ?? '').length).toBeLessThan(2_000);
    expect(fates.length).toBeLessThanOrEqual(5_000);
  });
});

test('a domain that only looks like a known one has no provider', () => {
  const homograph = HOSTILE_MAILS.find(({ name }) => name === 'homograph');
  const verdict = classify(read(homograph?.source ?? ''));
  expect(verdict.recipients).toHaveLength(1);
  expect(verdict.recipients[0]?.provider).toBeNull();
});
