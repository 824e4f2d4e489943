/**
 * Finds thousands of fixed words in a text in one pass. Each pattern is known by its rarest four characters; a text is looked
 * through once, four characters at a time, and only where such a four stand is a pattern compared. The cost is that of the text,
 * whatever the number of patterns.
 */

/** Patterns shorter than this cannot be looked up. */
export const SHORTEST = 4;

const BUCKETS = 1 << 14;

interface Entry<T> {
  literal: string;
  /** Where its four characters stand in the literal. */
  offset: number;
  value: T;
}

export class PatternSet<T> {
  readonly #buckets: (Entry<T>[] | undefined)[] = Array.from({ length: BUCKETS });

  /** @param patterns literals as `comparable` writes them, each with what it stands for */
  constructor(patterns: readonly (readonly [literal: string, value: T])[]) {
    const counts = new Uint16Array(BUCKETS);
    for (const [literal] of patterns) {
      for (let at = literal.length - SHORTEST; at >= 0; at--) {
        const key = bucket(literal, at);
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
    for (const [literal, value] of patterns) {
      let offset = 0;
      let fewest = Number.POSITIVE_INFINITY;
      for (let at = literal.length - SHORTEST; at >= 0; at--) {
        const count = counts[bucket(literal, at)] ?? 0;
        if (count < fewest) [offset, fewest] = [at, count];
      }
      const key = bucket(literal, offset);
      const entry = { literal, offset, value };
      const known = this.#buckets[key];
      if (known) known.push(entry);
      else this.#buckets[key] = [entry];
    }
  }

  /** Calls `found` for each place of each pattern in `text`, which is comparable. */
  scan(text: string, found: (value: T, start: number, end: number) => void): void {
    for (let at = text.length - SHORTEST; at >= 0; at--) {
      const entries = this.#buckets[bucket(text, at)];
      if (entries === undefined) continue;
      for (const { literal, offset, value } of entries) {
        const start = at - offset;
        if (start >= 0 && text.startsWith(literal, start) && isWhole(text, literal, start)) found(value, start, start + literal.length);
      }
    }
  }
}

function bucket(text: string, at: number): number {
  const mixed = (text.charCodeAt(at) * 0x1f35 + text.charCodeAt(at + 1) * 0x3d1 + text.charCodeAt(at + 2) * 0x47) ^ (text.charCodeAt(at + 3) * 0x11b);
  return (mixed ^ (mixed >>> 9)) & (BUCKETS - 1);
}

/** A pattern starts where a word does; a number is no piece of a longer number. */
function isWhole(text: string, literal: string, start: number): boolean {
  const first = literal.charCodeAt(0);
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  if (isDigit(first)) {
    if (isDigit(before) || (before === 46 && start > 1 && isDigit(text.charCodeAt(start - 2)))) return false;
  } else if (isLetter(first) && isLetter(before)) return false;
  if (!isDigit(literal.charCodeAt(literal.length - 1))) return true;
  const end = start + literal.length;
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  return !isDigit(after) && !(after === 46 && isDigit(text.charCodeAt(end + 1)));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
