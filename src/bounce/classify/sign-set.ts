/**
 * Finding fixed words in a text, whatever its case, accents, apostrophes and line breaks. One pass over the text, whatever the
 * number of words: candidates are looked up by the three of their characters that are the rarest.
 */
import { oneBlank } from '../blanks.ts';
import { Keyed } from '../keyed.ts';
import { charactersAt, rarest } from '../pattern-set.ts';

/** A place in a comparable text. */
export interface Found {
  /** The words of the table that were met. */
  sign: string;
  start: number;
  end: number;
}

/** How far the second half of a sign with " * " may stand from the first. */
const WILDCARD_REACH = 200;

/** Characters of a sign by which it is looked up. */
const WIDTH = 3;

interface Sign<Group> {
  text: string;
  /** Its place in the table. */
  index: number;
  /** Where its three characters stand in the head. */
  offset: number;
  group: Group;
  head: string;
  /** After the " * ", or null. */
  tail: string | null;
}

const ACCENTS_AND_INVISIBLE = /[\p{M}\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
const NOT_ASCII = /[\u0080-\uFFFF]/;

/** Lower case, straight apostrophes, no accents, no invisible characters, white space as one blank. */
export function comparable(text: string): string {
  let out = text.toLowerCase();
  if (NOT_ASCII.test(out)) out = out.normalize('NFD').replace(ACCENTS_AND_INVISIBLE, '').replace(/[’‘ʼ´]/g, "'");
  return oneBlank(out);
}

/** What takes more or fewer characters in a comparable text. */
const OTHER_LENGTH = /[\u0080-\uFFFF]|\s{2}/;

/** The characters of `text` that became `start` to `end` of `comparable(text)`. */
export function verbatim(text: string, start: number, end: number): string {
  if (!OTHER_LENGTH.test(text.slice(0, end))) return text.slice(start, end);
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
  readonly #byThree: Keyed<Sign<Group>>;

  /** @param signs words to find, with their group; " * " stands for up to 200 characters */
  constructor(signs: Iterable<readonly [text: string, group: Group]>) {
    const all = [...signs].map(([text, group]) => ({ text, group, parts: comparable(text).split(' * ') }));
    this.#byThree = new Keyed(all.length);
    const offsets = rarest(all.map(({ parts: [head = ''] }) => head), WIDTH);
    for (const [index, { text, group, parts: [head = '', tail = null] }] of all.entries()) {
      const offset = offsets[index] ?? 0;
      this.#byThree.add(charactersAt(head, offset, WIDTH), { text, index, group, head, tail, offset });
    }
  }

  /** The first place of each sign in `text`, which is comparable, by group and in the order of the text. */
  scan(text: string): Map<Group, Found[]> {
    const places = new Map<Sign<Group>, Found>();
    let three = 0;
    for (let last = 0; last < text.length; last++) {
      three = ((three << 8) | (text.charCodeAt(last) & 0xff)) & 0xff_ffff;
      const signs = this.#byThree.find(three);
      if (signs === undefined) continue;
      for (const sign of signs) {
        const { offset, head, tail } = sign;
        const start = last - WIDTH + 1 - offset;
        if (start < 0 || !text.startsWith(head, start) || places.has(sign)) continue;
        const end = tail === null ? start + head.length : tailEnd(text, start + head.length, tail);
        if (end >= 0) places.set(sign, { sign: sign.text, start, end });
      }
    }
    const found = new Map<Group, Found[]>();
    const inOrder = [...places].sort(([one, { start: a }], [other, { start: b }]) => a - b || one.index - other.index);
    for (const [{ group }, place] of inOrder) {
      const known = found.get(group);
      if (known) known.push(place);
      else found.set(group, [place]);
    }
    return found;
  }
}

function tailEnd(text: string, from: number, tail: string): number {
  const at = text.slice(from, from + WILDCARD_REACH + tail.length).indexOf(tail);
  return at < 0 ? -1 : from + at + tail.length;
}
