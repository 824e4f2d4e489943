import type { Evidence, Report } from '../types.ts';
import { type SignText, subjectOf } from './kind-signs.ts';

/** Fields that vacation programs write. RFC 3834 names `Auto-Submitted`; the others are older custom. */
const FIELDS: readonly string[] = [
  'x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-autoresponse', 'x-auto-reply', 'x-auto-response', 'x-vacation',
  'x-mail-autoreply', 'x-autoreply-domain', 'x-autoreply-from', 'x-facebook-notify-autoreply', 'auto-response', 'autoreply',
];

/** Between the sign and the colon of a subject: "Automatic reply from Marie: …". */
const TO_COLON = 24;

/**
 * Signs of an automatic answer: what the header declares, what the subject begins with, or what the text says, if the mail is
 * automatic by its header. Null where there are none.
 */
export function autoReply(report: Report, prose: SignText): Evidence | null {
  const { header } = report;
  const submitted = header.autoSubmitted?.toLowerCase() ?? '';
  if (submitted.startsWith('auto-replied')) return { text: header.autoSubmitted ?? '', rule: 'header:auto-submitted' };
  if (header.precedence === 'auto_reply') return { text: header.precedence, rule: 'header:precedence' };
  const field = FIELDS.find((name) => header.names.includes(name));
  if (field !== undefined) return { text: field, rule: `header:${field}` };
  const subject = subjectOf(report);
  return bySubject(subject) ?? (isAutomatic(report) ? (subject.evidence('away_subject') ?? prose.evidence('auto_reply')) : null);
}

/** "Automatic reply: …", "Re: … (Automatic Response)", and the sign as the whole subject. */
function bySubject(subject: SignText): Evidence | null {
  const found = subject.find('auto_reply_subject');
  if (!found) return null;
  const text = subject.comparable;
  const colon = text.indexOf(':', found.end - 1);
  const colonNear = (colon >= 0 && colon - found.end <= TO_COLON) || text.includes('：', found.end);
  const alone = text.trim().length - (found.end - found.start) <= 4;
  const counts = colonNear || alone || found.sign.startsWith('(');
  return counts ? { text: subject.verbatim(found), rule: 'kind:auto_reply_subject' } : null;
}

/** Marked as automatic, or with the empty envelope sender that automatic mail should have (RFC 3834, section 3.3). */
function isAutomatic({ header }: Report): boolean {
  const empty = header.returnPath !== null && /^<?\s{0,5}>?$/.test(header.returnPath);
  return empty || header.autoSubmitted?.toLowerCase().startsWith('auto') === true
    || header.names.includes('x-auto-response-suppress') || header.precedence === 'bulk' || header.precedence === 'junk';
}
