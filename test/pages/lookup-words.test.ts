import { expect, test } from 'vitest';
import { codesTexts } from '../../src/language/codes.ts';
import { lookupTexts } from '../../src/language/lookup.ts';
import { LANGUAGES, typography } from '../bounce/explain/reading.ts';

/** Every text of a catalogue, with something filled in where it takes something. */
function texts(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value(550)), String(value(1))];
    return texts(value);
  });
}

test.each(LANGUAGES)('what the look-up and the page of codes say is set as the language sets it (%s)', (language) => {
  const said = [...texts(lookupTexts[language]), ...texts(codesTexts[language])];
  expect(said.flatMap((text) => typography(text, language).map((fault) => `${fault}: ${text}`))).toEqual([]);
});
