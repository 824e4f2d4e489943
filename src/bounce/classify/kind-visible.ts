import { bounceSender } from '../sender.ts';
import type { Cause, Evidence, Report, ReportedRecipient } from '../types.ts';
import { hasReply, isRefused, kindByActions } from './actions.ts';
import { autoReplyInText } from './auto-reply.ts';
import { failureWords } from './failure-words.ts';
import { fakeSigns } from './fake.ts';
import type { KindVerdict } from './kind.ts';
import { proseOf, SignText } from './kind-signs.ts';
import { parseMailbox } from './mailbox.ts';
import { isBare, reasonGiven } from './reason-given.ts';
import { replyLine } from './reply-line.ts';
import type { Found } from './sign-set.ts';

/** A paste without any of the words of mail systems can be a bare reply when it is no longer than this. */
const LONGEST_BARE_REPLY = 300;

/** Fewer characters of a reason are a word of any language. */
const SHORTEST_REASON = 10;

/** Nor is a notice in unknown words longer. */
const LONGEST_NOTICE = 600;

/** Fewer characters of a mail system's sentence may stand in anybody's. */
const SHORTEST_SENTENCE = 24;

/**
 * The kind of a text copied from a page, where there is no header to go by. A mail system's own sentences, or a reply quoted as
 * servers write it, make a bounce; a person's sentence that mentions one does not.
 */
export function kindOfVisibleText(report: Report): KindVerdict {
  const text = proseOf(report);
  const [fake] = fakeSigns(report);
  if (fake) return { kind: 'fake', evidence: fake };
  return success(text, report) ?? requestOrReply(text, report) ?? lateBySubject(text, report) ?? bounce(text, report) ?? otherNotice(text)
    ?? returnedBySubject(report) ?? { kind: 'not_a_bounce', evidence: text.evidence('talk') ?? text.evidence('bulk') };
}

function success(text: SignText, report: Report): KindVerdict | null {
  if (refused(report) || text.has('parcel') || text.has('failure')) return null;
  const byActions = hasWriter(report, text) ? kindByActions(report) : null;
  if (byActions && byActions.kind !== 'failure' && byActions.kind !== 'delay') return byActions;
  for (const kind of ['relayed', 'expanded', 'delivered'] as const) {
    const found = text.find(kind);
    const evidence = found && !failsBehind(text.comparable, found.end) ? text.evidence(kind) : null;
    if (evidence) return { kind, evidence };
  }
  return null;
}

/** "… but could not be delivered to paul@example.org": what one got, another did not. */
const BUT = /(?<!\p{L})(?:but|however|mais|aber|jedoch|pero|ma|mas|maar|ale|men|но)(?!\p{L})/u;

function failsBehind(comparable: string, end: number): boolean {
  return BUT.test(comparable.slice(end, end + 100)) && failureWords(comparable) !== null;
}

function refused(report: Report): boolean {
  return report.recipients.some(isRefused);
}

/** A challenge or an automatic answer, unless a server's words stand beside it. */
function requestOrReply(text: SignText, report: Report): KindVerdict | null {
  const challenge = text.evidence('challenge');
  if (challenge && !refused(report)) return { kind: 'challenge', evidence: challenge };
  if (text.has('failure') || text.has('transcript') || text.has('talk') || text.has('bulk')) return null;
  const away = autoReplyInText(text);
  return away === null || replyLine(report.prose) ? null : { kind: 'auto_reply', evidence: away };
}

function bounce(text: SignText, report: Report): KindVerdict | null {
  const words = bounceWords(text, report);
  if (!words) return null;
  const stated = report.recipients.some(({ action, source }) => action !== null && source !== 'quoted');
  const byActions = kindByActions(report);
  if (byActions && report.hasDeliveryStatus && stated) return byActions;
  const refusedOne = report.recipients.length > 1 && refused(report);
  const late = text.has('final') || refusedOne ? null : text.evidence('delay');
  if (late) return { kind: 'delay', evidence: late };
  const givenUp = byActions?.kind === 'delay' ? text.evidence('final') : null;
  if (givenUp) return { kind: 'failure', evidence: givenUp };
  if (byActions && (stated || byActions.kind === 'failure' || !text.has('failure'))) return byActions;
  if ((words.rule === 'reply:4' || isPutOff(report)) && !text.has('failure')) return { kind: 'delay', evidence: words };
  return { kind: 'failure', evidence: words };
}

/** All that is known is a reply of a session or a log, and it says to come back later. */
function isPutOff({ recipients }: Report): boolean {
  return recipients.length > 0 && recipients.every(({ source, replyCode }) => source === 'quoted' && replyCode?.startsWith('4') === true);
}

/** The words that make it a bounce; beside a person's own sentences, one phrase alone does not. */
function bounceWords(text: SignText, report: Report): Evidence | null {
  const words = text.evidence('failure') ?? text.evidence('transcript') ?? text.evidence('delay');
  const line = replyLine(report.prose);
  const supported = line !== null || hasWriter(report, text) || report.recipients.some(hasReply)
    || (!text.has('parcel') && (isLetter(text) ? isGreetedNotice(text, report) : phrases(text) > 1));
  if (words && (supported || !(isLetter(text) || text.has('parcel') || text.has('bulk')))) return words;
  const own = hasWriter(report, text) && !text.has('talk') && !text.has('bulk') && !text.has('parcel')
    ? report.recipients.find((one) => one.replyCode !== null || one.status !== null || (one.action !== null && (one.address !== null || isToldWhy(one, text)))) : undefined;
  if (own) return { text: report.heading ?? own.diagnostic ?? own.address ?? '', rule: `system:${report.system}` };
  if (report.hasDeliveryStatus) return { text: report.recipients[0]?.action ?? report.recipients[0]?.status ?? '', rule: 'kind:report' };
  if (line) return text.has('bulk') ? null : line;
  if (text.has('talk') || text.has('bulk') || text.has('parcel') || text.comparable.includes('? ')) return null;
  const loose = looseNotice(text, report);
  if (loose || text.comparable.length > LONGEST_BARE_REPLY || saysI(text)) return loose;
  return text.evidence('reply') ?? (isLetter(text) ? null : ownSentence(text) ?? bareReason(text));
}

/** A code and nothing else. */
const BARE_CODE = /^[45]\.\d{1,2}\.\d{1,3}$/;

/** What a few words can only mean of a mail; a connection or a policy is anybody's. */
const OF_MAIL: ReadonlySet<Cause> = new Set([
  'user_unknown', 'mailbox_full', 'account_disabled', 'blocked_by_recipient', 'host_unknown', 'too_large', 'attachment_type', 'spam_content',
  'too_many_recipients', 'sender_refused', 'sender_quota', 'rate_limited', 'auth_fail', 'ip_blocklisted', 'relay_denied', 'greylisted',
]);

/** The few words of a bounce that somebody copied: why it came back, and no more. */
function bareReason(text: SignText): Evidence | null {
  if (text.has('quota') || text.has('auto_reply') || isPersons(text.comparable)) return null;
  if (BARE_CODE.test(text.comparable.trim())) return { text: text.text.trim(), rule: 'reply:5' };
  const failed = failureWords(text.comparable);
  if (failed === null && !isBare(text)) return null;
  const strong = text.matches.rules.find(({ rule, start, end }) => !rule.weak && OF_MAIL.has(rule.cause) && end - start >= SHORTEST_REASON);
  if (strong) return { text: text.verbatim(strong), rule: strong.rule.name };
  const reason = reasonGiven(text);
  return reason && OF_MAIL.has(reason.cause) ? { text: text.verbatim(reason), rule: `words:${reason.cause}` } : null;
}

/** A short text that says in nobody's known words that a mail did not arrive at the one address that it names, and why, or whose mail. */
function looseNotice(text: SignText, report: Report): Evidence | null {
  const { comparable } = text;
  const names = report.recipients.some(({ address }) => address !== null);
  if (!names || comparable.length > LONGEST_NOTICE || text.has('quota') || isTalk(text) || isPersons(comparable)) return null;
  const found = failureWords(comparable);
  if (!found || MAY_BE.test(sentenceOf(comparable, found))) return null;
  const isPlain = !isLetter(text) && (comparable.length <= LONGEST_TITLE || YOURS.test(sentenceOf(comparable, found)));
  return isPlain || reasonGiven(text) ? { text: text.verbatim(found), rule: 'words:failure' } : null;
}

/** A notice without a reason is as short as a title, or says that the mail is the reader's. */
const LONGEST_TITLE = 80;
const YOURS = /(?<!\p{L})(?:your|votre|vos|ihre?|deine?|su|sus|tu|tus|seu|sua|tuo|tua|suo|uw|je|twoj\p{L}{0,4}|panstwa|ваше?|ditt|din|dit|vas\p{L}{0,4}|teie|sinun|您|あなた)(?!\p{L})/u;

/** What has not happened: "if it was not delivered", "your message will not be delivered". */
const MAY_BE = /(?<!\p{L})(?:if|when|will|would|si|lorsque|quand|sera|seront|wenn|falls|wird|cuando|quando|als|jesli|если)(?!\p{L})/u;

function sentenceOf(comparable: string, { start, end }: Pick<Found, 'start' | 'end'>): string {
  const before = Math.max(...['. ', '! ', '? ', '。'].map((mark) => comparable.lastIndexOf(mark, start)));
  return comparable.slice(before + 1, end);
}

function isPersons(comparable: string): boolean {
  return SPEAKS_OF_ME.test(comparable) || ASKS.test(comparable) || TO_YOU.test(comparable);
}

/** A notice may name its recipient as the address book does, without an address, and say why. */
function isToldWhy({ diagnostic }: ReportedRecipient, text: SignText): boolean {
  return diagnostic !== null && !isLetter(text);
}

/** A mail system wrote it. Who quotes its first line in a letter, an absence or a newsletter is none, unless the reason stands below it. */
function hasWriter(report: Report, text: SignText): boolean {
  if (report.system === null) return false;
  const isQuoted = isLetter(text) || text.has('auto_reply') || text.has('bulk');
  return !isQuoted || (!report.heading && report.recipients.some(hasReply));
}

/** What one mail system alone writes, long enough that nobody writes it by chance: "Domain x has exceeded the max emails per hour". */
function ownSentence(text: SignText): Evidence | null {
  const found = text.matches.rules.find(({ rule, start, end }) => end - start >= SHORTEST_SENTENCE && rule.name.startsWith('phrase:') && rule.name !== 'phrase:generic');
  return found ? { text: text.verbatim(found), rule: found.rule.name } : null;
}

/** How many phrases of mail systems stand apart from one another: "could not be delivered to" is one, though two signs know it. */
function phrases(text: SignText): number {
  const found = [...text.findAll('failure'), ...text.findAll('transcript')].sort((one, other) => one.start - other.start);
  let count = 0;
  let end = -1;
  for (const phrase of found) {
    if (phrase.start >= end) count++;
    end = Math.max(end, phrase.end);
  }
  return count;
}

/** A person who tells what they do about it; programs are only sorry ("I'm"). */
const SAYS_I = /(?<!\p{L})(?:(?:i|je|ich|yo|io|eu|ik)(?![\p{L}'])|j')/u;

/** A wish of somebody's, without a question mark. */
const ASKS = /(?<!\p{L})(?:(?:can|could|would) you|kannst du|konnen sie|peux-tu|tu peux|pou[vr]\p{L}{1,3}-vous|vous pouvez me|puoi|puedes|kun je)(?!\p{L})/u;

/** "when trying to forward emails to you" (Firefox Relay): the reader did not write the mail. */
const TO_YOU = /(?<!\p{L})(?:to|for) you(?!\p{L})/u;

/** A person who tells of mails of their own; programs speak of "your message". "Je" is Czech for "is"; a telephone signs "Sent from my …". */
const SPEAKS_OF_ME = /(?<!\p{L})(?:(?:i|me|my|je (?:ne?|vous|le|la|les|lui|leur|te|suis|sais|\p{L}{2,12}(?:ais?|is|x))|mes|mon|moi|ich|mir|mich|meine?[nmrs]?|yo|mi|mis|io|mio|mia|miei|eu|meus?|minhas?|ik|mij|mijn|moj[aei]?|мне|мой|моя|мое)(?![\p{L}']| (?:iphone|ipad|samsung|galaxy|android|mobil|handy|tele|smartphone))|[jm]')/u;

function saysI(text: SignText): boolean {
  return isLetter(text) && SAYS_I.test(text.comparable);
}

/** A letter that is a program's notice: "Bonjour, votre message n'a pas pu être remis à marie@example.org. Motif : adresse inexistante". */
function isGreetedNotice(text: SignText, report: Report): boolean {
  return !isTalk(text) && !SAYS_I.test(text.comparable) && reasonGiven(text) !== null && report.recipients.some(({ address }) => address !== null);
}

/** A person's letter: words of people, a greeting, or a question, which mail systems do not ask. */
export function isLetter(text: SignText): boolean {
  return isTalk(text) || text.findAll('greeting').some((found) => isGreeting(text.comparable, found));
}

function isTalk(text: SignText): boolean {
  return text.has('talk') || text.has('letter') || text.asks;
}

/** A greeting further down is a quotation. */
const GREETED_WITHIN = 20;

/** "Oi" greets in Portuguese; in "foi" it does not. Only programs greet an address: "Hello paul@example.com," (Google Groups). */
function isGreeting(text: string, { start, end }: Found): boolean {
  const isWord = start === 0 || !/\p{L}/u.test(text.charAt(start - 1));
  return start < GREETED_WITHIN && isWord && !/^\s?[^\s@]{1,64}@/.test(text.slice(end));
}

/** The subject that a mail system gave its report. A list shows few of a report's words besides. */
function systemSubject({ header }: Report): SignText | null {
  const { address } = parseMailbox(header.from);
  return header.subject === null || address === null || bounceSender({ address }) !== 'certain' ? null : new SignText(header.subject);
}

function lateBySubject(text: SignText, report: Report): KindVerdict | null {
  if (text.has('final') || report.recipients.some(({ action }) => action !== null) || refused(report)) return null;
  const evidence = systemSubject(report)?.evidence('delay');
  return evidence ? { kind: 'delay', evidence } : null;
}

function returnedBySubject(report: Report): KindVerdict | null {
  const subject = systemSubject(report);
  const evidence = subject?.evidence('failure') ?? subject?.evidence('transcript');
  return evidence ? { kind: 'failure', evidence } : null;
}

function otherNotice(text: SignText): KindVerdict | null {
  for (const kind of ['read_receipt', 'feedback'] as const) {
    const evidence = text.evidence(kind);
    if (evidence) return { kind, evidence };
  }
  return null;
}
