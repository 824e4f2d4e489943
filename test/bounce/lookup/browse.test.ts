import { expect, test } from 'vitest';
import { providerCodes, providers, replyCodes, statusCodes } from '../../../src/bounce/knowledge/tables.ts';
import { tradeTerm } from '../../../src/bounce/explain/plain.ts';
import { everything } from '../../../src/bounce/lookup/browse.ts';
import { lookup } from '../../../src/bounce/lookup/index.ts';
import { typography } from '../explain/reading.ts';

test.each(['en', 'fr'] as const)('every row of the tables can be browsed, once, under a name (%s)', (language) => {
  const all = everything(language);
  const hits = Object.values(all).flat().flatMap((group) => group.hits);
  expect(hits).toHaveLength(providerCodes.length + providers.length + replyCodes.length + statusCodes.length);
  expect(new Set(hits.map(({ key }) => key)).size).toBe(hits.length);
  expect(hits.filter(({ title, summary }) => title === '' || summary === '')).toEqual([]);
});

test('what is browsed can be looked up', () => {
  const all = everything('en');
  const standard = [...all.replies, ...all.statuses, ...all.providers].flatMap(({ hits }) => hits);
  for (const { key, title } of standard) expect(lookup(title, 'en').map((hit) => hit.key), title).toContain(key);
});

test.each(['en', 'fr'] as const)('what is read first of a code holds no term of the trade; what does stands under the details for IT (%s)', (language) => {
  const { replies, statuses, codes } = everything(language);
  const hits = [...replies, ...statuses, ...codes].flatMap((group) => group.hits);
  const read = hits.flatMap(({ key, summary, meanings, steps }) => [summary, ...meanings.map(({ text }) => text), ...steps].map((text) => ({ key, text })));
  expect(read.filter(({ text }) => tradeTerm(text) !== null)).toEqual([]);
  expect(hits.some(({ forIT }) => forIT.some((text) => tradeTerm(text) !== null))).toBe(true);
});

test.each(['en', 'fr'] as const)('what the tables say of a code is set as the language sets it (%s)', (language) => {
  const { replies, statuses } = everything(language);
  const read = [...replies, ...statuses].flatMap((group) => group.hits.flatMap(({ summary, forIT }) => [summary, ...forIT]));
  expect(read.flatMap((text) => typography(text.replaceAll(/https?:\S+|\b[\w.]+@[\w.]+/g, 'X'), language).map((fault) => `${fault}: ${text}`))).toEqual([]);
});
