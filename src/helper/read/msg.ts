/** Outlook's .msg ([MS-OXMSG]) as a mail that `read` takes. Loaded when the first .msg is dropped. */
import * as reader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';

/**
 * The text of a non-delivery report lies not in the body but in properties of their own ([MS-OXPROPS]): PidTagReportText of the
 * message, PidTagSupplementaryInfo of each recipient, which holds the server's reply.
 */
const REPORT_TEXT = '1001001f';
const SUPPLEMENTARY_INFO = '0c1b001f';

/** Properties of the transport's header that speak of a MIME body, which a .msg no longer has. */
const MIME_FIELDS = /^(?:mime-version|content-[a-z-]+):[^\n]*\n(?:[ \t][^\n]*\n)*/gim;

/** A CommonJS package: its class is the default export, which bundlers put at different depths. */
type ReaderClass = typeof reader.default;
const MsgReader = (reader.default as ReaderClass & { default?: ReaderClass }).default ?? reader.default;

/** The delivery-status part, which Outlook keeps as an attachment of this kind or name where it keeps it at all. */
const DELIVERY_STATUS = /^message\/(?:global-)?delivery-status$/i;
const DELIVERY_STATUS_NAME = /^(?:details\.txt|att\d+\.(?:dat|txt))$/i;

/** @returns header, blank line and text, in UTF-8; null where the file is no .msg or holds nothing to read */
export function mailOfMsg(data: ArrayBuffer): string | null {
  const msg = new MsgReader(data);
  const fields = fieldsOf(msg);
  if (fields === null) return null;
  const html = fields.html ? new TextDecoder().decode(fields.html) : fields.bodyHtml;
  const replies = (fields.recipients ?? []).map(recipientLines);
  const text = [fields.body, property(fields, REPORT_TEXT), ...replies, ...deliveryStatus(msg, fields)].filter((part) => part?.trim()).join('\n\n');
  if (!text && !html) return null;
  const type = text ? 'text/plain' : 'text/html';
  return `${headerOf(fields)}MIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\n\n${text || html}`;
}

function fieldsOf(msg: reader.default): FieldsData | null {
  try {
    msg.parserConfig = { includeRawProps: true };
    const fields = msg.getFileData();
    return fields.error || fields.dataType !== 'msg' ? null : fields;
  } catch {
    return null; // The package throws whatever its reading trips over.
  }
}

function deliveryStatus(msg: reader.default, fields: FieldsData): string[] {
  return (fields.attachments ?? [])
    .filter(({ attachMimeTag, fileName }) => DELIVERY_STATUS.test(attachMimeTag ?? '') || DELIVERY_STATUS_NAME.test(fileName ?? ''))
    .map((attachment) => new TextDecoder().decode(msg.getAttachment(attachment).content));
}

/** The header that the mail travelled with where Outlook kept it; else one of what Outlook knows. */
function headerOf(fields: FieldsData): string {
  const kept = fields.headers?.replaceAll('\r\n', '\n').replace(MIME_FIELDS, '').trim();
  if (kept) return `${kept}\n`;
  const sender = fields.senderSmtpAddress ?? fields.senderEmail;
  const lines = [
    ['From', sender?.includes('@') ? `"${oneLine(fields.senderName).replaceAll('"', '')}" <${oneLine(sender)}>` : oneLine(fields.senderName)],
    ['Subject', oneLine(fields.subject)],
    ['Date', oneLine(fields.messageDeliveryTime ?? fields.clientSubmitTime)],
  ];
  return lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}\n`).join('');
}

function recipientLines(recipient: FieldsData): string | undefined {
  const reply = property(recipient, SUPPLEMENTARY_INFO);
  const address = recipient.smtpAddress ?? recipient.email;
  return reply && address?.includes('@') ? `Final-Recipient: rfc822;${oneLine(address)}\nDiagnostic-Code: smtp;${oneLine(reply)}` : reply;
}

function property(fields: FieldsData, tag: string): string | undefined {
  const value = fields.rawProps?.find((prop) => prop.propertyTag === tag)?.value;
  return typeof value === 'string' ? value : undefined;
}

const oneLine = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
