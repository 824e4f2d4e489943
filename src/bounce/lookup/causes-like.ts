/** Causes that a few words are probably about, where no text has these words: slips of the keyboard, and other words for the same. */
import { distance } from '../classify/did-you-mean.ts';
import { comparable } from '../classify/sign-set.ts';
import table from '../knowledge/advice.json' with { type: 'json' };
import type { Cause } from '../types.ts';
import { replyTexts } from './words.ts';

/** Further words and letters are not looked at: each word is compared with a few thousand. */
const MOST_WORDS = 6;
const LONGEST = 24;
/** Letters from which on a word may have one slip, and two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
/** Share of what the words say that a cause must have more of. */
const ENOUGH = 0.5;
/** Share of the likeliest's score that another must have. */
const NEAR_THE_FIRST = 0.7;
/** What a word weighs less for each slip in it. */
const PER_SLIP = 0.3;

interface Entry {
  word: string;
  /** Its letters, a bit each: words of few slips differ in few. */
  letters: number;
  /** Causes in whose texts it stands, with how much it says there. */
  causes: ReadonlyMap<Cause, number>;
  /** The fewer causes have it, the more it says. */
  weight: number;
}

let entries: readonly Entry[] | null = null;

/** How much a word says in a cause's name and headline, in its sentence, in what servers write, and in the steps. */
const IN_NAME = 3;
const IN_SENTENCE = 2;
const IN_REPLY = 1.5;
const IN_STEPS = 1;

function made(): readonly Entry[] {
  if (entries) return entries;
  const all = new Map<string, Map<Cause, number>>();
  const add = (text: string, cause: Cause, much: number) => {
    for (const word of wordsOf(text)) {
      const causes = all.get(word) ?? new Map<Cause, number>();
      causes.set(cause, Math.max(much, causes.get(cause) ?? 0));
      all.set(word, causes);
    }
  };
  const ids = new Set<string>();
  for (const { id, label_en, label_fr, headline_en, headline_fr, cause_en, cause_fr, steps_en, steps_fr } of table.causes) {
    ids.add(id);
    for (const text of [label_en, label_fr, headline_en, headline_fr]) add(comparable(text), id as Cause, IN_NAME);
    for (const text of [cause_en, cause_fr]) add(comparable(text), id as Cause, IN_SENTENCE);
    for (const text of [...steps_en, ...steps_fr]) add(comparable(text), id as Cause, IN_STEPS);
  }
  for (const { words, cause } of replyTexts()) add(words, cause, IN_REPLY);
  entries = [...all].map(([word, causes]) => ({ word, letters: lettersOf(word), causes, weight: Math.log(1 + ids.size / causes.size) }));
  return entries;
}

/** @param words comparable. @returns the likeliest first; none where most of what the words say stands nowhere */
export function causesLike(words: readonly string[]): Cause[] {
  const asked = [...new Set(wordsOf(words.join(' ')))].slice(0, MOST_WORDS);
  const scores = new Map<Cause, { score: number; said: number }>();
  let whole = 0;
  for (const word of asked) {
    const near = entriesLike(word);
    whole += near.length === 0 ? UNKNOWN : Math.max(...near.map(({ said }) => said));
    // Of several words that it may be, each cause takes the one that says most there.
    const best = new Map<Cause, { score: number; said: number }>();
    for (const { entry, said } of near) {
      for (const [cause, much] of entry.causes) {
        if (said * much > (best.get(cause)?.score ?? 0)) best.set(cause, { score: said * much, said });
      }
    }
    for (const [cause, { score, said }] of best) {
      const before = scores.get(cause) ?? { score: 0, said: 0 };
      scores.set(cause, { score: before.score + score, said: before.said + said });
    }
  }
  const likely = [...scores].filter(([, { said }]) => said > whole * ENOUGH).sort(([, a], [, b]) => b.score - a.score);
  const most = likely[0]?.[1].score ?? 0;
  return likely.filter(([, { score }]) => score >= most * NEAR_THE_FIRST).map(([cause]) => cause);
}

/** @param word comparable. @returns whether it stands in a text of ours or of servers, as it is */
export function isWord(word: string): boolean {
  const [own] = wordsOf(word);
  return made().some((entry) => entry.word === own);
}

/** What a word weighs that no text has: as one of a single cause. */
const UNKNOWN = Math.log(1 + table.causes.length);

/** Each with how much the word says if that is meant. */
function entriesLike(word: string): { entry: Entry; said: number }[] {
  const most = word.length < ONE_SLIP ? 0 : word.length < TWO_SLIPS ? 1 : 2;
  const letters = lettersOf(word);
  return made().flatMap((entry) => {
    if (Math.abs(entry.word.length - word.length) > most || bits(entry.letters ^ letters) > 2 * most) return [];
    const slips = entry.word === word ? 0 : distance(word, entry.word, most);
    return slips > most ? [] : [{ entry, said: entry.weight * (1 - PER_SLIP * slips) }];
  });
}

/** Words of three letters and more, without the ending of several. */
function wordsOf(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2 && word.length <= LONGEST).map((word) => (word.length > 4 ? word.replace(/[sx]$/, '') : word));
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(of: number): number {
  let count = 0;
  for (let rest = of; rest !== 0; rest &= rest - 1) count++;
  return count;
}
