import type { Explanation, Verdict } from '../bounce/types.ts';
import { COLON } from '../language/colon.ts';

/** What somebody passes on, where only the explanation is at hand: the classifier's own text, for which it would take the tables, says more. */
export function textForIT({ lang, headline, cause, forIT, details }: Explanation): string {
  return [headline, cause, ...details.map(({ label, value }) => label + COLON[lang] + value), forIT].filter((line) => line !== '').join('\n');
}

/** Is it the move of whoever runs the reader's mail? Then a step says to pass this on, and what is passed on must be at hand. */
export function isForIT({ origin, recipients }: Verdict): boolean {
  return origin !== 'not_own' && recipients.some(({ whoActs }) => whoActs === 'sender_admin');
}
