import { isOwnServers } from '../mail-programs.ts';
import { bounceSender } from '../sender.ts';
import type { Evidence, Report, ReportedRecipient } from '../types.ts';
import { hasReply, kindByActions, namesNobody, refused } from './actions.ts';
import { autoReplyInText, bySubject, heldForModerator } from './auto-reply.ts';
import { isOfSent, looseChallenge } from './challenge.ts';
import { isSupposed, isYours } from './conditional.ts';
import { failureWords } from './failure-words.ts';
import { fakeSigns, ofFake } from './fake.ts';
import { wantsPassword } from './fake-says.ts';
import { givenUp } from './given-up.ts';
import { glossaryEntry } from './glossary.ts';
import type { KindVerdict } from './kind.ts';
import { bareReason, lineOfItsOwn, looseNotice, notSent, ownSentence, stillWaits, WAITS } from './kind-loose.ts';
import { SignText, type Texts } from './kind-signs.ts';
import { bySender, isDaemons } from './kind-sender.ts';
import { isLetter, isTalk, saysI } from './letter.ts';
import { codesIn, explainsCodes, fills, isArticle, isConfiguration, isData, isLongWinded, isMentioned, isOverview, isSource, namesMail } from './nature.ts';
import { reasonGiven } from './reason-given.ts';
import { pastedReceipt } from './receipt.ts';
import { replyLine } from './reply-line.ts';
import { isOfWatcher } from './watcher.ts';
import { namesWayOut } from './way-out.ts';

/** A paste without any of the words of mail systems can be one sentence of theirs when it is no longer than this. */
const LONGEST_SENTENCE = 300;

/** A phrase of so many characters is a sentence that nobody writes by chance. */
const WHOLE_SENTENCE = 30;

/** The few words of a reply alone make a bounce of no more than this, where nobody is named. */
const LONGEST_BARE_REPLY = 180;

/**
 * The kind of a text copied from a page, where there is no header to go by. A mail system's own sentences, or a reply quoted as
 * servers write it, make a bounce; a person's sentence that mentions one does not.
 */
export function kindOfVisibleText(report: Report, texts: Texts): KindVerdict {
  const text = texts.prose;
  const fake = text.has('challenge') && isOfSent(text) ? null : ofFake(fakeSigns(report, texts));
  if (fake) return challengeInstead(text, report) ?? fake;
  return pastedReceipt(text, report) ?? success(text, report) ?? requestOrReply(texts, report) ?? lateBySubject(text, report) ?? bounce(text, report) ?? otherNotice(text)
    ?? returnedBySubject(report) ?? titleAlone(text, report) ?? bySender(text, report) ?? { kind: 'not_a_bounce', evidence: (text.has('bulk') ? null : explained(report)) ?? text.evidence('talk') ?? text.evidence('bulk') };
}

/** "You recently sent a message to me … your e-mail is held until you complete the form": a challenge whose sentences nobody knows. */
function challengeInstead(text: SignText, report: Report): KindVerdict | null {
  const evidence = isOfSent(text) ? looseChallenge(report, text, false) : null;
  return evidence && { kind: 'challenge', evidence };
}

function success(text: SignText, report: Report): KindVerdict | null {
  if (refused(report) || (text.has('parcel') && !(text.has('relayed') && !namesNobody(report))) || text.has('failure') || report.recipients.some(isToldOtherwise)) return null;
  const byActions = hasWriter(report, text) ? kindByActions(report) : null;
  const isPassedOn = byActions?.kind === 'delivered' && text.has('relayed');
  if (byActions && !isPassedOn && byActions.kind !== 'failure' && byActions.kind !== 'delay') return byActions;
  for (const kind of ['relayed', 'expanded', 'delivered'] as const) {
    const found = text.find(kind);
    const evidence = found && !failsBehind(text.comparable, found.end) ? text.evidence(kind) : null;
    if (evidence) return { kind, evidence };
  }
  return null;
}

/** "451 4.7.1 Greylisted … 250 2.0.0 Ok: queued": a log of two attempts, of which the second did it. */
const ACCEPTED = /(?<!\d)2\d\d[ -](?:2\.\d|ok)/i;

/** "Your message was successfully delivered to these recipients. marie@example.org: Network error on destination MXs" (OpenSMTPD 6). */
function isToldOtherwise({ action, diagnostic }: ReportedRecipient): boolean {
  return action === 'delivered' && diagnostic !== null && !ACCEPTED.test(diagnostic) && new SignText(diagnostic).matches.rules.some(({ rule }) => !rule.weak && rule.cause !== 'delivered' && rule.cause !== 'relayed');
}

/** "… but could not be delivered to paul@example.org": what one got, another did not. */
const BUT = /(?<!\p{L})(?:but|however|mais|aber|jedoch|pero|ma|mas|maar|ale|men|но)(?!\p{L})/u;

function failsBehind(comparable: string, end: number): boolean {
  return BUT.test(comparable.slice(end, end + 100)) && failureWords(comparable) !== null;
}

/** A challenge or an automatic answer, unless a server's words stand beside it. A page may show the subject that says so. */
function requestOrReply({ prose: text, subject }: Texts, report: Report): KindVerdict | null {
  const challenge = text.evidence('challenge');
  if (challenge && !refused(report) && !isOfWatcher(text, report) && wantsPassword(text) === null) return { kind: 'challenge', evidence: challenge };
  const held = refused(report) || talksBesides(text) ? null : heldForModerator(text);
  if (held) return { kind: 'auto_reply', evidence: held };
  if (text.has('failure') || text.has('transcript') || text.has('bulk') || isOwnServers(report.system) || namesWayOut(text) || talksBesides(text)) return null;
  const away = autoReplyInText(text) ?? (isDaemons(report.header) || reasonGiven(text) !== null ? null : bySubject(subject));
  return away === null || replyLine(report.prose) ? null : { kind: 'auto_reply', evidence: away };
}

/** Somebody speaks in other words than those of an automatic answer: "Nous avons bien reçu votre message" is one. */
function talksBesides(text: SignText): boolean {
  return text.findAll('talk').some((talk) => !text.findAll('auto_reply').some(({ start, end }) => start <= talk.start && talk.end <= end));
}

function bounce(text: SignText, report: Report): KindVerdict | null {
  if (isOfAnother(text, report) || isHelp(text, report) || text.has('moderation') || isOfWatcher(text, report) || explained(report) !== null) return null;
  const words = bounceWords(text, report);
  if (!words) return null;
  const stated = report.recipients.some(({ action, source }) => action !== null && source !== 'quoted');
  const byActions = kindByActions(report);
  if (byActions && report.hasDeliveryStatus && stated) return byActions;
  const refusedOne = report.recipients.length > 1 && refused(report);
  const over = givenUp(text);
  const late = over !== null || refusedOne ? null : text.evidence('delay') ?? stillWaits(text);
  if (late) return { kind: 'delay', evidence: late };
  if (over && byActions?.kind === 'delay') return { kind: 'failure', evidence: over };
  if (byActions && (stated || byActions.kind === 'failure' || !text.has('failure'))) return byActions;
  if (words.rule === WAITS) return { kind: 'delay', evidence: words };
  const isWaiting = (words.rule === 'reply:4' || isPutOff(report)) && !report.recipients.some(({ action }) => action === 'failed');
  if (isWaiting && !text.has('failure')) return { kind: 'delay', evidence: words };
  return { kind: 'failure', evidence: words };
}

/** A page of help goes on about what a mail program says of its outgoing server; the program itself names it, and ends. */
function isHelp(text: SignText, report: Report): boolean {
  return isOwnServers(report.system) && namesNobody(report) && isExplanation(text);
}

/** A login, a form, a web or file server says it, in words or codes like a mail server's, and nothing in the text is a mail's own. */
function isOfAnother(text: SignText, { hasDeliveryStatus, prose, recipients, system }: Report): boolean {
  if (hasDeliveryStatus || system !== null || recipients.some(({ address, status }) => address !== null || status !== null)) return false;
  return text.has('other_service') || (text.has('anybody') && !text.has('failure') && !namesWayOut(text) && replyLine(prose) === null);
}

/** All that is known is a reply of a session or a log, and it says to come back later. */
function isPutOff({ recipients }: Report): boolean {
  return recipients.length > 0 && recipients.every(({ source, replyCode, status }) => source === 'quoted' && replyCode?.startsWith('4') === true && status?.startsWith('5') !== true);
}

/** The words that make it a bounce; beside a person's own sentences, one phrase alone does not. */
function bounceWords(text: SignText, report: Report): Evidence | null {
  const words = text.evidence('failure') ?? text.evidence('transcript') ?? text.evidence('delay');
  const line = replyLine(report.prose);
  const supported = line !== null || hasWriter(report, text) || report.recipients.some(hasReply)
    || (!text.has('parcel') && (isLetter(text) ? isGreetedNotice(text, report) || quotesNotice(text) : phrases(text) > 1 && !tellsOfMany(text, report)));
  if (words && (supported || isAlone(text, report))) return words;
  const own = hasWriter(report, text) && !text.has('talk') && !text.has('bulk') && !text.has('parcel')
    ? report.recipients.find((one) => one.replyCode !== null || one.status !== null || (one.action !== null && (one.address !== null || isToldWhy(one, text)))) : undefined;
  if (own) return { text: report.heading ?? own.diagnostic ?? own.address ?? '', rule: `system:${report.system}` };
  if (report.hasDeliveryStatus) return { text: report.recipients[0]?.action ?? report.recipients[0]?.status ?? '', rule: 'kind:report' };
  if (line) return text.has('bulk') || isConfiguration(text) || isSource(text) || (namesNobody(report) && isExplanation(text)) ? null : line;
  if (text.has('read_receipt') || text.has('talk') || text.has('bulk') || text.has('parcel') || (text.has('quota') && !report.recipients.some(hasReply)) || text.comparable.includes('? ')) return null;
  if (isData(text) || isConfiguration(text) || tellsOfMany(text, report)) return null;
  const loose = looseNotice(text, report) ?? notSent(text) ?? reasonBeside(report, isLetter(text) ? LONG_REASON : 0);
  const { length } = text.comparable;
  if (loose || length > LONGEST_SENTENCE || (isLetter(text) && saysI(text.comparable))) return loose ?? lineOfItsOwn(text);
  const isShort = length <= LONGEST_BARE_REPLY && !isLongWinded(text);
  const said = isShort || report.recipients.some(({ address }) => address !== null) ? text.find('reply') : null;
  const reply = said === null || isSupposed(text.comparable, { start: said.start, end: said.start }) ? null : text.evidence('reply');
  if (isLetter(text)) return text.asks ? null : reply;
  return reply ?? ownSentence(text) ?? (isLongWinded(text) ? null : bareReason(text)) ?? lineOfItsOwn(text);
}

/** Characters of a reason that nobody writes by chance, in a letter. */
const LONG_REASON = 20;

/** "<marie@example.org>: Quota exceed the hard limit": a reason that is known, beside an address as mail systems write it. */
function reasonBeside({ recipients }: Report, least: number): Evidence | null {
  for (const one of recipients) {
    if (one.address === null || one.diagnostic === null || !hasReply(one)) continue;
    const reply = new SignText(one.diagnostic);
    const known = reply.matches.rules.find(({ rule, start, end }) => !rule.weak && end - start >= least);
    if (known !== undefined) return { text: reply.verbatim(known), rule: known.rule.name };
  }
  return null;
}

/** One phrase makes a return of a text that names its recipient, speaks of mail or says no more than it, and is of nothing else. */
function isAlone(text: SignText, report: Report): boolean {
  const { recipients } = report;
  if (isLetter(text) || text.has('parcel') || text.has('bulk') || isData(text)) return false;
  if (recipients.some(({ address, source }) => address !== null && source !== 'quoted')) return true;
  if (tellsOfMany(text, report) || isSupposition(text)) return false;
  return namesMail(text) || (['failure', 'transcript', 'delay'] as const).some((group) => text.findAll(group).some((found) => fills(found, text)));
}

/** Nothing is said to have failed: the words are quoted, or what happens where it does: "if a notice could not be delivered, it shall be sent by courier". */
function isSupposition(text: SignText): boolean {
  const found = [...text.findAll('failure'), ...text.findAll('delay')];
  return found.length > 0 && found.every((one) => isMentioned(one, text) || (isSupposed(text.comparable, { ...one, end: one.start }) && !isYours(text.comparable, one)));
}

/** Returns in general are told of, and nobody's in particular: no address, not "your message". */
function tellsOfMany(text: SignText, report: Report): boolean {
  return namesNobody(report) && isOverview(text) && !text.findAll('failure').some((found) => isYours(text.comparable, found));
}

/** A page that goes through the replies of servers, and says what they mean. */
function explained({ hasDeliveryStatus, prose }: Report): Evidence | null {
  const entry = hasDeliveryStatus ? null : glossaryEntry(prose);
  return entry === null ? null : { text: entry, rule: 'kind:explains' };
}

/** A code is explained, or a server's reply stands in an article; a person who asks about theirs may write as much, of one code. */
function isExplanation(text: SignText): boolean {
  return (explainsCodes(text) && (!saysI(text.comparable) || codesIn(text) > 1)) || (isArticle(text) && !isLetter(text));
}

/** A notice may name its recipient as the address book does, without an address, and say why. */
function isToldWhy({ diagnostic }: ReportedRecipient, text: SignText): boolean {
  return diagnostic !== null && !isLetter(text);
}

/** A mail system wrote it. Who quotes its first line in a letter, an absence or a newsletter is none, unless the reason stands below it. */
function hasWriter(report: Report, text: SignText): boolean {
  if (report.system === null || (namesNobody(report) && isSupposition(text))) return false;
  const isQuoted = isLetter(text) || text.has('auto_reply') || text.has('bulk') || text.has('parcel');
  return !isQuoted || (!report.heading && report.recipients.some(hasReply));
}

/** Somebody asks about a notice that they quote: two whole sentences of mail systems stand in their text. */
function quotesNotice(text: SignText): boolean {
  return text.findAll('failure').filter(({ start, end }) => end - start >= WHOLE_SENTENCE).length > 1 && phrases(text) > 1 && !isOverview(text);
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

/** A letter that is a program's notice: "Bonjour, votre message n'a pas pu être remis à marie@example.org. Motif : adresse inexistante". */
function isGreetedNotice(text: SignText, report: Report): boolean {
  return !isTalk(text) && !saysI(text.comparable) && reasonGiven(text) !== null && report.recipients.some(({ address }) => address !== null);
}

/** The subject that a mail system gave its report. A list shows few of a report's words besides. */
function systemSubject({ header }: Report): SignText | null {
  return header.subject === null || !isDaemons(header) ? null : new SignText(header.subject);
}

function lateBySubject(text: SignText, report: Report): KindVerdict | null {
  if (givenUp(text) !== null || report.recipients.some(({ action }) => action !== null) || refused(report)) return null;
  const evidence = systemSubject(report)?.evidence('delay');
  return evidence ? { kind: 'delay', evidence } : null;
}

function returnedBySubject(report: Report): KindVerdict | null {
  const subject = systemSubject(report);
  const evidence = subject?.evidence('failure') ?? subject?.evidence('transcript');
  return evidence ? { kind: 'failure', evidence } : null;
}

/**
 * Somebody copied no more than a report's subject: "Undelivered Mail Returned to Sender", "Non remis : devis". Where a page says who
 * sent it, only a mail system's title counts, and there is nothing to be copied.
 */
function titleAlone(text: SignText, { header }: Report): KindVerdict | null {
  const isPasted = header.from === null;
  if (!isPasted && !isDaemons(header)) return null;
  const title = text.text.trim();
  if (/\n|[.!](?:\s|$)/.test(title) || title.length > LONGEST_TITLE || text.has('parcel') || text.has('other_service') || text.asks) return null;
  if (bounceSender({ subject: title }) === 'no' && !TITLE.test(title)) return null;
  return { kind: LATE.test(text.comparable) ? 'delay' : 'failure', evidence: { text: title, rule: isPasted ? 'kind:title' : 'kind:subject' } };
}

/** Titles that no subject begins with as a whole. */
const TITLE = /^message (?:non (?:distribuable|remis|délivré)|bloqué|blocked|not delivered|undeliverable)$/i;

/** Characters of a subject. */
const LONGEST_TITLE = 150;

/** Subjects of reports that a mail still waits. */
const LATE = /delay|differe|retard|verzogert|still being retried/;

function otherNotice(text: SignText): KindVerdict | null {
  for (const kind of ['read_receipt', 'feedback'] as const) {
    const evidence = text.evidence(kind);
    if (evidence) return { kind, evidence };
  }
  return null;
}
