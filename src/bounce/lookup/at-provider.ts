/** What a code or a phrase means at the provider that is named beside it. */
import { isSameFamily } from '../classify/provider.ts';
import { findMatches } from '../classify/rules.ts';
import { comparable } from '../classify/sign-set.ts';
import { de, possessive, providerName } from '../explain/names.ts';
import advice from '../knowledge/advice.json' with { type: 'json' };
import { providerById, providerCodes, type ProviderCodeRow } from '../knowledge/tables.ts';
import type { Cause, Language } from '../types.ts';
import { codesBeginningWith, codesNumbered, codesWith } from './codes.ts';
import type { LookupHit } from './hit.ts';
import { causeHit, codeHit, replyHit, statusHit } from './hits.ts';
import { wordsLikeCodes } from './known.ts';
import type { Query } from './query.ts';
import { causesCalled } from './words.ts';

/** @returns the provider's own rows for a query, those of the commonest causes first; of a blocklist all, since others answer with its name */
export function ownRows(id: string, query: Query): ProviderCodeRow[] {
  if (isBlocklist(id)) return providerCodes.filter(({ provider }) => provider === id);
  return rowsFor(query, ({ provider }) => provider === id).toSorted((a, b) => rankOf(a.cause) - rankOf(b.cause));
}

const isBlocklist = (id: string): boolean => providerById(id)?.type === 'blocklist';

/** Causes stand in the table as people meet them. */
const rankOf = (cause: Cause): number => advice.causes.findIndex(({ id }) => id === cause);

/** A provider without a row of its own in the table answers as the one of its family that has most: Sky as Yahoo does. */
function rowsAt(id: string, query: Query): ProviderCodeRow[] {
  if (providerCodes.some(({ provider }) => provider === id)) return ownRows(id, query);
  const family = providerCodes.filter(({ provider }) => isSameFamily(provider, id)).map(({ provider }) => provider);
  const [most] = [...new Set(family)].sort((a, b) => family.filter((other) => other === b).length - family.filter((other) => other === a).length);
  return most === undefined ? [] : ownRows(most, query);
}

/**
 * @param id the provider
 * @param query what stands beside its name
 * @returns its own row where it has one; else the general answer, said for it, and its rows behind that where it has several
 */
export function atProvider(id: string, query: Query, language: Language): LookupHit[] {
  const hits = withoutTwins(rowsAt(id, query).map((row) => codeHit(row, language)));
  if (query.begun !== null) return hits.map((hit) => ({ ...hit, begun: true }));
  const general = hits.length === 1 || isBlocklist(id) ? null : generalAt(id, query, language);
  if (general === null) return hits;
  if (hits.length === 0) return [general];
  const below = { what: '', where: '', text: belowWords(providerName(id) ?? id)[language] };
  return [{ ...general, meanings: [...general.meanings, below] }, ...hits];
}

/** Rows that differ only in what they say to IT are one to anybody else. */
function withoutTwins(hits: readonly LookupHit[]): LookupHit[] {
  const twinsOf = (hit: LookupHit) => hits.filter(({ title, summary }) => title === hit.title && summary === hit.summary);
  return hits.filter((hit) => twinsOf(hit)[0] === hit).map((hit) => ({ ...hit, forIT: [...new Set(twinsOf(hit).flatMap(({ forIT }) => forIT))] }));
}

const belowWords = (name: string) => ({ en: `${possessive(name)} own answers stand below.`, fr: `Les réponses ${de(name)} sont plus bas.` });

function generalAt(id: string, query: Query, language: Language): LookupHit | null {
  const statuses = query.statuses.map((code) => statusHit(code, language, id));
  const replies = query.replies.map((code) => replyHit(code, language, id));
  const cause = causeOfWords(query);
  return [...statuses, ...replies, cause === null ? null : causeHit(cause, language, id)].find((hit) => hit !== null) ?? null;
}

function rowsFor(query: Query, isTheirs: (row: ProviderCodeRow) => boolean): ProviderCodeRow[] {
  const { text, statuses, replies, begun } = query;
  const rows = providerCodes.filter(isTheirs);
  const cause = causeOfWords(query);
  const ways = [
    () => (hasOtherWords(query) ? rows.filter(({ code }) => comparable(code) === text) : []),
    () => statuses.flatMap(codesWith),
    () => wordsLikeCodes(query).flatMap((word) => [...codesWith(word), ...codesNumbered(word)]),
    () => replies.flatMap(codesWith),
    () => replies.flatMap(codesNumbered),
    () => codesBeginningWith((begun ?? wordsLikeCodes(query)[0] ?? '').toLowerCase()),
  ];
  for (const way of ways) {
    const found = [...new Set(way())].filter(isTheirs);
    const closer = found.filter((row) => row.cause === cause);
    if (found.length > 0) return closer.length > 0 ? closer : found;
  }
  return statuses.length + replies.length + wordsLikeCodes(query).length > 0 ? [] : rows.filter((row) => row.cause === cause);
}

function otherWords({ words, statuses, replies }: Query): string[] {
  const codes = new Set([...statuses, ...replies].map((code) => code.toLowerCase()));
  return words.filter((word) => !codes.has(word.replace('#', '')));
}

const hasOtherWords = (query: Query): boolean => otherWords(query).length > 0;

/** What the words say that stand beside the codes, if any do. */
function causeOfWords(query: Query): Cause | null {
  const others = otherWords(query);
  if (others.length === 0) return null;
  const [longest] = findMatches(query.text).rules.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest?.rule.cause ?? causesCalled(others.join(' '), others)[0] ?? null;
}
