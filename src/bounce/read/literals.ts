/** The literals that reports are known and read by, found in one pass over a text: every dialect's marks and headings, and what rules ask for. */
import { oneBlank } from '../blanks.ts';
import { PatternSet, SHORTEST } from '../pattern-set.ts';
import type { Dialect } from './dialect.ts';
import { commonRules } from './dialects/common.ts';
import { DIALECTS } from './dialects/index.ts';
import { logLine } from './dialects/log-line.ts';

/** Characters of the prose that are looked through at once: a system's own words stand among the first. */
export const LOOKED_AT = 6000;

/** What a literal stands for: one of the three. All have the same fields, for speed. */
interface Meaning {
  /** Of a mark: its dialect's place in the list. */
  readonly place: number;
  readonly isHeading: boolean;
  /** Of a rule: the literal as it is written there. */
  readonly asked: string | null;
}

const NOWHERE = DIALECTS.length;

const ASKED = new Set([commonRules, logLine.rules, ...DIALECTS.map(({ rules }) => rules)].flat().map(({ has }) => has));

const MEANINGS: readonly (readonly [literal: string, meaning: Meaning])[] = [
  ...DIALECTS.flatMap(({ marks }, place) => marks.map((mark) => [mark, { place, isHeading: false, asked: null }] as const)),
  ...DIALECTS.flatMap(({ headings = [] }) => headings.map((heading) => [heading, { place: NOWHERE, isHeading: true, asked: null }] as const)),
  ...[...ASKED].map((asked) => [oneBlank(asked), { place: NOWHERE, isHeading: false, asked }] as const),
];

const LITERALS = new PatternSet(
  MEANINGS.filter(([literal]) => literal.length >= SHORTEST).map(([literal, value]) => ({ literal, value, open: true, inside: true })));

/** What rules ask for and is too short to be looked up. */
const SHORT = new Set([...ASKED].filter((asked) => oneBlank(asked).length < SHORTEST));

/** The literals of a text. */
export class Literals {
  readonly #isWhole: boolean;
  #place = NOWHERE;
  #hasHeading = false;
  readonly #asked = new Set<string>();

  /** @param plain the prose, with plain apostrophes */
  constructor(plain: string) {
    this.#isWhole = plain.length <= LOOKED_AT;
    LITERALS.scan(oneBlank(plain.slice(0, LOOKED_AT)), ({ place, isHeading, asked }) => {
      if (place < this.#place) this.#place = place;
      if (isHeading) this.#hasHeading = true;
      if (asked !== null) this.#asked.add(asked);
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
}
