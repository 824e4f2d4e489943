/**
 * Cuts a mail into its parts (RFC 2046) in one pass over the text: each line that begins with "--" is looked up among the
 * boundaries that are open. Base64 holds no "-", so attachments are passed over at the speed of a search.
 */
import { Header, type HeaderBlock, parameter, readHeader } from './header.ts';

/** Parts that are read of one mail, and how deeply they may nest; what goes beyond belongs to nobody's report. */
const MOST_PARTS = 300;
const DEEPEST = 24;

/** RFC 2046 allows 70 characters. Mails with more exist; with more than this they are meant to hurt. */
const LONGEST_BOUNDARY = 1000;

export interface Part {
  header: Header;
  /** Media type, lower case; "text/plain" where the header names none. */
  type: string;
  /** Place of the body in the text. */
  start: number;
  end: number;
  /** 0 for the mail itself, 1 for the parts of its multipart, and so on. */
  depth: number;
  /** Index of the part that holds this one; -1 for the mail itself. */
  parent: number;
}

/**
 * @param binary true where the characters of `text` are bytes
 * @param block the header that begins at `start`, where it has been read already
 * @returns the mail itself first, then its parts in the order of the text, multiparts before what they hold. A message/rfc822
 *   part is followed by the mail in it, as a part of its own.
 */
export function readParts(text: string, start: number, binary: boolean, block: HeaderBlock | null = null): Part[] {
  const walker = new Walker(text, binary);
  walker.open(start, -1, 0, block);
  let at = walker.awaitsBoundary ? walker.bodyStart : text.length;
  while (at < text.length) {
    const dashes = text.startsWith('--', at) && (at === 0 || text.charCodeAt(at - 1) === 10) ? at : text.indexOf('\n--', at);
    if (dashes < 0) break;
    const lineStart = text.charCodeAt(dashes) === 10 ? dashes + 1 : dashes;
    at = walker.line(lineStart);
  }
  walker.closeDownTo(0, text.length);
  return walker.parts;
}

interface Open {
  part: number;
  /** Boundary of the multipart; null for a part that holds a mail. */
  boundary: string | null;
}

class Walker {
  readonly parts: Part[] = [];
  bodyStart = 0;
  readonly #text: string;
  readonly #binary: boolean;
  readonly #stack: Open[] = [];

  constructor(text: string, binary: boolean) {
    this.#text = text;
    this.#binary = binary;
  }

  /** Is a multipart open? Without one no line begins a part; with one the outermost stays open to the end. */
  get awaitsBoundary(): boolean {
    return this.#stack.some(({ boundary }) => boundary !== null);
  }

  /** Reads the header of a part that begins at `start`, and puts the part, and the mail in it, on the stack. */
  open(start: number, parent: number, depth: number, known: HeaderBlock | null = null): void {
    const { header, body } = known ?? (this.#beginsWithBody(start, parent) ? { header: new Header(this.#binary), body: start } : readHeader(this.#text, start, this.#text.length, this.#binary));
    const contentType = header.get('content-type');
    const type = mediaType(contentType);
    this.bodyStart = body;
    const index = this.parts.length;
    this.parts.push({ header, type, start: body, end: this.#text.length, depth, parent });
    const multipart = type.startsWith('multipart/');
    const boundary = multipart ? shortened(parameter(contentType, 'boundary') ?? firstBoundary(this.#text, body)) : null;
    this.#stack.push({ part: index, boundary });
    const holdsMail = (type === 'message/rfc822' || type === 'message/global') && !isEncoded(header);
    if (holdsMail && this.parts.length < MOST_PARTS && depth < DEEPEST) this.open(this.#skipBlank(body), index, depth + 1);
  }

  /** A line that begins with "--": @returns where to go on. */
  line(start: number): number {
    const text = this.#text;
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end - start - 2 > LONGEST_BOUNDARY + 8) return end;
    const line = text.slice(start + 2, end).trimEnd();
    let depth = this.#depthOf(line);
    const closing = depth < 0 && line.endsWith('--');
    if (closing) depth = this.#depthOf(line.slice(0, -2));
    if (depth < 0) return end;
    this.closeDownTo(depth + 1, start);
    const multipart = this.#stack[depth];
    if (multipart === undefined || closing) return end;
    if (this.parts.length >= MOST_PARTS || depth >= DEEPEST) return end;
    this.open(Math.min(end + 1, text.length), multipart.part, depth + 1);
    // A boundary may follow at once, without a body.
    return Math.max(end, this.bodyStart - 1);
  }

  /** Ends what is open at `depth` and deeper. */
  closeDownTo(depth: number, end: number): void {
    while (this.#stack.length > depth) {
      const open = this.#stack.pop();
      const part = open ? this.parts[open.part] : undefined;
      if (part) part.end = Math.max(part.start, withoutLineEnd(this.#text, end));
    }
  }

  /** Place on the stack of the outermost multipart with this boundary; -1 where none is open. */
  #depthOf(boundary: string): number {
    return this.#stack.findIndex((open) => open.boundary === boundary);
  }

  /** A part without a header should begin with an empty line; where that was lost, its words begin at once. A mail may have stray lines above its header. */
  #beginsWithBody(start: number, parent: number): boolean {
    FIELD_OR_EMPTY.lastIndex = start;
    STRAY_ABOVE_FIELDS.lastIndex = start;
    return this.parts[parent]?.type.startsWith('multipart/') === true && !FIELD_OR_EMPTY.test(this.#text) && !STRAY_ABOVE_FIELDS.test(this.#text);
  }

  #skipBlank(start: number): number {
    let at = start;
    while (at < start + 4 && (this.#text.charCodeAt(at) === 10 || this.#text.charCodeAt(at) === 13)) at++;
    return at;
  }
}

/** How a part begins: with a field, or the empty line of a header that has none. */
const FIELD_OR_EMPTY = /[A-Za-z][\w-]{0,75}[ \t]{0,4}:|[ \t]{0,80}(?:\r?\n|$)/y;

/** A stray line or two above the fields of a part. */
const STRAY_ABOVE_FIELDS = /(?:[^\n]{1,200}\n){1,2}Content-[A-Za-z-]{2,30}:/y;

function isEncoded(header: Header): boolean {
  return /^\s*(?:base64|quoted-printable)/i.test(header.get('content-transfer-encoding') ?? '');
}

function shortened(boundary: string | null): string | null {
  return boundary === null || boundary.length > LONGEST_BOUNDARY ? null : boundary.trimEnd();
}

/** A multipart whose header names no boundary: the first line of its body that looks like one. */
function firstBoundary(text: string, body: number): string | null {
  const match = /^--([^\s-][^\s]{7,69})[ \t\r]*$/m.exec(text.slice(body, body + 4000));
  return match?.[1] ?? null;
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(text: string, end: number): number {
  if (end >= text.length || text.charCodeAt(end - 1) !== 10) return end;
  return text.charCodeAt(end - 2) === 13 ? end - 2 : end - 1;
}

/** "Text/Plain; charset=…" is "text/plain". */
function mediaType(contentType: string | null): string {
  if (contentType === null) return 'text/plain';
  const match = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType);
  if (match?.[1]) return match[1].toLowerCase();
  return /^\s*multipart/i.test(contentType) ? 'multipart/mixed' : 'text/plain';
}
