import { bounceSender } from '../sender.ts';
import type { Evidence, Kind, Report } from '../types.ts';
import { kindByActions } from './actions.ts';
import { autoReply } from './auto-reply.ts';
import { fakeSigns } from './fake.ts';
import { SignText } from './kind-signs.ts';
import { kindOfVisibleText } from './kind-visible.ts';
import { parseMailbox } from './mailbox.ts';
import { replyLine } from './reply-line.ts';

export interface KindVerdict {
  kind: Kind;
  evidence: Evidence | null;
}

/**
 * Says what a mail is: a failure, a delay, a report of success, another automatic mail, a fake, or no bounce at all.
 * The evidence carries the words that decided, verbatim, and the sign that they are. Never throws.
 */
export function classifyKind(report: Report): KindVerdict {
  return otherReport(report) ?? (report.isVisibleText ? kindOfVisibleText(report) : kindOfMail(report));
}

/** Reports of other kinds say so themselves: read receipts (RFC 8098), abuse reports (RFC 5965), TLS reports (RFC 8460). */
function otherReport(report: Report): KindVerdict | null {
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

/** "Re:", "TR:", "WG:", …: what a person's mail program puts before the subject of an answer or a forwarded mail. */
const ANSWERED = /^\s{0,5}(?:re|aw|sv|antw|vs|odp|r|ref|回复|答复|ответ|fwd?|tr|wg|rv|i|enc|vb|转发|пересл)\s{0,3}(?:\[\d{1,3}\])?\s?[:：]/i;

/** Words of a mail system that stand further down than this are quoted by somebody. */
const OWN_WORDS = 700;

interface Look {
  report: Report;
  prose: SignText;
  subject: SignText;
  sender: 'certain' | 'probable' | 'no';
}

function kindOfMail(report: Report): KindVerdict {
  const from = parseMailbox(report.header.from);
  const sender = bounceSender({ address: from.address, name: from.name, subject: report.header.subject, snippet: report.prose.slice(0, 400) });
  const look: Look = { report, prose: new SignText(report.prose), subject: new SignText(report.header.subject ?? ''), sender };
  return delivered(look) ?? challenged(look) ?? byReport(look) ?? fake(look) ?? complaint(look) ?? answer(look) ?? byWords(look)
    ?? { kind: 'not_a_bounce', evidence: whyNot(look) };
}

/** A delivery-status part, or the field that Exim and Gmail write instead (`X-Failed-Recipients`), speaks for itself. */
function byReport({ report, prose, subject }: Look): KindVerdict | null {
  const hasField = report.header.names.includes('x-failed-recipients');
  if (!report.hasDeliveryStatus && !hasField) return null;
  const late = prose.has('final') ? null : (prose.evidence('delay') ?? subject.evidence('delay'));
  const stated = report.recipients.some(({ action }) => action !== null);
  if (late && !stated) return { kind: 'delay', evidence: late };
  const byActions = kindByActions(report);
  if (byActions && (stated || byActions.kind !== 'delay')) return byActions;
  return { kind: 'failure', evidence: byActions?.evidence ?? { text: hasField ? 'X-Failed-Recipients' : 'delivery-status', rule: 'kind:report' } };
}

function delivered({ report, prose, subject }: Look): KindVerdict | null {
  if (report.hasDeliveryStatus || report.recipients.some(({ action }) => action === 'failed' || action === 'delayed')) return null;
  const byActions = kindByActions(report);
  if (byActions && byActions.kind !== 'failure' && byActions.kind !== 'delay') return byActions;
  if (byActions?.kind === 'failure') return null;
  for (const kind of ['relayed', 'expanded', 'delivered'] as const) {
    const evidence = prose.evidence(kind) ?? subject.evidence(kind);
    if (evidence && isAutomatic(report)) return { kind, evidence };
  }
  return null;
}

/** Some challenges come in the shape of a delivery report: what they ask for stands in their words. */
function challenged({ report, prose, sender }: Look): KindVerdict | null {
  if (report.header.precedence === 'auto_reply') return null;
  const evidence = prose.evidence('challenge');
  if (!evidence || report.recipients.some(({ replyCode }) => replyCode?.startsWith('5') === true)) return null;
  return sender === 'certain' && report.system !== null ? null : { kind: 'challenge', evidence };
}

function fake({ report }: Look): KindVerdict | null {
  const [evidence] = fakeSigns(report);
  return evidence ? { kind: 'fake', evidence } : null;
}

/** Hotmail's complaints of the years before RFC 5965 have no report part. */
function complaint({ sender, subject }: Look): KindVerdict | null {
  const evidence = sender === 'certain' ? null : subject.evidence('feedback');
  return evidence && { kind: 'feedback', evidence };
}

/** An automatic answer of a person's mailbox; a mail system's words say otherwise. */
function answer({ report, prose, sender }: Look): KindVerdict | null {
  if (sender !== 'no' && (report.system !== null || ownWords(prose) !== null || report.recipients.some(hasReply))) return null;
  const evidence = autoReply(report, prose);
  if (!evidence) return null;
  return report.system !== null && ownWords(prose) !== null ? null : { kind: 'auto_reply', evidence };
}

/** A report without a report part: the sender, then the words. */
function byWords(look: Look): KindVerdict | null {
  const { report, prose, subject, sender } = look;
  if (sender === 'no' && !speaksLikeASystem(look)) return null;
  const line = replyLine(report.prose.slice(0, 4000));
  const words = prose.evidence('failure') ?? prose.evidence('transcript') ?? prose.evidence('delay') ?? line ?? prose.evidence('reply');
  if (!words && sender !== 'certain' && report.system === null) return null;
  if (!words && prose.has('quota')) return null;
  const late = prose.has('final') ? null : (prose.evidence('delay') ?? subject.evidence('delay'));
  const stated = report.recipients.some(({ action }) => action !== null);
  if (late && !report.recipients.some(({ action }) => action === 'failed')) return { kind: 'delay', evidence: late };
  const byActions = kindByActions(report);
  if (byActions && (stated || byActions.kind === 'failure')) return byActions;
  if (words) return { kind: 'failure', evidence: words };
  return byDaemon(look);
}

/** A daemon whose language nobody taught us: the sender alone, if it is a daemon's and not a postmaster's who may write letters. */
function byDaemon({ report, subject }: Look): KindVerdict | null {
  const address = parseMailbox(report.header.from).address ?? '';
  const known = report.system !== null || subject.has('failure') || /daemon/i.test(address) || report.recipients.some(hasReply);
  return known ? { kind: 'failure', evidence: { text: report.header.from ?? '', rule: 'sender:mail-system' } } : null;
}

/** A sender who is no daemon, but writes as one: at the beginning, in a mail that is no answer, to nobody's list. */
function speaksLikeASystem({ report, prose, subject }: Look): boolean {
  if (isBulk(report) || ANSWERED.test(report.header.subject ?? '')) return false;
  const words = ownWords(prose) ?? (report.system !== null && isAutomatic(report) ? prose.find('transcript') : null);
  if (words === null && !(isAutomatic(report) && subject.has('failure'))) return false;
  return isAutomatic(report) || report.recipients.some(hasReply);
}

/** A sentence of a mail system near the beginning, above any mark of quotation. */
function ownWords(prose: SignText): { start: number } | null {
  const found = prose.find('failure') ?? prose.find('delay');
  if (!found || found.start > OWN_WORDS) return null;
  const quoting = prose.find('quoting');
  return quoting && quoting.start < found.start ? null : found;
}

/** Nobody expects an answer: empty or missing envelope sender, or marked as automatic (RFC 3834). */
function isAutomatic({ header }: Report): boolean {
  const empty = header.returnPath !== null && /^<?\s{0,5}(?:mailer-daemon[^>]*)?>?$/i.test(header.returnPath);
  return empty || header.autoSubmitted?.toLowerCase().startsWith('auto') === true || parseMailbox(header.from).address === null
    || /^(?:no-?reply|do-?not-?reply|system|sysadmin|admin|post_?master)/i.test(parseMailbox(header.from).address ?? '');
}

function isBulk({ header }: Report): boolean {
  return header.names.includes('list-id') || header.names.includes('list-unsubscribe') || header.precedence === 'list';
}

function hasReply({ diagnostic, replyCode, status }: Report['recipients'][number]): boolean {
  return diagnostic !== null || replyCode !== null || status !== null;
}

/** Why a mail that looks like a bounce is none. */
function whyNot({ report, prose }: Look): Evidence | null {
  const subject = report.header.subject ?? '';
  if (isBulk(report)) return { text: subject, rule: 'kind:bulk' };
  if (ANSWERED.test(subject)) return { text: subject, rule: 'kind:answered' };
  return prose.evidence('quota') ?? prose.evidence('quoting');
}
