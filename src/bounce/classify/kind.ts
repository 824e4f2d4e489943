import type { Cause, Evidence, Kind, Report } from '../types.ts';
import { hasReply, kindByActions } from './actions.ts';
import { isAutomatic } from './auto-reply.ts';
import { looseFakeSigns } from './fake.ts';
import { kindOfMail, LIST_FIELDS } from './kind-mail.ts';
import type { SignText, Texts } from './kind-signs.ts';
import { kindOfVisibleText } from './kind-visible.ts';
import { reasonGiven } from './reason-given.ts';
import { requestWords } from './request-words.ts';

export interface KindVerdict {
  kind: Kind;
  evidence: Evidence | null;
}

/**
 * Says what a mail is: a failure, a delay, a report of success, another automatic mail, a fake, or no bounce at all.
 * Words that only together mean a challenge or a fake may overrule a return without a server's reply, and an automatic answer.
 * The evidence carries the words that decided, verbatim, and the sign that they are. Never throws; linear in the report.
 */
export function classifyKind(report: Report, texts: Texts): KindVerdict {
  const known = knownKind(report, texts);
  if (!isNothingKnown(known) && !mayBeAnother(known, report)) return known;
  const mayChallenge = isNothingKnown(known) ? mayAnswer(report, texts.prose) : known.kind !== 'auto_reply' && !report.hasDeliveryStatus && !report.recipients.some(hasReply) && !saysWhy(texts.prose);
  const challenge = mayChallenge ? looseChallenge(texts.prose) : null;
  if (challenge !== null) return { kind: 'challenge', evidence: challenge };
  const [fake] = looseFakeSigns(report, texts, !isNothingKnown(known));
  return fake === undefined ? known : { kind: 'fake', evidence: fake };
}

/** "You sent a message to marie@example.org", "Votre message n'a pas encore été remis". */
const OF_SENT = new RegExp(String.raw`(?<!\p{L})(?:${[
  String.raw`you (?:recently |have |just |have just )?(?:sent|emailed|wrote)`, 'your (?:message|e-?mail(?! address))', String.raw`vous (?:avez|venez) \p{L}{1,10} ?(?:envoye|ecri)`, 'votre (?:message|mail|courriel)',
  'ihre (?:nachricht|e-?mail)', String.raw`(?:usted|ha) envi\p{L}{2,3}`, 'su (?:mensaje|correo)', 'hai inviato', '(?:suo|tuo) messaggio', 'voce enviou', 'sua mensagem', 'uw bericht', 'ваше (?:письмо|сообщение)',
].join('|')})(?!\p{L})`, 'u');

/** A challenge answers a mail, and its fields say so, or it does itself; of a pasted text nobody knows. */
function mayAnswer({ header }: Report, prose: SignText): boolean {
  return !header.names.includes('from') || header.inReplyTo !== null || isAutomatic({ header }) || OF_SENT.test(prose.comparable);
}

/** Reasons that a challenge gives, too: "your address is not on the list of approved senders". */
const OF_STRANGERS: ReadonlySet<Cause> = new Set(['sender_refused', 'policy']);

/** "I use a service to avoid spam. Please confirm that the message came from you." */
const CONFIRMS = /(?<!\p{L})(?:confirm|verif|valid|bestatig|bevestig|bekraft|potwierd|potvrd|подтверд|підтверд)/u;

/** A return that gives its reason is none. */
function saysWhy(prose: SignText): boolean {
  const reason = reasonGiven(prose);
  return reason !== null && !OF_STRANGERS.has(reason.cause) && !(reason.cause === 'spam_content' && CONFIRMS.test(prose.comparable));
}

/** Words that say that who wrote is not known there yet, and what to do about it. */
function looseChallenge(prose: SignText): Evidence | null {
  const stranger = requestWords('stranger', prose.comparable);
  if (stranger === null) return null;
  const asked = requestWords('answer', prose.comparable) ?? requestWords('action', prose.comparable);
  return asked && { text: prose.verbatim(stranger), rule: 'words:challenge' };
}

/** A return without a server's words, or an automatic answer that no field declares: fakes look like either. */
function mayBeAnother({ kind }: KindVerdict, { isVisibleText }: Report): boolean {
  return kind === 'failure' || kind === 'delay' || (kind === 'auto_reply' && isVisibleText);
}

/** No bounce, and no other mail whose own fields or words say what it is. */
function isNothingKnown({ kind, evidence }: KindVerdict): boolean {
  return kind === 'not_a_bounce' && (evidence === null || evidence.rule === 'kind:quota' || evidence.rule === 'kind:talk');
}

function knownKind(report: Report, texts: Texts): KindVerdict {
  const other = otherReport(report) ?? eventNotice(report);
  if (other) return other;
  const asked = report.forwarded === true ? texts.subject.evidence('moderation_subject') : null;
  if (asked !== null) return { kind: 'not_a_bounce', evidence: asked };
  if (hasNoHeader(report)) return kindOfVisibleText(report, texts);
  return (report.forwarded === true ? forwarded(report, texts) : null) ?? kindOfMail(report, texts);
}

/** A bounce that somebody forwards as an attachment is explained like a pasted one; a list's digest of many mails is not. */
function forwarded(report: Report, texts: Texts): KindVerdict | null {
  if (LIST_FIELDS.some((field) => report.header.names.includes(field)) || BULK.has(report.header.precedence ?? '')) return null;
  const stated = report.hasDeliveryStatus && report.recipients.some(({ action }) => action !== null) ? kindByActions(report) : null;
  const verdict = stated ?? kindOfVisibleText(report, texts);
  return verdict.kind === 'failure' || verdict.kind === 'delay' ? verdict : null;
}

/** What lists wrote before there were fields for it. */
const BULK: ReadonlySet<string> = new Set(['bulk', 'list']);

/** Copied from a page, or with nothing above the text that says who wrote it. */
function hasNoHeader({ header, isVisibleText }: Report): boolean {
  return isVisibleText || (header.subject === null && header.date === null && !header.names.includes('from'));
}

/** Reports of other kinds say so themselves: read receipts (RFC 8098), abuse reports (RFC 5965), TLS reports (RFC 8460). */
function otherReport(report: Report): KindVerdict | null {
  const found = declaredReport(report);
  return found !== null && isSieveReject(report) ? null : found;
}

/** What the fields say. */
function declaredReport(report: Report): KindVerdict | null {
  const type = report.reportType;
  const disposition = report.reportFields?.['disposition'];
  const feedback = report.reportFields?.['feedback-type'];
  if (type === 'disposition-notification' || disposition !== undefined) {
    return { kind: 'read_receipt', evidence: { text: disposition ?? type ?? '', rule: 'report:disposition-notification' } };
  }
  if (type === 'feedback-report' || feedback !== undefined) {
    return { kind: 'feedback', evidence: { text: feedback ?? type ?? '', rule: 'report:feedback-report' } };
  }
  if (type !== null && type !== 'delivery-status' && !report.hasDeliveryStatus) {
    return { kind: 'not_a_bounce', evidence: { text: type, rule: `report:${type}` } };
  }
  return null;
}

/** Sieve's "reject" (RFC 5429, section 2.1) once answered in the form of a receipt; Dovecot's and Cyrus' say so in these words. */
const SIEVE_REJECT = /was automatically rejected(?::| by Sieve)/;

function isSieveReject({ header, prose }: Report): boolean {
  return /\(rejected\)/i.test(header.autoSubmitted ?? '') || SIEVE_REJECT.test(prose.slice(0, 400));
}

/** Amazon SES tells of bounces, deliveries and complaints in JSON, which its notification service puts into a mail. */
const SES_EVENT = /"(?:notificationType|eventType)\\?"\s?:\s?\\?"(Bounce|Delivery|DeliveryDelay|Complaint)\\?"/;

const SES_KINDS: Readonly<Record<string, Kind>> = {
  Bounce: 'failure',
  Delivery: 'delivered',
  DeliveryDelay: 'delay',
  Complaint: 'feedback',
};

function eventNotice(report: Report): KindVerdict | null {
  if (!report.prose.includes('Type"') && !report.prose.includes('Type\\"')) return null;
  const event = SES_EVENT.exec(report.prose.slice(0, 4000));
  const kind = SES_KINDS[event?.[1] ?? ''];
  return event && kind ? { kind, evidence: { text: event[0], rule: `ses:${event[1]}` } } : null;
}
