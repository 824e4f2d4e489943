/**
 * Mail systems and programs say in a hundred ways that a mail did not arrive. Where none of their known sentences stands in a text,
 * words that stand together in one sentence say it too: "the mail … has not been … delivered".
 */
import table from '../knowledge/failure-words.json' with { type: 'json' };
import { WordGroups, type RowMet } from './word-groups.ts';

const rows = new WordGroups(table.rules.map(({ groups }) => groups));

/** Rows whose few words are said of anything: they count as a title of their own ("Non remis : FACTURES", "Sending failed."). */
const TITLES: ReadonlySet<number> = new Set(table.rules.flatMap((rule, row) => ('alone' in rule ? [row] : [])));

/** Characters of such a title; what it stands behind, and what it is followed by. */
const LONGEST_TITLE = 30;
const BEGINS = /(?:^|[.:!?»"”\])]) ?$/;
const ENDS = /^(?: si[eę])?(?: ?[.:;,!(<"'«“-]| ?$| (?:to|a|an|para|aan|bij|do)(?!\p{L})| [^\s@]{1,64}@)/u;

function isTitle(text: string, { start, end }: RowMet): boolean {
  return end - start <= LONGEST_TITLE && BEGINS.test(text.slice(0, start)) && ENDS.test(text.slice(end));
}

/**
 * @param text comparable; its first 1,000 characters count
 * @returns the words that say that a mail did not arrive; null where none do
 */
export function failureWords(text: string): RowMet | null {
  const met = rows.find(text);
  return met === null || !TITLES.has(met.row) || isTitle(text, met) ? met : null;
}
