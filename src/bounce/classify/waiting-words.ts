/** Words that say that a mail still waits, in a notice of which nobody knows the sentences: "has not been delivered so far", "we will try again". */
import table from '../knowledge/waiting-words.json' with { type: 'json' };
import { deniesWithin } from './denials.ts';
import { WordGroups, type RowMet } from './word-groups.ts';

const rows = new WordGroups(table.rules.map(({ groups }) => groups));

/** "We will not try again": what is denied, unless it is only denied so far; beside what `deniesWithin` knows, words that deny these verbs. */
const DENIED = /(?<!\p{L})(?:won't|no longer|ne|no|non)(?!\p{L})/u;

/** "… konnte nicht zugestellt werden, wir versuchen es aber weiter": what one half denies says nothing of the other. */
const BETWEEN_CLAUSES = /[,;:]|(?<!\p{L})(?:and|but|et|mais|und|aber|sondern|y|pero|e|ma|mas|en|maar|och|men|og|i|ale|a|но|и|та|але)(?!\p{L})/u;
const SO_FAR = /(?<!\p{L})(?:yet|so far|encore|bisher|bislang|noch|encara|todavia|aun|ancora|ainda|nog|jeszcze|jos|inca|пока|еще|сих пор|ще|още|annu|endnu|enna|stadig|fortfarande)(?!\p{L})/u;

/**
 * @param text comparable; its first 1,000 characters count
 * @returns the words that say that a mail is still tried; null where none do
 */
export function waitingWords(text: string): RowMet | null {
  const met = rows.find(text);
  const words = met === null ? '' : text.slice(met.start, met.end);
  return words.split(BETWEEN_CLAUSES).every((clause) => deniesWithin(clause) || DENIED.test(clause)) && !SO_FAR.test(words) ? null : met;
}
