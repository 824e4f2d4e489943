/** The returned mail: where it begins in a text that has no parts, and what is known of it. */
import { ANY_LABEL } from '../field-labels.ts';
import type { OriginalMail } from '../types.ts';
import { type Header, parameter, readHeader } from './header.ts';
import type { Line, Lines, Prose } from './prose.ts';

const NO_ORIGINAL: OriginalMail = {
  from: null, to: null, subject: null, date: null, messageId: null, returnPath: null, received: [], mailer: null,
  authenticationResults: null, dkimDomains: [],
};

/** @param header of the returned mail, whole or as much of it as the report quotes. @returns its fields; null where they are not there */
export function originalOf(header: Header): OriginalMail {
  return {
    from: header.get('from'),
    to: header.get('to'),
    subject: header.get('subject'),
    date: header.get('date'),
    messageId: header.get('message-id'),
    returnPath: header.get('return-path'),
    received: header.all('received', 20),
    mailer: header.get('x-mailer') ?? header.get('user-agent'),
    authenticationResults: header.get('authentication-results') ?? header.get('received-spf'),
    dkimDomains: header.all('dkim-signature', 5).flatMap((value) => parameter(value, 'd')?.toLowerCase() ?? []),
  };
}

/** What mail programs and mail systems alike write above a mail that they pass on: "-----Original Message-----". */
export const FORWARD_TITLES = "Original[ -]message|Forwarded message|Message transféré|Mensaje original|Message d'origine|Message original|Ursprüngliche Nachricht|Messaggio originale|Mensagem original|Oorspronkelijk bericht";

/** Lines with which mail systems announce the returned mail. */
const ANNOUNCED = new RegExp(
  `^(?:${[
    '-{2,} ?(?:This is a copy of (?:the|your) (?:message|headers)|Below this line is a copy|Below this line is the original|The header of the original message|The body of the message is|Original mail|Message header|Undelivered message|Unsent message|Returned message|Returned mail|Enclosed are the original headers|Parte del mensaje|' + FORWARD_TITLES + ')',
    'Below is a copy of (?:the|your)', 'Original message (?:follows|headers)', 'Message headers? follows?', 'Received: (?:from|by|\\()', 'Return-Path: ?<', 'The message headers? (?:is|are|was|were)', 'Possibly truncated original message follows', 'Old message:$', 'This is original mail', 'Content of the original message', 'Start of the returned message', 'Original headers? follows?',
    "En-têtes (?:de|du) message d'origine",
  ].join('|')})`,
  'i',
);

/** Does a line announce, or begin, the returned mail? */
export function announcesReturned(line: string): boolean {
  const first = line.charCodeAt(0);
  return (first === 45 || (first >= 65 && first <= 90)) && ANNOUNCED.test(line);
}

/** Fields of the returned mail that a report quotes before it tells what happened, and the lines in which they stand. */
const FIELDS_FOLLOW = /with the following header fields:$/i;
const MOST_QUOTED = 20;

/**
 * "This report relates to a message you sent with the following header fields:" (Oracle): below such a line, "Return-path: <…>" does
 * not begin the returned mail.
 */
export function isQuotedField(lines: Lines, at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - MOST_QUOTED); above--) {
    const plain = lines.at(above)?.plain ?? '';
    if (FIELDS_FOLLOW.test(plain)) return true;
    if (plain !== '' && !plain.includes(':')) return false;
  }
  return false;
}

const FIELD_LINE = new RegExp(String.raw`^\*{0,3}(?:Return-Path|Received|Message-ID|${ANY_LABEL})\*{0,3} ?: ?\S`, 'i');

/** A field that may stand above those, or a folded line's beginning. */
const ANY_FIELD = /^[\s>|]*[\w-]{2,40}: ?\S/;

/** Characters in which the first field is looked for, and lines that are read from there. */
const LOOKED_AT = 64 * 1024;
const LONGEST_HEADER = 400;

/** Reads the fields of the returned mail in the lines from `from` on, where it was announced; a header of nothing where it was not (-1). */
export function originalInText({ lines }: Prose, from: number): OriginalMail {
  let start = from < 0 ? -1 : firstField(lines, from);
  if (start < 0) return NO_ORIGINAL;
  // Fields stand above the first that people would look for.
  while (start > from && mayBeAbove(lines.at(start - 1))) start--;
  let block = '';
  for (let at = start; at < start + LONGEST_HEADER; at++) {
    const line = lines.at(at);
    if (line === undefined || line.text === '') break;
    // What is indented goes on with the field above it.
    if (at > start && line.indent > 0) block += ` ${line.text}\n`;
    else block += `${isMarked(line.text) ? line.text.replace(/^(?:[>|] ?)+/, '') : line.text}\n`;
  }
  block = block.trimStart();
  return originalOf(readHeader(block, 0, block.length, false).header);
}

function firstField(lines: Lines, from: number): number {
  let left = LOOKED_AT;
  for (let at = from; left > 0; at++) {
    const text = lines.at(at)?.text;
    if (text === undefined) break;
    if (text.includes(':') && FIELD_LINE.test(isMarked(text) ? text.replace(/^[>|\s]+/, '') : text)) return at;
    left -= text.length + 1;
  }
  return -1;
}

function mayBeAbove(line: Line | undefined): boolean {
  return line !== undefined && line.text !== '' && (line.indent > 0 || ANY_FIELD.test(line.text));
}

function isMarked(text: string): boolean {
  return text.startsWith('>') || text.startsWith('|');
}
