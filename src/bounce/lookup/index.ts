/** Looks up codes, words of a reply, providers, domains and addresses. Pure; takes time linear in the query, never throws. */
import { nearestDomain } from '../classify/did-you-mean.ts';
import { providerOfDomain, providerOfHost } from '../classify/provider.ts';
import { codeId } from '../classify/compile-rules.ts';
import { findMatches, type Match } from '../classify/rules.ts';
import { providerCodes, type ProviderCodeRow } from '../knowledge/tables.ts';
import type { Language } from '../types.ts';
import { codesBeginningWith, codesWith } from './codes.ts';
import type { LookupHit } from './hit.ts';
import { causeHit, codeHit, providerHit, replyHit, statusesWith, statusHit } from './hits.ts';
import { didYouMeanWords, nearest } from './nearest.ts';
import { parseQuery, type Query } from './query.ts';
import { causesCalled, providersCalled } from './words.ts';

export type { LookupHit } from './hit.ts';

/** Answers given; more would not be read. */
const MOST_HITS = 12;

/**
 * @param typed anything: "550", "#5.1.1", "OFR_506", a server's whole reply, "mailbox full", "Orange", "marie@orange.fr", a host
 * @returns what is known of it, the best first; the nearest, so marked, where nothing is
 */
export function lookup(typed: string, language: Language): LookupHit[] {
  const query = parseQuery(typed);
  if (query.text === '') return [];
  const hits = query.host === null ? known(query, language) : hostHits(query.host, language);
  const once = hits.filter(({ key }, at) => hits.findIndex((other) => other.key === key) === at);
  return once.length > 0 ? once.slice(0, MOST_HITS) : nearest(query, language);
}

function hostHits(host: string, language: Language): LookupHit[] {
  const id = providerOfHost(host, null) ?? providerOfDomain(host);
  if (id !== null) return [providerHit(id, language)];
  // "one.com", "mail.ru": some are called as a domain is.
  const called = providersCalled(host);
  if (called.length > 0) return called.map((name) => providerHit(name, language));
  const meant = nearestDomain(host);
  const meantId = meant === null ? null : providerOfDomain(meant);
  return meant === null || meantId === null ? [] : [{ ...providerHit(meantId, language), summary: didYouMeanWords(meant, language), nearest: true }];
}

/** A provider's own code says most; then words that only one thing means; then the codes of the standards, the closer one first. */
function known(query: Query, language: Language): LookupHit[] {
  const { text, words, statuses, replies } = query;
  const providersNamed = providersCalled(text);
  const rules = findMatches(text).rules.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const isOnlyCodes = text.replace(/[#\s:;-]/g, '') === [...replies, ...statuses].join('').toLowerCase();
  return [
    ...ownCodes(words, query).map((row) => codeHit(row, language)),
    ...(isOnlyCodes ? [] : rules.flatMap((match) => matchHits(match, language))),
    ...providersNamed.map((id) => providerHit(id, language)),
    ...statuses.flatMap((code) => statusHit(code, language) ?? []),
    ...replies.flatMap((code) => replyHit(code, language) ?? []),
    ...(statuses.length === 0 ? replies.flatMap((code) => besides(code, language)) : []),
    ...(statuses.length + replies.length === 0 ? causesCalled(text, words).map((cause) => causeHit(cause, language)) : []),
  ];
}

const lengthOf = ({ start, end }: Match) => end - start;

/** Codes that only a provider has ("ofr_506"), of the provider that is named beside, where one is. */
function ownCodes(words: readonly string[], { text, statuses, replies }: Query): ProviderCodeRow[] {
  const plain = new Set([...statuses, ...replies].map((code) => code.toLowerCase()));
  const whole = words.filter((word) => !plain.has(word) && /\d|[_#]/.test(word)).flatMap((word) => {
    const exact = codesWith(word);
    return exact.length > 0 ? exact : words.length === 1 && statuses.length === 0 ? codesBeginningWith(word) : [];
  });
  const titled = providerCodes.filter((row) => text.endsWith(row.code.toLowerCase()) && providersCalled(text.slice(0, -row.code.length).trim()).includes(row.provider));
  return [...titled, ...whole];
}

function matchHits({ rule }: Match, language: Language): LookupHit[] {
  const rows = rule.code === null ? [] : providerCodes.filter((row) => codeId(row) === rule.code && row.cause === rule.cause);
  return rows.length > 0 ? rows.map((row) => codeHit(row, language)) : [causeHit(rule.cause, language)];
}

/** What a bare reply code may mean: the enhanced codes that go with it. */
function besides(code: string, language: Language): LookupHit[] {
  return statusesWith(code).flatMap((row) => statusHit(`${code.charAt(0)}${row.code.slice(1)}`, language) ?? []);
}
