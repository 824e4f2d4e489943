/** The human-readable part of a report, made ready to be read line by line, as a mail program shows it or as a page is copied. */
import { withoutInvisible } from '../invisible.ts';

/** Lines that are read; a report says what it has to say long before. */
const MOST_LINES = 20_000;

/** Characters of one line that are looked at. */
export const LONGEST_LINE = 4000;

export interface Prose {
  /** Cleaned text: no zero-width characters, no-break spaces as spaces, quote marks ("> ") taken off. */
  text: string;
  lines: Lines;
}

export interface Line {
  /** Without the white space around it, at most `LONGEST_LINE` characters. */
  text: string;
  /** The same with typographic apostrophes made plain: what patterns are tried on. Of the same length as `text`. */
  plain: string;
  /** Blanks before it. */
  indent: number;
}

const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g;

/** A line broken behind the "@" of an address, as narrow columns and `<wbr>` do it. */
const BROKEN_ADDRESS = /([\w.+-]@)[ \t]{0,4}\n[ \t]{0,20}(?=[\w-]{1,63}\.[\w.-]{2})/g;

/** A line broken behind a hyphen of an address, as mailers wrap text at hyphens. */
const BROKEN_AT_HYPHEN = /([\w.+]-)\n[ \t]{0,20}(?=[\w.+-]{1,64}@[\w-])/g;

/** A line broken behind a hyphen of an address's domain. */
const BROKEN_IN_DOMAIN = /(@[\w.-]{0,200}\w-)[ \t]{0,4}\n[ \t>|]{0,20}(?=[\w-]{1,63}\.[\w-])/g;

/** A line broken before the last part of a domain. One that has a dot already is whole, and the line a sentence. */
const BROKEN_AT_DOT = /(@[\w-]{1,63}\.)[ \t]{0,4}\n[ \t>|]{0,20}(?=[a-z\d][a-z\d-]{0,62}(?:[.\s>,;:)"'\]]|$))/g;

/** "Your message to marie.", "dupont@example.org couldn't be delivered": the sentence goes on, so the dot is no end of one. */
const BROKEN_AT_NAME = /((?:message to|message à|Nachricht an|mensaje a|messaggio a|mensagem para|bericht aan) [a-z\d_+-]{1,40}\.)\n[ \t>|]{0,20}(?=[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8} [a-z])/g;

/** A line broken anywhere in an address in angle brackets. */
const BROKEN_IN_BRACKETS = /<([^\s<>]{1,100})\n[ \t]{0,20}([^\s<>]{1,100})>/g;

/** What may stand below a line that ends behind "-" or ".": the rest of an address, which may be torn again. */
const GOES_ON = /[ \t>|]{0,20}[\w.+-]{1,64}(?:@|(?<=-)\n)/y;

/** What may be an address in brackets, torn anywhere: most that is broken so is a tag of HTML. */
const ADDRESS_IN_BRACKETS = /<[^<>@]*@/y;

/** Addresses that a narrow column tore apart are put together again. */
function mendAddresses(text: string): string {
  const from = firstTorn(text);
  if (from < 0) return text;
  let mended = text.slice(from);
  if (text.includes('@\n') || text.includes('@ ')) mended = mended.replace(BROKEN_ADDRESS, '$1');
  for (const broken of [BROKEN_AT_HYPHEN, BROKEN_IN_DOMAIN, BROKEN_AT_DOT, BROKEN_AT_NAME]) mended = mended.replace(broken, '$1');
  return text.slice(0, from) + mended.replace(BROKEN_IN_BRACKETS, (whole, before: string, after: string) =>
    (`${before}${after}`.split('@').length === 2 && !before.includes(':') ? `<${before}${after}>` : whole));
}

/** Where the first line begins at whose end an address may be torn; -1 where none may be, as the last words of most texts' lines show. */
function firstTorn(text: string): number {
  if (!text.includes('@')) return -1;
  for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    if (mayBeTorn(text, start, end)) return start;
  }
  return -1;
}

function mayBeTorn(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  const last = text.charCodeAt(at);
  const isBreak = last === 64 || last === 45 || last === 46; // "@", "-", "."
  if (isBreak && standsAt(GOES_ON, text, end + 1)) return true;
  for (; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === 64 && isBreak) return true;
    if (code === 60) return standsAt(ADDRESS_IN_BRACKETS, text, at);
    if (code <= 32 || code === 62) return false;
  }
  return false;
}

/** @param sticky a pattern with the flag "y" */
function standsAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** "[marie@example.org](mailto:marie@example.org)": what forums and trackers make of an address or a host. */
const MARKED_LINK = /\[([^\][\s]{1,320})\]\((?:mailto|https?):[^\s()]{1,400}\)/g;

/** "[email]marie@example.org[/email]", "&lt;marie@example.org&gt;": what older forums, and pages copied as their source, make of it. */
const FORUM_MARKS = /\[\/?email\]/g;
const ESCAPED_BRACKETS = /&lt;([^\s&<>]{1,320})&gt;/g;

/** "marie@example.org<mailto:marie@example.org>": what Outlook makes of an address. */
const LINKED_ADDRESS = /(@[\w.-]{1,253})<mailto:[^<>\s]{1,400}>/g;

/** "< marie@example.org   >": what programs make of an address in brackets. */
const BLANKS_IN_BRACKETS = /<[ \t]{0,8}([^\s<>@]{1,64}@[^\s<>@]{1,253})[ \t]{0,8}>/g;

/** @param text decoded, line ends as LF */
export function prepareProse(text: string): Prose {
  let clean = text;
  if (/[^\0-\x7e]/.test(clean)) clean = withoutInvisible(clean).replace(ODD_SPACE, ' '); // eslint-disable-line no-control-regex
  if (clean.includes('](')) clean = clean.replace(MARKED_LINK, '$1');
  if (clean.includes('<mailto:')) clean = clean.replace(LINKED_ADDRESS, '$1');
  if (clean.includes('[email]')) clean = clean.replace(FORUM_MARKS, '');
  if (clean.includes('&lt;')) clean = clean.replace(ESCAPED_BRACKETS, '<$1>');
  if (/<[ \t]|[ \t]>/.test(clean)) clean = clean.replace(BLANKS_IN_BRACKETS, '<$1>');
  clean = mendAddresses(clean);
  return { text: clean, lines: new Lines(clean) };
}

/** @returns whether a text has typographic apostrophes */
function hasCurly(text: string): boolean {
  return text.includes('’') || text.includes('‘');
}

/** The text with plain apostrophes, of the same length: what patterns are tried on. */
export function withPlainApostrophes(text: string): string {
  return hasCurly(text) ? text.replace(/[’‘]/g, "'") : text;
}

/** Of a text that has an empty line behind each of its lines: the least number of lines, and how many of them have one. */
const LEAST_LINES = 6;
const NEARLY_ALL = 0.85;

/**
 * A text whose every line became a paragraph on its way through a page, as it was before: two line ends are one, more are two.
 *
 * @param text line ends as LF. @returns the text itself where it is spaced as people write
 */
export function singleSpaced(text: string): string {
  const lines = text.slice(0, SPACING_LOOKED_AT).trim().split('\n').map((one) => one.trim() !== '');
  const written = lines.filter((isWritten) => isWritten).length;
  const apart = lines.filter((isWritten, at) => isWritten && lines[at + 1] === false).length;
  if (written < LEAST_LINES || apart < (written - 1) * NEARLY_ALL) return text;
  return text.replace(/\n(?:[ \t]{0,8}\n){1,8}/g, (gap) => (gap.split('\n').length > 3 ? '\n\n' : '\n'));
}

/** Characters by which the spacing of a text is known. */
const SPACING_LOOKED_AT = 8000;

/** ">", "> > " and "|" before a line; ">>> RCPT To:" is what Sendmail writes in front of a command. */
const QUOTED = /^[ \t]{0,8}(?:(?!>>> [A-Z]{4})[>|][ \t]?){1,8}/;

/** Most lines show at their first character that they are not quoted. */
function mayBeQuoted(raw: string): boolean {
  let at = 0;
  while (at < 8 && raw.charCodeAt(at) === 32) at++;
  const first = raw.charCodeAt(at);
  return first === 62 || first === 124 || first === 9;
}

/** The lines of a text, made as far as they are asked for: below what a long text says mostly stands the whole of the returned mail. */
export class Lines {
  readonly #text: string;
  readonly #isCurly: boolean;
  readonly #most: number;
  readonly #made: Line[] = [];
  /** Where the next one begins; behind the text where all are made. */
  #next = 0;

  constructor(text: string, most = MOST_LINES) {
    this.#text = text;
    this.#isCurly = hasCurly(text);
    this.#most = most;
  }

  /** How many there are. Whoever goes through them until there is none has fewer made. */
  get length(): number {
    while (this.#hasNext) this.#makeNext();
    return this.#made.length;
  }

  at(index: number): Line | undefined {
    while (this.#made.length <= index && this.#hasNext) this.#makeNext();
    return this.#made[index];
  }

  slice(start: number, end: number): readonly Line[] {
    this.at(end - 1);
    return this.#made.slice(start, end);
  }

  /** @returns those above the one with this number */
  above(index: number): Lines {
    return new Lines(this.#text, index);
  }

  get #hasNext(): boolean {
    return this.#next <= this.#text.length && this.#made.length < this.#most;
  }

  #makeNext(): void {
    const end = this.#text.indexOf('\n', this.#next);
    this.#made.push(line(end < 0 ? this.#text.slice(this.#next) : this.#text.slice(this.#next, end), this.#isCurly));
    this.#next = end < 0 ? this.#text.length + 1 : end + 1;
  }
}

/** @param isCurly false where no line has typographic apostrophes */
function line(raw: string, isCurly: boolean): Line {
  const cut = raw.length > LONGEST_LINE ? raw.slice(0, LONGEST_LINE) : raw;
  const unquoted = mayBeQuoted(cut) ? cut.replace(QUOTED, '') : cut;
  const text = unquoted.trim();
  return {
    text,
    plain: isCurly ? withPlainApostrophes(text) : text,
    indent: text === '' || text.length === unquoted.length ? 0 : unquoted.length - unquoted.trimStart().length,
  };
}
