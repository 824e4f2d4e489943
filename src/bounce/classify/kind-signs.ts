import { oneBlank } from '../blanks.ts';
import { FIELD_LABELS } from '../field-labels.ts';
import type { Evidence, Report } from '../types.ts';
import table from '../knowledge/kind-signs.json' with { type: 'json' };
import { findMatches, type Matches } from './rules.ts';
import { comparable, type Found, SignSet, verbatim } from './sign-set.ts';

export type SignGroup = keyof typeof table.groups;

/** Characters of a mail's own words that are looked at: what a mail is, it says early. */
export const LOOKED_AT = 8000;

let set: SignSet<SignGroup> | null = null;

function signs(): SignSet<SignGroup> {
  set ??= new SignSet(Object.entries(table.groups).flatMap(([group, { signs: rows }]) => rows.map((row) => [row.text, group as SignGroup] as const)));
  return set;
}

const NONE: readonly Found[] = [];

const ASKS = /[?？؟](?:\s|$)|[ぁ-んァ-ヶ一-龥][?？]/;

/** "Subject: Lunch on Friday?", as notices quote it. */
const SUBJECT = new RegExp(String.raw`^[ \t>|]{0,12}(?:${FIELD_LABELS.subject}) ?[:：].{0,998}`, 'gimu');

/** A text of a mail with what the tables know of it. Each table is looked for when first asked for, and once. */
export class SignText {
  /** As it stands in the mail. */
  readonly text: string;
  #comparable: string | null = null;
  #found: ReadonlyMap<SignGroup, readonly Found[]> | null = null;
  #matches: Matches | null = null;

  /** @param text as it stands in the mail; the first 8,000 characters count */
  constructor(text: string) {
    this.text = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  }

  get comparable(): string {
    this.#comparable ??= comparable(this.text);
    return this.#comparable;
  }

  /** The rules and signatures of phrases, provider codes and providers that stand in the text. */
  get matches(): Matches {
    this.#matches ??= findMatches(this.comparable);
    return this.#matches;
  }

  /** Somebody asks something, which mail systems do not. */
  get asks(): boolean {
    return ASKS.test(this.comparable) && ASKS.test(this.text.replace(SUBJECT, ''));
  }

  has(group: SignGroup): boolean {
    return this.find(group) !== null;
  }

  /** The first sign of the group. */
  find(group: SignGroup): Found | null {
    return this.findAll(group)[0] ?? null;
  }

  /** All different signs of the group, in the order of the text. */
  findAll(group: SignGroup): readonly Found[] {
    this.#found ??= signs().scan(this.comparable);
    return this.#found.get(group) ?? NONE;
  }

  /** The first sign of the group as evidence, `rule` being "kind:" and the group. */
  evidence(group: SignGroup): Evidence | null {
    const found = this.find(group);
    return found && { text: this.verbatim(found), rule: `kind:${group}` };
  }

  /** The words of the mail that were found, as they stand there. */
  verbatim(found: Pick<Found, 'start' | 'end'>): string {
    return oneBlank(verbatim(this.text, found.start, found.end)).trim();
  }
}

/** What is looked through of a report: made ready once, and handed to all who ask. */
export interface Texts {
  prose: SignText;
  subject: SignText;
}

export function textsOf({ prose, header }: Report): Texts {
  return { prose: new SignText(prose), subject: new SignText(header.subject ?? '') };
}
