import type { Explanation, Verdict } from '../bounce/types.ts';

/** The same text as the classifier's own, made of the explanation at hand. */
export function textForIT({ headline, cause, forIT, details }: Explanation): string {
  return [headline, cause, ...details.map(({ label, value }) => `${label}: ${value}`), forIT].filter((line) => line !== '').join('\n');
}

/** Is it the move of whoever runs the reader's mail? Then a step says to pass this on, and what is passed on must be at hand. */
export function isForIT({ origin, recipients }: Verdict): boolean {
  return origin !== 'not_own' && recipients.some(({ whoActs }) => whoActs === 'sender_admin');
}
