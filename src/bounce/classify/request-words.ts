/**
 * Mails that want something of their reader: challenges of people who protect themselves from spam, and fakes of a mail system's
 * notice. Both come in every language and are worded anew each day. Where none of their known sentences stands in a text, words that
 * stand together in one say it too: "messages … held … your … server", "click … below".
 */
import table from '../knowledge/request-words.json' with { type: 'json' };
import { deniesAfter, deniesWithin } from './denials.ts';
import { WordGroups, type RowMet } from './word-groups.ts';

/** What words of a fake say: that mail is held, that something is wrong with the mailbox, what the reader is to do, what happens otherwise. */
export type FakeSays = 'claim' | 'mailbox' | 'action' | 'pressure';

/** What words of a challenge say beside an action: that who wrote is not known there yet, that a reply will do. */
type ChallengeSays = 'stranger' | 'answer';

export type RequestSays = FakeSays | ChallengeSays;

function rowsOf(says: RequestSays): WordGroups {
  return new WordGroups(table.rules.filter((rule) => rule.says === says).map(({ groups }) => groups));
}

const rows: Readonly<Record<RequestSays, WordGroups>> = {
  stranger: rowsOf('stranger'), answer: rowsOf('answer'), claim: rowsOf('claim'), mailbox: rowsOf('mailbox'), action: rowsOf('action'), pressure: rowsOf('pressure'),
};

/** "Never click on a link", "Do not reply to this mail": characters before the words in which they are denied, and of the words themselves: in a longer sentence something else is. */
const BEFORE = 30;
const WITHIN = 60;

/**
 * @param text comparable; its first 1,000 characters count
 * @returns the words that say so; null where none do
 */
export function requestWords(says: RequestSays, text: string): RowMet | null {
  const met = rows[says].find(text);
  return met !== null && (says === 'action' || says === 'answer') && isDenied(text, met) ? null : met;
}

/** @returns whether the words say what is not to be done */
export function isDenied(text: string, { start, end }: RowMet): boolean {
  return (end - start <= WITHIN && deniesWithin(text.slice(start, end))) || deniesAfter(text.slice(Math.max(0, start - BEFORE), start));
}
