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

const HOUR = 60;
const DAY = 24 * HOUR;
const UNITS: Readonly<Record<Language, Readonly<Record<'minute' | 'hour' | 'day', (count: number) => string>>>> = {
  en: {
    minute: (count) => `${count}\u00A0minute${count === 1 ? '' : 's'}`, hour: (count) => `${count}\u00A0hour${count === 1 ? '' : 's'}`,
    day: (count) => `${count}\u00A0day${count === 1 ? '' : 's'}`,
  },
  fr: {
    minute: (count) => `${count}\u00A0minute${count > 1 ? 's' : ''}`, hour: (count) => `${count}\u00A0heure${count > 1 ? 's' : ''}`,
    day: (count) => `${count}\u00A0jour${count > 1 ? 's' : ''}`,
  },
};

/** @returns "45 hours", « 5 jours »: a duration as a notice says it, in whole hours, or in days where it is some */
export function durationOf(minutes: number, language: Language): string {
  const units = UNITS[language];
  if (minutes < 2 * HOUR && minutes % HOUR !== 0) return units.minute(minutes);
  const isDays = minutes >= DAY * 3 || (minutes >= DAY && minutes % DAY === 0);
  return isDays ? units.day(Math.round(minutes / DAY)) : units.hour(Math.round(minutes / HOUR));
}

/** Months as mails of several languages write them, by the language in which they are told here. */
const FOREIGN_MONTHS: readonly (readonly string[])[] = [
  MONTHS.en, MONTHS.fr,
  ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
];
const NUMBER_OF_MONTH: ReadonlyMap<string, number> = new Map(FOREIGN_MONTHS.flatMap((names) => names.map((name, at) => [name.toLowerCase(), at] as const)));
/** "26 août", "1er mars 2026", "12. März", "12th of March"; and "August 26th", "March 12, 2026". */
const DAY_FIRST = /^(\d{1,2})(?:er|st|nd|rd|th|\.)?(?: of| de)? (\p{L}{3,12})(?:,?(?: de)? (\d{4}))?$/u;
const MONTH_FIRST = /^(\p{L}{3,12}) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;

/** @returns a day that a mail names ("26 août"), in the reader's language ("26 August"); as it stands where it is written otherwise */
export function dayWritten(text: string, language: Language): string {
  const first = DAY_FIRST.exec(text);
  const [, day, month, year] = first ?? swapped(MONTH_FIRST.exec(text)) ?? [];
  const number = NUMBER_OF_MONTH.get(month?.toLowerCase() ?? '');
  const name = number === undefined ? undefined : MONTHS[language][number];
  if (name === undefined || day === undefined) return text;
  return `${DATES[language](Number(day), name)}${year === undefined ? '' : ` ${year}`}`;
}

function swapped(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found && [found[0], found[2], found[1], found[3]];
}
