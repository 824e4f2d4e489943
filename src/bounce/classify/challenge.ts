/** Challenges whose sentences nobody knows: somebody's filter asks who wrote to confirm, in words of its own. */
import type { Cause, Evidence, Report } from '../types.ts';
import { hasReply } from './actions.ts';
import { declaresItselfAutomatic } from './auto-reply.ts';
import { speaksOfIncoming, wantsPassword } from './fake-says.ts';
import type { SignText } from './kind-signs.ts';
import { reasonGiven } from './reason-given.ts';
import { requestWords } from './request-words.ts';

/** "You sent a message to marie@example.org", "Votre message n'a pas encore été remis". */
const OF_SENT = new RegExp(String.raw`(?<!\p{L})(?:${[
  String.raw`you (?:recently |have |just |have just )?(?:sent|emailed|wrote)`, 'your (?:message|e-?mail(?! address))', String.raw`vous (?:avez|venez) \p{L}{1,10} ?(?:envoye|ecri)`, 'votre (?:message|mail|courriel)',
  'ihre (?:nachricht|e-?mail)', String.raw`(?:usted|ha) envi\p{L}{2,3}`, 'su (?:mensaje|correo)', 'hai inviato', '(?:suo|tuo) messaggio', 'voce enviou', 'sua mensagem', 'uw bericht', 'ваше (?:письмо|сообщение)',
].join('|')})(?!\p{L})`, 'u');

/** A challenge answers the reader's own mail; it has none for them, and wants no password. */
export function isOfSent(prose: SignText): boolean {
  return OF_SENT.test(prose.comparable) && wantsPassword(prose) === null && !speaksOfIncoming(prose);
}

/** Reasons that a challenge gives, too: "your address is not on the list of approved senders". */
const OF_STRANGERS: ReadonlySet<Cause> = new Set(['sender_refused', 'policy']);

/** "I use a service to avoid spam. Please confirm that the message came from you." */
const CONFIRMS = /(?<!\p{L})(?:confirm|verif|valid|bestatig|bevestig|bekraft|potwierd|potvrd|подтверд|підтверд)/u;

/**
 * @param isReturn it reads like a return: one that gives its reason, or a server's reply, is one
 * @returns the words that say that who wrote is not known there yet, where it says what to do about it, too; null where it is no challenge
 */
export function looseChallenge(report: Report, prose: SignText, isReturn: boolean): Evidence | null {
  if (isReturn ? isReported(report) || givesReason(prose) : !mayAnswer(report, prose)) return null;
  const stranger = requestWords('stranger', prose.comparable);
  if (stranger === null || wantsPassword(prose) !== null) return null;
  const asked = requestWords('answer', prose.comparable) ?? requestWords('action', prose.comparable);
  return asked && { text: prose.verbatim(stranger), rule: 'words:challenge' };
}

/** A server's words, or the fields of a report. */
function isReported({ hasDeliveryStatus, recipients }: Report): boolean {
  return hasDeliveryStatus || recipients.some(hasReply);
}

/** Who only tells of spam asks for nothing. */
function asksToAnswer({ comparable }: SignText): boolean {
  return CONFIRMS.test(comparable) || requestWords('answer', comparable) !== null;
}

function givesReason(prose: SignText): boolean {
  const reason = reasonGiven(prose);
  return reason !== null && !OF_STRANGERS.has(reason.cause) && !(reason.cause === 'spam_content' && asksToAnswer(prose));
}

/** A challenge answers a mail, and its fields say so, or it does itself; of a pasted text nobody knows. */
function mayAnswer(report: Report, prose: SignText): boolean {
  const { names, inReplyTo } = report.header;
  return !names.includes('from') || inReplyTo !== null || declaresItselfAutomatic(report) || OF_SENT.test(prose.comparable);
}
