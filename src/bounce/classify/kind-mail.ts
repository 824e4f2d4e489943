import { bounceSender, type BounceSender } from '../sender.ts';
import type { Evidence, Report } from '../types.ts';
import { hasReply, isRefused, kindByActions } from './actions.ts';
import { autoReply } from './auto-reply.ts';
import { hasEmptySender } from './envelope.ts';
import { fakeSigns, ofFake, typedFakeSigns } from './fake.ts';
import { isGenuineNotice } from './genuine.ts';
import { givenUp } from './given-up.ts';
import type { KindVerdict } from './kind.ts';
import type { SignText, Texts } from './kind-signs.ts';
import { isMachine, ofUnknownWords } from './kind-sender.ts';
import { isAnswerTitle, isLetter, isTalk, saysI } from './letter.ts';
import { addressesIn, addressOf, type ParsedMailbox, parseMailbox } from './mailbox.ts';
import { replyLine } from './reply-line.ts';

/** A mail, what its words are searched for, and whether its sender writes bounces. */
interface Look extends Texts {
  report: Report;
  from: ParsedMailbox;
  sender: BounceSender;
}

/** The kind of a mail with a header: its report, then its sender, then its words. */
export function kindOfMail(report: Report, texts: Texts): KindVerdict {
  const look = lookAt(report, texts);
  return plainReport(look) ?? success(look) ?? challenge(look) ?? typedFake(look) ?? byReport(look) ?? fake(look) ?? complaint(look) ?? answer(look)
    ?? byWords(look) ?? receipt(look) ?? { kind: 'not_a_bounce', evidence: whyNot(look) };
}

/** A sender field without a sender: only daemons write so. */
const NOBODY = /^[\s<>"']*$/;

function lookAt(report: Report, { prose, subject }: Texts): Look {
  const from = parseMailbox(report.header.from);
  const { header } = report;
  const nobody = from.address === null && header.names.includes('from') && NOBODY.test(header.from ?? '');
  const sender = nobody ? 'certain' : bounceSender({ address: from.address, name: from.name, subject: header.subject, snippet: report.prose.slice(0, 400) });
  return { report, from, prose, subject, sender };
}

/** What most bounces are: a daemon's report that states each recipient's fate. */
function plainReport({ report, sender }: Look): KindVerdict | null {
  return sender === 'certain' && report.hasDeliveryStatus && statesActions(report) && !isOnlyTyped(report) ? kindByActions(report) : null;
}

function typedFake(look: Look): KindVerdict | null {
  return isOnlyTyped(look.report) ? ofFake(typedFakeSigns(look.report, look)) : null;
}

/** The fields of a report in a mail that declares none, about nobody but its reader, beside a link: "Diagnostic-Code: smtp; 552 … Retrieve messages". Fakes put them in. */
function isOnlyTyped(report: Report): boolean {
  if (!report.hasDeliveryStatus || report.reportType !== null || (report.links?.length ?? 0) === 0) return false;
  const readers = addressesIn(report.header.to);
  return report.recipients.every(({ address }) => address === null || readers.includes(address.toLowerCase()));
}

function statesActions({ recipients }: Report): boolean {
  return recipients.some(({ action, source }) => action !== null && source !== 'quoted');
}

function success(look: Look): KindVerdict | null {
  const { report, prose, subject } = look;
  const byActions = kindByActions(report);
  if (byActions && (byActions.kind === 'failure' || byActions.kind === 'delay')) return null;
  if (byActions) return report.heading && isLetter(prose) ? null : byActions;
  if (!nobodyExpectsAnAnswer(look)) return null;
  for (const kind of ['relayed', 'expanded', 'delivered'] as const) {
    const evidence = prose.evidence(kind) ?? subject.evidence(kind);
    if (evidence) return { kind, evidence };
  }
  return null;
}

/** Some challenges come in the shape of a delivery report: what they ask for stands in their words. */
function challenge({ report, prose, sender }: Look): KindVerdict | null {
  if (report.header.precedence === 'auto_reply' || (sender === 'certain' && report.system !== null)) return null;
  if (report.recipients.some((one) => one.replyCode !== null && isRefused(one))) return null;
  const evidence = prose.evidence('challenge');
  return evidence && { kind: 'challenge', evidence };
}

/** A delivery-status part, or the field that Exim and Gmail write instead (`X-Failed-Recipients`), speaks for itself. */
function byReport(look: Look): KindVerdict | null {
  const { report } = look;
  const field = report.header.names.includes('x-failed-recipients');
  if ((!report.hasDeliveryStatus && !field) || isQuotedBySomebody(look)) return null;
  return fate(look) ?? { kind: 'failure', evidence: { text: field ? 'X-Failed-Recipients' : 'delivery-status', rule: 'kind:report' } };
}

/** A person answers, or writes to a list, and puts the text of a report into their letter, or the report itself beside it. */
function isQuotedBySomebody({ report, prose, sender }: Look): boolean {
  if (sender !== 'no') return false;
  if (report.forwarded === true) return true;
  return report.reportType === null && (isAnswer(report) || ((report.header.inReplyTo !== null || isBulk(report)) && (isTalk(prose) || saysI(prose.comparable))));
}

/** Given up, or still trying: what is stated, then the words of a delay, then the codes. */
function fate({ report, prose, subject }: Look): KindVerdict | null {
  const byActions = kindByActions(report);
  if (byActions && report.hasDeliveryStatus && statesActions(report)) return byActions;
  const late = givenUp(prose) !== null ? null : (prose.evidence('delay') ?? subject.evidence('delay'));
  if (late) return { kind: 'delay', evidence: late };
  return byActions && (statesActions(report) || byActions.kind !== 'delay') ? byActions : null;
}

function fake(look: Look): KindVerdict | null {
  return ofFake(fakeSigns(look.report, look));
}

/** Complaints without a report part: Hotmail's of the years before RFC 5965, and Apple's and others' requests to be left alone. */
function complaint({ sender, subject, prose }: Look): KindVerdict | null {
  const evidence = sender === 'certain' ? null : (subject.evidence('feedback') ?? prose.evidence('feedback'));
  return evidence && { kind: 'feedback', evidence };
}

/** An automatic answer of a person's mailbox; a mail system's words say otherwise. */
function answer(look: Look): KindVerdict | null {
  const { report, from, prose, sender } = look;
  if (from.address === null) return null;
  const ofASystem = ownWords(prose) !== null || (sender !== 'no' && (report.system !== null || report.recipients.some(hasReply)))
    || (sender === 'certain' && isMachine(report.header.from ?? '') && prose.matches.rules.some(({ rule, start, end }) => !rule.weak && end - start >= WHOLE_REASON));
  const evidence = ofASystem ? null : autoReply(report, look);
  return evidence && !isTitledBounce(look) ? { kind: 'auto_reply', evidence } : null;
}

/** A receipt that a mail was opened, whose report part is lost. */
function receipt({ report, prose, sender }: Look): KindVerdict | null {
  const evidence = sender !== 'no' || isBulk(report) || isAnswer(report) ? null : prose.evidence('read_receipt');
  return evidence && { kind: 'read_receipt', evidence };
}

/** A report without a report part: the sender, then the words. */
function byWords(look: Look): KindVerdict | null {
  const { report, prose, sender } = look;
  if (sender !== 'certain' && !speaksLikeASystem(look)) return byDaemon(look);
  const words = prose.evidence('failure') ?? prose.evidence('transcript') ?? prose.evidence('delay')
    ?? replyLine(report.prose.slice(0, 4000)) ?? (isLetter(prose) ? null : prose.evidence('reply')) ?? heading(look);
  if (!words && prose.has('quota')) return null;
  return words ? (fate(look) ?? { kind: 'failure', evidence: words }) : byDaemon(look);
}

/** The line above a list of recipients that only a mail system writes, where nobody talks about it. */
function heading({ report, prose }: Look): Evidence | null {
  if (!report.heading || !statesActions(report) || isLetter(prose)) return null;
  return { text: report.heading, rule: `system:${report.system}` };
}

function isTitledBounce({ report, sender }: Look): boolean {
  return sender === 'certain' && bounceSender({ subject: report.header.subject }) !== 'no';
}

/** So many characters of a reason are nobody's but a mail system's: a daemon that says it gives no automatic answer. */
const WHOLE_REASON = 20;

/**
 * A daemon whose words nobody taught us: its name, its subject, or the empty envelope sender around a returned mail. A postmaster
 * may also write letters.
 */
function byDaemon(look: Look): KindVerdict | null {
  const { report, prose, sender } = look;
  const { from } = report.header;
  const machine = sender === 'certain' && isMachine(from ?? '');
  // A list puts its fields on the returns that reach its owner, too.
  if ((isBulk(report) && !machine) || prose.has('quota')) return null;
  if (!machine && isAnswer(report)) return null;
  const titled = isTitledBounce(look);
  const named = hasEmptySender(report) === true && bounceSender(look.from) === 'probable';
  const returned = hasEmptySender(report) === true && report.original.from !== null && report.original.to !== null;
  if (!machine && !titled && !named && !returned) return null;
  return fate(look) ?? ofUnknownWords(prose, from ?? '');
}

/** Words of a mail system that stand further down than this are quoted by somebody. */
const OWN_WORDS = 700;

/** A sender who is no daemon by name, but writes as one: at the beginning, in a mail that is no answer, to nobody's list. */
function speaksLikeASystem(look: Look): boolean {
  const { report, prose, subject, sender } = look;
  if (prose.has('moderation') || report.forwarded === true) return false;
  if (((isBulk(report) || isAnswer(report)) && !refusesForAList(look)) || ((prose.has('parcel') || subject.has('parcel')) && !report.recipients.some(hasReply))) return false;
  const words = ownWords(prose) !== null || (report.system !== null && prose.has('transcript'));
  if (!words && !(subject.has('failure') || sender === 'probable')) return false;
  return nobodyExpectsAnAnswer(look) || sender === 'probable' || LIST_KEEPER.test(look.from.address ?? '') || report.recipients.some(hasReply) || returnsAMail(look);
}

/** Who keeps a mailing list writes from these: "club-owner@", "club+owner@" (mlmmj), "owner-club@" (Majordomo). */
const LIST_KEEPER = /^owner-|^[^@]{1,64}?[-+](?:owner|request|bounces|admin)(?:\+[^@]{0,200})?@|^(?:sympa|listserv|majordomo)@/i;

/** A list's manager puts the list's fields on a refusal, and some leave the subject as it was, "Re:" and all (GNU Mailman). */
function refusesForAList({ report, from, prose, subject }: Look): boolean {
  return LIST_KEEPER.test(from.address ?? '') && report.system !== null && statesActions(report) && ownWords(prose) !== null && !prose.has('bulk') && !subject.has('bulk');
}

/** A known mail system around the mail that it returns; a person who hands one on writes a line of their own. */
function returnsAMail({ report, prose }: Look): boolean {
  return report.system !== null && report.original.from !== null && !isLetter(prose);
}

/** A sentence of a mail system near the beginning, above any mark of quotation. */
function ownWords(prose: SignText): { start: number } | null {
  const found = prose.find('failure') ?? prose.find('delay');
  if (!found || found.start > OWN_WORDS) return null;
  const quoting = prose.find('quoting');
  return quoting && quoting.start < found.start ? null : found;
}

/** Addresses that answer nobody, or for a list. */
const AUTOMATIC_SENDER = /^(?:no-?reply|do-?not-?reply|system|sysadmin|post_?master)|(?:-admin|-owner|-request|-bounces)@/i;

/** Nobody expects an answer: empty or missing envelope sender, or marked as automatic (RFC 3834). */
function nobodyExpectsAnAnswer({ report: { header }, from: { address } }: Look): boolean {
  if (header.autoSubmitted?.toLowerCase().startsWith('auto') === true) return true;
  if (hasEmptySender({ header }) === true || goesToReturns({ header })) return true;
  return address === null || AUTOMATIC_SENDER.test(address);
}

/** An address that a list or a newsletter takes returns at, and nothing else: "users-bounces@example.org", "bounces+1234@example.org". */
const RETURNS = /^bounces?[+@-]|-bounces?(?:\+[^@]{0,200})?@/i;

function goesToReturns({ header }: Pick<Report, 'header'>): boolean {
  return RETURNS.test(addressOf(header.to) ?? '');
}

/** RFC 2919, RFC 2369, and what the lists of Linux's kernel write. */
export const LIST_FIELDS = ['list-id', 'list-unsubscribe', 'x-mailing-list'];

/** Where what a list sent comes back to (Mailman, ezmlm, Majordomo): its members' mail does not go there. */
const LIST_RETURNS = /^owner-|-(?:admin|owner|request)@/i;

function isBulk({ header }: Report): boolean {
  if (!LIST_FIELDS.some((field) => header.names.includes(field))) return false;
  return !goesToReturns({ header }) && !LIST_RETURNS.test(addressOf(header.to) ?? '');
}

function isAnswer({ header }: Report): boolean {
  return isAnswerTitle(header.subject ?? '') && !goesToReturns({ header });
}

/** Why a mail that looks like a bounce is none. */
function whyNot({ report, prose, subject: title }: Look): Evidence | null {
  const subject = report.header.subject ?? '';
  if (isBulk(report)) return { text: subject, rule: 'kind:bulk' };
  if (isAnswer(report)) return { text: subject, rule: 'kind:answered' };
  if (isGenuineNotice(report)) {
    const held = title.evidence('fake_claim') ?? prose.evidence('fake_claim');
    if (held) return { text: held.text, rule: 'kind:held' };
    const warned = title.evidence('fake_mailbox') ?? prose.evidence('fake_mailbox');
    if (warned) return { text: warned.text, rule: 'kind:mailbox' };
  }
  return prose.evidence('quota') ?? prose.evidence('quoting');
}
