import type { Language } from '../bounce/types.ts';

/** Every language that people are answered in, as its speakers call it; as choices are offered. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];

export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value);
}

/** @returns the language that a tag such as "fr-CA" names, or null where we do not speak it. */
function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return isLanguage(primary) ? primary : null;
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
