/** Which lines of the table are shown, and in what order. */
import type { Cause, Language } from '../../bounce/types.ts';
import type { ListAction } from './action.ts';
import { causeName, providerName } from './names.ts';
import type { Recipient } from './recipients.ts';

export type Column = 'address' | 'cause' | 'lasting' | 'provider' | 'date' | 'action';
export const COLUMNS: readonly Column[] = ['address', 'cause', 'lasting', 'provider', 'date', 'action'];

export type Group = 'none' | 'cause' | 'provider';

/** What the person chose. Null stands for "all"; the provider '' for those that are unknown. */
export interface Choices {
  search: string;
  cause: Cause | null;
  provider: string | null;
  action: ListAction | null;
  group: Group;
  sort: Column;
  down: boolean;
  page: number;
}

export const FIRST_CHOICES: Choices = {
  search: '', cause: null, provider: null, action: null, group: 'none', sort: 'date', down: true, page: 0,
};

/** Lines shown at once: a browser draws a hundred at once without thinking, a hundred thousand never. */
export const PAGE = 100;

/** How often each cause, provider and action stands among some lines. */
export interface Counts {
  causes: Map<Cause, number>;
  providers: Map<string, number>;
  actions: Map<ListAction, number>;
}

export function countsOf(lines: readonly Recipient[]): Counts {
  const counts: Counts = { causes: new Map(), providers: new Map(), actions: new Map() };
  for (const { cause, provider, action } of lines) {
    counts.causes.set(cause, (counts.causes.get(cause) ?? 0) + 1);
    counts.providers.set(provider ?? '', (counts.providers.get(provider ?? '') ?? 0) + 1);
    counts.actions.set(action, (counts.actions.get(action) ?? 0) + 1);
  }
  return counts;
}

/** What asks for more than patience. */
const TO_ACT_ON: ReadonlySet<ListAction> = new Set(['remove', 'message', 'sender']);

/** How often each cause stands among the lines that something is to be done about: what is said above the table counts as the table does. */
export function causesToActOn(lines: readonly Recipient[]): ReadonlyMap<Cause, number> {
  return countsOf(lines.filter(({ action, address }) => TO_ACT_ON.has(action) && address !== null)).causes;
}

/** How many lines there are of each fate. */
export interface Fates {
  failed: number;
  /** Still being tried. */
  waiting: number;
  /** Of a mail that the person did not write. */
  notYours: number;
}

export function fatesOf(lines: readonly Recipient[]): Fates {
  const notYours = lines.filter(({ cause }) => cause === 'backscatter').length;
  const waiting = lines.filter(({ kind, cause }) => kind === 'delay' && cause !== 'backscatter').length;
  return { failed: lines.length - waiting - notYours, waiting, notYours };
}

/** @returns entries, the most frequent first */
export function ranked<Key>(counts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** @returns the lines that fit the choices, sorted, and by group where the person groups them */
export function chosenLines(lines: readonly Recipient[], choices: Choices, language: Language): Recipient[] {
  const search = choices.search.trim().toLowerCase();
  const fits = (line: Recipient) =>
    (choices.cause === null || line.cause === choices.cause) &&
    (choices.provider === null || (line.provider ?? '') === choices.provider) &&
    (choices.action === null || line.action === choices.action) &&
    (search === '' || (line.address ?? '').toLowerCase().includes(search));
  const fitting = lines.filter(fits);
  const compare = comparison(choices, fitting, language);
  return fitting.sort(compare);
}

function comparison(choices: Choices, lines: readonly Recipient[], language: Language): (a: Recipient, b: Recipient) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  const sizes = countsOf(lines);
  const value: Record<Column, (line: Recipient) => string | number> = {
    address: (line) => line.address ?? '',
    cause: (line) => causeName(line.cause, language),
    lasting: (line) => line.lasting,
    provider: (line) => providerName(line.provider) ?? '',
    date: (line) => line.date ?? 0,
    action: (line) => line.action,
  };
  const by = (column: Column) => (a: Recipient, b: Recipient) => {
    const [x, y] = [value[column](a), value[column](b)];
    return typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
  };
  // The largest group first; groups of one size by name.
  const groupSize = (line: Recipient) =>
    choices.group === 'cause' ? sizes.causes.get(line.cause) ?? 0 : choices.group === 'provider' ? sizes.providers.get(line.provider ?? '') ?? 0 : 0;
  const byGroup = choices.group === 'none' ? () => 0 : by(choices.group);
  const bySort = by(choices.sort);
  return (a, b) => groupSize(b) - groupSize(a) || byGroup(a, b) || (choices.down ? -bySort(a, b) : bySort(a, b));
}
