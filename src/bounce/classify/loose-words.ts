/**
 * A reply that no rule knows still has words: "account … full", "relaying … prohibited". Where such words stand together in one of
 * its sentences they make a cause more probable than a 550, which servers write for anything. A guess, and shown as one.
 */
import table from '../knowledge/loose-words.json' with { type: 'json' };
import type { Cause } from '../types.ts';
import { WordGroups, type RowMet } from './word-groups.ts';

/** What the words of a sentence make probable, and where they stand in the reply. */
export interface LooseFinding extends RowMet {
  cause: Cause;
  /** The words name something of a mail, so that they tell even where a text says nothing else. */
  alone: boolean;
}

const rules: readonly { cause: string; groups: string[]; alone?: boolean }[] = table.rules;

/** What a program, Gmail or Exchange says around any reply, in words that would be a reason in the reply: "server error: 553", "rejected by the server for". */
const AROUND_REPLY = /server error ?: ?['"]?(?=[45]\d\d)|rejected by the server for the recipient domain|was rejected by the server|the e-mail system was unable to deliver the message|temporary problem while delivering your message/g;

const rows = new WordGroups(rules.map(({ groups }) => groups));

/**
 * @param reply a server's reply, as `comparable` makes it; its first 1,000 characters count
 * @returns what its words make probable, by the first row of the table that one of its sentences meets; null where none does
 */
export function looseWords(reply: string): LooseFinding | null {
  const met = rows.find(reply.replace(AROUND_REPLY, (words) => ' '.repeat(words.length)));
  const rule = met && rules[met.row];
  return met && rule ? { row: met.row, start: met.start, end: met.end, cause: rule.cause as Cause, alone: rule.alone ?? true } : null;
}
