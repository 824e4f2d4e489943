import type { Language, RecipientVerdict } from '../types.ts';
import { addressFault } from './address-fault.ts';
import { domainOf } from './names.ts';
import { safe } from './safe.ts';
import { put, TEXTS } from './texts.ts';

/** What is said where the address is probably a slip of the pen. */
export interface Slip {
  cause: string;
  /** Where the mail has come back. */
  steps: string[];
  /** Where it still waits, for nothing. */
  waiting: string;
  /** The address as it was probably meant. */
  corrected: string;
}

/** @returns "gmial.com takes no mail. Did you mean gmail.com?" and what follows; null where no other address is proposed */
export function slipOf(recipient: RecipientVerdict | undefined, language: Language): Slip | null {
  if (recipient === undefined) return null;
  const fault = addressFault(recipient, language);
  if (fault !== null && fault.corrected !== null) return slip(fault.cause, fault.corrected, language);
  const domain = recipient.didYouMean ? domainOf(recipient.address) : null;
  if (domain === null || !recipient.didYouMean) return null;
  const local = recipient.address?.slice(0, recipient.address.lastIndexOf('@')) ?? '';
  return slip(put(TEXTS.slip[language], { domain, meant: recipient.didYouMean }), safe(`${local}@${recipient.didYouMean}`, 80), language);
}

function slip(cause: string, corrected: string, language: Language): Slip {
  return {
    cause,
    steps: [put(TEXTS.slipStep[language], { corrected }), TEXTS.slipElse[language]],
    waiting: put(TEXTS.slipWait[language], { corrected }),
    corrected,
  };
}
