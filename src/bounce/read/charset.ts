/** Charsets as mails name them, decoded by the platform's TextDecoder. */

/** Names that mails use and the WHATWG Encoding Standard does not know. */
const ALIASES: Readonly<Record<string, string>> = {
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
  'hz-gb-2312': 'gbk',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'iso-2022-kr': 'euc-kr',
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
};

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
    decoder = new TextDecoder(ALIASES[charset] ?? charset);
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
  if (/^(?:unicode-1-1-)?utf-?7$/.test(name)) return decodeUtf7(windows1252.decode(bytes));
  const decoder = decoderFor(name);
  if (!decoder || decoder.encoding === 'utf-8') return windows1252.decode(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
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
