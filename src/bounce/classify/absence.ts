import table from '../knowledge/absence-words.json' with { type: 'json' };
import { escaped } from '../escaped.ts';
import type { Absence, Report } from '../types.ts';
import { SignText } from './kind-signs.ts';
import { addressesIn } from './mailbox.ts';
import { comparable, verbatim } from './sign-set.ts';

/** Characters of the answer that are looked at: dates and contacts stand early, below them is what is quoted. */
const LOOKED_AT = 4000;

const MOST_DATES = 50;
const MOST_CONTACTS = 3;

/** How far before a date its cue is looked for. */
const BEFORE = 48;

/**
 * What an automatic answer says of an absence: first and last day and contacts, as written, and whether it announces a new
 * address or bank details, that nobody reads this one, or that its owner has left. Pointed out, never trusted: whoever reads
 * somebody's mail can write such an answer.
 */
export function absenceIn(report: Report, text: SignText): Absence {
  const prose = ownText(report, text);
  const { from, until } = daysIn(prose);
  const said = comparable(prose);
  const hasLeft = until === null && !ONLY_ELSEWHERE.test(said) && says(said, table.left);
  return {
    from, until, contacts: contactsIn(prose, report), announces: announcedIn(said),
    ...(says(said, table.unread) && { isUnread: true }), ...(hasLeft && { hasLeft }),
  };
}

/** Who has other days, or another desk, is still there: "I no longer work on Fridays", "mon adresse ne change pas". */
const ONLY_ELSEWHERE = /(?<!\p{L})(?:adresse (?:ne change pas|reste)|address (?:stays|remains|does not change|will not change)|this week|cette semaine|for the day|for today|week-?ends?|(?:on|le|les|am) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|montag|dienstag|mittwoch|donnerstag|freitag)s?|(?:je|nous) vous repond\p{L}{1,5}|j'ai (?:rejoint|change de)|i have (?:moved to|joined)|be back|de retour|out of (?:the )?office|on (?:annual |sick |maternity |parental )?leave|en conges?|absente?|im urlaub|in ferie|de vacaciones|op vakantie|de ferias|using this address|contestare)(?!\p{L})/u;

/** "Le 3 mars, Claire a écrit :" and a mark of quotation: below stands the mail that was answered. */
const ANSWERED = /^(?:>|.{0,200}\b(?:wrote|a écrit|schrieb|escribió|ha scritto|escreveu|schreef)\s?:\s*$)/m;

function ownText(report: Report, text: SignText): string {
  const prose = report.prose.slice(0, LOOKED_AT);
  const quoting = (prose.length < report.prose.length ? new SignText(prose) : text).find('quoting');
  const answered = ANSWERED.exec(prose);
  const end = answered ? answered.index : prose.length;
  if (!quoting) return prose.slice(0, end);
  const mark = verbatim(prose, quoting.start, quoting.end);
  return prose.slice(0, Math.min(end, prose.indexOf(mark)));
}

const MONTH = [...new Set(Object.values(table.months).flat())].sort((a, b) => b.length - a.length).join('|');
const WEEKDAY = Object.values(table.weekdays).flat().join('|');
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;

/** A day as people write it: "12 March", "March 12th, 2026", "12/03/2026", "2026-03-12", "Monday 12 March", "Monday". */
const DATE = new RegExp(
  String.raw`\b(?:(?:${WEEKDAY})\b,? ?(?:the |le |den |dem |el |il |dia )?)?(?:\d{4}-\d{2}-\d{2}\b|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d{2})\b|\b)`
  + String.raw`|${DAY}(?: of| de)? (?:${MONTH})\b\.?(?:,? (?:de )?\d{4}\b)?|(?:${MONTH})\b\.? \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4}\b)?)|\b(?:${WEEKDAY})\b`,
  'g',
);

const CUES = (['until', 'from'] as const).flatMap((side) => table[side].flatMap(({ words }) => words.map((word) => ({ side, word }))))
  .sort((a, b) => b.word.length - a.word.length);

/** "3 au" before "12 mars": the first day borrows the month of the last. */
const FIRST_OF_TWO = new RegExp(String.raw`(?:^|\s)(${DAY}) ?(?:${words(table.between.words)}) ?(?:the |le |den |dem |el |il )?$`);
const BETWEEN = new RegExp(String.raw`^ ?(?:${words(table.between.words)}) ?(?:the |le |den |dem |el |il )?$`);
const BEHIND = new RegExp(String.raw`^,? (?:${words(table.after.words)})\b`);

function words(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).map(escaped).join('|');
}

/** @returns the first and the last day of an absence as a text writes them; null where it does not */
export function daysIn(prose: string): Pick<Absence, 'from' | 'until'> {
  const text = comparable(prose);
  const days: { from: string | null; until: string | null } = { from: null, until: null };
  let previous: { end: number; written: string } | null = null;
  let count = 0;
  for (const match of text.matchAll(DATE)) {
    if (++count > MOST_DATES) break;
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const written = verbatim(prose, start, end).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    const first = FIRST_OF_TWO.exec(before)?.[1];
    const firstDay = previous !== null && BETWEEN.test(text.slice(previous.end, start)) ? previous.written : first;
    const side = firstDay !== undefined || BEHIND.test(text.slice(end, end + 20)) ? 'until' : sideOf(before);
    if (firstDay !== undefined && days.until === null) days.from ??= firstDay;
    if (side !== null) days[side] ??= written;
    previous = { end, written };
  }
  return days;
}

/** By the longest cue right before the date. */
function sideOf(before: string): 'until' | 'from' | null {
  const text = before.replace(/(?: the| le| den| dem| el| il)? ?$/, '').replace(/[: ]{1,5}$/, '');
  const full = before.trimEnd();
  for (const { side, word } of CUES) {
    for (const candidate of [full, text]) {
      if (candidate.endsWith(word) && !/[a-z]/.test(candidate.charAt(candidate.length - word.length - 1))) return side;
    }
  }
  return null;
}

/** An address that somebody can write to: no piece of a link, no Message-ID. */
const PERSON = /^(?!no-?reply|mailer-daemon)[\w.+'-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,20}$/;

/** Addresses that the answer names, but for those of the two who write to each other. */
function contactsIn(prose: string, { header, original }: Report): string[] {
  const named = addressesIn(prose).map((address) => address.replace(/^mailto:/, '').replace(/[.'’]{1,5}$/, ''));
  if (named.length === 0) return [];
  const known = new Set([header.from, header.to, header.returnPath, original.from].flatMap(addressesIn));
  return [...new Set(named)].filter((address) => PERSON.test(address) && !known.has(address)).slice(0, MOST_CONTACTS);
}

function announcedIn(text: string): Absence['announces'] {
  if (says(text, table.bankDetails)) return 'bank_details';
  return says(text, table.newAddress) ? 'new_address' : null;
}

/** @param text comparable, as the table's words are */
function says(text: string, rows: readonly { words: readonly string[] }[]): boolean {
  return rows.some(({ words }) => words.some((word) => text.includes(word)));
}
