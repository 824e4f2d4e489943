import type { Language } from '../bounce/types.ts';

const rules: Record<Language, Intl.PluralRules> = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };
const numbers: Record<Language, Intl.NumberFormat> = { en: new Intl.NumberFormat('en'), fr: new Intl.NumberFormat('fr') };

/** "12,345" or "12 345". */
export function number(language: Language, value: number): string {
  return numbers[language].format(value);
}

/**
 * @param one the words for one, `#` standing for the number ("# address"); French uses them for 0 too
 * @param many the words for more
 */
export function plural(language: Language, count: number, one: string, many: string): string {
  const words = rules[language].select(count) === 'one' ? one : many;
  return words.replace('#', number(language, count));
}
