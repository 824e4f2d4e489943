/** Dates as mails write them, without a clock: arithmetic on what stands there, in minutes since 1 January 1970, UTC. */
import { oneBlank } from '../blanks.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322, section 4.3, besides numeric zones: minutes from UTC. */
const ZONES: Readonly<Record<string, number>> = { EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, CET: 60, CEST: 120, JST: 540 };

const RFC_DATE = /(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4}|\d{2})(?: (\d{1,2}):(\d{2})(?::\d{2})?)?(?: ([+-]\d{4}|[A-Z]{1,4}))?/;
const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;

/** Minutes since 1970 of an RFC 5322 or ISO 8601 date; null where it is neither. A missing zone counts as UTC. */
export function parseDate(value: string | null): number | null {
  if (value === null) return null;
  const text = oneBlank(value.slice(0, 100));
  const rfc = RFC_DATE.exec(text);
  if (rfc) {
    const month = MONTHS.indexOf((rfc[2] ?? '').toLowerCase());
    if (month < 0) return null;
    const year = Number(rfc[3]);
    return moment(year < 50 ? year + 2000 : year < 100 ? year + 1900 : year, month, Number(rfc[1]), rfc[4], rfc[5]) - zone(rfc[6]);
  }
  const iso = ISO_DATE.exec(text);
  return iso ? moment(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), iso[4], iso[5]) - zone(iso[6]) : null;
}

function moment(year: number, month: number, day: number, hour = '0', minute = '0'): number {
  return daysFromCivil(year, month + 1, day) * 1440 + Number(hour) * 60 + Number(minute);
}

/** @param written "+0100", "+01:00", a name, or nothing */
function zone(written = ''): number {
  const sign = written.charAt(0);
  if (sign !== '+' && sign !== '-') return ZONES[written] ?? 0;
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(-2));
  return sign === '-' ? -minutes : minutes;
}

/** Days since 1 January 1970 in the Gregorian calendar (Howard Hinnant's algorithm: the year begins in March). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** "2026-03-12T09:30Z". */
export function isoMinute(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}Z`;
}
