import type { Language, Moment } from '../types.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
};

const DATES: Readonly<Record<Language, (day: number, month: string) => string>> = {
  en: (day, month) => `${day}\u00A0${month}`,
  fr: (day, month) => `${day === 1 ? '1er' : day}\u00A0${month}`,
};

/** @returns "13 March", « 1er mars »: the day of a moment. Without the hour, which depends on where the reader is; null where it is no date */
export function dayOf({ utc }: Moment, language: Language): string | null {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)T/.exec(utc) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  if (name === undefined || day === undefined) return null;
  return DATES[language](Number(day), name);
}
