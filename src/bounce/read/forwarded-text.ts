/** A bounce that somebody forwards inside of a text: what stands above it is not the returned mail, and a header is its own. */
import { FIELD_LABELS, READER_LABELS } from '../field-labels.ts';
import { bounceSender } from '../sender.ts';
import type { ReadHints } from '../types.ts';
import { looseAddress } from './address.ts';
import { beginsNotice } from './openings.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { Lines } from './prose.ts';
import { FORWARD_TITLES } from './returned.ts';

/** "-----Original Message-----" above a bounce that somebody forwards announces the bounce, not the returned mail. */
export function opensForward(lines: Lines, from: number): boolean {
  for (let at = from; at < from + LONGEST_HEADER; at++) {
    const line = lines.at(at);
    if (line === undefined) return false;
    const { plain, indent } = line;
    // Below a title a header may stand after an empty line; below a header's first field it ends there.
    if (at > from + 2 && plain === '') return false;
    if (DAEMON_SENDER.test(plain) && (at > from || indent === 0) && !/^(?:Return-Path|Received|Delivered-To) ?:/i.test(plain)) return true;
  }
  return false;
}

/** Lines of a forwarded bounce's own header. */
const LONGEST_HEADER = 40;

const DAEMON_SENDER = /(?:mailer-?daemon|Mail Delivery (?:Sub)?system|postmaster@|MicrosoftExchange[0-9a-f]{8}|Microsoft Outlook|Undeliver|Delivery Status Notif|Mail delivery failed|failure notice)/i;

/** "-----Original Message-----" as the first line of all: there is nothing above of which what follows could be the returned mail. */
const TITLE_FIRST = new RegExp(String.raw`^\s{0,80}-{2,20} ?(?:${FORWARD_TITLES}) ?-{2,20}[ \t]{0,8}\n`, 'i');

/** @param text as it was pasted, line ends as LF. @returns it without such a title */
export function withoutTitle(text: string): string {
  return text.replace(TITLE_FIRST, '');
}

type Field = keyof typeof FIELD_LABELS;

const FIELDS = (Object.keys(FIELD_LABELS) as Field[]).map((field) => [field, new RegExp(`^(?:${FIELD_LABELS[field]})$`, 'i')] as const);

const FIELD_LINE = /^[>|*\s]{0,12}([\p{L} ]{1,20}?)\*? {0,2}[:：]\*?\s{0,8}(.{0,200}?)\*?\s{0,20}$/u;

/** Lines above the header of a forwarded bounce: the letter of whoever forwards it. */
const LONGEST_LETTER = 80;

/** Fields that make a header. */
const LEAST_FIELDS = 3;

/** A bounce as somebody forwards it, without the letter above it. */
export interface ForwardedNotice {
  text: string;
  /** What its own header says. */
  hints: ReadHints;
  /** Whom the bounce was sent to: its reader, not who failed to get the mail. */
  to: string | null;
}

/**
 * Finds the header of a bounce that a text forwards: the fields that a mail program writes above it, the sender being a mail system.
 *
 * @param text as it was pasted, line ends as LF
 * @returns the bounce below that header; null where there is none
 */
export function forwardedNotice(text: string): ForwardedNotice | null {
  let notice: ForwardedNotice | null = null;
  for (let times = 0; times < MOST_TIMES; times++) {
    const inner = firstNotice(notice?.text ?? text);
    if (inner === null) break;
    notice = inner;
  }
  return notice;
}

/** How often one bounce may have been forwarded. */
const MOST_TIMES = 3;

function firstNotice(text: string): ForwardedNotice | null {
  const lines = text.split('\n', LONGEST_LETTER + LONGEST_HEADER);
  let start = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (start === LONGEST_LETTER) return null;
    if (fieldOf(lines[at] ?? '') !== null) continue;
    const header = at - start >= LEAST_FIELDS ? headerOf(lines.slice(start, at)) : null;
    if (header !== null && !isOfList(lines, start, at)) return { ...header, text: belowHeader(text.slice(lengthOf(lines, at)), header.hints.subject) };
    start = at + 1;
  }
  return null;
}

/** "Release | Permit | Block": what a filter offers below each of the mails that it holds. */
const CHOICES = /^[^|\n]{2,40}(?:\|[^|\n]{2,60}){1,4}$/;

/** Whether the same choices stand below these fields as above them: a mail in a list, forwarded by nobody. */
function isOfList(lines: readonly string[], start: number, end: number): boolean {
  const below = lines.slice(end, end + 3).find((line) => CHOICES.test(line));
  return below !== undefined && lines.slice(0, start).includes(below);
}

function fieldOf(line: string): [field: Field, value: string] | null {
  if (!line.includes(':') && !line.includes('：')) return null;
  const [, label = '', value = ''] = FIELD_LINE.exec(line) ?? [];
  if (label === '') return null;
  const [field] = FIELDS.find(([, names]) => names.test(label)) ?? [];
  return field === undefined ? null : [field, value];
}

function headerOf(lines: readonly string[]): Omit<ForwardedNotice, 'text'> | null {
  const fields = new Map<Field, string>();
  for (const line of lines) {
    const [field, value] = fieldOf(line) ?? [];
    if (field !== undefined && value !== undefined && !fields.has(field)) fields.set(field, value);
  }
  const from = fields.get('from') ?? '';
  if (fields.size < LEAST_FIELDS || !isDaemon(from)) return null;
  const address = looseAddress(from);
  const subject = fields.get('subject');
  const date = fields.get('date');
  return {
    hints: {
      ...(address === null ? {} : { senderAddress: address }), senderName: nameOf(from),
      ...(subject === undefined ? {} : { subject }), ...(date === undefined ? {} : { date }),
    },
    to: fields.get('to') ?? null,
  };
}

/**
 * An opened bounce that was copied with what the page shows above it: its subject, the daemon that sent it, "to me".
 *
 * @param text as it was pasted, line ends as LF
 * @param head what the page shows above it, as `pageHead` finds it
 * @returns the bounce below that head; null where there is none, or where people and cheats also write from such an address
 */
export function openedNotice(text: string, head: PageHead | null): ForwardedNotice | null {
  const address = head === null ? null : looseAddress(head.from);
  if (head === null || address === null || bounceSender({ address }) !== 'certain' || POSTMASTER.test(address)) return null;
  return { text: text.slice(head.below), hints: { senderAddress: address, senderName: nameOf(head.from), ...(head.subject === null ? {} : { subject: head.subject }) }, to: head.to };
}

/** A postmaster also writes letters. */
const POSTMASTER = /^post_?master@/i;

/** The bounce; where all of it stands on one line, it stands behind the subject. */
function belowHeader(below: string, subject: string | undefined): string {
  return below.trim() === '' ? subject ?? '' : below;
}

/** Characters of the first lines, with their line ends. */
function lengthOf(lines: readonly string[], count: number): number {
  return lines.slice(0, count).reduce((sum, line) => sum + line.length + 1, 0);
}

/** "À : claire@example.com", as a page shows it above a mail and people copy it along; any other field, as the date. */
const SHOWN_READER = new RegExp(String.raw`^(?:${READER_LABELS})\*{0,2} ?:(.{1,300})`, 'iu');
const SHOWN_FIELD = /^\p{L}[\p{L}-]{0,20}\*{0,2} ?:/u;

/** Lines above which a page shows the sender: its title stands there, too. */
const SHOWN_WITHIN = 8;

/**
 * Sender and reader as a page prints them above a notice without a header: "Mail Delivery System <…>", "To: claire@example.com".
 *
 * @returns the two lines' words, or the sender's alone; nothing where neither a mail system nor a page's head is named
 */
export function shownAbove(plain: string): string[] {
  const beginning = plain.slice(0, 2_000);
  if (!beginning.includes('@')) return [];
  const lines = beginning.split('\n').map((line) => line.replace(/^[\s>|*]{1,20}/, '')).filter((line) => line !== '');
  const at = lines.slice(0, SHOWN_WITHIN).findIndex((line) => line.includes('@') && isDaemon(line.replace(SHOWN_FIELD, '')));
  const from = lines[at];
  if (from === undefined) {
    const head = pageHead(beginning);
    return head === null ? [] : [head.from, head.to ?? ''];
  }
  for (const line of lines.slice(at + 1)) {
    const to = SHOWN_READER.exec(line)?.[1];
    if (to !== undefined) return [from, to];
    if (!SHOWN_FIELD.test(line)) break;
  }
  return [from];
}

/** An address or a code: what stands there is no letter, or more than one. */
const OF_NOTICE = /@|(?<!\d)[45](?:\d\d|\.\d\.\d)(?!\d)/;

/**
 * A notice that somebody put below a few lines of their own: "I get this when I write to my cousin. What does it mean?"
 *
 * @param text line ends as LF
 * @returns the text from the notice's first line on; all of it where none stands behind an empty line, or more than a letter above it
 */
export function belowLetter(text: string): string {
  const lines = text.split('\n', LONGEST_LETTER);
  const at = lines.findIndex((line) => beginsNotice(line));
  if (at < 2 || lines[at - 1]?.trim() !== '') return text;
  const above = lengthOf(lines, at);
  return OF_NOTICE.test(text.slice(0, above)) || lines.slice(0, at).some((line) => TO_READER.test(line)) ? text : text.slice(above);
}

/** "Your message couldn't be delivered to the recipients shown below": a letter says "my". */
const TO_READER = /^\s{0,8}(?:your message|votre message|ihre nachricht|su mensaje|tu mensaje|il (?:tuo|suo) messaggio|(?:a )?sua mensagem|uw bericht|je bericht) /i;

/** @param from a sender as a header gives it. @returns whether it is a mail system by its address or name */
export function isDaemon(from: string): boolean {
  return from !== '' && bounceSender({ address: looseAddress(from), name: nameOf(from) }) !== 'no';
}

function nameOf(from: string): string {
  const end = from.search(/[<[]/);
  return (end < 0 ? from : from.slice(0, end)).replaceAll('"', '').trim();
}
