import type { Cause, Explanation, Language, Tone, Verdict } from '../types.ts';
import { adviceFor } from './advice.ts';
import { safe } from './safe.ts';
import { MOVES } from './words.ts';

/** @returns what the advice table alone says of a cause; explanations of one kind start from it and say more */
export function general(verdict: Verdict, cause: Cause, tone: Tone, language: Language): Explanation {
  const advice = adviceFor(cause);
  const address = verdict.recipients[0]?.address;
  return {
    lang: language,
    tone,
    headline: advice.label[language],
    about: address ? safe(address) : null,
    whoseMove: MOVES[verdict.recipients[0]?.whoActs ?? 'nobody'][language],
    cause: advice.cause[language],
    steps: advice.steps[language],
    retry: advice.retry[language],
    forIT: advice.it[language].join(' '),
    details: [],
    links: [],
    fates: [],
    warning: null,
  };
}
