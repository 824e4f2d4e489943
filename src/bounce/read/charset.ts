/** Charsets as mails name them, decoded by the platform's TextDecoder. */
import { binaryToBytes, bytesToBinary } from './source.ts';

/** Names that mails use and the WHATWG Encoding Standard does not know. */
const ALIASES: ReadonlyMap<string, string> = new Map(Object.entries({
  'ansi': 'windows-1252',
  'ansi_x3.4-1968': 'windows-1252',
  'cp1250': 'windows-1250',
  'cp1252': 'windows-1252',
  'cp850': 'windows-1252',
  'cp936': 'gbk',
  'cp932': 'shift_jis',
  'cp949': 'euc-kr',
  'cp950': 'big5',
  'cp-850': 'windows-1252',
  'default': 'utf-8',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'iso-8859-8-e': 'iso-8859-8',
  'ks_c_5601': 'euc-kr',
  'latin-1': 'windows-1252',
  'ms_kanji': 'shift_jis',
  'unicode': 'utf-16le',
  'unicode-1-1-utf-7': 'utf-7',
  'unknown-8bit': 'utf-8',
  'us': 'windows-1252',
  'utf': 'utf-8',
  'utf8mb4': 'utf-8',
  'x-gbk': 'gbk',
  'x-mac-roman': 'macintosh',
  'x-sjis-jp': 'shift_jis',
  'x-unknown': 'utf-8',
}));

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const decoders = new Map<string, TextDecoder | null>();

/** At most so many decoders are remembered: a hostile mailbox could name a new charset in each mail. */
const REMEMBERED = 64;

function decoderFor(charset: string): TextDecoder | null {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null = null;
  try {
    decoder = new TextDecoder(ALIASES.get(charset) ?? charset);
  } catch {
    decoder = null;
  }
  if (decoders.size < REMEMBERED) decoders.set(charset, decoder);
  return decoder;
}

/** Charsets in which ASCII bytes do not stand for ASCII characters. */
export function isSevenBitCharset(charset: string | null): boolean {
  return charset !== null && /^(?:iso-2022-|csiso2022|utf-?7|unicode-1-1-utf-7|hz-gb|utf-?16|unicode$)/i.test(charset);
}

const NOT_ASCII = /[^\0-\x7f]/; // eslint-disable-line no-control-regex
const NOT_BYTES = /[^\0-\xff]/; // eslint-disable-line no-control-regex

/**
 * The same as `decodeCharset` for a text whose characters are bytes. One that has characters beyond bytes was decoded before it
 * reached us, and comes back as it is.
 */
export function decodeBinary(text: string, charset: string | null): string {
  const sevenBit = isSevenBitCharset(charset);
  const first = text.search(NOT_ASCII);
  if ((first < 0 && !sevenBit) || NOT_BYTES.test(text)) return text;
  const isWestern = !sevenBit && !mayBeUtf8(text, first) && otherDecoder(nameOf(charset)) === null;
  return isWestern ? western(text) : decodeCharset(binaryToBytes(text), charset);
}

/** By its first character beyond ASCII a text in another charset mostly shows that it is no UTF-8. */
function mayBeUtf8(binary: string, first: number): boolean {
  const lead = binary.charCodeAt(first);
  return lead >= 0xc2 && lead <= 0xf4 && (binary.charCodeAt(first + 1) & 0xc0) === 0x80;
}

/**
 * Decodes text. Valid UTF-8 is believed before the charset that the mail names, since what gateways write there is often wrong
 * and text in another charset is hardly ever valid UTF-8 by chance. Never throws.
 *
 * @param charset as the mail names it, any case; null where it names none
 */
export function decodeCharset(bytes: Uint8Array, charset: string | null): string {
  const name = nameOf(charset);
  if (!isSevenBitCharset(name)) {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      // Not UTF-8; what the mail says is tried next.
    }
  }
  if (/^(?:unicode-1-1-)?utf-?7$/.test(name)) return decodeUtf7(western(bytesToBinary(bytes)));
  const shifted = SHIFTED.get(name);
  if (shifted) return decoderFor(shifted.charset)?.decode(unshifted(western(bytesToBinary(bytes)), shifted.run)) ?? '';
  try {
    return otherDecoder(name)?.decode(bytes) ?? western(bytesToBinary(bytes));
  } catch {
    return western(bytesToBinary(bytes));
  }
}

/** The name of a charset, as the decoders know it. */
function nameOf(charset: string | null): string {
  return charset === null ? 'utf-8' : charset.trim().toLowerCase().replace(/^["']|["']$/g, '');
}

/** The decoder of a charset; null where it is Western, which needs none, or nobody knows it. */
function otherDecoder(name: string): TextDecoder | null {
  const decoder = decoderFor(name);
  return decoder?.encoding === 'utf-8' || decoder?.encoding === 'windows-1252' ? null : decoder;
}

/** What windows-1252 has at 0x80 to 0x9F, five places being empty. */
const BEYOND_LATIN1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes windows-1252, which is ISO 8859-1 but for what that lacks: ’ and €. Some releases of Node 20 take it for ISO 8859-1 whole. */
function western(binary: string): string {
  return binary.replace(/[\x80-\x9f]/g, (character) => BEYOND_LATIN1.charAt(character.charCodeAt(0) - 0x80)); // eslint-disable-line no-control-regex
}

const BASE64_RUN = /\+([A-Za-z0-9+/]*)-?/g;

/** RFC 2152: "Hi Mom -+Jjo--!" */
function decodeUtf7(text: string): string {
  return text.replace(BASE64_RUN, (_whole, run: string) => {
    if (run === '') return '+';
    let out = '';
    let bits = 0;
    let value = 0;
    for (let at = 0; at < run.length; at++) {
      value = ((value << 6) | BASE64_ALPHABET.indexOf(run.charAt(at))) & 0x3fffff;
      bits += 6;
      if (bits < 16) continue;
      bits -= 16;
      out += String.fromCharCode((value >> bits) & 0xffff);
    }
    return out;
  });
}

const BASE64_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Charsets of two bytes a character in seven bits, which TextDecoder does not know: runs of text whose eighth bit is left out. */
const SHIFTED: ReadonlyMap<string, { run: RegExp; charset: string }> = new Map([
  // HZ (RFC 1843): "~{VPND~}" is 中文.
  ['hz-gb-2312', { run: /~\{((?:[!-w][!-~])*)(?:~\})?/g, charset: 'gbk' }],
  // RFC 1557: between SO and SI, after a designation that says no more than the charset's name.
  ['iso-2022-kr', { run: /(?:\x1b\$\)C)?\x0e([^\x0e\x0f]*)\x0f?/g, charset: 'euc-kr' }], // eslint-disable-line no-control-regex
]);

function unshifted(text: string, run: RegExp): Uint8Array {
  const eight = (whole: string): string => whole.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) | 0x80));
  return binaryToBytes(text.replace(run, (_whole, inner: string) => eight(inner)));
}
