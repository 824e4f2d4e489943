/** Charsets as mails name them, decoded by the platform's TextDecoder. */
import { binaryToBytes } from './source.ts';

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
const windows1252 = new TextDecoder('windows-1252');
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

/**
 * Decodes text. Valid UTF-8 is believed before the charset that the mail names, since what gateways write there is often wrong
 * and text in another charset is hardly ever valid UTF-8 by chance. Never throws.
 *
 * @param charset as the mail names it, any case; null where it names none
 */
export function decodeCharset(bytes: Uint8Array, charset: string | null): string {
  const name = charset === null ? 'utf-8' : charset.trim().toLowerCase().replace(/^["']|["']$/g, '');
  if (!isSevenBitCharset(name)) {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      // Not UTF-8; what the mail says is tried next.
    }
  }
  if (/^(?:unicode-1-1-)?utf-?7$/.test(name)) return decodeUtf7(western(bytes));
  const shifted = SHIFTED.get(name);
  if (shifted) return decoderFor(shifted.charset)?.decode(unshifted(western(bytes), shifted.run)) ?? '';
  const decoder = decoderFor(name);
  if (!decoder || decoder.encoding === 'utf-8' || decoder.encoding === 'windows-1252') return western(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    return western(bytes);
  }
}

/** What windows-1252 has at 0x80 to 0x9F, five places being empty. */
const BEYOND_LATIN1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some releases of Node 20 decode windows-1252 as ISO 8859-1, which lacks ’ and €. */
function western(bytes: Uint8Array): string {
  return windows1252.decode(bytes).replace(/[\x80-\x9f]/g, (character) => BEYOND_LATIN1.charAt(character.charCodeAt(0) - 0x80)); // eslint-disable-line no-control-regex
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
