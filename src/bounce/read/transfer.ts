/** Content-Transfer-Encoding (RFC 2045, section 6): base64 and quoted-printable, tolerant of what broken mails hold. */
import { decodeBinary, decodeCharset, isSevenBitCharset } from './charset.ts';
import { isBlank } from './white-space.ts';

/** The encoded text of one part, and what its header says of it. */
export interface Encoded {
  /** Characters, or bytes as characters where `binary` is true. */
  text: string;
  binary: boolean;
  /** "base64", "quoted-printable", …, lower case; null where the header says nothing. */
  encoding: string | null;
  charset: string | null;
}

/** The text that a person would read, line ends as LF. Never throws. */
export function decodeText(part: Encoded): string {
  return part.text === '' ? '' : unixLines(decodeTransfer(part));
}

function decodeTransfer({ text, binary, encoding, charset }: Encoded): string {
  if (encoding === 'base64' && looksLikeBase64(text)) return decodeCharset(decodeBase64(text), charset);
  if (encoding === 'quoted-printable' && text.includes('=')) return decodeBinary(decodeQuotedPrintable(text), charset);
  if (encoding === 'x-uuencode' || encoding === 'uuencode') return text;
  return binary || isSevenBitCharset(charset) ? decodeBinary(text, charset) : text;
}

/** @returns the text with CR LF, and CR alone, as LF */
function unixLines(text: string): string {
  if (!text.includes('\r')) return text;
  const unix = text.replace(/\r\n/g, '\n');
  return unix.includes('\r') ? unix.replace(/\r/g, '\n') : unix;
}

/** Gateways write plain text below a header that says base64; a space inside the first line gives it away. */
function looksLikeBase64(text: string): boolean {
  return /^[ \t\r]{0,8}(?:[A-Za-z0-9+/=]{4,200}[ \t\r]{0,8}$|[A-Za-z0-9+/=]{40})/m.test(text.slice(0, 400));
}

const VALUES = new Int8Array(128).fill(-1);
for (const [value, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  VALUES[character.charCodeAt(0)] = value;
}
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;

/** What is no base64 is passed over, as RFC 2045 wants; the end is where padding or the text ends. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const six = code < 128 ? (VALUES[code] ?? -1) : -1;
    if (code === 61) bits = 0; // Padding: what follows, if anything, is another run.
    if (six < 0) continue;
    value = ((value << 6) | six) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (value >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** Bytes as characters; an `=` that begins nothing stays. */
export function decodeQuotedPrintable(text: string): string {
  let decoded = '';
  let kept = 0;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at)) {
    const next = at + 1;
    const byte = (hexDigit(text.charCodeAt(next)) << 4) | hexDigit(text.charCodeAt(next + 1));
    const softEnd = byte < 0 ? softEndAt(text, next) : -1;
    if (byte < 0 && softEnd < 0) {
      at = next;
      continue;
    }
    decoded += text.slice(kept, at);
    if (byte >= 0) decoded += String.fromCharCode(byte);
    kept = byte >= 0 ? next + 2 : softEnd;
    at = kept;
  }
  return decoded + text.slice(kept);
}

/** Where a line that goes on does so: behind blanks and the line end; -1 where the line does not end here. */
function softEndAt(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 13) at++;
  return text.charCodeAt(at) === 10 ? at + 1 : -1;
}

/** The value of a hexadecimal digit; -1 where it is none. */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
