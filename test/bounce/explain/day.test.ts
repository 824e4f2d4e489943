import { expect, test } from 'vitest';
import { dayWritten } from '../../../src/bounce/explain/day.ts';
import { explain } from '../../../src/bounce/explain/index.ts';
import { classify, read } from '../../../src/bounce/index.ts';

test.each([
  ['26 août', 'en', '26\u00A0August'], ['1er mars 2026', 'en', '1\u00A0March 2026'], ['12. März', 'fr', '12\u00A0mars'], ['August 1st', 'fr', '1er\u00A0août'],
  ['March 12, 2026', 'fr', '12\u00A0mars 2026'], ['3 de mayo', 'en', '3\u00A0May'], ['12/03/2026', 'en', '12/03/2026'], ['lundi', 'en', 'lundi'], ['', 'fr', ''],
] as const)('%s in %s is %s', (text, language, said) => {
  expect(dayWritten(text, language)).toBe(said);
});

test('an English sentence has English months in it', () => {
  const it = explain(classify(read('Réponse automatique : Devis\nBonjour, je suis absent du 12 au 26 août. Cordialement, Paul')), 'en');
  expect(it.cause).toContain('from 12 to 26\u00A0August.');
});
