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

/** The table's words letter by letter: what those are good for that end here, and how others go on. */
class Letter {
  readonly next = new Map<number, Letter>();
  readonly words: Use[] = [];
  /** Of words with any ending. */
  readonly stems: Use[] = [];
}

/** A word of the table in a text. */
interface Known {
  uses: readonly Use[];
  start: number;
  end: number;
}

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

const ENDS_SENTENCE = '.;:!?。！？।؟؛۔';

export class WordGroups {
  readonly #rows: readonly (readonly (readonly string[])[])[];
  #letters: Letter | null = null;
  /** Of each row the groups that the sentence in view has met, and where the first of their words starts. */
  readonly #groups: Uint8Array;
  readonly #starts: Uint16Array;

  /** @param rows at most eight groups of words each; "*" at the end of a word stands for any ending */
  constructor(rows: readonly (readonly (readonly string[])[])[]) {
    this.#rows = rows;
    this.#groups = new Uint8Array(rows.length);
    this.#starts = new Uint16Array(rows.length);
  }

  /** @returns the first row of the table that a sentence of the text meets; `text` is comparable, and its first 1,000 characters count */
  find(text: string): RowMet | null {
    const looked = text.length > REACH ? text.slice(0, REACH) : text;
    let best: RowMet | null = null;
    let hasMet = false;
    for (let at = 0, end = 0; at < looked.length; at = end + 1) {
      const blank = looked.indexOf(' ', at);
      end = blank < 0 ? looked.length : blank;
      for (const known of this.#knownInPiece(looked, at, end)) {
        if (!hasMet) this.#groups.fill(0);
        hasMet = true;
        best = this.#meet(known, best);
      }
      if (hasMet && ENDS_SENTENCE.includes(looked.charAt(end - 1))) hasMet = false;
    }
    return best;
  }

  /** @returns what the sentence meets with one more word, if no row before it was met; `best` otherwise */
  #meet({ uses, start, end }: Known, best: RowMet | null): RowMet | null {
    let first = best;
    for (const { row, group, all } of uses) {
      const before = this.#groups[row] ?? 0;
      if (before === 0) this.#starts[row] = start;
      this.#groups[row] = before | group;
      if ((before | group) === all && (first === null || row < first.row)) first = { row, start: this.#starts[row] ?? start, end };
    }
    return first;
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
    const letters = this.#letters ??= byLetter(this.#rows);
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
      for (let start = at; start < (isUnspaced ? end : at + 1); start++) {
        let letter: Letter | undefined = letters;
        for (let place = start; place < end; place++) {
          letter = letter.next.get(text.charCodeAt(place));
          if (letter === undefined) break;
          const upTo = isUnspaced ? place + 1 : end;
          if (letter.words.length > 0 && upTo === place + 1) (known ??= []).push({ uses: letter.words, start, end: upTo });
          if (letter.stems.length > 0) (known ??= []).push({ uses: letter.stems, start, end: upTo });
        }
      }
    }
    return known ?? NONE;
  }
}

function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

function byLetter(rows: readonly (readonly (readonly string[])[])[]): Letter {
  const all = new Letter();
  for (const [row, groups] of rows.entries()) {
    for (const [index, words] of groups.entries()) {
      const use = { row, group: 1 << index, all: (1 << groups.length) - 1 };
      for (const written of words.map(comparable)) {
        const word = written.replace('*', '');
        const last = lastLetter(all, word);
        (written === word ? last.words : last.stems).push(use);
      }
    }
  }
  return all;
}

/** Where a word ends, its letters added where they are missing. */
function lastLetter(first: Letter, word: string): Letter {
  let letter = first;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    let next = letter.next.get(code);
    if (next === undefined) letter.next.set(code, next = new Letter());
    letter = next;
  }
  return letter;
}
