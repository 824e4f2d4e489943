/** A block of header fields (RFC 5322, section 2.2): the mail's own, a MIME part's, or the returned mail's. */
import { decodeHeaderValue } from './encoded-word.ts';
import { isBlank } from './white-space.ts';

/** Header fields that are read of one block; a mail with more is hostile. */
const MOST_FIELDS = 400;

/** Characters that are read of one field. */
const LONGEST_FIELD = 16_384;

interface Field {
  name: string;
  /** Its value as written (folded). */
  written: string;
  /** Its value decoded and on one line, once somebody has asked for it: most are asked for again. */
  value: string | null;
}

/** The header of one mail or part (RFC 5322, section 2.2), field by field; values are unfolded and decoded when they are asked for. */
export class Header {
  /** First of each field, by lower-case name. */
  readonly #first = new Map<string, Field>();
  readonly #repeated: Field[] = [];
  readonly #binary: boolean;

  constructor(binary: boolean) {
    this.#binary = binary;
  }

  add(name: string, written: string): void {
    const field = { name, written, value: null };
    if (this.#first.has(name)) this.#repeated.push(field);
    else this.#first.set(name, field);
  }

  /** Names present, lower case, in order. */
  get names(): string[] {
    return [...this.#first.keys()];
  }

  /** How many fields it has, repeated ones counted once. */
  get size(): number {
    return this.#first.size;
  }

  has(name: string): boolean {
    return this.#first.has(name);
  }

  /** First value, decoded and on one line; null where the field is missing or empty. */
  get(name: string): string | null {
    const field = this.#first.get(name);
    return field === undefined ? null : this.#valueOf(field) || null;
  }

  /** All values, decoded and on one line, at most `most`. */
  all(name: string, most: number): string[] {
    const first = this.get(name);
    if (first === null) return [];
    const values = [first];
    for (const field of this.#repeated) {
      if (values.length >= most) break;
      if (field.name === name) values.push(this.#valueOf(field));
    }
    return values;
  }

  #valueOf(field: Field): string {
    field.value ??= decodeHeaderValue(field.written, this.#binary);
    return field.value;
  }
}

export interface HeaderBlock {
  header: Header;
  /** Where the body begins. */
  body: number;
}

/**
 * Reads fields from `start` to the first empty line, or to the first line that is neither a field nor folded.
 *
 * @param binary true where the characters of `text` are bytes
 */
export function readHeader(text: string, start: number, end: number, binary: boolean): HeaderBlock {
  const header = new Header(binary);
  let fields = 0;
  let at = start;
  while (at < end) {
    let lineEnd = lineEndAt(text, at, end);
    const first = text.charCodeAt(at);
    if (at === lineEnd || (first === 13 && lineEnd - at === 1)) {
      at = Math.min(lineEnd + 1, end);
      break;
    }
    const colon = isBlank(first) ? -1 : fieldNameEnd(text, at, lineEnd);
    if (colon < 0) {
      // A line that is no field: mbox separators and stray lines of gateways at the top are passed over, else the body begins.
      if (fields > 0) break;
      at = Math.min(lineEnd + 1, end);
      continue;
    }
    while (lineEnd + 1 < end && (isBlank(text.charCodeAt(lineEnd + 1)) || (isNoField(text, lineEnd + 1, end) && !header.has('from') && OF_TRANSPORT.test(text.slice(at, colon)) && goesOn(text, lineEnd + 1, end)))) lineEnd = lineEndAt(text, lineEnd + 1, end);
    if (fields++ < MOST_FIELDS) {
      const nameEnd = isBlank(text.charCodeAt(colon - 1)) ? colon - 1 : colon;
      header.add(text.slice(at, nameEnd).toLowerCase(), text.slice(colon + 1, Math.min(lineEnd, colon + 1 + LONGEST_FIELD)));
    }
    at = Math.min(lineEnd + 1, end);
  }
  return { header, body: at };
}

/** Has a line words, and is none of a header's? */
function isNoField(text: string, start: number, end: number): boolean {
  const lineEnd = lineEndAt(text, start, end);
  return lineEnd > start && text.charCodeAt(start) !== 13 && fieldNameEnd(text, start, lineEnd) < 0;
}

/** Fields that a mail has above its sender's, and a part of it never. */
const OF_TRANSPORT = /^(?:received|x-[a-z-]{2,40}|delivered-to|return-path|authentication-results|arc-[a-z-]{2,40}|dkim-signature)$/i;

/** Lines whose blanks a page has eaten, before the next field. */
const MOST_UNFOLDED = 4;
/** How the rest of such a field begins: a clause of "Received", or one more address. */
const FOLDED_REST = /(?:by|for|id|with|from|via|envelope-from|tls|using) |[(;]|[\w.+-]{1,64}@[\w.-]{1,255},?\s/iy;
const NEXT_FIELD = /(?:From|To|Subject|Date|Message-ID|MIME-Version|Content-Type|Auto-Submitted|Received|Delivered-To|X-[a-z-]{2,40}) ?:/iy;

/**
 * Does a folded field go on in a line that has lost its blank (RFC 5322, section 2.2.3)? Pages eat it: "Received: from …" stands above
 * "id 1carLS-0007fv-4c". Before the sender is named no mail's words begin.
 */
function goesOn(text: string, start: number, end: number): boolean {
  FOLDED_REST.lastIndex = start;
  if (!FOLDED_REST.test(text)) return false;
  let at = start;
  for (let count = 0; count < MOST_UNFOLDED && at < end; count++) {
    const lineEnd = lineEndAt(text, at, end);
    if (lineEnd === at || text.charCodeAt(at) === 13 || isBlank(text.charCodeAt(at))) return false;
    if (fieldNameEnd(text, at, lineEnd) >= 0) {
      NEXT_FIELD.lastIndex = at;
      return count > 0 && NEXT_FIELD.test(text);
    }
    at = lineEnd + 1;
  }
  return false;
}

function lineEndAt(text: string, start: number, end: number): number {
  const lineEnd = text.indexOf('\n', start);
  return lineEnd < 0 || lineEnd > end ? end : lineEnd;
}

/** Longest field name that is believed. */
const LONGEST_NAME = 76;

/** Where the colon after a field name stands; -1 where the line is no field. */
function fieldNameEnd(text: string, start: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, start + LONGEST_NAME);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 58) return at > start ? at : -1;
    if (code <= 32 || code >= 127) {
      // Old mailers write "Subject : …"; nothing but the colon may follow the blank.
      return isBlank(code) && at > start && text.charCodeAt(at + 1) === 58 ? at + 1 : -1;
    }
  }
  return -1;
}

/** One parameter of a structured value: `parameter('text/plain; charset="utf-8"', 'charset')` is `utf-8`. */
export function parameter(value: string | null, name: string): string | null {
  if (value === null) return null;
  const lower = value.toLowerCase();
  if (!lower.includes(name)) return null;
  const found = findParameter(value, lower, name) ?? findParameter(value, lower, `${name}*`) ?? continued(value, lower, name);
  return found === null || found === '' ? null : found;
}

/** Behind a parameter's name, at most 20 blanks on either side of "=": a quoted string, or what has no blank and no ";". */
const PARAMETER_VALUE = /\s{0,20}=\s{0,20}(?:"([^"\\]*(?:\\.[^"\\]*)*)"?|([^\s;]+))/y;

function findParameter(value: string, lower: string, name: string): string | null {
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    if (at > 0 && !/[\s;"]/.test(lower.charAt(at - 1))) continue;
    PARAMETER_VALUE.lastIndex = at + name.length;
    const match = PARAMETER_VALUE.exec(value);
    if (!match) continue;
    const text = (match[1]?.replace(/\\(.)/g, '$1') ?? match[2] ?? '').trim();
    return name.endsWith('*') ? percentDecode(text) : text;
  }
  return null;
}

/** RFC 2231: `boundary*0="abc"; boundary*1="def"`, and `name*=utf-8''r%C3%A9ponse`. */
function continued(value: string, lower: string, name: string): string | null {
  let out = '';
  for (let part = 0; part < 20; part++) {
    const piece = findParameter(value, lower, `${name}*${part}`) ?? findParameter(value, lower, `${name}*${part}*`);
    if (piece === null) break;
    out += piece;
  }
  return out === '' ? null : out;
}

function percentDecode(text: string): string {
  const plain = text.replace(/^[\w-]*'[\w-]*'/, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
