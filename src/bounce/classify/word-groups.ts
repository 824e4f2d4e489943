/**
 * Finding sentences by words that stand together in them, in any order and with any words between. A row of a table has groups of
 * words; a sentence meets it with a word of each.
 */
import { comparable } from './sign-set.ts';

/** A row that a sentence met, and where its words stand. */
export interface RowMet {
  /** Place in the table. */
  row: number;
  start: number;
  end: number;
}

/**
 * What words are good for: each number is a group of a row of the table. Rows have at most eight groups, so that the place of the
 * row stands above the lowest eight bits, and in those the bit of the group.
 */
type Uses = number[];

/** The table's words, looked up as they are: there are ten thousands, which one tree of letters would take long to grow. */
interface Words {
  readonly whole: ReadonlyMap<string, Uses>;
  /** Those with any ending, by their first letters. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  /** The first letters of all of them, as `headOf` makes a number of them: 1 where a word begins so. */
  readonly heads: Uint8Array;
}

interface Stem {
  readonly stem: string;
  readonly uses: Uses;
}

/** Letters by which a word is first looked up, and most of those by which one with any ending is: hundreds begin with the same two. */
const HEAD = 2;
const STEM_HEAD = 4;

/** Numbers of two letters. Others may have the same: it only costs a look more. */
const HEADS = 0x10000;

function headOf(text: string, start: number): number {
  return (Math.imul(text.charCodeAt(start), 257) ^ text.charCodeAt(start + 1)) & (HEADS - 1);
}

/** Letters of the longest word that is looked up; a test holds the tables to it. */
const LONGEST = 16;

/** A word of the table in a text. */
interface Known {
  uses: Uses;
  start: number;
  end: number;
}

/** Is told of a row that a sentence met, and whether it counts. */
type Meets = (row: number, start: number, end: number) => boolean;

const NONE: readonly Known[] = [];

/** Characters of a text that are looked at. */
const REACH = 1_000;

/** Addresses, paths and hosts: words in them are names. */
const NAME = /[@\\]|:\/\/|^\/|\w\.\w/;

/** A word from its first letter on that is not ASCII's. */
const REST = /[\p{L}\p{N}]+/uy;

/** Thai, Chinese, Japanese and Korean (as Unicode's decomposed letters) leave no blanks between words: one may begin anywhere. */
const UNSPACED = /[\u0E01-\u0E4E\u1100-\u11FF\u3040-\u30FF\u3400-\u9FFF]/;

const ASCII = /[!-~]+/g;

/** "Mesajul dvs. nu a fost livrat", "z.B.": no sentence ends there. */
const ABBREVIATION = /^(?:dvs|dv|nr|el|z\.b|d\.h|p\.ej|bzw)\.$/;

const ENDS_SENTENCE = '.;:!?。！？।؟؛۔';

export class WordGroups {
  readonly #rows: readonly (readonly string[])[];
  #words: Words | null = null;
  /** Of each row the bits of all its groups; of those that the sentence in view has met; and where the first of their words starts. */
  readonly #all: Uint8Array;
  readonly #groups: Uint8Array;
  readonly #starts: Uint16Array;

  /** @param rows at most eight groups each, the words of a group behind one another; "*" at the end of a word stands for any ending */
  constructor(rows: readonly (readonly string[])[]) {
    this.#rows = rows;
    this.#all = Uint8Array.from(rows, ({ length }) => (1 << length) - 1);
    this.#groups = new Uint8Array(rows.length);
    this.#starts = new Uint16Array(rows.length);
  }

  /** @returns the first row of the table that a sentence of the text meets; `text` is comparable, and its first 1,000 characters count */
  find(text: string): RowMet | null {
    let best = null as RowMet | null;
    this.#walk(text, REACH, (row, start, end) => {
      if (best === null || row < best.row) best = { row, start, end };
      return true;
    });
    return best;
  }

  /**
   * @param text comparable
   * @param reach how many of its characters count
   * @param counts whether a place counts where a row is met
   * @returns the rows that sentences of the text meet, each where it is first met
   */
  findAll(text: string, reach: number, counts: (met: RowMet) => boolean): RowMet[] {
    const found = new Map<number, RowMet>();
    this.#walk(text, reach, (row, start, end) => {
      if (found.has(row)) return true;
      const met = { row, start, end };
      if (!counts(met)) return false;
      found.set(row, met);
      return true;
    });
    return [...found.values()];
  }

  /** Goes through the sentences of a text, and tells of each row that one meets; what does not count there may be met anew. */
  #walk(text: string, reach: number, meets: Meets): void {
    const looked = text.length > reach ? text.slice(0, reach) : text;
    let hasMet = false;
    for (let at = 0, end = 0; at < looked.length; at = end + 1) {
      const blank = looked.indexOf(' ', at);
      end = blank < 0 ? looked.length : blank;
      for (const known of this.#knownInPiece(looked, at, end)) {
        if (!hasMet) this.#groups.fill(0);
        hasMet = true;
        this.#meet(known, meets);
      }
      if (hasMet && ENDS_SENTENCE.includes(looked.charAt(end - 1)) && !ABBREVIATION.test(looked.slice(at, end))) hasMet = false;
    }
  }

  /** Takes one more word of the sentence. */
  #meet({ uses, start, end }: Known, meets: Meets): void {
    for (const use of uses) {
      const row = use >> 8;
      const before = this.#groups[row] ?? 0;
      if (before === 0) this.#starts[row] = start;
      const met = before | (use & 255);
      if (met === before) continue;
      this.#groups[row] = met === this.#all[row] && !meets(row, this.#starts[row] ?? start, end) ? 0 : met;
    }
  }

  /** The table's words between two blanks of a text. */
  #knownInPiece(text: string, from: number, to: number): readonly Known[] {
    const known = this.#known(text, from, to);
    if (known.length === 0) return known;
    const piece = text.slice(from, to);
    if (!NAME.test(piece)) return known;
    // Where words have no blanks between them, an address stands in the middle of a sentence: "メールは taro@example.org に…".
    return UNSPACED.test(piece) ? this.#known(text.slice(0, from) + piece.replace(ASCII, (name) => ' '.repeat(name.length)), from, to) : NONE;
  }

  /** The same of a text in which no names are. */
  #known(text: string, from: number, to: number): readonly Known[] {
    const words = this.#words ??= lookedUp(this.#rows);
    let known: Known[] | null = null;
    for (let at = from, end = 0; at < to; at = end + 1) {
      end = at;
      while (end < to && isAsciiLetterOrDigit(text.charCodeAt(end))) end++;
      let isUnspaced = false;
      if (end < to && text.charCodeAt(end) >= 128) {
        REST.lastIndex = end;
        if (REST.test(text)) end = REST.lastIndex;
        isUnspaced = UNSPACED.test(text.slice(at, end));
      }
      const last = isUnspaced ? end - HEAD : at;
      for (let start = at; start <= last && start + HEAD <= end; start++) known = begunAt(words, text, start, end, isUnspaced, known);
    }
    return known ?? NONE;
  }
}

/** Adds the words of the table that begin at a place: those that fill the text's own word, and where it has no blanks between words, those inside. */
function begunAt(words: Words, text: string, start: number, end: number, isUnspaced: boolean, before: Known[] | null): Known[] | null {
  if (words.heads[headOf(text, start)] === 0) return before;
  let known = before;
  for (let upTo = isUnspaced ? start + HEAD : end; upTo <= end && upTo <= start + LONGEST; upTo++) {
    const uses = words.whole.get(text.slice(start, upTo));
    if (uses !== undefined) (known ??= []).push({ uses, start, end: upTo });
  }
  for (let length = HEAD; length <= STEM_HEAD && start + length <= end; length++) {
    for (const { stem, uses } of words.stems.get(text.slice(start, start + length)) ?? []) {
      const stemEnd = start + stem.length;
      if (stemEnd <= end && text.startsWith(stem, start)) (known ??= []).push({ uses, start, end: isUnspaced ? stemEnd : end });
    }
  }
  return known;
}

function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

function lookedUp(rows: readonly (readonly string[])[]): Words {
  const whole = new Map<string, Uses>();
  const byStem = new Map<string, Uses>();
  const heads = new Uint8Array(HEADS);
  for (const [row, groups] of rows.entries()) {
    for (const [index, group] of groups.entries()) {
      const use = (row << 8) | (1 << index);
      for (const written of comparable(group).split(' ')) {
        const isStem = written.endsWith('*');
        const word = isStem ? written.slice(0, -1) : written;
        const uses = (isStem ? byStem : whole).get(word);
        if (uses === undefined) (isStem ? byStem : whole).set(word, [use]);
        else uses.push(use);
        heads[headOf(word, 0)] = 1;
      }
    }
  }
  const stems = new Map<string, Stem[]>();
  for (const [stem, uses] of byStem) {
    const head = stem.slice(0, STEM_HEAD);
    const same = stems.get(head);
    if (same === undefined) stems.set(head, [{ stem, uses }]);
    else same.push({ stem, uses });
  }
  return { whole, stems, heads };
}
