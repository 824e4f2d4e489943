import table from '../knowledge/advice.json' with { type: 'json' };
import type { Cause, Language } from '../types.ts';

/** A text in both languages. */
export type Pair = Record<Language, string>;
export type PairOfLists = Record<Language, string[]>;

/** What is said of a cause where nothing more is known of the mail. */
export interface Advice {
  label: Pair;
  cause: Pair;
  steps: PairOfLists;
  it: PairOfLists;
  retry: Pair;
}

const byId = new Map(table.causes.map((row): [string, Advice] => [row.id, {
  label: { en: row.label_en, fr: row.label_fr },
  cause: { en: row.cause_en, fr: row.cause_fr },
  steps: { en: row.steps_en, fr: row.steps_fr },
  it: { en: row.it_en, fr: row.it_fr },
  retry: { en: row.retry_note_en, fr: row.retry_note_fr },
}]));

/** @returns the advice for a cause; that for `unknown` where the table lacks it */
export function adviceFor(cause: Cause): Advice {
  const advice = byId.get(cause) ?? byId.get('unknown');
  if (!advice) throw new Error('advice.json has no row "unknown"');
  return advice;
}
