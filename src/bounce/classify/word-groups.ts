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

/** What a word is good for: one group of one row of the table. */
interface Use {
  row: number;
  /** The bit of this group, and those of all groups of the row. */
  group: number;
  all: number;
}

/** The table by word. */
interface Uses {
  words: Map<string, Use[]>;
  /** What words with any ending begin with. */
  stems: Map<string, Use[]>;
  /** The first letters of all of them, by which most words of a text are passed over. */
  beginnings: Set<string>;
}

/** Characters of a text that are looked at. */
const REACH = 1_000;

/** How long a word of a table is, in characters of a comparable text. */
const SHORTEST = 2;
const LONGEST = 16;

/** What white space leaves together. */
const PIECE = /\S+/g;

/** Addresses, paths and hosts: words in them are names. */
const NAME = /[@\\]|:\/\/|^\/|\w\.\w/;

const WORD = /[\p{L}\p{N}]+/gu;

/** Chinese, Japanese and Korean (as Unicode's decomposed letters) leave no blanks between words: one may begin anywhere. */
const UNSPACED = /[\u1100-\u11FF\u3040-\u30FF\u3400-\u9FFF]/;

const ASCII = /[!-~]+/g;

const ENDS_SENTENCE = /[.;:!?。！？]$/;

export class WordGroups {
  readonly #rows: readonly (readonly (readonly string[])[])[];
  #uses: Uses | null = null;

  /** @param rows groups of words, two to sixteen characters each; "*" at the end of a word stands for any ending */
  constructor(rows: readonly (readonly (readonly string[])[])[]) {
    this.#rows = rows;
  }

  /** @returns the first row of the table that a sentence of the text meets; `text` is comparable, and its first 1,000 characters count */
  find(text: string): RowMet | null {
    let best: RowMet | null = null;
    let met = new Map<number, { groups: number; start: number }>();
    for (const { 0: piece, index: at } of text.slice(0, REACH).matchAll(PIECE)) {
      this.#eachKnown(withoutNames(piece), ({ row, group, all }, start, end) => {
        const before = met.get(row);
        const now = { groups: (before?.groups ?? 0) | group, start: Math.min(before?.start ?? at + start, at + start) };
        met.set(row, now);
        if (now.groups === all && (best === null || row < best.row)) best = { row, start: now.start, end: at + end };
      });
      if (ENDS_SENTENCE.test(piece)) met = new Map();
    }
    return best;
  }

  /** Calls `met` for the table's words in a piece of a text, and where they stand in it. */
  #eachKnown(piece: string, met: (use: Use, start: number, end: number) => void): void {
    const { words, stems, beginnings } = this.#uses ??= byWord(this.#rows);
    for (const { 0: word, index } of piece.matchAll(WORD)) {
      const isUnspaced = UNSPACED.test(word);
      for (let start = 0; start <= (isUnspaced ? word.length - SHORTEST : 0); start++) {
        if (!beginnings.has(word.slice(start, start + SHORTEST))) continue;
        for (let end = start + SHORTEST; end <= Math.min(word.length, start + LONGEST); end++) {
          const text = word.slice(start, end);
          const upTo = index + (isUnspaced ? end : word.length);
          if (isUnspaced || end === word.length) for (const use of words.get(text) ?? []) met(use, index + start, upTo);
          for (const use of stems.get(text) ?? []) met(use, index + start, upTo);
        }
      }
    }
  }
}

/** Where words have no blanks between them, an address stands in the middle of a sentence: "メールは taro@example.org に…". */
function withoutNames(piece: string): string {
  if (!NAME.test(piece)) return piece;
  return UNSPACED.test(piece) ? piece.replace(ASCII, (name) => ' '.repeat(name.length)) : '';
}

function byWord(rows: readonly (readonly (readonly string[])[])[]): Uses {
  const uses: Uses = { words: new Map(), stems: new Map(), beginnings: new Set() };
  for (const [row, groups] of rows.entries()) {
    for (const [index, words] of groups.entries()) {
      const use = { row, group: 1 << index, all: (1 << groups.length) - 1 };
      for (const written of words.map(comparable)) {
        const word = written.replace('*', '');
        const found = written === word ? uses.words : uses.stems;
        found.set(word, [...found.get(word) ?? [], use]);
        uses.beginnings.add(word.slice(0, SHORTEST));
      }
    }
  }
  return uses;
}
