import type { Explanation, Language, Verdict } from '../types.ts';
import { general } from './general.ts';

/** @returns the explanation of a mail that is neither failure, delay nor fake: reports of success, automatic answers, ordinary mail */
export function automatic(verdict: Verdict, language: Language): Explanation {
  switch (verdict.kind) {
    case 'delivered': return general(verdict, 'delivered', 'good', language);
    case 'relayed': case 'expanded': return general(verdict, 'relayed', 'calm', language);
    case 'challenge': return general(verdict, 'challenge_response', 'calm', language);
    case 'auto_reply': return general(verdict, 'auto_reply', 'calm', language);
    default: return general(verdict, verdict.recipients[0]?.cause ?? 'unknown', 'calm', language);
  }
}
