/**
 * Finding fixed words in a text, whatever its case, accents, apostrophes and line breaks. One pass over the text, whatever the
 * number of words: candidates are looked up by their first three characters.
 */

/** A place in a comparable text. */
export interface Found {
  /** The words of the table that were met. */
  sign: string;
  start: number;
  end: number;
}

/** How far the second half of a sign with " * " may stand from the first. */
const WILDCARD_REACH = 200;

interface Sign {
  text: string;
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
  return out.replace(/\s+/g, ' ');
}

/** The characters of `text` that became `start` to `end` of `comparable(text)`. */
export function verbatim(text: string, start: number, end: number): string {
  let length = 0;
  let blank = false;
  let from = -1;
  let at = 0;
  for (const character of text) {
    const piece = comparable(character);
    const isBlank = piece === ' ';
    const added = isBlank && blank ? 0 : piece.length;
    if (from < 0 && added > 0 && length + added > start) from = at;
    if (length >= end) break;
    length += added;
    if (piece !== '') blank = isBlank;
    at += character.length;
  }
  return from < 0 ? '' : text.slice(from, at);
}

export class SignSet {
  readonly #byKey = new Map<number, Sign[]>();

  /** @param texts words to find; " * " stands for up to 200 characters. Shorter than three characters is not allowed. */
  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const [head = '', tail = null] = comparable(text).split(' * ');
      const key = keyAt(head, 0);
      const sign = { text, head, tail };
      const known = this.#byKey.get(key);
      if (known) known.push(sign);
      else this.#byKey.set(key, [sign]);
    }
  }

  /** The first of the signs in `text`, which is comparable; null where there is none. */
  find(text: string, from = 0): Found | null {
    const last = text.length - 3;
    for (let at = from; at <= last; at++) {
      const candidates = this.#byKey.get(keyAt(text, at));
      if (candidates === undefined) continue;
      for (const { text: sign, head, tail } of candidates) {
        if (!text.startsWith(head, at)) continue;
        const end = tail === null ? at + head.length : tailEnd(text, at + head.length, tail);
        if (end > 0) return { sign, start: at, end };
      }
    }
    return null;
  }

  /** All different signs in `text`, in the order of the first place of each. */
  findAll(text: string): Found[] {
    const found = new Map<string, Found>();
    for (let next = this.find(text); next !== null; next = this.find(text, next.start + 1)) {
      if (!found.has(next.sign)) found.set(next.sign, next);
    }
    return [...found.values()];
  }
}

function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) ^ (text.charCodeAt(at + 1) << 8) ^ text.charCodeAt(at + 2)) | 0;
}

function tailEnd(text: string, from: number, tail: string): number {
  const at = text.slice(from, from + WILDCARD_REACH + tail.length).indexOf(tail);
  return at < 0 ? -1 : from + at + tail.length;
}
