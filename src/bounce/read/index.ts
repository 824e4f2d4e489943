/** read(mail or visible text) -> Report: what the mail says, nothing judged. */
import type { AttachedPart, OriginalMail, ReadHints, Report, ReportedRecipient } from '../types.ts';
import { readDeliveryStatus, type DeliveryStatus } from './delivery-status.ts';
import { type Header, parameter, readHeader } from './header.ts';
import { htmlToText } from './html.ts';
import { type Part, readParts } from './mime.ts';
import { type Source, sourceOf } from './source.ts';
import { decodeText } from './transfer.ts';
import { readProse } from './prose.ts';

export { READ_LIMIT } from './source.ts';

/** Characters of the human-readable part that are read. */
export const PROSE_LIMIT = 64 * 1024;

/** Encoded characters that are read of one part. */
const PART_LIMIT = 4 * 1024 * 1024;

/**
 * Reads a bounce, or what may be one. Never throws, whatever the input, and takes time linear in it.
 *
 * @param input a whole mail (RFC 5322) as bytes or text, or the visible text of one, copied from a page
 * @param hints what a page knows of the mail beside its text
 */
export function read(input: string | Uint8Array, hints: ReadHints = {}): Report {
  const source = sourceOf(input);
  const start = mailStart(source.text);
  return start < 0 ? readVisibleText(source, hints) : readMail(source, start, hints);
}

/** Fields of which a mail with a real header has at least two. */
const COMMON_FIELDS = new Set([
  'received', 'return-path', 'message-id', 'mime-version', 'content-type', 'delivered-to', 'date', 'from', 'to', 'subject',
]);

/** Fields that no page shows, so that one of them makes a header. */
const TRANSPORT_FIELDS = new Set(['received', 'return-path', 'message-id', 'mime-version', 'content-type', 'delivered-to']);

/** Where the mail's header begins; -1 where the text has none. */
function mailStart(text: string): number {
  let at = 0;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  if (text.startsWith('From ', at) || text.startsWith('>From ', at)) {
    const end = text.indexOf('\n', at);
    if (end > 0) at = end + 1;
  }
  const head = text.slice(at, at + 64 * 1024);
  const { header } = readHeader(head, 0, head.length, false);
  const names = header.names;
  const common = names.filter((name) => COMMON_FIELDS.has(name)).length;
  return common >= 2 && names.some((name) => TRANSPORT_FIELDS.has(name)) ? at : -1;
}

function readMail(source: Source, start: number, hints: ReadHints): Report {
  const parts = readParts(source.text, start, source.binary);
  const header = parts[0]?.header ?? readHeader('', 0, 0, false).header;
  const prose: string[] = [];
  const attachments: AttachedPart[] = [];
  let status: DeliveryStatus | null = null;
  let original: OriginalMail | null = null;
  for (const [index, part] of parts.entries()) {
    if (part.type.startsWith('multipart/')) continue;
    if (part.type.endsWith('delivery-status')) status ??= readDeliveryStatus(textOf(source, part));
    else if (part.type === 'message/rfc822' || part.type === 'text/rfc822-headers') {
      const inner = parts[index + 1];
      original ??= originalOf(inner?.parent === index ? inner.header : readHeader(textOf(source, part), 0, 65536, false).header);
    } else if (original === null && part.type === 'text/plain') prose.push(textOf(source, part));
    else if (original === null && part.type === 'text/html' && prose.length === 0) prose.push(htmlToText(textOf(source, part)));
  }
  return assemble({ source, header, prose: prose.join('\n'), status, original, attachments, visible: false, hints });
}

function textOf(source: Source, part: Part): string {
  return decodeText({
    text: source.text.slice(part.start, Math.min(part.end, part.start + PART_LIMIT)),
    binary: source.binary,
    encoding: part.header.get('content-transfer-encoding')?.trim().toLowerCase() ?? null,
    charset: parameter(part.header.get('content-type'), 'charset'),
  });
}

function readVisibleText(source: Source, hints: ReadHints): Report {
  const prose = decodeText({ text: source.text.slice(0, PART_LIMIT), binary: source.binary, encoding: null, charset: null });
  const header = readHeader('', 0, 0, false).header;
  return assemble({ source, header, prose, status: null, original: null, attachments: [], visible: true, hints });
}

interface Readings {
  source: Source;
  header: Header;
  prose: string;
  status: DeliveryStatus | null;
  original: OriginalMail | null;
  attachments: AttachedPart[];
  visible: boolean;
  hints: ReadHints;
}

function assemble({ source, header, prose, status, original, attachments, visible, hints }: Readings): Report {
  const contentType = header.get('content-type');
  const capped = prose.slice(0, PROSE_LIMIT);
  const recipients: ReportedRecipient[] = status && status.recipients.length > 0 ? status.recipients : readProse(capped);
  return {
    header: {
      from: header.get('from') ?? sender(hints),
      to: header.get('to'),
      subject: header.get('subject') ?? hints.subject ?? null,
      date: header.get('date'),
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
    system: null,
    reportingHost: status?.reportingHost ?? null,
    arrivalDate: status?.arrivalDate ?? null,
    queueId: status?.queueId ?? null,
    recipients,
    original: original ?? NO_ORIGINAL,
    prose: capped,
    truncated: source.truncated || capped.length < prose.length,
    links: [],
    attachments,
    reportFields: {},
  };
}

function sender(hints: ReadHints): string | null {
  if (hints.senderAddress === undefined) return hints.senderName ?? null;
  return hints.senderName === undefined ? hints.senderAddress : `${hints.senderName} <${hints.senderAddress}>`;
}

const NO_ORIGINAL: OriginalMail = {
  from: null, to: null, subject: null, date: null, messageId: null, returnPath: null, received: [], mailer: null, dkimDomains: [],
};

function originalOf(header: Header): OriginalMail {
  return {
    from: header.get('from'),
    to: header.get('to'),
    subject: header.get('subject'),
    date: header.get('date'),
    messageId: header.get('message-id'),
    returnPath: header.get('return-path'),
    received: header.all('received', 20),
    mailer: header.get('x-mailer') ?? header.get('user-agent'),
    dkimDomains: header.all('dkim-signature', 5).flatMap((value) => parameter(`;${value}`, 'd')?.toLowerCase() ?? []),
  };
}
