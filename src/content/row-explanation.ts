import type { Explanation } from '../bounce/types.ts';
import type { Explained } from '../messages.ts';
import type { CardLabels } from '../language/card.ts';
import { isCauseOpen, openWords } from '../ui/open-cause.ts';
import type { Bounce } from './bounce.ts';

/** What can be done where a row does not say why: fetch the report here, open the message, or neither. */
export type NextSource = 'report' | 'message' | 'none';

/** Does a row's text leave open why the mail came back? A list shows only its first words. */
export function leavesOpen({ verdict }: Explained): boolean {
  if (verdict.kind === 'not_a_bounce') return true;
  if (verdict.kind !== 'failure' && verdict.kind !== 'delay') return false;
  return verdict.recipients.length === 0 || verdict.recipients.every(({ cause }) => cause === 'unknown' || cause === 'delayed' || cause === 'expired');
}

/**
 * The explanation of a row whose text leaves the cause open: what is known, and where more is to be learned. Of anybody's mail that is
 * no bounce, that is all.
 */
export function openExplanation(explained: Explained, bounce: Bounce, next: NextSource, labels: CardLabels): Explanation {
  const { verdict, explanation } = explained;
  const isBounce = verdict.kind !== 'not_a_bounce';
  if (!isCauseOpen(verdict) || (!isBounce && bounce.sender === 'unlikely')) return explanation;
  const { tone, label } = openWords(verdict.kind);
  const address = verdict.recipients.find((recipient) => recipient.address !== null)?.address ?? null;
  return {
    ...explanation,
    tone,
    headline: labels[label],
    about: address,
    whoseMove: address === null ? bounce.title : '',
    cause: !isBounce ? labels.moreInside : next === 'report' ? labels.notInTheRow : next === 'message' ? labels.openForWhy : labels.notSaid,
    steps: [],
    retry: '',
  };
}
