import type { Evidence } from '../types.ts';
import table from '../knowledge/kind-signs.json' with { type: 'json' };
import { comparable, type Found, SignSet, verbatim } from './sign-set.ts';

export type SignGroup = keyof typeof table.groups;

/** Characters of a mail's own words that are looked at: what a mail is, it says early. */
const LOOKED_AT = 8000;

let set: SignSet<SignGroup> | null = null;

function signs(): SignSet<SignGroup> {
  set ??= new SignSet(Object.entries(table.groups).flatMap(([group, { signs: rows }]) => rows.map((row) => [row.text, group as SignGroup] as const)));
  return set;
}

/** A text made ready for the signs of `knowledge/kind-signs.json`; it is compared when first asked for. */
export class SignText {
  readonly #text: string;
  #comparable: string | null = null;
  #found: Map<SignGroup, Found[]> | null = null;

  /** @param text as it stands in the mail; the first 8,000 characters count */
  constructor(text: string) {
    this.#text = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  }

  get comparable(): string {
    this.#comparable ??= comparable(this.#text);
    return this.#comparable;
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
    return this.#found.get(group) ?? [];
  }

  /** The first sign of the group as evidence, `rule` being "kind:" and the group. */
  evidence(group: SignGroup): Evidence | null {
    const found = this.find(group);
    return found && { text: this.verbatim(found), rule: `kind:${group}` };
  }

  /** The words of the mail that were found, as they stand there. */
  verbatim(found: Found): string {
    return verbatim(this.#text, found.start, found.end).replace(/\s+/g, ' ').trim();
  }
}
