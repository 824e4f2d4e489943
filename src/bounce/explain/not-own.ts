import type { Explanation, Language, Verdict } from '../types.ts';
import { general } from './general.ts';

/** @returns the explanation of a returned mail that the reader did not send */
export function notOwn(verdict: Verdict, language: Language): Explanation {
  return general(verdict, 'backscatter', 'calm', language);
}
