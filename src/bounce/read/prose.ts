import type { ReportedRecipient } from '../types.ts';
import { findAddress } from './address.ts';
import { oneLine, replyCodes } from './reply.ts';

/** Recipients that the human-readable part names, each with the reply beside it. */
export function readProse(prose: string): ReportedRecipient[] {
  const recipients: ReportedRecipient[] = [];
  for (const paragraph of prose.slice(0, 16_384).split(/\n{2,}/)) {
    const codes = replyCodes(paragraph);
    if (codes.replyCode === null && codes.status === null) continue;
    recipients.push({
      address: findAddress(paragraph), originalAddress: null, action: codes.replyCode?.startsWith('4') ? 'delayed' : 'failed', ...codes,
      diagnostic: oneLine(paragraph), remoteHost: null, retryUntil: null, source: 'prose',
    });
  }
  return recipients;
}
