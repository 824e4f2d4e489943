/**
 * A reply that no rule knows still has words: "account … full", "relaying … prohibited". Where such words stand together in one of
 * its sentences they make a cause more probable than a 550, which servers write for anything. A guess, and shown as one.
 */
import table from '../knowledge/loose-words.json' with { type: 'json' };
import type { Cause } from '../types.ts';
import { comparable } from './sign-set.ts';

/** What the words of a sentence make probable, and where they stand in the reply. */
export interface LooseFinding {
  cause: Cause;
  /** Place in the table of the row that decided. */
  row: number;
  start: number;
  end: number;
}

/** What a word is good for: one group of one row of the table. */
interface Use {
  /** Place in the table; the first row that is met decides. */
  row: number;
  cause: Cause;
  /** The bit of this group, and those of all groups of the row. */
  group: number;
  all: number;
}

/** Characters of a reply that are looked at. */
const REACH = 1_000;

/** How long a word of the table is, in characters of a comparable text. */
const SHORTEST = 2;
const LONGEST = 16;

/** What white space leaves together. */
const PIECE = /\S+/g;

/** Addresses, paths and hosts: words in them are names. */
const NAME = /[@\\]|:\/\/|^\/|\w\.\w/;

const WORD = /[\p{L}\p{N}]+/gu;

/** Chinese, Japanese and Korean (as Unicode's decomposed letters) leave no blanks between words: one may begin anywhere. */
const UNSPACED = /[\u1100-\u11FF\u3040-\u30FF\u3400-\u9FFF]/;

const ENDS_SENTENCE = /[.;:!?]$/;

/** The table by word. What a word with any ending begins with is written with its "*". */
let uses: Map<string, Use[]> | null = null;

function usesByWord(): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const [row, { cause, groups }] of table.rules.entries()) {
    for (const [index, words] of groups.entries()) {
      const use = { row, cause: cause as Cause, group: 1 << index, all: (1 << groups.length) - 1 };
      for (const word of words.map(comparable)) found.set(word, [...found.get(word) ?? [], use]);
    }
  }
  return found;
}

/**
 * @param reply a server's reply, as `comparable` makes it; its first 1,000 characters count
 * @returns what its words make probable, by the first row of the table that one of its sentences meets; null where none does
 */
export function looseWords(reply: string): LooseFinding | null {
  let best: LooseFinding | null = null;
  let met = new Map<number, { groups: number; start: number }>();
  for (const { 0: piece, index: at } of reply.slice(0, REACH).matchAll(PIECE)) {
    for (const { use, start, end } of NAME.test(piece) ? [] : known(piece)) {
      const { row, cause, group, all } = use;
      const before = met.get(row);
      const now = { groups: (before?.groups ?? 0) | group, start: Math.min(before?.start ?? at + start, at + start) };
      met.set(row, now);
      if (now.groups === all && (best === null || row < best.row)) best = { row, cause, start: now.start, end: at + end };
    }
    if (ENDS_SENTENCE.test(piece)) met = new Map();
  }
  return best;
}

/** The table's words in a piece of a reply, and where they stand in it. */
function* known(piece: string): Generator<{ use: Use; start: number; end: number }> {
  uses ??= usesByWord();
  for (const { 0: word, index } of piece.matchAll(WORD)) {
    const isUnspaced = UNSPACED.test(word);
    for (let start = 0; start <= (isUnspaced ? word.length - SHORTEST : 0); start++) {
      for (let end = start + SHORTEST; end <= Math.min(word.length, start + LONGEST); end++) {
        const text = word.slice(start, end);
        const found = isUnspaced || end === word.length ? uses.get(text) : undefined;
        for (const use of [...found ?? [], ...uses.get(`${text}*`) ?? []]) yield { use, start: index + start, end: index + (isUnspaced ? end : word.length) };
      }
    }
  }
}
