/**
 * Finds thousands of fixed words in a text in one pass. Each pattern is known by its rarest four characters, once by those at even
 * places and once by those at odd ones; a text is looked through once, four characters at every other place, and only where such a
 * four stand is a pattern compared. The cost is that of the text, whatever the number of patterns.
 */

import { firstThree, fourIn, Keyed, type Known, STEP } from './keyed.ts';

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
  /** Its place among the patterns. */
  readonly index: number;
  /** Where its rarest four characters stand in the literal. */
  readonly rarest: number;

  constructor({ literal, value, open = false, inside = false }: Pattern<T>, index: number, rarest: number) {
    this.literal = literal;
    this.value = value;
    this.open = open;
    this.inside = inside;
    this.index = index;
    this.rarest = rarest;
  }
}

/** Takes a place of a pattern. It must not look through a text itself: the bytes of the one that is being looked through would be lost. */
type Found<T> = (value: T, start: number, end: number) => void;

/** Many patterns looked for at once: one pass over the text, in which four characters of each literal pick the few to be tried. */
export class PatternSet<T extends object> {
  readonly #entries: readonly Entry<T>[];
  readonly #keyed: Keyed;

  constructor(patterns: readonly Pattern<T>[]) {
    const offsets = rarest(patterns.map(({ literal }) => literal));
    this.#entries = patterns.map((pattern, index) => new Entry(pattern, index, offsets[index]?.rarest ?? 0));
    this.#keyed = new Keyed(offsets.flatMap(({ even, odd }, index) => {
      const literal = patterns[index]?.literal ?? '';
      return [known(literal, index, even), odd < 0 ? knownByThree(literal, index) : known(literal, index, odd)];
    }));
  }

  /** Calls `found` for each place of each pattern in `text`, in no certain order. */
  scan(text: string, found: Found<T>): void {
    this.#scan(text, ({ value }, start, end) => { found(value, start, end); });
  }

  /**
   * The same in order: from the end of the text to its beginning, by where the rarest four characters of a pattern stand; of several
   * that have the same ones, as they were given.
   */
  scanInOrder(text: string, found: Found<T>): void {
    const places: { entry: Entry<T>; start: number; end: number }[] = [];
    this.#scan(text, (entry, start, end) => { places.push({ entry, start, end }); });
    places.sort((one, other) => other.start + other.entry.rarest - one.start - one.entry.rarest || one.entry.index - other.entry.index);
    for (const { entry, start, end } of places) found(entry.value, start, end);
  }

  #scan(text: string, met: Found<Entry<T>>): void {
    const bytes = lowBytes(text);
    const keyed = this.#keyed;
    for (let at = keyed.seek(bytes, (text.length - 1) & -STEP); at >= 0; at = keyed.seek(bytes, at - STEP)) {
      const four = fourIn(bytes, at);
      this.#tryKey(four, bytes, text, at, met);
      if (keyed.mayHaveThree(four) && firstThree(four) !== four) this.#tryKey(firstThree(four), bytes, text, at, met);
    }
  }

  #tryKey(key: number, bytes: Uint8Array, text: string, at: number, met: Found<Entry<T>>): void {
    const keyed = this.#keyed;
    for (let place = keyed.find(key, bytes, at); place >= 0; place = keyed.next(place, key, bytes, at)) {
      const value = keyed.value(place);
      const entry = this.#entries[value >>> OFFSET_BITS];
      if (entry !== undefined) tryEntry(entry, text, at - (value & FARTHEST), met);
    }
  }
}

function tryEntry<T extends object>(entry: Entry<T>, text: string, start: number, met: Found<Entry<T>>): void {
  const { literal } = entry;
  if (start < 0 || !text.startsWith(literal, start) || (!entry.inside && !startsWhole(text, literal, start))) return;
  const end = start + literal.length;
  if (entry.open || endsWhole(text, literal, end)) met(entry, start, end);
}

/** A number in a table is that of a pattern, and in its lower bits where in the literal its key stands. */
const OFFSET_BITS = 12;
const FARTHEST = 2 ** OFFSET_BITS - 1;

/** A pattern by four of its characters, and by four more that stand as far from the first as the literal lets them. */
function known(literal: string, index: number, offset: number): Known {
  const last = literal.length - SHORTEST;
  const second = offset > last - offset ? 0 : last;
  return { key: fourAt(literal, offset), isOfThree: false, second: fourAt(literal, second), distance: second - offset, value: (index << OFFSET_BITS) | offset };
}

/** A pattern of four characters by the last three of them. */
function knownByThree(literal: string, index: number): Known {
  const four = fourAt(literal, 0);
  return { key: four >>> 8, isOfThree: true, second: four, distance: -1, value: (index << OFFSET_BITS) | 1 };
}

const encoder = new TextEncoder();
let buffer = new Uint8Array(4096);

/**
 * Of each character of a text the lower eight bits, valid until the next call. Engines keep texts in many ways (flat, cut out of others,
 * joined), and find that out anew at every character; an array of bytes they only read.
 */
function lowBytes(text: string): Uint8Array {
  if (buffer.length < text.length + 8) buffer = new Uint8Array(2 * text.length + 8);
  const { read, written } = encoder.encodeInto(text, buffer);
  if (read === text.length && written === text.length) return buffer;
  for (let at = 0; at < text.length; at++) buffer[at] = text.charCodeAt(at);
  return buffer;
}

/** Where in a literal those four characters stand that a text is the least likely to hold. */
interface Rarest {
  rarest: number;
  /** Of those at even places of the literal, and of those at odd ones; -1 where there are none. */
  even: number;
  odd: number;
}

/**
 * Of each literal, where those four of its characters stand that a text is the least likely to hold: the fewest literals
 * have them, and of those that as few have, the ones whose letters are rare.
 */
function rarest(literals: readonly string[]): Rarest[] {
  const counts = new Map<number, number>();
  const letters = new Map<number, number>();
  const count = (map: Map<number, number>, key: number): void => { map.set(key, (map.get(key) ?? 0) + 1); };
  for (const literal of literals) {
    for (let at = 0; at < literal.length; at++) count(letters, literal.charCodeAt(at));
    for (let at = literal.length - SHORTEST; at >= 0; at--) count(counts, fourAt(literal, at));
  }
  const all = literals.join('').length;
  const likely = (literal: string, at: number): number => {
    let chance = 1;
    for (let place = at; place < at + SHORTEST; place++) chance *= (letters.get(literal.charCodeAt(place)) ?? 1) / all;
    return (counts.get(fourAt(literal, at)) ?? 1) + chance;
  };
  return literals.map((literal) => {
    const best: [even: number, odd: number] = [-1, -1];
    const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let rarest = 0;
    for (let at = Math.min(literal.length - SHORTEST, FARTHEST); at >= 0; at--) {
      const chance = likely(literal, at);
      const parity = at % STEP;
      if (chance < Math.min(...least)) rarest = at;
      if (chance < (least[parity] ?? 0)) [best[parity], least[parity]] = [at, chance];
    }
    return { rarest, even: best[0], odd: best[1] };
  });
}

/** Four characters as one number, the first one lowermost; of each its lower eight bits. */
function fourAt(text: string, at: number): number {
  let key = 0;
  for (let place = at + SHORTEST - 1; place >= at; place--) key = (key << 8) | (text.charCodeAt(place) & 0xff);
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
