/** The mail as one string that can be searched, and how its 8-bit characters are to be understood. */

/** Bytes that are read of one mail. What a report says stands in its beginning; what follows is the returned mail. */
export const READ_LIMIT = 8 * 1024 * 1024;

export interface Source {
  text: string;
  /**
   * True where each character of `text` is one byte, because the input is bytes that are no valid UTF-8. False where `text` is
   * characters already: UTF-8 (and thus ASCII) input, or a string.
   */
  binary: boolean;
  /** True where the input was longer than `READ_LIMIT`. */
  truncated: boolean;
}

const utf8 = new TextDecoder('utf-8');
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');

/** @param input a mail or visible text: a string, or bytes in any charset. Never throws. */
export function sourceOf(input: string | Uint8Array): Source {
  const truncated = input.length > READ_LIMIT;
  if (typeof input === 'string') {
    return { text: truncated ? input.slice(0, READ_LIMIT) : input, binary: false, truncated };
  }
  const bytes = truncated ? input.subarray(0, READ_LIMIT) : input;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16le.decode(bytes), binary: false, truncated };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16be.decode(bytes), binary: false, truncated };
  const text = utf8.decode(bytes);
  // A cut may fall inside a character; that one mark says nothing about the rest.
  const broken = text.indexOf('\uFFFD');
  if (broken < 0 || (truncated && broken >= text.length - 3)) return { text, binary: false, truncated };
  return { text: bytesToBinary(bytes), binary: true, truncated };
}

/** UTF-16 in this machine's own order of bytes, with nothing taken for a byte order mark. */
const utf16 = new TextDecoder(new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'utf-16le' : 'utf-16be', { ignoreBOM: true });

/** One character (U+0000 to U+00FF) for each byte. */
export function bytesToBinary(bytes: Uint8Array): string {
  return utf16.decode(new Uint16Array(bytes));
}

/** The bytes of a string whose characters are bytes; a character above U+00FF loses its upper half. */
export function binaryToBytes(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
