/**
 * Mail systems and programs say in a hundred ways that a mail did not arrive. Where none of their known sentences stands in a text,
 * words that stand together in one sentence say it too: "the mail … has not been … delivered".
 */
import table from '../knowledge/failure-words.json' with { type: 'json' };
import { WordGroups, type RowMet } from './word-groups.ts';

const rows = new WordGroups(table.rules.map(({ groups }) => groups));

/**
 * @param text comparable; its first 1,000 characters count
 * @returns the words that say that a mail did not arrive; null where none do
 */
export function failureWords(text: string): RowMet | null {
  return rows.find(text);
}
