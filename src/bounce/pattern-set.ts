/**
 * Finds thousands of fixed words in a text in one pass. Each pattern is known by its rarest four characters; a text is looked
 * through once, four characters at a time, and only where such a four stand is a pattern compared. The cost is that of the text,
 * whatever the number of patterns.
 */

/** Patterns shorter than this cannot be looked up. */
export const SHORTEST = 4;

/** Many more than patterns, so that most places of a text lead to an empty one. */
const BUCKETS = 1 << 16;

/** Words to be found, written as the text that is looked through. */
export interface Pattern<T> {
  literal: string;
  value: T;
  /** The words may go on: "ofr_" in "ofr_506", "throttl" in "throttled". */
  open?: boolean;
  /** The words may begin inside of others. */
  inside?: boolean;
}

interface Entry<T> extends Pattern<T> {
  /** Where its four characters stand in the literal. */
  offset: number;
}

/** Many patterns looked for at once: one pass over the text, in which four characters of each literal pick the few to be tried. */
export class PatternSet<T> {
  /** Number of the bucket's list of entries; 0 where it has none. Small numbers side by side, since most looks end here. */
  readonly #listOf = new Uint16Array(BUCKETS);
  readonly #lists: Entry<T>[][] = [[]];

  constructor(patterns: readonly Pattern<T>[]) {
    const counts = new Uint16Array(BUCKETS);
    for (const { literal } of patterns) {
      for (let at = literal.length - SHORTEST; at >= 0; at--) {
        const key = bucket(literal, at);
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
    for (const pattern of patterns) {
      const { literal } = pattern;
      let offset = 0;
      let fewest = Number.POSITIVE_INFINITY;
      for (let at = literal.length - SHORTEST; at >= 0; at--) {
        const count = counts[bucket(literal, at)] ?? 0;
        if (count < fewest) [offset, fewest] = [at, count];
      }
      const key = bucket(literal, offset);
      const entry = { ...pattern, offset };
      const list = this.#listOf[key] ?? 0;
      if (list > 0) this.#lists[list]?.push(entry);
      else this.#listOf[key] = this.#lists.push([entry]) - 1;
    }
  }

  /** Calls `found` for each place of each pattern in `text`. */
  scan(text: string, found: (value: T, start: number, end: number) => void): void {
    const listOf = this.#listOf;
    let second = text.charCodeAt(text.length - SHORTEST + 1);
    let third = text.charCodeAt(text.length - SHORTEST + 2);
    let fourth = text.charCodeAt(text.length - SHORTEST + 3);
    for (let at = text.length - SHORTEST; at >= 0; at--) {
      const first = text.charCodeAt(at);
      const list = listOf[mixed(first, second, third, fourth)] ?? 0;
      fourth = third;
      third = second;
      second = first;
      if (list === 0) continue;
      for (const { literal, offset, value, open, inside } of this.#lists[list] ?? []) {
        const start = at - offset;
        if (start < 0 || !text.startsWith(literal, start) || (inside !== true && !startsWhole(text, literal, start))) continue;
        const end = start + literal.length;
        if (open === true || endsWhole(text, literal, end)) found(value, start, end);
      }
    }
  }
}

function bucket(text: string, at: number): number {
  return mixed(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3));
}

function mixed(first: number, second: number, third: number, fourth: number): number {
  const sum = Math.imul(first, 0x1f35) + Math.imul(second, 0x3d1) + Math.imul(third, 0x47) + Math.imul(fourth, 0x9e3b);
  return (sum ^ (sum >>> 11)) & (BUCKETS - 1);
}

/** A pattern starts where a word does, and a number where a number does. */
function startsWhole(text: string, literal: string, start: number): boolean {
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
