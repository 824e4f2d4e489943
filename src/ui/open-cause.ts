import type { Explanation, Kind, Tone, Verdict } from '../bounce/types.ts';
import type { CardLabels } from '../language/card.ts';

/** Longest title, in UTF-16 code units. */
const MOST_TITLE = 160;

/** A subject may be a page long; a line of it tells which message is meant. */
export function titleOf(text: string): string {
  return text.length > MOST_TITLE ? `${text.slice(0, MOST_TITLE).trimEnd()}…` : text;
}

/**
 * What is said of a mail whose first words, all that a list shows, leave open why it came back: that it did, to whom it went, and
 * where more is to be learned. The classifier's own words would speak of a whole report.
 * @param title names the mail where no address does
 * @returns `explanation` itself where the first words say why
 */
export function openExplanation(explanation: Explanation, { kind, recipients }: Verdict, title: string, labels: CardLabels): Explanation {
  const isBounce = kind === 'failure' || kind === 'delay';
  if (kind !== 'not_a_bounce' && !(isBounce && recipients.every(({ cause }) => cause === 'unknown'))) return explanation;
  const about = recipients.find(({ address }) => address !== null)?.address ?? null;
  return {
    ...explanation,
    ...openWords(kind, labels),
    about,
    whoseMove: about === null ? title : '',
    cause: isBounce ? labels.openForWhy : labels.moreInside,
    steps: [],
    retry: '',
    forIT: '',
    details: [],
    links: [],
  };
}

function openWords(kind: Kind, labels: CardLabels): { tone: Tone; headline: string } {
  switch (kind) {
    case 'failure': return { tone: 'stop', headline: labels.cameBack };
    case 'delay': return { tone: 'wait', headline: labels.isDelayed };
    default: return { tone: 'calm', headline: labels.automatic };
  }
}
