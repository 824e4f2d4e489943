/** The literals that reports are known and read by, found in one pass over a text: dialects' marks and headings, what rules ask for, words for a fate. */
import { oneBlank } from '../blanks.ts';
import { PatternSet, SHORTEST } from '../pattern-set.ts';
import type { Action } from '../types.ts';
import { actionAt, actionInWords, NO_ACTION, PHRASES } from './actions.ts';
import type { Dialect } from './dialect.ts';
import { commonRules } from './dialects/common.ts';
import { DIALECTS } from './dialects/index.ts';
import { logLine } from './dialects/log-line.ts';

/** Characters of the prose that are looked through at once: a system's own words stand among the first. */
export const LOOKED_AT = 6000;

/** Characters of the prose in which words for what became of the mail are looked for. */
const ACTION_WITHIN = 16_384;

/** What a literal stands for: one of the four. All have the same fields, for speed. */
interface Meaning {
  /** Of a mark: its dialect's place in the list. */
  readonly place: number;
  readonly isHeading: boolean;
  /** Of a rule: the literal as it is written there. */
  readonly asked: string | null;
  /** Of words for what became of a mail: the action's place. */
  readonly action: number;
}

const NOWHERE = DIALECTS.length;
const NOTHING: Meaning = { place: NOWHERE, isHeading: false, asked: null, action: NO_ACTION };

const ASKED = new Set([commonRules, logLine.rules, ...DIALECTS.map(({ rules }) => rules)].flat().map(({ has }) => has));

const MEANINGS: readonly (readonly [literal: string, meaning: Meaning])[] = [
  ...DIALECTS.flatMap(({ marks }, place) => marks.map((mark) => [mark, { ...NOTHING, place }] as const)),
  ...DIALECTS.flatMap(({ headings = [] }) => headings.map((heading) => [heading, { ...NOTHING, isHeading: true }] as const)),
  ...[...ASKED].map((asked) => [oneBlank(asked), { ...NOTHING, asked }] as const),
  ...PHRASES.map(({ literal, place }) => [literal, { ...NOTHING, action: place }] as const),
];

const LITERALS = new PatternSet(
  MEANINGS.filter(([literal]) => literal.length >= SHORTEST).map(([literal, value]) => ({ literal, value, open: true, inside: true })));

/** What rules ask for and is too short to be looked up. */
const SHORT = new Set([...ASKED].filter((asked) => oneBlank(asked).length < SHORTEST));

/** The literals of a text. */
export class Literals {
  readonly #plain: string;
  readonly #flat: string;
  readonly #isWhole: boolean;
  #place = NOWHERE;
  #hasHeading = false;
  readonly #asked = new Set<string>();
  #action = NO_ACTION;

  /** @param plain the prose, with plain apostrophes */
  constructor(plain: string) {
    this.#isWhole = plain.length <= LOOKED_AT;
    this.#plain = plain;
    this.#flat = oneBlank(plain.slice(0, LOOKED_AT));
    LITERALS.scan(this.#flat, ({ place, isHeading, asked, action }) => {
      if (place < this.#place) this.#place = place;
      if (isHeading) this.#hasHeading = true;
      if (asked !== null) this.#asked.add(asked);
      if (action < this.#action) this.#action = action;
    });
  }

  /** The first dialect in the list that has a mark in the text. */
  get dialect(): Dialect | undefined {
    return DIALECTS[this.#place];
  }

  /** False where no line of the text begins with a dialect's heading. */
  get mayHaveHeading(): boolean {
    return this.#hasHeading;
  }

  /** @param asked what a rule asks for. @returns false where no line of the text has it */
  mayHave(asked: string): boolean {
    return this.#asked.has(asked) || SHORT.has(asked) || !this.#isWhole;
  }

  /** @param text the prose, or its part above the returned mail. @returns what its words say became of the mail */
  actionIn(text: string): Action | null {
    return this.#isWhole && text === this.#plain ? actionAt(this.#action, this.#flat) : actionInWords(text.slice(0, ACTION_WITHIN));
  }
}
