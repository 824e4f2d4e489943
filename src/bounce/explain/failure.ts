import type { Explanation, Language, Verdict } from '../types.ts';
import { general } from './general.ts';

/** @returns the explanation of a mail that came back */
export function failure(verdict: Verdict, language: Language): Explanation {
  const cause = verdict.recipients[0]?.cause ?? 'unknown';
  return general(verdict, cause, cause === 'unknown' ? 'calm' : 'stop', language);
}
