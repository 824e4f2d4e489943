import type { Language, RecipientVerdict } from '../types.ts';
import { domainOf } from './names.ts';
import { safe } from './safe.ts';
import { put, TEXTS } from './texts.ts';

/** What is said where the domain is probably a slip of the pen. */
export interface Slip {
  cause: string;
  /** Where the mail has come back. */
  steps: string[];
  /** Where it still waits, in vain. */
  waiting: string;
}

/** @returns "gmial.com takes no mail. Did you mean gmail.com?" and what follows; null where no domain is proposed */
export function slipOf(recipient: RecipientVerdict | undefined, language: Language): Slip | null {
  if (!recipient?.didYouMean) return null;
  const domain = domainOf(recipient.address);
  if (domain === null) return null;
  const local = recipient.address?.slice(0, recipient.address.lastIndexOf('@')) ?? '';
  const corrected = safe(`${local}@${recipient.didYouMean}`, 80);
  return {
    cause: put(TEXTS.slip[language], { domain, meant: recipient.didYouMean }),
    steps: [put(TEXTS.slipStep[language], { corrected }), TEXTS.slipElse[language]],
    waiting: put(TEXTS.slipWait[language], { corrected }),
  };
}
