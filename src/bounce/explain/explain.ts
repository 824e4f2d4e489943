import type { Actor, Cause, Explanation, Language, RecipientVerdict, Tone, Verdict } from '../types.ts';
import { adviceFor } from './advice.ts';
import { safe } from './safe.ts';

const MOVES: Record<Actor, Record<Language, string>> = {
  sender: { en: 'your move', fr: 'à vous de jouer' },
  sender_admin: { en: 'your mail provider’s move', fr: 'à votre fournisseur de messagerie de jouer' },
  recipient: { en: 'your correspondent’s move', fr: 'à votre correspondant de jouer' },
  recipient_admin: { en: 'your correspondent’s IT’s move', fr: 'à l’informatique de votre correspondant de jouer' },
  nobody: { en: 'nothing to do for now', fr: 'rien à faire pour l’instant' },
};

/** @returns the explanation of a verdict in the language that the person reads */
export function explain(verdict: Verdict, language: Language): Explanation {
  const first = verdict.recipients[0];
  const cause = causeOf(verdict, first);
  const advice = adviceFor(cause);
  const words = (pair: Record<Language, string>) => pair[language];
  return {
    lang: language,
    tone: toneOf(verdict, first),
    headline: words(advice.label),
    about: first?.address ? safe(first.address) : null,
    whoseMove: words(MOVES[first?.whoActs ?? 'nobody']),
    cause: words(advice.cause),
    steps: advice.steps[language],
    retry: words(advice.retry),
    forIT: advice.it[language].join(' '),
    details: first?.diagnostic ? [{ label: language === 'fr' ? 'Réponse' : 'Reply', value: safe(first.diagnostic) }] : [],
    links: [],
    fates: [],
    warning: null,
  };
}

function causeOf(verdict: Verdict, first: RecipientVerdict | undefined): Cause {
  switch (verdict.kind) {
    case 'failure': return verdict.origin === 'not_own' ? 'backscatter' : first?.cause ?? 'unknown';
    case 'delay': return first?.cause ?? 'delayed';
    case 'delivered': return 'delivered';
    case 'relayed': case 'expanded': return 'relayed';
    case 'challenge': return 'challenge_response';
    case 'fake': return 'phishing_fake_bounce';
    case 'auto_reply': return 'auto_reply';
    default: return first?.cause ?? 'unknown';
  }
}

function toneOf(verdict: Verdict, first: RecipientVerdict | undefined): Tone {
  switch (verdict.kind) {
    case 'failure': return verdict.origin === 'not_own' || first?.cause === 'unknown' ? 'calm' : 'stop';
    case 'delay': return 'wait';
    case 'delivered': return 'good';
    case 'fake': return 'warn';
    default: return 'calm';
  }
}
