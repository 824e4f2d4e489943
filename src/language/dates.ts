/** Days as each language writes them: English ones in the order of the answers ("until 7 November"). */
import type { Language } from '../bounce/types.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr' };

/** "12 March 2026" */
export function longDate(language: Language, time: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(time);
}

/** "12 Mar 2026" */
export function shortDate(language: Language, time: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium' }).format(time);
}
