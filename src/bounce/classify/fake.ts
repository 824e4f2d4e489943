import type { AttachedPart, Evidence, Report } from '../types.ts';
import { aimedLink, isBareText, leadsElsewhere } from './aimed-link.ts';
import { baitIn, namesMailbox, saysWhatOthersSay } from './bait.ts';
import { borrowedBrand, brandDomains } from './brand.ts';
import { speaksToReader } from './conditional.ts';
import { type Find, isMarked, isNoFakesOwn, isOfProgram, mayBeReadersOwn, said, saidOrMeant, speaksOfIncoming, tellsFalse, wantsPassword } from './fake-says.ts';
import { isGenuineNotice } from './genuine.ts';
import { hostOf, sameOrganisation } from './hosts.ts';
import type { KindVerdict } from './kind.ts';
import { isDaemons } from './kind-sender.ts';
import { SignText, type Texts } from './kind-signs.ts';
import { saysI } from './letter.ts';
import { type Unmasked, unmasked } from './look-alikes.ts';
import { addressesIn, addressOf, domainOf } from './mailbox.ts';
import { comparable } from './sign-set.ts';

/** A sign, and how much it says. */
interface Weighed {
  readonly weight: number;
  readonly evidence: Evidence;
}

/** Together the signs must weigh as much as this before a mail is called a fake. */
const ENOUGH = 5;

/** Of a text without header, sender and links there is less to weigh. A mail page tells at least the sender. */
const ENOUGH_OF_BARE_TEXT = 4;

/** So many things a text says as a whole, beside that of the mailbox and what is to be done; and more where it speaks of nobody's mailbox in particular, as a page of help does. */
const ENOUGH_OF_WHOLE = 3;
const OF_NOBODY = 2;

/** Mail programs have numbers of errors and a mailbox to speak of, too. */
const LIKE_PROGRAM = 1;

/** "Your mailbox closes tonight. Keep it: click here": who has something to announce takes more words than these characters. */
const SHORT = 120;
const OF_SHORT = 1;

/** Weighs nothing, and is told: a filter's genuine list of held mail reads the same when nobody sees who wrote it; only its letters are whole. */
const NO_SENDER: Weighed = { weight: 0, evidence: { text: '', rule: 'fake:no-sender' } };

/** A server's reply or the returned mail itself speaks for a real return, which may quote a provider's "verify your account". */
const QUOTED_REPLY = 2;

/** Newsletters count who follows their links, too: where nothing is asked for in words, more must speak for a fake. */
const ONLY_A_LINK = 1;

/** What reads like a return may be one: there words that only together mean a fake must also hurry the reader. */
const OF_RETURN = 1;

/** What a dangerous attachment weighs that the reader is to open. */
const WANTED_OPENED = 3;

/** Attachments that can carry a form or a program. A mail system returns a mail (`message/rfc822`), never one of these. */
const DANGEROUS = /\.(?:html?|shtml|svg|zip|rar|7z|iso|img|exe|pif|scr|com|bat|cmd|js|jse|vbs|wsf|hta|lnk|jar|one|xlsm|docm)$/i;

/**
 * The signs of a mail that imitates a bounce or a "held messages" notice to deceive, heaviest first; empty where they do not weigh
 * enough. No sign alone is enough: a fake claims that mail is held or has come back, wants something done, and has nothing that a
 * mail system writes. A real report with links in it (help pages, postmaster pages) wants nothing done.
 */
export function fakeSigns(report: Report, texts: Texts): Evidence[] {
  return weighty(report, texts, said, 0);
}

/**
 * The same by words of which none is known as a fake's own sentence, or by what a mail says as a whole, for what is taken for no other mail.
 * @param isReturn it reads like a return, so that more must speak for a fake
 * @returns the signs, heaviest first; empty where they do not weigh enough
 */
export function looseFakeSigns(report: Report, texts: Texts, isReturn: boolean): Evidence[] {
  if (report.hasDeliveryStatus || report.original.messageId !== null || isNoFakesOwn(texts.prose) || standsByItsName(report) || isShownByItsHouse(report, texts.prose)) return [];
  const own = isBareText(report) ? withoutQuotations(texts) : texts;
  const signs = isOfProgram(own.prose) ? [] : weighty(report, own, saidOrMeant, isReturn ? OF_RETURN : 0);
  if (signs.length > 0 && !isOfOtherKind(report, own, signs)) return signs;
  return wholeFakeSigns(report, own, isReturn);
}

/** Words that only together mean a fake also stand in a real warning that tells how to tidy up, or in a bill for a mailbox. */
function isOfOtherKind(report: Report, texts: Texts, signs: readonly Evidence[]): boolean {
  const isSaid = (rule: string): boolean => signs.some((sign) => sign.rule === rule);
  return !isSaid('fake:password') && !isSaid('fake:aimed-link') && aimedLink(report) === null && saysWhatOthersSay(texts, isSaid('fake:mailbox') && !speaksOfIncoming(texts.prose));
}

/** "Le mail « votre messagerie sera suspendue, cliquez ici » est bidon": what is quoted is nobody's own, unless a few words around it ask about it. The few of a button are. */
const QUOTATION = /[«“„"][^«»“”„"\n]{25,300}[»”“"]/g;
const LONGEST_QUESTION = 300;

function withoutQuotations(texts: Texts): Texts {
  const around = texts.prose.text.replace(QUOTATION, '…');
  const text = texts.prose.asks && around.length <= LONGEST_QUESTION ? texts.prose.text : around;
  return text === texts.prose.text ? texts : { prose: new SignText(text), subject: texts.subject };
}

/** The signs of a mail that has a report's fields typed into it, beside a link to somebody else that knows the reader, and speaks of mail for them. */
export function typedFakeSigns(report: Report, texts: Texts): Evidence[] {
  return weighty(report, texts, saidOrMeant, 0);
}

function wholeFakeSigns(report: Report, texts: Texts, isReturn: boolean): Evidence[] {
  const { prose } = texts;
  const isBare = isBareText(report);
  // Looking costs as much as all else, so the cheap questions come first. A page does not say where its links lead.
  const canFollow = report.isVisibleText || canBeFollowed(report);
  const answered = isReturn && isAnswered(report);
  if (speaksForItself(report) || (answered && !canFollow)) return [];
  // No mail system, and no server's reply, wants a password typed in.
  const password = wantsPassword(prose);
  if (password === null && (answered || !canFollow)) return [];
  if (isDigest(prose) || saysI(comparable(prose.text.replace(BUTTONS, '\n')))) return [];
  const aimed = aimedLink(report);
  const bait = baitIn(texts, aimed);
  if (bait === null || (isReturn && aimed === null && password === null && (!bait.isDemand || (isDaemons(report.header) && (report.shownSender ?? null) === null)))) return [];
  const points = bait.points + (aimed === null ? 0 : 1) + (isMarked(prose) ? 1 : 0);
  const isToReader = bait.isPersonal || speaksToReader(prose.comparable);
  const isShort = bait.isUrgent && prose.comparable.length <= SHORT;
  const enough = ENOUGH_OF_WHOLE + (isReturn ? OF_RETURN : 0) + (isOfProgram(prose) ? LIKE_PROGRAM : 0) + (isToReader ? 0 : OF_NOBODY) - (isShort ? OF_SHORT : 0);
  if (points < enough || (answered && !bait.isDemand && !bait.isUrgent)) return [];
  const sign = (says: string, text: string | null): Evidence[] => (text === null ? [] : [{ text, rule: `fake:${says}` }]);
  const others = isBare ? [NO_SENDER] : [...brand(report), ...sender(report), ...missing(report)];
  return [
    ...sign(bait.says, bait.claim), ...sign('action', bait.action), ...sign('password', password?.text ?? bait.form), ...sign('pressure', bait.pressure), ...sign('aimed-link', aimed),
    ...others.map(({ evidence }) => evidence),
  ];
}

/** "J'annule la suppression", "QUIERO MIS 10 GB": what a button says of itself, on a line between two empty ones. */
const BUTTONS = /\n[ \t]{0,8}\n[ \t]{0,8}[^\n.!?]{3,40}(?=\n[ \t]{0,8}(?:\n|$))/g;

/** A filter's list of what it holds: it keeps that for days, and wants no password. */
function isDigest(prose: SignText): boolean {
  return prose.has('digest') && wantsPassword(prose) === null && !WITHIN_HOURS.test(prose.comparable);
}

const WITHIN_HOURS = /\d ?(?:h|hours?|hrs|heures|stunden|horas|ore|uur)(?!\p{L})|(?:deleted|removed|supprimes|geloscht|eliminad\p{L}{1,2}|eliminati) (?:today|tonight|aujourd|ce soir|heute|hoy|oggi)/u;

/** Something to click on, or to open. */
function canBeFollowed({ links = [], attachments = [] }: Report): boolean {
  return links.length > 0 || attachments.some(isDangerous);
}

/** @returns what signs make of a mail, the heaviest being the evidence; null where there are none */
export function ofFake(signs: readonly Evidence[]): KindVerdict | null {
  const [evidence] = signs;
  return evidence === undefined ? null : { kind: 'fake', evidence, signs };
}

/** "Google <no-reply@google.com>", as a page showed it above the text: the mail site refuses or marks whoever borrows such an address, and no house wants a password. */
function isShownByItsHouse({ shownSender = null }: Report, prose: SignText): boolean {
  const domain = domainOf(addressOf(shownSender));
  return domain !== null && brandDomains(domain).length > 0 && !isMarked(prose) && wantsPassword(prose) === null;
}

/** A service writes of its own storage ("Your space is full: upgrade now"): the domain is proven its own (RFC 7489), every link leads there, and none has the reader's address. */
function standsByItsName(report: Report): boolean {
  const { header, links = [] } = report;
  const sender = domainOf(addressOf(header.from));
  return sender !== null && links.length > 0 && /\bdmarc=pass\b/i.test(header.authenticationResults?.slice(0, 2000) ?? '') && links.every((link) => sameOrganisation(hostOf(link), sender))
    && aimedLink(report) === null && brand(report).length === 0;
}

function weighty(report: Report, texts: Texts, find: Find, besides: number): Evidence[] {
  const { prose, subject } = texts;
  if (speaksForItself(report)) return [];
  const { links = [] } = report;
  // Real reports come in whatever alphabet, but never in two within a word.
  const disguise = report.system === null && !report.hasDeliveryStatus ? unmasked(prose.text) : null;
  const words = disguise === null ? prose : new SignText(disguise.text);
  const wish = wishes(report, words, find);
  // Most mails want nothing and lead nowhere: there the subject need not be looked through.
  if (wish.length === 0 && links.length === 0) return [];
  const aimed = aimedLink(report);
  const claim = claims(words, subject, find, aimed !== null && leadsElsewhere(aimed, report));
  if (claim.length === 0 || tellsFalse(words) || isOfOthers(claim, { prose: words, subject })) return [];
  if (wish.length === 0 && (aimed === null || !leadsElsewhere(aimed, report))) return [];
  const bare = isBareText(report);
  const pressure = find('pressure', 'fake_pressure', words, subject);
  if (find === saidOrMeant && pressure === null && mayBeReadersOwn(words)) return [];
  const answered = wantsOpened(wish) ? isQuoted(report) : isAnswered(report);
  // Fakes write numbers of errors, too. But a server's reply has advice for its own users: beside one, loose words must claim that mail
  // for the reader is held, want something, and hurry.
  const isIncoming = speaksOfIncoming(words);
  if (find === saidOrMeant && answered && !(isIncoming && aimed !== null) && (pressure === null || !(isIncoming || wantsPassword(words) !== null))) return [];
  if (bare && isDigest(words)) return [];
  const others = bare ? (disguise === null ? [NO_SENDER] : []) : [...sender(report), ...brand(report), ...missing(report)];
  if (pressure !== null) others.unshift(pressure);
  if (disguise !== null) others.push({ weight: 2, evidence: { text: disguise.word, rule: 'fake:disguise' } });
  if (aimed !== null) others.push({ weight: 1, evidence: { text: aimed, rule: 'fake:aimed-link' } });
  const signs = [...claim, ...wish, ...others].sort((a, b) => b.weight - a.weight);
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const enough = (bare ? ENOUGH_OF_BARE_TEXT : ENOUGH) + (onlyImitates(claim) && answered ? QUOTED_REPLY : 0) + (wish.length === 0 ? ONLY_A_LINK : 0);
  return weight >= enough + besides ? signs.map(({ evidence }) => (disguise === null ? evidence : asWritten(evidence, disguise, prose))) : [];
}

/** A mail system's own field or report, or a notice of the reader's own house. */
function speaksForItself(report: Report): boolean {
  return report.header.names.includes('x-failed-recipients') || report.recipients.some(isReported) || isGenuineNotice(report);
}

/** The words as they stand in the mail, where they were read without their disguise. */
function asWritten({ text, rule }: Evidence, disguise: Unmasked, prose: SignText): Evidence {
  const at = text === '' ? -1 : disguise.text.indexOf(text);
  return { text: at < 0 ? text : prose.text.slice(at, at + text.length), rule };
}

/** A fate in a delivery-status part, with the address that it is about. */
function isReported({ source, address }: Report['recipients'][number]): boolean {
  return source === 'delivery-status' && address !== null;
}

/**
 * What it claims: held mail of the reader's, a mailbox that is full or to be closed; or, more weakly, a mail that came back.
 * @param isAimed a link to somebody else has the reader's address: beside it a provider's own warning of a full mailbox is borrowed
 */
function claims(prose: SignText, subject: SignText, find: Find, isAimed: boolean): Weighed[] {
  const claim = find('claim', 'fake_claim', prose, subject) ?? find('mailbox', 'fake_mailbox', prose, subject) ?? (isAimed ? said('mailbox', 'quota', prose, subject) : null);
  if (claim) return [claim];
  const returned = prose.evidence('failure') ?? subject.evidence('failure') ?? subject.evidence('reply');
  return returned ? [{ weight: 1, evidence: { text: returned.text, rule: 'fake:imitation' } }] : [];
}

/** "Your online banking password expires": words that together mean a mailbox are said of other accounts, too, where nothing in the text is one. */
function isOfOthers([claim]: readonly Weighed[], texts: Texts): boolean {
  return claim?.evidence.rule === 'fake:mailbox' && said('mailbox', 'fake_mailbox', texts.prose, texts.subject) === null && !namesMailbox(texts);
}

/** What it wants: a click, a password, an attachment opened. */
function wishes(report: Report, prose: SignText, find: Find): Weighed[] {
  const action = find('action', 'fake_action', prose);
  const attachment = report.attachments?.find(isDangerous);
  const found: Weighed[] = action === null ? [] : [action];
  const password = action === null ? null : wantsPassword(prose);
  if (password) found.push({ weight: 1, evidence: password });
  if (attachment) found.push({ weight: action === null ? 2 : WANTED_OPENED, evidence: { text: attachment.name ?? attachment.type, rule: 'fake:attachment' } });
  return found;
}

/** Who returns a mail asks nobody to open what is attached to it. */
function wantsOpened(wish: readonly Weighed[]): boolean {
  return wish.length > 1 && wish.some(({ evidence }) => evidence.rule === 'fake:attachment');
}

function isDangerous(part: AttachedPart): boolean {
  return DANGEROUS.test(part.name ?? '') || (part.name !== null && part.type === 'text/html');
}

/** Not an address that mail systems write from. */
function sender(report: Report): Weighed[] {
  const address = addressOf(report.header.from);
  if (address === null || isDaemons(report.header)) return [];
  return [{ weight: 1, evidence: { text: address, rule: 'fake:sender' } }];
}

/** A name that is not the sender's to use. */
function brand({ header, links = [] }: Report): Weighed[] {
  const borrowed = borrowedBrand({ from: header.from, links, own: addressesIn(header.to) });
  return borrowed ? [{ weight: 2, evidence: { text: borrowed, rule: 'fake:brand' } }] : [];
}

/** Neither a server's reply nor a report, nor a mail system's own way to write one: every real return has one of these. */
function missing(report: Report): Weighed[] {
  return isAnswered(report) ? [] : [{ weight: 1, evidence: { text: report.header.subject ?? '', rule: 'fake:no-report' } }];
}

function isAnswered(report: Report): boolean {
  return isQuoted(report) || (report.system !== null && report.recipients.some(({ address }) => address !== null));
}

/** The returned mail, or a server's reply. */
function isQuoted({ recipients, original }: Report): boolean {
  return original.messageId !== null || recipients.some(({ replyCode, status, diagnostic }) => replyCode !== null || status !== null || diagnostic !== null);
}

function onlyImitates(claim: readonly Weighed[]): boolean {
  return claim.every(({ evidence }) => evidence.rule === 'fake:imitation');
}
