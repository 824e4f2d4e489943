import type { Explanation, Language, Verdict } from '../types.ts';
import { general } from './general.ts';

/** @returns the explanation of a mail that imitates a bounce to deceive */
export function fake(verdict: Verdict, language: Language): Explanation {
  return general(verdict, 'phishing_fake_bounce', 'warn', language);
}
