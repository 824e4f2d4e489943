import type { Explanation, Language, Verdict } from '../types.ts';
import { automatic } from './automatic.ts';
import { delay } from './delay.ts';
import { failure } from './failure.ts';
import { fake } from './fake.ts';
import { notOwn } from './not-own.ts';
import { TEXTS } from './texts.ts';

/** @returns the explanation of a verdict in the language that the person reads; in English where we do not speak it. Never throws. */
export function explain(verdict: Verdict, asked: Language): Explanation {
  const language = Object.hasOwn(TEXTS.notYet, asked) ? asked : 'en';
  switch (verdict.kind) {
    case 'failure': return verdict.origin === 'not_own' ? notOwn(verdict, language) : failure(verdict, language);
    case 'delay': return verdict.origin === 'not_own' ? notOwn(verdict, language) : delay(verdict, language);
    case 'fake': return fake(verdict, language);
    default: return automatic(verdict, language);
  }
}
