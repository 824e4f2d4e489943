import type { Kind, Tone, Verdict } from '../bounce/types.ts';
import type { CardLabels } from '../language/card.ts';

/** Does a verdict leave open why the mail came back? A list shows a mail's first words only, and the classifier's own words would speak of a whole report. */
export function isCauseOpen({ kind, recipients }: Verdict): boolean {
  return kind === 'not_a_bounce' || ((kind === 'failure' || kind === 'delay') && recipients.every(({ cause }) => cause === 'unknown'));
}

/** What is said of such a mail all the same. */
export function openWords(kind: Kind): { tone: Tone; label: keyof Pick<CardLabels, 'cameBack' | 'isDelayed' | 'automatic'> } {
  switch (kind) {
    case 'failure': return { tone: 'stop', label: 'cameBack' };
    case 'delay': return { tone: 'wait', label: 'isDelayed' };
    default: return { tone: 'calm', label: 'automatic' };
  }
}
