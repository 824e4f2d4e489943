/** read(mail or visible text) -> Report: what the mail says, nothing judged. */
import type { ReadHints, Report, ReportedRecipient } from '../types.ts';
import { findAddresses, sameAddress } from './address.ts';
import { type DeliveryStatus, findDeliveryStatus } from './delivery-status.ts';
import { belowLetter, forwardedNotice, openedNotice, withoutTitle } from './forwarded-text.ts';
import { type Header, type HeaderBlock, parameter, readHeader } from './header.ts';
import { readHuman, type HumanReading } from './human.ts';
import { linksOf } from './links.ts';
import { withoutMarks } from './marks-off.ts';
import { withBlanksAgain, withLinesAgain } from './lost-lines.ts';
import { type Part, readParts } from './mime.ts';
import { pageHead } from './page-head.ts';
import { prepareProse, type Prose, singleSpaced } from './prose.ts';
import { originalInText } from './returned.ts';
import { type Source, sourceOf } from './source.ts';
import { withLinesJoined, withoutSpeakers } from './torn-lines.ts';
import { decodeText } from './transfer.ts';
import { isMail, type View, viewOf } from './view.ts';

export { READ_LIMIT } from './source.ts';

/** Characters of the human-readable part that are kept. */
const PROSE_LIMIT = 64 * 1024;

/** Characters of visible text that are read. */
const VISIBLE_LIMIT = 1024 * 1024;

/**
 * Reads a bounce, or what may be one. Never throws, whatever the input, and takes time linear in it.
 *
 * @param input a whole mail (RFC 5322) as bytes or text, or the visible text of one, copied from a page
 * @param hints what a page knows of the mail beside its text
 */
export function read(input: string | Uint8Array, hints: ReadHints = {}): Report {
  const source = sourceOf(input);
  const start = mailStart(source);
  return start === null ? readVisibleText(source, hints) : readMail(source, start, hints);
}

/** Fields that no page shows, so that one of them makes a header. */
const TRANSPORT_FIELDS = ['received', 'return-path', 'message-id', 'mime-version', 'content-type', 'delivered-to'];

/** Fields of which a mail with a real header has at least two. */
const COMMON_FIELDS = [...TRANSPORT_FIELDS, 'date', 'from', 'to', 'subject'];

/** A header begins with a field, at most after one stray line of a gateway. */
const FIELD_FIRST = /^(?:[^\n]{0,100}\n)?[\w-]{2,76}[ \t]?:/;

interface Start {
  at: number;
  /** The header, where it is read to its end. */
  block: HeaderBlock | null;
}

/** Where the mail's header begins; null where the text has none. */
function mailStart({ text, binary }: Source): Start | null {
  let at = 0;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  if (text.startsWith('From ', at) || text.startsWith('>From ', at)) {
    const end = text.indexOf('\n', at);
    if (end > 0) at = end + 1;
  }
  if (!FIELD_FIRST.test(text.slice(at, at + 200))) return null;
  const end = Math.min(text.length, at + 64 * 1024);
  const block = readHeader(text, at, end, binary);
  const isThere = (name: string): boolean => block.header.has(name);
  if (!TRANSPORT_FIELDS.some(isThere) || COMMON_FIELDS.filter(isThere).length < 2) return null;
  return { at, block: block.body < end ? block : null };
}

function readMail(source: Source, { at, block }: Start, hints: ReadHints): Report {
  const parts = readParts(source.text, at, source.binary, block);
  const outer = readView(viewOf(source, parts, 0));
  if (tells(outer)) return report(source, outer, outer.view.header, false, false, hints);
  // Somebody forwards a bounce as an attachment, or a gateway wraps it: what it says stands in the mail inside.
  for (const inside of mailsInside(parts)) {
    const inner = readView(viewOf(source, parts, inside));
    if (outer.speaks ? tells(inner) : inner.speaks) return report(source, inner, outer.view.header, false, true, hints);
  }
  return report(source, outer, outer.view.header, false, false, hints);
}

/** A report that says something of somebody; Trend Micro's gateway sends one that names nobody around the report that it hands on. */
function tells({ speaks, status, human }: Reading): boolean {
  return speaks && (status !== null || human.recipients.some(({ address, diagnostic }) => address !== null || diagnostic !== null));
}

function mailsInside(parts: readonly Part[]): number[] {
  const found: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (isMail(parts[part.parent]?.type ?? '') && part.depth <= 4 && found.length < 3) found.push(index);
  }
  return found;
}

function readVisibleText(source: Source, hints: ReadHints): Report {
  const pasted = decodeText({ text: source.text.slice(0, VISIBLE_LIMIT), binary: source.binary, encoding: null, charset: null });
  const whole = MENDS.reduce((text, mend) => mend(text), pasted);
  // Where a page says who sent the mail, whoever forwards a bounce in it is known.
  const isPasted = hints.senderAddress === undefined;
  const head = isPasted ? pageHead(whole) : null;
  const notice = isPasted ? forwardedNotice(whole) ?? openedNotice(whole, head) : null;
  const spaced = singleSpaced(notice?.text ?? whole);
  const text = isPasted ? belowLetter(spaced) : spaced;
  const known = { ...hints, ...notice?.hints };
  // A list shows only the first words of a report, too few to know its system by; then its sender tells.
  const sender = `From: ${(known.senderAddress ?? '').replace(/[\r\n]+/g, ' ')}\nTo: ${notice?.to ?? ''}`;
  const shown = readHeader(sender, 0, sender.length, false).header;
  const view: View = { header: shown, text, html: '', status: null, original: null, attachments: [], reportFields: {} };
  const { header } = readHeader('', 0, 0, false);
  return { ...report(source, readView(view), header, true, false, known), shownSender: head?.from ?? null };
}

/** What pages, programs and scans did to a text on its way into the field is undone, one after the other. */
const MENDS: readonly ((text: string) => string)[] = [unjoined, withHyphensAgain, withoutMarks, withBlanksAgain, withoutSpeakers, withLinesJoined, withLinesAgain, withoutTitle];

/** Scans and PDF files draw "ffi" as one character; no address is written so. */
function unjoined(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKD'));
}

/** "—– Transcript of session follows —–": blogs set three hyphens as one dash, and two as a shorter one. A dash between words has no blank beside it, or is one. */
const DASHES = /(?<![^\s>|])[—–][—–-]{1,8}(?= )|(?<= )[—–][—–-]{1,8}(?!\S)/g;

function withHyphensAgain(text: string): string {
  return text.replace(DASHES, (dashes) => dashes.replaceAll('—', '---').replaceAll('–', '--'));
}

interface Reading {
  view: View;
  prose: Prose;
  status: DeliveryStatus | null;
  human: HumanReading;
  /** It says something of a recipient, or is written by a known mail system. */
  speaks: boolean;
}

function readView(view: View): Reading {
  const prose = prepareProse(view.text);
  const found = view.status === null ? findDeliveryStatus(prose) : null;
  const status = view.status ?? found?.status ?? null;
  // Fields that name nobody may stand above what is told of the recipients.
  const before = found === null || found.status.recipients.length === 0 ? prose : { text: prose.text, lines: prose.lines.above(found.line) };
  const human = readHuman(before, view.header, status);
  const speaks = status !== null || human.dialect !== null || human.recipients.some(({ source }) => source !== 'quoted');
  return { view, prose, status, human, speaks };
}

function report(source: Source, reading: Reading, header: Header, visible: boolean, forwarded: boolean, hints: ReadHints): Report {
  const { view, prose, status, human } = reading;
  const contentType = header.get('content-type');
  const shown = human.above;
  const original = withSender(view.original ?? originalInText(prose, human.returnedAt), status?.sender ?? null);
  const recipients = (visible ? pasted : together)(titled(status?.recipients ?? [], human), human.recipients);
  return {
    header: {
      from: header.get('from') ?? sender(hints),
      to: header.get('to'),
      subject: header.get('subject') ?? hints.subject ?? null,
      date: header.get('date') ?? hints.date ?? null,
      messageId: header.get('message-id'),
      returnPath: header.get('return-path'),
      inReplyTo: header.get('in-reply-to'),
      autoSubmitted: header.get('auto-submitted'),
      contentType,
      authenticationResults: header.get('authentication-results'),
      precedence: header.get('precedence')?.toLowerCase() ?? null,
      references: header.get('references'),
      names: header.names,
    },
    reportType: parameter(contentType, 'report-type')?.toLowerCase() ?? null,
    hasDeliveryStatus: status !== null,
    isVisibleText: visible,
    system: human.dialect?.system ?? null,
    heading: human.heading,
    reportingHost: status?.reportingHost ?? human.reportingHost,
    arrivalDate: status?.arrivalDate ?? null,
    queueId: status?.queueId ?? null,
    recipients: visible ? ofReturned(recipients, original) : recipients,
    original,
    prose: shown.slice(0, PROSE_LIMIT).trim(),
    truncated: source.truncated || shown.length > PROSE_LIMIT,
    forwarded,
    links: linksOf(shown, view.html),
    attachments: view.attachments,
    reportFields: view.reportFields,
  };
}

/** People cut what they paste: where nobody is named, the returned mail went to the one to whom it is addressed. */
function ofReturned(recipients: ReportedRecipient[], { to }: Report['original']): ReportedRecipient[] {
  const [only, ...others] = recipients;
  const [address, ...more] = to === null ? [] : findAddresses(to, 2);
  if (only === undefined || only.address !== null || others.length > 0 || address === undefined || more.length > 0) return recipients;
  return [{ ...only, address }];
}

/** What keeps lists writes no more than the title of a code into the machine's part (Sympa); why it refuses stands in its sentences. */
function titled(machine: ReportedRecipient[], { dialect, recipients }: HumanReading): ReportedRecipient[] {
  return dialect?.keepsLists && recipients.some(({ diagnostic }) => diagnostic !== null) ? machine.map((one) => ({ ...one, diagnostic: null })) : machine;
}

/** The delivery-status part says who and what; the prose adds to it the reply and the host where that part is silent. */
function together(machine: ReportedRecipient[], human: ReportedRecipient[]): ReportedRecipient[] {
  if (machine.length === 0) return human;
  for (const one of machine) {
    const told = human.find((other) => isSame(one, other)) ?? (machine.length === 1 && human.length === 1 ? human[0] : undefined);
    if (told === undefined) continue;
    one.address ??= told.address;
    one.originalAddress ??= told.originalAddress;
    one.action ??= told.action;
    one.status ??= told.status;
    one.replyCode ??= told.replyCode;
    one.diagnostic ??= told.diagnostic;
    one.remoteHost ??= told.remoteHost;
    one.command ??= told.command ?? null;
  }
  return machine;
}

/** The same for what people paste, who may leave some of the machine's part out. */
function pasted(machine: ReportedRecipient[], human: ReportedRecipient[]): ReportedRecipient[] {
  if (machine.length === 0) return human;
  const known = together(machine, human);
  return [...known.map((one) => withToldStatus(one, human)), ...missing(known, human)];
}

/**
 * Exim writes "Status: 5.0.0" whatever the server said. Programs go by the field of a mail; who reads a page asks about the code that
 * stands in its sentences.
 */
function withToldStatus(one: ReportedRecipient, human: readonly ReportedRecipient[]): ReportedRecipient {
  if (one.status?.endsWith('.0.0') !== true) return one;
  const told = human.find((other) => isSame(one, other))?.status ?? null;
  return told?.charAt(0) === one.status.charAt(0) ? { ...one, status: told } : one;
}

/** People cut what they paste: whom the text names with a reply of its own counts, though the machine's part is gone. */
function missing(machine: readonly ReportedRecipient[], human: readonly ReportedRecipient[]): ReportedRecipient[] {
  return human.filter((one) => one.source === 'prose' && one.address !== null && one.diagnostic !== null && !machine.some((other) => isSame(other, one)));
}

function isSame(one: ReportedRecipient, other: ReportedRecipient): boolean {
  return isNamed(one.address, other) || isNamed(one.originalAddress, other);
}

function isNamed(address: string | null, { address: current, originalAddress }: ReportedRecipient): boolean {
  return address !== null && ((current !== null && sameAddress(current, address)) || (originalAddress !== null && sameAddress(originalAddress, address)));
}

function withSender(original: Report['original'], envelopeSender: string | null): Report['original'] {
  return original.returnPath !== null || envelopeSender === null ? original : { ...original, returnPath: envelopeSender };
}

function sender(hints: ReadHints): string | null {
  if (hints.senderAddress === undefined) return hints.senderName ?? null;
  return hints.senderName === undefined ? hints.senderAddress : `${hints.senderName} <${hints.senderAddress}>`;
}
