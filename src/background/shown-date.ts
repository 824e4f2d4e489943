/** The date that a mail site shows, as far as it can be read surely: with the month's name and the whole year, in English or French. */

const MONTHS: readonly (readonly [begins: string, month: number])[] = [
  ['jan', 0], ['feb', 1], ['fev', 1], ['mar', 2], ['apr', 3], ['avr', 3], ['may', 4], ['mai', 4], ['jun', 5], ['juin', 5], ['jul', 6], ['juil', 6],
  ['aug', 7], ['aou', 7], ['sep', 8], ['oct', 9], ['nov', 10], ['dec', 11],
];

/** "Nov 3, 2026, 2:40 PM", "November 3, 2026 at 2:40 PM". */
const MONTH_FIRST = /(?<!\p{L})(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}), (?<year>\d{4})(?:,| at)? (?<hour>\d{1,2}):(?<minute>\d{2})(?: ?(?<half>[ap])\.?m)?/u;
/** "mar. 3 nov. 2026, 14:40", "3 novembre 2026 à 14:40", "Tue 3 Nov 2026, 14:40". */
const DAY_FIRST = /(?<!\d)(?<day>\d{1,2})(?:er)? (?<month>[a-z]{3,9})\.? (?<year>\d{4})(?:,| a| at)? (?<hour>\d{1,2}):(?<minute>\d{2})(?: ?(?<half>[ap])\.?m)?/u;

/**
 * @param shown "Tue, Nov 3, 2026, 2:40 PM", "mar. 3 nov. 2026, 14:40": in the zone of this computer, as the sites show it
 * @returns the moment in ISO 8601, or null where day and month could be confused ("03/11/2026") or anything is missing
 */
export function shownDate(shown: string): string | null {
  const text = shown.slice(0, 100).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ');
  const found = (MONTH_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.groups;
  if (!found) return null;
  const { day, month = '', year, hour, minute, half } = found;
  const index = MONTHS.find(([begins]) => month.startsWith(begins))?.[1];
  if (index === undefined) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  const date = new Date(Number(year), index, Number(day), hours, Number(minute));
  return date.getDate() === Number(day) && date.getHours() === hours ? date.toISOString() : null;
}
