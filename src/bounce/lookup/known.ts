/** What is known of a query whoever answered: codes, words of a reply, providers by name. */
import { codeId } from '../classify/compile-rules.ts';
import { findMatches, type Match } from '../classify/rules.ts';
import { providerById, providerCodes, replyCodes, statusCodes, type ProviderCodeRow } from '../knowledge/tables.ts';
import type { Cause, Language } from '../types.ts';
import { codesBeginningWith, codesWith } from './codes.ts';
import { MOST_HITS, type LookupHit } from './hit.ts';
import { causeHit, causeOfStatus, codeHit, providerHit, replyHit, statusesWith, statusHit } from './hits.ts';
import { called } from './named.ts';
import type { Query } from './query.ts';
import { causesCalled, providersCalled } from './words.ts';

/** A provider's own code says most; then words that only one thing means; then the codes of the standards, the closer one first. */
export function known(query: Query, language: Language): LookupHit[] {
  const { text, words, statuses, replies, begun } = query;
  if (begun !== null) return beginning(begun, language);
  const rules = findMatches(text).rules.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const named = called(text);
  // What servers write beside a list's name says less of it than that it is one.
  const listed = causeOfLists(named);
  if (listed !== null) return [causeHit(listed, language), ...[...named, ...providersCalled(text)].map((id) => providerHit(id, language))];
  const isOnlyCodes = text.replace(/[#\s:;-]/g, '') === [...replies, ...statuses].join('').toLowerCase();
  return [
    ...ownCodes(query).map((row) => codeHit(row, language)),
    ...begunCodes(query).map((row) => ({ ...codeHit(row, language), begun: true })),
    ...(isOnlyCodes ? [] : rules.flatMap((match) => matchHits(match, language))),
    ...[...named, ...providersCalled(text)].map((id) => providerHit(id, language)),
    ...statuses.flatMap((code) => statusHit(code, language) ?? []),
    ...replies.flatMap((code) => replyHit(code, language) ?? []),
    ...(statuses.length === 0 ? replies.flatMap((code) => besides(code, language)) : []),
    ...(statuses.length + replies.length === 0 && named.length === 0 ? causesCalled(text, words).map((cause) => causeHit(cause, language)) : []),
  ];
}

/** @returns what a mail has come back for where these lists are named; null where one of them is no list */
function causeOfLists(ids: readonly string[]): Cause | null {
  if (ids.length === 0 || ids.some((id) => providerById(id)?.type !== 'blocklist')) return null;
  const rows = providerCodes.filter(({ provider }) => ids.includes(provider));
  const ofLinks = rows.filter(({ cause }) => cause === 'url_blocklisted').length;
  return ofLinks * 2 > rows.length ? 'url_blocklisted' : 'ip_blocklisted';
}

const lengthOf = ({ start, end }: Match) => end - start;

/** Codes that only a provider has ("ofr_506"), of the provider that is named beside, where one is. */
function ownCodes(query: Query): ProviderCodeRow[] {
  const { text } = query;
  const titled = providerCodes.filter((row) => text.endsWith(row.code.toLowerCase()) && providersCalled(text.slice(0, -row.code.length).trim()).includes(row.provider));
  return [...titled, ...wordsLikeCodes(query).flatMap((word) => codesWith(word))];
}

/** "ofr_5": codes that begin so, where that is all that was typed and no code itself. */
function begunCodes(query: Query): ProviderCodeRow[] {
  const [word, ...more] = wordsLikeCodes(query);
  if (word === undefined || more.length > 0 || query.words.length > 1 || query.statuses.length > 0 || codesWith(word).length > 0) return [];
  return codesBeginningWith(word);
}

/** What looks like a code and is none of the standards'. */
export function wordsLikeCodes({ words, statuses, replies }: Query): string[] {
  const plain = new Set([...statuses, ...replies].map((code) => code.toLowerCase()));
  return words.filter((word) => !plain.has(word) && /\d|[_#]/.test(word));
}

function matchHits({ rule }: Match, language: Language): LookupHit[] {
  const rows = rule.code === null ? [] : providerCodes.filter((row) => codeId(row) === rule.code && row.cause === rule.cause);
  return rows.length > 0 ? rows.map((row) => codeHit(row, language)) : [causeHit(rule.cause, language)];
}

/** What a bare reply code may mean: the enhanced codes that go with it. */
function besides(code: string, language: Language): LookupHit[] {
  const codes = statusesWith(code).map((row) => `${code.charAt(0)}${row.code.slice(1)}`);
  return commonestFirst(codes).flatMap((status) => statusHit(status, language) ?? []);
}

/** Codes of the standards that begin so, those that most providers use first; then the providers' own. */
function beginning(begun: string, language: Language): LookupHit[] {
  const digit = begun.charAt(0);
  const replies = replyCodes.map(({ code }) => String(code)).filter((code) => code.startsWith(begun));
  const statuses = statusCodes.filter(({ cause }) => fits(digit, cause)).map(({ code }) => `${digit}${code.slice(1)}`).filter((code) => code.startsWith(begun));
  const hits = commonestFirst([...replies, ...statuses]).slice(0, MOST_HITS).flatMap((code) => (code.includes('.') ? statusHit(code, language) : replyHit(code, language)) ?? []);
  return [...hits, ...codesBeginningWith(begun.toLowerCase()).map((row) => codeHit(row, language))].map((hit) => ({ ...hit, begun: true }));
}

/** Whether a code of this class can mean it: "2.1.1" would be an address that does and does not exist. */
function fits(digit: string, cause: Cause): boolean {
  const isGood = cause === 'delivered' || cause === 'relayed';
  return digit === 'X' || (digit === '2' ? isGood : digit !== '3' && !isGood);
}

/** Those that most providers use; "5.7.1", by which they mean a dozen things, behind those that are plain. */
function commonestFirst(codes: readonly string[]): string[] {
  const use = new Map(codes.map((code) => {
    const rows = codesWith(code);
    return [code, rows.length + PLAIN * rows.filter(({ cause }) => cause === causeOfStatus(code)).length];
  }));
  return codes.toSorted((a, b) => (use.get(b) ?? 0) - (use.get(a) ?? 0));
}

/** How much more a provider counts that means by a code what the registry does. */
const PLAIN = 9;
