import type { Evidence, Kind, Report } from '../types.ts';
import { kindByActions } from './actions.ts';
import { looseChallenge } from './challenge.ts';
import { looseFakeSigns, ofFake } from './fake.ts';
import { kindOfMail, LIST_FIELDS } from './kind-mail.ts';
import type { Texts } from './kind-signs.ts';
import { kindOfVisibleText } from './kind-visible.ts';

export interface KindVerdict {
  kind: Kind;
  evidence: Evidence | null;
  /** All signs of a fake, heaviest first. */
  signs?: readonly Evidence[];
}

/**
 * Says what a mail is: a failure, a delay, a report of success, another automatic mail, a fake, or no bounce at all.
 * Words that only together mean a challenge or a fake may overrule a return without a server's reply, and an automatic answer.
 * The evidence carries the words that decided, verbatim, and the sign that they are. Never throws; linear in the report.
 */
export function classifyKind(report: Report, texts: Texts): KindVerdict {
  const known = knownKind(report, texts);
  if (!isNothingKnown(known) && !mayBeAnother(known, report)) return known;
  const isReturn = !isNothingKnown(known);
  const challenge = known.kind === 'auto_reply' || texts.prose.has('digest') ? null : looseChallenge(report, texts.prose, isReturn);
  if (challenge !== null) return { kind: 'challenge', evidence: challenge };
  return ofFake(looseFakeSigns(report, texts, isReturn)) ?? known;
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
