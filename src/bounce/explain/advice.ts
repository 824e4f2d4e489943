import table from '../knowledge/advice.json' with { type: 'json' };
import type { Cause, Language } from '../types.ts';

/** A text in both languages. */
export type Pair = Record<Language, string>;
export type PairOfLists = Record<Language, string[]>;

/** What is said of a cause. Texts without a mail's own words, but for `told`. */
export interface Advice {
  /** A few words, for lists. */
  label: Pair;
  /** The answer on a card, as a sentence. */
  headline: Pair;
  /** Said where no mail is known. */
  cause: Pair;
  /** Said of one mail, with the places that `fill` fills in; as `cause` where the table has nothing closer. */
  told: Pair;
  steps: PairOfLists;
  /** Steps and pill where the server gave up on a trouble that passes by itself; null where they are the usual ones. */
  gaveUp: { steps: PairOfLists; retry: Pair } | null;
  /**
   * Steps and pill where the mail left from a service for everybody, whose administrators nobody can ask; `{service}`,
   * `{of_service}` and `{others}` are for `home.ts` to fill in. Null where the usual ones serve.
   */
  home: { steps: PairOfLists; retry: Pair | null } | null;
  /** A step that helps while a delayed mail waits. */
  meanwhile: Pair | null;
  warning: Pair | null;
  it: PairOfLists;
  retry: Pair;
}

/** A row of advice.json, as TypeScript sees the whole table: fields that some rows lack are optional. */
type Row = (typeof table.causes)[number];

const byId = new Map(table.causes.map((row): [string, Advice] => [row.id, advice(row)]));
const ofOwnServer = new Map(table.causes.map((row): [string, Advice] => [row.id, ownServers(row, advice(row))]));

/** What is said in its place where it was the sender's own outgoing server that refused, or could not be reached. */
function ownServers(row: Row, usual: Advice): Advice {
  const told = pair(row.own_told_en, row.own_told_fr);
  if (told === null) return usual;
  return {
    ...usual,
    headline: pair(row.own_headline_en, row.own_headline_fr) ?? usual.headline,
    cause: told,
    told,
    steps: row.own_steps_en && row.own_steps_fr ? { en: row.own_steps_en, fr: row.own_steps_fr } : usual.steps,
    gaveUp: null,
    home: null,
    it: row.own_it_en && row.own_it_fr ? { en: row.own_it_en, fr: row.own_it_fr } : usual.it,
    retry: pair(row.own_retry_note_en, row.own_retry_note_fr) ?? usual.retry,
  };
}

function advice(row: Row): Advice {
  return {
    label: { en: row.label_en, fr: row.label_fr },
    headline: { en: row.headline_en, fr: row.headline_fr },
    cause: { en: row.cause_en, fr: row.cause_fr },
    told: pair(row.told_en, row.told_fr) ?? { en: row.cause_en, fr: row.cause_fr },
    steps: { en: row.steps_en, fr: row.steps_fr },
    gaveUp: row.gave_up_en && row.gave_up_fr
      ? { steps: { en: row.gave_up_en, fr: row.gave_up_fr }, retry: { en: row.gave_up_retry_en, fr: row.gave_up_retry_fr } }
      : null,
    home: row.home_steps_en && row.home_steps_fr
      ? { steps: { en: row.home_steps_en, fr: row.home_steps_fr }, retry: pair(row.home_retry_note_en, row.home_retry_note_fr) }
      : null,
    meanwhile: pair(row.meanwhile_en, row.meanwhile_fr),
    warning: pair(row.warning_en, row.warning_fr),
    it: { en: row.it_en, fr: row.it_fr },
    retry: { en: row.retry_note_en, fr: row.retry_note_fr },
  };
}

function pair(en: string | undefined, fr: string | undefined): Pair | null {
  return en && fr ? { en, fr } : null;
}

/**
 * @param isOwn it was the sender's own outgoing server that refused
 * @returns the advice for a cause; that for `unknown` where the table lacks it
 */
export function adviceFor(cause: Cause, isOwn = false): Advice {
  const rows = isOwn ? ofOwnServer : byId;
  const found = rows.get(cause) ?? rows.get('unknown');
  if (!found) throw new Error('advice.json has no row "unknown"');
  return found;
}
