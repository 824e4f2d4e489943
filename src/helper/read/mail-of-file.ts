import type { Place, Source } from './found.ts';

/** Bytes of one mail that are read: a report stands at its mail's beginning, what follows is the returned mail. */
export const MAIL_LIMIT = 2 ** 20;

/** Largest .msg: its container must be read whole. */
const MSG_LIMIT = 2 ** 26;

/** @returns the mail at a place, as `read` takes it, or null where it is a .msg that holds no mail. Rejects where the file is gone. */
export async function mailOf(source: Source, place: Place): Promise<string | Uint8Array | null> {
  return 'text' in source ? source.text.slice(place.offset, place.offset + place.length) : mailOfFile(source.file, place);
}

export async function mailOfFile(file: File, place: Place): Promise<string | Uint8Array | null> {
  if (place.format === 'msg') {
    if (file.size > MSG_LIMIT) return null;
    const { mailOfMsg } = await import('./msg.ts');
    return mailOfMsg(await file.arrayBuffer());
  }
  const end = place.offset + Math.min(place.length, MAIL_LIMIT);
  const bytes = new Uint8Array(await file.slice(place.offset, end).arrayBuffer());
  if (isUtf16(bytes)) return decodeUtf16(file);
  return withoutEmlxCount(bytes);
}

/** Windows' Notepad saves "Unicode" so. */
export async function decodeUtf16(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, MAIL_LIMIT).arrayBuffer());
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Apple Mail's .emlx begins with a line that counts the mail's bytes. */
function withoutEmlxCount(bytes: Uint8Array): Uint8Array {
  const end = bytes.subarray(0, 16).indexOf(10);
  const isCount = end > 0 && bytes.subarray(0, end).every((byte) => (byte >= 48 && byte <= 57) || byte === 32);
  return isCount ? bytes.subarray(end + 1) : bytes;
}
