/** Header values as a person reads them: RFC 2047 encoded words decoded, folding undone. */
import { concat } from './bytes.ts';
import { decodeBinary, decodeCharset } from './charset.ts';
import { binaryToBytes } from './source.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';
import { isBlank } from './white-space.ts';

const ENCODED_WORD = /=\?([\w.:'*-]{1,60})\?([BbQq])\?([^?\n]{0,2000})\?=/g;
const BETWEEN = /(\?=)[ \t\r\n]{1,20}(?==\?)/g;

/**
 * @param value a header value, possibly folded, possibly with 8-bit characters
 * @param binary true where its characters are bytes
 * @returns one line. Never throws
 */
export function decodeHeaderValue(value: string, binary = false): string {
  let text = value;
  if (text.includes('\n')) text = unfolded(text);
  if (binary) text = decodeBinary(text, null);
  if (!text.includes('=?')) return text.trim();
  // Neighbours are joined before they are decoded: mailers cut words in the middle of a character.
  const words: { charset: string; bytes: Uint8Array }[] = [];
  let out = '';
  let end = 0;
  const flush = (): void => {
    if (words.length === 0) return;
    out += decodeCharset(concat(words.map((word) => word.bytes)), words[0]?.charset ?? null);
    words.length = 0;
  };
  const joined = text.replace(BETWEEN, '$1');
  for (const match of joined.matchAll(ENCODED_WORD)) {
    const [whole, charset = '', form = '', content = ''] = match;
    if (match.index > end) flush();
    out += joined.slice(end, match.index);
    end = match.index + whole.length;
    const bytes = form.toUpperCase() === 'B'
      ? decodeBase64(content)
      : binaryToBytes(decodeQuotedPrintable(content.replaceAll('_', ' ')));
    const name = (charset.split('*', 1)[0] ?? '').toLowerCase(); // RFC 2231 adds a language after "*".
    if (words.length > 0 && words[0]?.charset !== name) flush();
    words.push({ charset: name, bytes });
  }
  flush();
  return (out + joined.slice(end)).replace(/[\r\n]+/g, ' ').trim();
}

/** Blanks around a line end that are taken off. */
const MOST_BLANKS = 80;

/** Each line end, with the blanks around it, as one space. */
function unfolded(value: string): string {
  let text = '';
  let kept = 0;
  for (let end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', kept)) {
    const lineEnd = end > kept && value.charCodeAt(end - 1) === 13 ? end - 1 : end;
    let before = lineEnd;
    while (before > kept && lineEnd - before < MOST_BLANKS && isBlank(value.charCodeAt(before - 1))) before--;
    text += `${value.slice(kept, before)} `;
    kept = end + 1;
    while (kept <= end + MOST_BLANKS && isBlank(value.charCodeAt(kept))) kept++;
  }
  return text + value.slice(kept);
}
