import type { Explanation, Language, Verdict } from '../types.ts';
import { general } from './general.ts';

/** @returns the explanation of a mail that waits and is tried again */
export function delay(verdict: Verdict, language: Language): Explanation {
  return general(verdict, verdict.recipients[0]?.cause ?? 'delayed', 'wait', language);
}
