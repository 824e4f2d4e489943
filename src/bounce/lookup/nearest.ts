/** The nearest that is known where the query itself is not. */
import { distance } from '../classify/did-you-mean.ts';
import { providerOfDomain } from '../classify/provider.ts';
import { providers, statusCodes } from '../knowledge/tables.ts';
import type { Language } from '../types.ts';
import { causesLike } from './causes-like.ts';
import { codePieces, codesNumbered, codesWith } from './codes.ts';
import type { LookupHit } from './hit.ts';
import { causeHit, codeHit, providerHit, replyHit, statusHit } from './hits.ts';
import type { Query } from './query.ts';
import { providerNames } from './words.ts';

/** Longer words are compared with nothing: each comparison takes the product of two lengths. */
const LONGEST = 24;

/**
 * @param at provider for which causes are said, or null for any
 * @returns at most three, each marked as nearest
 */
export function nearest(query: Query, language: Language, at: string | null = null): LookupHit[] {
  const found = query.host !== null ? nearHosts(query.host, language) : [
    ...query.statuses.flatMap((code) => nearStatuses(code, language)),
    ...numbersOf(query).flatMap((code) => nearReplies(code, language)),
    ...(query.words.length <= 3 ? nearWords(query, language) : []),
    ...causesLike(query.words).slice(0, 2).map((cause) => causeHit(cause, language, at)),
  ];
  const once = found.filter(({ key }, at) => found.findIndex((other) => other.key === key) === at);
  return once.slice(0, 3).map((hit) => ({ ...hit, nearest: true }));
}

/** Reply codes, and numbers that would be one with a slip ("5500"). */
function numbersOf({ replies, words }: Query): string[] {
  return [...replies, ...words.filter((word) => /^[245]\d{3}$/.test(word))];
}

/** "5.1.99": the subject is known ("5.1.0", an address), the detail is not. */
function nearStatuses(code: string, language: Language): LookupHit[] {
  const [digit, subject] = code.split('.');
  const general = statusHit(`${digit}.${subject}.0`, language);
  const near = statusCodes.map((row) => `${digit}${row.code.slice(1)}`).filter((other) => distance(code, other, 1) === 1);
  return [general, ...near.map((other) => statusHit(other, language))].filter((hit) => hit !== null);
}

/** "559": all that begins with "55" is told by "550". */
function nearReplies(code: string, language: Language): LookupHit[] {
  return [`${code.slice(0, 2)}0`, `${code.charAt(0)}50`].map((other) => replyHit(other, language)).filter((hit) => hit !== null);
}

function nearWords({ text, words }: Query, language: Language): LookupHit[] {
  const numbered = words.flatMap((word) => codesNumbered(word)).map((row) => codeHit(row, language));
  const codes = words.filter((word) => word.length >= 4 && word.length <= LONGEST && /\d/.test(word)).flatMap((word) => {
    const near = [...codePieces()].find((piece) => /\d/.test(piece) && /\D/.test(piece) && distance(word, piece, 1) === 1);
    return near === undefined ? [] : codesWith(near).map((row) => codeHit(row, language));
  });
  const slips = text.length < 6 ? 1 : 2;
  const names = text.length < 3 || text.length > LONGEST ? [] : providerNames()
    .map(({ words: name, id }) => ({ id, slips: distance(text, name, slips) }))
    .filter((name) => name.slips <= slips)
    .sort((a, b) => a.slips - b.slips);
  return [...numbered, ...codes, ...names.map(({ id }) => providerHit(id, language))];
}

function nearHosts(host: string, language: Language): LookupHit[] {
  if (host.length > LONGEST) return [];
  const near = providers.flatMap(({ domains }) => domains).filter((domain) => distance(host, domain, 1) === 1);
  return near.flatMap((domain) => {
    const id = providerOfDomain(domain);
    return id === null ? [] : [{ ...providerHit(id, language), summary: didYouMeanWords(domain, language) }];
  });
}

/** @returns the question with which a domain that was probably meant is offered */
export function didYouMeanWords(domain: string, language: Language): string {
  return { en: `Did you mean ${domain}?`, fr: `Vouliez-vous dire ${domain}\u00A0?` }[language];
}
