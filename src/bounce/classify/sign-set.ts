/**
 * Finding fixed words in a text, whatever its case, accents, apostrophes and line breaks. One pass over the text, whatever the
 * number of words: candidates are looked up by their first three characters.
 */
import { BitSet, mixed } from '../bit-set.ts';

/** A place in a comparable text. */
export interface Found {
  /** The words of the table that were met. */
  sign: string;
  start: number;
  end: number;
}

/** How far the second half of a sign with " * " may stand from the first. */
const WILDCARD_REACH = 200;

interface Sign<Group> {
  text: string;
  group: Group;
  head: string;
  /** After the " * ", or null. */
  tail: string | null;
  /** It begins with a Latin letter, and so with a word: "mon mail" is not met in "MDaemon mail queue". */
  isWord: boolean;
}

const ACCENTS_AND_INVISIBLE = /[\p{M}\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
const NOT_ASCII = /[\u0080-\uFFFF]/;

/** Lower case, straight apostrophes, no accents, no invisible characters, white space as one blank. */
export function comparable(text: string): string {
  let out = text.toLowerCase();
  if (NOT_ASCII.test(out)) out = out.normalize('NFD').replace(ACCENTS_AND_INVISIBLE, '').replace(/[’‘ʼ´]/g, "'");
  return out.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The characters of `text` that became `start` to `end` of `comparable(text)`. */
export function verbatim(text: string, start: number, end: number): string {
  let length = 0;
  let blank = false;
  let from = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isAscii = code < 128;
    const character = isAscii ? '' : String.fromCodePoint(text.codePointAt(at) ?? code);
    const piece = isAscii ? '' : comparable(character);
    const isBlank = isAscii ? code === 32 || (code >= 9 && code <= 13) : piece === ' ';
    const grown = isAscii ? 1 : piece.length;
    const added = isBlank && blank ? 0 : grown;
    if (from < 0 && added > 0 && length + added > start) from = at;
    if (length >= end) break;
    length += added;
    if (grown > 0) blank = isBlank;
    at += isAscii ? 1 : character.length;
  }
  return from < 0 ? '' : text.slice(from, at);
}

/** Which words of many groups a text contains. */
export class SignSet<Group> {
  readonly #byKey = new Map<number, Sign<Group>[]>();
  /** What signs begin with. */
  readonly #begins = new BitSet();

  /** @param signs words to find, with their group; " * " stands for up to 200 characters */
  constructor(signs: Iterable<readonly [text: string, group: Group]>) {
    for (const [text, group] of signs) {
      const [head = '', tail = null] = comparable(text).split(' * ');
      const key = beginning(head);
      const sign = { text, group, head, tail, isWord: isLatin(head.charCodeAt(0)) };
      const known = this.#byKey.get(key);
      if (known) known.push(sign);
      else this.#byKey.set(key, [sign]);
      this.#begins.add(mixed(key));
    }
  }

  /** The first place of each sign in `text`, which is comparable, by group and in the order of the text. */
  scan(text: string): Map<Group, Found[]> {
    const found = new Map<Group, Found[]>();
    const seen = new Set<Sign<Group>>();
    const begins = this.#begins;
    let three = 0;
    for (let last = 0; last < text.length; last++) {
      three = withNext(three, text.charCodeAt(last));
      if (!begins.has(mixed(three))) continue;
      const at = last - 2;
      for (const sign of this.#byKey.get(three) ?? []) {
        if (seen.has(sign) || !text.startsWith(sign.head, at) || (sign.isWord && isLatin(text.charCodeAt(at - 1)))) continue;
        const end = sign.tail === null ? at + sign.head.length : tailEnd(text, at + sign.head.length, sign.tail);
        if (end < 0) continue;
        seen.add(sign);
        const place = { sign: sign.text, start: at, end };
        const known = found.get(sign.group);
        if (known) known.push(place);
        else found.set(sign.group, [place]);
      }
    }
    return found;
  }
}

/** Of a comparable text, which has no capitals and no accents. */
function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Three characters as one number; of each its lower eight bits. */
function withNext(before: number, code: number): number {
  return ((before << 8) | (code & 0xff)) & 0xff_ffff;
}

function beginning(head: string): number {
  return withNext(withNext(withNext(0, head.charCodeAt(0)), head.charCodeAt(1)), head.charCodeAt(2));
}

function tailEnd(text: string, from: number, tail: string): number {
  const at = text.slice(from, from + WILDCARD_REACH + tail.length).indexOf(tail);
  return at < 0 ? -1 : from + at + tail.length;
}
