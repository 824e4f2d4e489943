/** What a file is, from its first bytes: names lie, and a person drops what is at hand. */
import { looksLikeMbox } from '../../bounce/read/mbox.ts';
import type { ProblemKind } from './found.ts';

export type FileKind = 'mail' | 'mbox' | 'msg' | 'utf16';

/** Bytes that are looked at. */
export const HEAD = 4096;

const ZIP = 'PK\x03\x04';

/** First bytes ("magic numbers") of files that are no mail; `at` is where they stand, `after` what the file begins with. */
const SIGNATURES: readonly { at: number; bytes: string; kind: ProblemKind; after?: string }[] = [
  { at: 0, bytes: '\x89PNG', kind: 'image' },
  { at: 0, bytes: '\xFF\xD8\xFF', kind: 'image' },
  { at: 0, bytes: 'GIF8', kind: 'image' },
  { at: 8, bytes: 'WEBP', kind: 'image' },
  ...['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis'].map((brand) => ({ at: 4, bytes: `ftyp${brand}`, kind: 'image' as const })),
  { at: 4, bytes: 'ftyp', kind: 'media' }, // .mp4, .mov, .m4a and their kin
  { at: 8, bytes: 'AVI ', kind: 'media', after: 'RIFF' },
  { at: 8, bytes: 'WAVE', kind: 'media', after: 'RIFF' },
  { at: 0, bytes: 'OggS', kind: 'media' },
  { at: 0, bytes: 'ID3', kind: 'media' },
  { at: 0, bytes: '\x1A\x45\xDF\xA3', kind: 'media' }, // .mkv, .webm
  { at: 0, bytes: 'II*\0', kind: 'image' },
  { at: 0, bytes: 'MM\0*', kind: 'image' },
  { at: 0, bytes: '%PDF', kind: 'pdf' },
  // Office documents are packed: the name of the first file within tells.
  ...['[Content_Types].xml', '_rels/', 'docProps/', 'word/', 'xl/', 'ppt/', 'mimetypeapplication/vnd.'].map((name) => ({ at: 30, bytes: name, kind: 'document' as const, after: ZIP })),
  { at: 0, bytes: ZIP, kind: 'archive' },
  { at: 0, bytes: '\x1F\x8B', kind: 'archive' },
  { at: 0, bytes: 'Rar!', kind: 'archive' },
  { at: 0, bytes: '7z\xBC\xAF', kind: 'archive' },
  { at: 0, bytes: '{\\rtf', kind: 'document' },
  { at: 0, bytes: '!BDN', kind: 'data_file' }, // Outlook's .pst and .ost
];

/** Compound File Binary, the container of .msg; also of old Word and Excel files, which the .msg reader then refuses. */
const COMPOUND_FILE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

/** @param head the first bytes of the file, HEAD of them where it has so many */
export function fileKind(head: Uint8Array): FileKind | { problem: ProblemKind } {
  if (head.length === 0) return { problem: 'empty' };
  const text = latin1(head);
  if (text.startsWith(COMPOUND_FILE)) return 'msg';
  const known = SIGNATURES.find(({ at, bytes, after = '' }) => text.startsWith(bytes, at) && text.startsWith(after));
  if (known) return { problem: known.kind };
  if (text.startsWith('BM') && text.includes('\0')) return { problem: 'image' };
  if (text.startsWith('\xFF\xFE') || text.startsWith('\xFE\xFF')) return 'utf16';
  // A stray NUL happens in real bounces; a picture or a program has many, packed or encrypted data all control signs alike.
  if (countOf(text, '\0') > text.length / 100 || looksBinary(text)) return { problem: 'binary' };
  if (/^(?:\xEF\xBB\xBF)?\s{0,64}(?:<!doctype html|<html)/i.test(text)) return { problem: 'web_page' };
  if (text.trim() === '' && head.length < HEAD) return { problem: 'empty' };
  return looksLikeMbox(head) ? 'mbox' : 'mail';
}

/** Does a pasted text hold what no text holds? Pasting a binary gives NULs, control signs and U+FFFD. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, HEAD);
  const strange = [...head].filter((sign) => sign === '\uFFFD' || (sign < ' ' && !TEXT_CONTROLS.includes(sign))).length;
  return strange > head.length / 20;
}

/** Control signs that texts do hold; escape begins the shifts of ISO-2022 charsets. */
const TEXT_CONTROLS = '\t\n\v\f\r\x1B';

/** One sign a byte. Not TextDecoder: its "latin1" is windows-1252, which has other signs between 80 and 9F. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
