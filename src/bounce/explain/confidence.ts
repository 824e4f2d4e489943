import type { Language, RecipientVerdict } from '../types.ts';
import { put, TEXTS } from './texts.ts';

/** @returns the headline, said as surely as the verdict is */
export function assured(headline: string, recipient: RecipientVerdict | undefined, language: Language): string {
  return recipient?.confidence === 'guess' && recipient.cause !== 'unknown' ? put(TEXTS.seems[language], { text: headline }) : headline;
}

/** @returns a sentence that says how sure the verdict is; null where it is certain, or where the cause is not known at all */
export function doubt(recipient: RecipientVerdict | undefined, language: Language): string | null {
  if (!recipient || recipient.cause === 'unknown' || recipient.confidence === 'certain') return null;
  if (recipient.confidence === 'guess') return TEXTS.guess[language];
  return (/^(?:status|reply):/.test(recipient.evidence?.rule ?? '') ? TEXTS.byCode : TEXTS.likely)[language];
}
