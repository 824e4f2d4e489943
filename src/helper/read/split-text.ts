/**
 * A pasted text may hold several returned mails, one behind the other. It is parted only where that is certain: a notice that names
 * several recipients, says the same in two languages or quotes the mail that it returns stays one.
 */
import { classify, read } from '../../bounce/index.ts';
import { parameter, readHeader, type Header } from '../../bounce/read/header.ts';
import { beginsNotice } from '../../bounce/read/openings.ts';
import { announcesReturned } from '../../bounce/read/returned.ts';

/** A stretch of the text that is one mail, in UTF-16 code units. */
export interface Piece {
  start: number;
  end: number;
}

/** Pieces of one text; a person does not paste more. */
const MOST_PIECES = 500;

/** @returns the mails that stand in the text, in order; one where nothing says that there are more */
export function piecesOf(text: string): Piece[] {
  const lines = linesOf(text);
  const sources = sourceStarts(text, lines);
  return sources.length > 0 ? between(sources, text.length) : together(text, between(noticeStarts(lines), text.length));
}

/** The same for the bytes of a file; places are in bytes. */
export function bytePiecesOf(bytes: Uint8Array): Piece[] {
  const text = decoded(bytes);
  const pieces = piecesOf(text);
  if (pieces.length === 1) return [{ start: 0, end: bytes.length }];
  if (text.length === bytes.length) return pieces;
  const encoder = new TextEncoder();
  let at = 0;
  return pieces.map(({ start, end }) => {
    const from = at;
    at += encoder.encode(text.slice(start, end)).length;
    return { start: from, end: at };
  });
}

/** As UTF-8 where it is; else one character a byte. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface Line {
  start: number;
  text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end + 1;
    lines.push({ start, text: text.slice(start, next).trimEnd() });
    start = next;
  }
  return lines;
}

function between(starts: readonly number[], end: number): Piece[] {
  const cuts = [0, ...starts.filter((start) => start > 0)].slice(0, MOST_PIECES);
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? end }));
}

/** Characters of a header that are read; what follows is not needed to know a mail by. */
const HEADER_LIMIT = 65_536;

const FIELD = /^[A-Za-z][\w-]{0,75} ?:/;
const PART_FIELD = /^Content-[\w-]{2,40} ?:/i;

/**
 * Where whole mails begin, header and all. One that has parts lasts to its closing boundary, so that the mail which
 * it returns does not count; behind another the next must be a report itself, and not be announced as the returned mail.
 */
function sourceStarts(text: string, lines: readonly Line[]): number[] {
  const starts: number[] = [];
  let closing: string | null = null;
  let closed = false;
  let mayBegin = true;
  let said = ''; // The last line that is not empty.
  for (const line of lines) {
    if (closing !== null) {
      if (line.text !== closing) continue;
      closing = null;
      closed = mayBegin = true;
      said = '';
      continue;
    }
    if (mayBegin && FIELD.test(line.text)) {
      const { header } = readHeader(text, line.start, Math.min(text.length, line.start + HEADER_LIMIT), false);
      if (isMail(header) && (closed || said === '' || (isReport(header) && !announcesReturned(said) && !PART_FIELD.test(said)))) {
        starts.push(said === '' && !closed ? 0 : line.start);
        if (starts.length >= MOST_PIECES) break;
        const boundary = parameter(header.get('content-type'), 'boundary');
        closing = boundary !== null && text.includes(`\n--${boundary}--`, line.start) ? `--${boundary}--` : null;
        closed = false;
      }
    }
    // A line "From MAILER-DAEMON Tue Nov 24 …" stands between the mails of a mailbox.
    if (mayBegin && line.text.startsWith('From ')) continue;
    // Behind a closing boundary a header may follow at once; of a run of fields that is none, only the first is tried.
    mayBegin = line.text === '' || (closed && !FIELD.test(line.text));
    if (line.text !== '') said = line.text;
  }
  return starts;
}

function isMail(header: Header): boolean {
  return header.has('from') && ['message-id', 'received', 'return-path', 'mime-version'].some((name) => header.has(name));
}

function isReport(header: Header): boolean {
  return header.get('return-path') === '<>' || DAEMON.test(header.get('from') ?? '') || /multipart\/report/i.test(header.get('content-type') ?? '');
}

const DAEMON = /mailer-daemon|postmaster@|mail delivery (?:sub)?system/i;

/** What is seen above a notice: who it came from, and under which subject. */
const VISIBLE_FIELD = /^(?:from|de|to|à|cc|date|sent|envoyé|subject|objet|reply-to)[ \u00A0]?:/i;
const OF_A_REPORT = /mailer-daemon|postmaster|mail delivery|undeliver|returned mail|delivery status|delivery fail|non remis|non distribué/i;

/** Where notices begin, as they are seen without their header. */
function noticeStarts(lines: readonly Line[]): number[] {
  return lines.flatMap((line, index) => (beginsNotice(line.text) ? [withFieldsAbove(lines, index)] : []));
}

/** The place of a notice's first line, or of the sender and subject that were copied with it. */
function withFieldsAbove(lines: readonly Line[], opening: number): number {
  const textAt = (index: number) => lines[index]?.text ?? '';
  let last = opening - 1;
  while (last >= 0 && opening - last < MOST_ABOVE && textAt(last) === '') last--;
  let first = last;
  while (first >= 0 && last - first < MOST_ABOVE && (VISIBLE_FIELD.test(textAt(first)) || OF_A_REPORT.test(textAt(first)))) first--;
  const above = lines.slice(first + 1, last + 1);
  return (above.some(({ text }) => OF_A_REPORT.test(text)) ? above[0] : lines[opening])?.start ?? 0;
}

const MOST_ABOVE = 8;

/** A piece counts as a mail of its own where it tells of somebody of whom those before it did not; else it belongs to the one before. */
function together(text: string, pieces: readonly Piece[]): Piece[] {
  if (pieces.length < 2) return [...pieces];
  const kept: Piece[] = [];
  const known = new Set<string>();
  for (const piece of pieces) {
    const last = kept.at(-1);
    const told = addressesIn(text.slice(piece.start, piece.end));
    const isNew = [...told].some((address) => !known.has(address));
    if (last && (!isNew || known.size === 0)) last.end = piece.end;
    else kept.push({ ...piece });
    told.forEach((address) => known.add(address));
  }
  return kept;
}

function addressesIn(text: string): Set<string> {
  const { kind, recipients } = classify(read(text));
  if (kind !== 'failure' && kind !== 'delay') return new Set();
  return new Set(recipients.flatMap(({ address }) => (address === null ? [] : [address.toLowerCase()])));
}
