/**
 * Finds thousands of fixed words in a text in one pass. Each pattern is known by its rarest four characters; a text is looked
 * through once, four characters at a time, and only where such a four stand is a pattern compared. The cost is that of the text,
 * whatever the number of patterns.
 */

import { fourIn, Keyed } from './keyed.ts';

/** Patterns shorter than this cannot be looked up. */
export const SHORTEST = 4;

/** Words to be found, written as the text that is looked through. */
export interface Pattern<T extends object> {
  literal: string;
  /** What it stands for. No number: where a field holds numbers in some sets, an engine reads it more slowly in all. */
  value: T;
  /** The words may go on: "ofr_" in "ofr_506", "throttl" in "throttled". */
  open?: boolean;
  /** The words may begin inside of others. */
  inside?: boolean;
}

/** A pattern as it is looked for. All have the same fields in the same order: of others an engine reads them several times slower. */
class Entry<T extends object> {
  readonly literal: string;
  readonly value: T;
  readonly open: boolean;
  readonly inside: boolean;
  /** Where its four characters stand in the literal. */
  readonly offset: number;

  constructor({ literal, value, open = false, inside = false }: Pattern<T>, offset: number) {
    this.literal = literal;
    this.value = value;
    this.open = open;
    this.inside = inside;
    this.offset = offset;
  }
}

/** Many patterns looked for at once: one pass over the text, in which four characters of each literal pick the few to be tried. */
export class PatternSet<T extends object> {
  readonly #entries: readonly Entry<T>[];
  readonly #byFour: Keyed;

  constructor(patterns: readonly Pattern<T>[]) {
    const offsets = rarest(patterns.map(({ literal }) => literal));
    this.#entries = patterns.map((pattern, index) => new Entry(pattern, offsets[index] ?? 0));
    this.#byFour = new Keyed(patterns.length);
    for (const [index, { literal, offset }] of this.#entries.entries()) {
      // The second four stand as far from the first as the literal lets them.
      const last = literal.length - SHORTEST;
      const second = offset > last - offset ? 0 : last;
      this.#byFour.add(fourAt(literal, offset), index, fourAt(literal, second), second - offset);
    }
  }

  /**
   * Calls `found` for each place of each pattern in `text`, from its end to its beginning by where the pattern's four characters stand.
   * `found` must not look through a text itself: the bytes of this one would be lost.
   */
  scan(text: string, found: (value: T, start: number, end: number) => void): void {
    const bytes = lowBytes(text);
    const byFour = this.#byFour;
    for (let at = byFour.seek(bytes, text.length - 1); at >= 0; at = byFour.seek(bytes, at - 1)) {
      const four = fourIn(bytes, at);
      for (let place = byFour.find(four); place >= 0; place = byFour.next(place, four)) {
        if (fourIn(bytes, at + byFour.distance(place)) === byFour.second(place)) this.#tryEntry(byFour.value(place), text, at, found);
      }
    }
  }

  #tryEntry(index: number, text: string, at: number, found: (value: T, start: number, end: number) => void): void {
    const entry = this.#entries[index];
    if (entry === undefined) return;
    const { literal } = entry;
    const start = at - entry.offset;
    if (start < 0 || !text.startsWith(literal, start) || (!entry.inside && !startsWhole(text, literal, start))) return;
    const end = start + literal.length;
    if (entry.open || endsWhole(text, literal, end)) found(entry.value, start, end);
  }
}

const encoder = new TextEncoder();
let buffer = new Uint8Array(4096);

/**
 * Of each character of a text the lower eight bits, valid until the next call. Engines keep texts in many ways (flat, cut out of others,
 * joined), and find that out anew at every character; an array of bytes they only read.
 */
function lowBytes(text: string): Uint8Array {
  if (buffer.length < text.length) buffer = new Uint8Array(2 * text.length);
  const { read, written } = encoder.encodeInto(text, buffer);
  if (read === text.length && written === text.length) return buffer;
  for (let at = 0; at < text.length; at++) buffer[at] = text.charCodeAt(at);
  return buffer;
}

/**
 * Of each literal, where those four of its characters stand that a text is the least likely to hold: the fewest literals
 * have them, and of those that as few have, the ones whose letters are rare.
 */
function rarest(literals: readonly string[]): number[] {
  // Of fours that share a place the counts are added: where one looks rarer than it is, it only costs a comparison more.
  const counts = new Uint32Array(PLACES);
  const letters = new Uint32Array(PLACES);
  let all = 0;
  for (const literal of literals) {
    all += literal.length;
    let four = 0;
    for (let at = 0; at < literal.length; at++) {
      const code = literal.charCodeAt(at);
      letters[code] = (letters[code] ?? 0) + 1;
      four = (four << 8) | (code & 0xff);
      if (at >= SHORTEST - 1) counts[placeOf(four)] = (counts[placeOf(four)] ?? 0) + 1;
    }
  }
  const rarity = Float64Array.from(letters, (count) => Math.log(count / all));
  return literals.map((literal) => {
    let offset = 0;
    let fewest = Number.POSITIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (let at = literal.length - SHORTEST; at >= 0; at--) {
      const four = fourAt(literal, at);
      if (four === 0) continue; // 0 is no key.
      const count = counts[placeOf(four)] ?? 0;
      if (count > fewest) continue;
      let chance = 0;
      for (let place = at; place < at + SHORTEST; place++) chance += rarity[literal.charCodeAt(place)] ?? 0;
      if (count === fewest && chance >= least) continue;
      [offset, fewest, least] = [at, count, chance];
    }
    return offset;
  });
}

/** As many as there are characters. */
const PLACES = 65_536;

function placeOf(four: number): number {
  return Math.imul(four, 0x9e37_79b1) >>> 16;
}

/** Four characters as one number, the first one uppermost; of each its lower eight bits. */
function fourAt(text: string, at: number): number {
  let key = 0;
  for (let place = at; place < at + SHORTEST; place++) key = (key << 8) | (text.charCodeAt(place) & 0xff);
  return key;
}

/** A pattern starts where a word does, and a number where a number does. */
export function startsWhole(text: string, literal: string, start: number): boolean {
  if (start === 0) return true;
  const first = literal.charCodeAt(0);
  const before = text.charCodeAt(start - 1);
  if (isDigit(first)) return !isDigit(before) && !(before === 46 && start > 1 && isDigit(text.charCodeAt(start - 2)));
  return !isLetter(first) || !isLetter(before);
}

/** A number ends where it does: "5.7.2" is no piece of "5.7.25". */
function endsWhole(text: string, literal: string, end: number): boolean {
  if (end >= text.length || !isDigit(literal.charCodeAt(literal.length - 1))) return true;
  const after = text.charCodeAt(end);
  return !isDigit(after) && !(after === 46 && isDigit(text.charCodeAt(end + 1)));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
