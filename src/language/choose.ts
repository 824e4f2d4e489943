import type { Language } from '../bounce/types.ts';

/** @returns the language that a tag such as "fr-CA" names, or null where it is neither French nor English. */
function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary === 'fr' || primary === 'en' ? primary : null;
}

/**
 * @param choice the person's setting
 * @param page `<html lang>` of the mail page, where there is one
 * @param preferred the browser's languages, the best first
 * @returns the choice; else the page's language; else the first of the browser's that we speak; else English
 */
export function chooseLanguage(choice: 'auto' | Language, page: string | null, preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  return languageOf(page) ?? preferred.map(languageOf).find((language) => language !== null) ?? 'en';
}
