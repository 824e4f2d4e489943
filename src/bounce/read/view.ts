/** What one mail, of those that may lie in each other, says of itself: its text, its delivery-status part, the mail that it returns. */
import type { AttachedPart, OriginalMail } from '../types.ts';
import { type DeliveryStatus, namesStatusField, readDeliveryStatus } from './delivery-status.ts';
import { decodeHeaderValue } from './encoded-word.ts';
import { type Header, parameter, readHeader } from './header.ts';
import { htmlToText } from './html.ts';
import type { Part } from './mime.ts';
import { originalOf } from './returned.ts';
import type { Source } from './source.ts';
import { decodeText } from './transfer.ts';

/** Encoded characters that are read of a text meant for people, and of one meant for machines. */
const TEXT_LIMIT = 512 * 1024;
const STATUS_LIMIT = 4 * 1024 * 1024;

/** Characters of all parts together that are meant for people: a report is a few pages long. */
const ALL_TEXT_LIMIT = 1024 * 1024;

const MOST_ATTACHMENTS = 20;

export interface View {
  header: Header;
  /** The human-readable parts before the returned mail, decoded. */
  text: string;
  /** Markup of the HTML parts, for the links in it; empty where there is none. */
  html: string;
  status: DeliveryStatus | null;
  original: OriginalMail | null;
  attachments: AttachedPart[];
  reportFields: Record<string, string>;
}

/**
 * @param root index of the mail in `parts`; mails inside of it are only looked at as the returned mail
 */
export function viewOf(source: Source, parts: readonly Part[], root: number): View {
  const top = parts[root];
  const view: View = {
    header: top?.header ?? readHeader('', 0, 0, false).header,
    text: '', html: '', status: null, original: null, attachments: [], reportFields: {},
  };
  const texts: Texts = { plain: [], markup: [], above: [] };
  const { plain, markup, above } = texts;
  for (let index = root; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined || (index > root && part.depth <= (top?.depth ?? 0))) break;
    if (insideMail(parts, index, root)) continue;
    if (part.type.startsWith('multipart/')) {
      // A boundary that is nowhere met again (folded, cut, mistyped): everything is one text.
      if (parts[index + 1]?.parent !== index) plain.push(textOf(source, part, room(plain)));
      continue;
    }
    role(view, source, parts, index, part, texts);
  }
  const text = (plain.length === 0 ? [] : [...above.map(htmlToText), ...plain]).join('\n\n').trim();
  view.html = markup.join('\n');
  view.text = text.length >= SHORTEST_TEXT || markup.length === 0 ? text : htmlToText(view.html) || text;
  return view;
}

/** The texts of a mail, in order. */
interface Texts {
  readonly plain: string[];
  readonly markup: string[];
  /** Markup above the first plain text, and no alternative to it: a list puts its footer below the mail as a plain text of its own. */
  readonly above: string[];
}

/** Characters of a plain text that says something; of a shorter one the HTML beside it is read. */
const SHORTEST_TEXT = 20;

/** In a multipart/alternative (RFC 2046, section 5.1.4) the plain text says the same. */
function isAlternative(parts: readonly Part[], { parent }: Part): boolean {
  for (let at = parent; at >= 0; at = parts[at]?.parent ?? -1) if (parts[at]?.type === 'multipart/alternative') return true;
  return false;
}

function insideMail(parts: readonly Part[], index: number, root: number): boolean {
  for (let at = parts[index]?.parent ?? -1; at > root; at = parts[at]?.parent ?? -1) if (isMail(parts[at]?.type ?? '')) return true;
  // The root may itself be a message/rfc822 whose mail is the next part.
  return false;
}

/** Is a part of this media type a mail within the mail (RFC 2046, section 5.2; RFC 6532)? */
export function isMail(type: string): boolean {
  return type === 'message/rfc822' || type === 'message/global' || type === 'message/partial';
}

const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status', 'text/delivery-status', 'message/x-delivery-status']);
const HEADERS_TYPES = new Set(['text/rfc822-headers', 'text/x-rfc822-headers', 'message/global-headers', 'message/rfc822-headers']);
const REPORT_TYPES = new Set(['message/disposition-notification', 'message/global-disposition-notification', 'message/feedback-report']);

/** Fields of a delivery-status part in a part that is declared as something else. */
const STATUS_FIELDS = /^(?:Reporting-MTA|Final-Recipient|Original-Recipient) ?:/im;

/** What a delivery-status part holds: fields, from its first line on. */
const FIELDS_ALONE = /^\s{0,80}[A-Za-z][\w-]{0,75} ?:/;

function role(view: View, source: Source, parts: readonly Part[], index: number, part: Part, { plain, markup, above }: Texts): void {
  const { type } = part;
  if (STATUS_TYPES.has(type)) {
    const text = textOf(source, part, STATUS_LIMIT);
    // InterMail calls its sentences a delivery-status part, too.
    if (view.status === null && plain.length === 0 && !namesStatusField(text) && !FIELDS_ALONE.test(text)) plain.push(text.slice(0, TEXT_LIMIT));
    else addStatus(view, text);
    return;
  }
  if (isMail(type)) {
    const inner = parts[index + 1];
    if (inner?.parent === index) view.original ??= originalOf(inner.header);
    else originalFrom(view, textOf(source, part, TEXT_LIMIT));
    return;
  }
  if (HEADERS_TYPES.has(type)) {
    originalFrom(view, textOf(source, part, TEXT_LIMIT));
    return;
  }
  if (REPORT_TYPES.has(type)) {
    fieldsInto(view.reportFields, textOf(source, part, TEXT_LIMIT));
    return;
  }
  const nested = index > 0 && part.parent >= 0;
  if (nested && view.status === null && mayHideStatus(type) && hidesStatus(source.text.slice(part.start, Math.min(part.end, part.start + 2000)))) {
    addStatus(view, textOf(source, part, STATUS_LIMIT));
    if (view.status !== null) return;
  }
  const disposition = part.header.get('content-disposition');
  const attached = disposition !== null && /^\s*attachment/i.test(disposition);
  if ((type === 'text/plain' || type === 'text/html' || type === 'text/enriched') && view.original === null && !attached) {
    if (view.status !== null && part.parent >= 0) return;
    const texts = type === 'text/html' ? markup : plain;
    const text = textOf(source, part, room(texts));
    texts.push(text);
    if (texts === markup && plain.length === 0 && nested && !isAlternative(parts, part)) above.push(text);
    return;
  }
  if (view.original === null && view.status !== null && type.startsWith('text/')) {
    originalFrom(view, textOf(source, part, TEXT_LIMIT));
    return;
  }
  if (view.attachments.length < MOST_ATTACHMENTS) view.attachments.push({ name: fileName(part), type });
}

/** Characters that are still read of a text beside others. */
function room(texts: readonly string[]): number {
  const taken = texts.reduce((length, text) => length + text.length, 0);
  return Math.max(0, Math.min(TEXT_LIMIT, ALL_TEXT_LIMIT - taken));
}

function mayHideStatus(type: string): boolean {
  return type.startsWith('text/') || type === 'application/octet-stream' || type.startsWith('message/');
}

function hidesStatus(beginning: string): boolean {
  return namesStatusField(beginning) && STATUS_FIELDS.test(beginning);
}

function addStatus(view: View, text: string): void {
  const status = readDeliveryStatus(text);
  if (view.status === null) view.status = status;
  else if (view.status.recipients.length < 1) view.status = { ...status, reportingHost: view.status.reportingHost ?? status.reportingHost };
  else view.status.recipients.push(...status.recipients);
}

function originalFrom(view: View, text: string): void {
  const { header } = readHeader(text, 0, Math.min(text.length, 64 * 1024), false);
  if (header.size > 1) view.original ??= originalOf(header);
}

function fieldsInto(fields: Record<string, string>, text: string): void {
  for (const block of text.slice(0, 16_384).split(/\n{2,}/, 4)) {
    const { header } = readHeader(block, 0, block.length, false);
    for (const name of header.names) fields[name] ??= header.get(name) ?? '';
  }
}

function fileName(part: Part): string | null {
  const name = parameter(part.header.get('content-disposition'), 'filename') ?? parameter(part.header.get('content-type'), 'name');
  return name === null ? null : decodeHeaderValue(name).slice(0, 255);
}

/** The decoded text of a part, at most `limit` encoded characters of it. */
export function textOf(source: Source, part: Part, limit: number): string {
  return decodeText({
    text: source.text.slice(part.start, Math.min(part.end, part.start + limit)),
    binary: source.binary,
    encoding: part.header.get('content-transfer-encoding')?.toLowerCase() ?? null,
    charset: parameter(part.header.get('content-type'), 'charset'),
  });
}
