/** What the pages say is read like what the classifier says: short sentences, the signs of each language, no term of the trade. */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { backgroundTexts } from '../../src/language/background.ts';
import { cardLabels } from '../../src/language/card.ts';
import { codesTexts } from '../../src/language/codes.ts';
import { commonTexts } from '../../src/language/common.ts';
import { helperTexts } from '../../src/language/helper.ts';
import { lookupTexts } from '../../src/language/lookup.ts';
import { manyTexts } from '../../src/language/many.ts';
import { optionsTexts } from '../../src/language/options.ts';
import { popupTexts } from '../../src/language/popup.ts';
import { problemTexts } from '../../src/language/problems.ts';
import { sitesTexts } from '../../src/language/sites.ts';
import { welcomeTexts } from '../../src/language/welcome.ts';
import { faults, LANGUAGES } from '../bounce/explain/reading.ts';

const CATALOGUES = {
  card: cardLabels, common: commonTexts, helper: helperTexts, many: manyTexts, options: optionsTexts, popup: popupTexts, problems: problemTexts,
  sites: sitesTexts, welcome: welcomeTexts,
};

/** Those too that speak of codes, or in the words that the browser's own menu has room for. */
const ALL = { ...CATALOGUES, background: backgroundTexts, codes: codesTexts, lookup: lookupTexts };

/** Our own name, and places to be filled in. */
const NO_WORDS = /\{\w+\}|\bRebond\b/g;

/** All texts of a catalogue; those that hold numbers with one, and with several. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value.replaceAll(NO_WORDS, 'X')];
  if (typeof value === 'function') return [1, 3].flatMap((count) => textsOf((value as (...counts: number[]) => string)(count, 5)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test.each(Object.entries(CATALOGUES))('%s', (_name, catalogue) => {
  for (const language of LANGUAGES) {
    expect(textsOf(catalogue[language]).flatMap((text) => faults(text, language))).toEqual([]);
  }
});

test('what came back has one name in French: the report that a person copies is another thing', () => {
  const { report, reportWhat, copyReport, ...popup } = popupTexts.fr;
  const texts = textsOf({ ...Object.fromEntries(Object.entries(ALL).map(([name, { fr }]) => [name, fr])), popup });
  expect(texts.filter((text) => /(?<!\p{L})(?:retours?|rapports?|avis|refus)(?!\p{L})/iu.test(text))).toEqual([]);
  expect([report, reportWhat, copyReport].every((text) => text !== '')).toBe(true);
});

test('no words that nobody says: in the pages, in the advice, in what codes mean', () => {
  const tables = ['advice', 'provider-codes', 'status-codes'].flatMap((name) => readFileSync(`src/bounce/knowledge/${name}.json`, 'utf8').split('\n'));
  const said = tables.filter((line) => !/"(?:match|sample|source|samples)"/.test(line));
  const english = textsOf(Object.values(ALL).map(({ en }) => en));
  expect([...english, ...said].filter((text) => /\bmend\b|\bin vain\b|\bbad name\b|\bricochet\b|\black no\b|\brobbers?\b/i.test(text))).toEqual([]);
});

test('a delay has a name; one that is not offered, and an older version stored, is told in seconds', () => {
  expect(LANGUAGES.map((language) => [150, 350, 1000, 600].map((delay) => optionsTexts[language].delays[delay] ?? optionsTexts[language].delay(delay)))).toEqual([
    ['Short', 'Medium', 'Long', '0.6 seconds'], ['Court', 'Moyen', 'Long', '0,6 seconde'],
  ]);
});

test('the answers answer the question', () => {
  expect([cardLabels.fr.question.recipient, cardLabels.fr.question.yes, cardLabels.fr.question.no]).toEqual(['Avez-vous écrit à {recipient}\u00A0?', 'Oui, j’ai écrit', 'Non']);
});
