/** What the pages say is read like what the classifier says: short sentences, the signs of each language, no term of the trade. */
import { expect, test } from 'vitest';
import { cardLabels } from '../../src/language/card.ts';
import { commonTexts } from '../../src/language/common.ts';
import { helperTexts } from '../../src/language/helper.ts';
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
