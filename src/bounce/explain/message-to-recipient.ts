import type { Language, Verdict } from '../types.ts';
import { adviceFor } from './advice.ts';

/** @returns one line to send to the recipient by another way (a text message), empty where there is nothing to tell */
export function messageToRecipient(verdict: Verdict, language: Language): string {
  const first = verdict.recipients[0];
  if (!first?.address) return '';
  const label = adviceFor(first.cause).label[language];
  return language === 'fr'
    ? `Mon message à ${first.address} n’est pas arrivé\u00A0: ${label}.`
    : `My message to ${first.address} did not arrive: ${label}.`;
}
