/** Providers that are named beside something else: "gmail 550", "boîte pleine chez Orange", "5.7.1 mx1.free.fr". */
import { distance } from '../classify/did-you-mean.ts';
import { providerOfDomain, providerOfHost } from '../classify/provider.ts';
import { comparable } from '../classify/sign-set.ts';
import { providerName } from '../explain/names.ts';
import { providers } from '../knowledge/tables.ts';
import { isWord } from './causes-like.ts';
import { hostOf, parseQuery, type Query } from './query.ts';
import { isSaid, providerNames, replyTexts } from './words.ts';

/** In a longer text a provider may be named for many reasons. */
const MOST_WORDS = 10;
/** "red by sfr", "9 telecom": words of the longest name that is looked for. */
const LONGEST_NAME = 4;

export interface Named {
  /** Ids of the providers; none where none is named, or nothing else is written. */
  ids: readonly string[];
  /** The query without them. */
  rest: Query;
}

/**
 * @param find `called`, or `nearlyCalled` where the name may have a slip
 * @returns the providers that a query names, and what it says besides
 */
export function namedBeside(query: Query, find: (name: string) => readonly string[] = called): Named {
  const nobody: Named = { ids: [], rest: query };
  const { words, text } = query;
  const hasCode = query.statuses.length + query.replies.length > 0;
  if (words.length < 2 || words.length > MOST_WORDS || (!hasCode && isSaid(text))) return nobody;
  const ids: string[] = [];
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const { length, found } = nameAt(words, at, hasCode, find);
    if (found.length === 0) left.push(words[at] ?? '');
    else if (BEFORE_NAMES.has(left.at(-1) ?? '')) left.pop();
    ids.push(...found);
    at += Math.max(1, length);
  }
  return ids.length === 0 || left.length === 0 ? nobody : { ids: [...new Set(ids)], rest: parseQuery(left.join(' ')) };
}

/** @param text comparable. @returns the providers of which it is a name and nothing more: two for "microsoft" */
export function called(text: string): readonly string[] {
  return calledSo().get(text) ?? [];
}

/** Shorter names are one letter away from many words. */
const SHORTEST_WITH_SLIP = 5;
const LONGEST_WITH_SLIP = 24;

/** @param word comparable. @returns the providers whose name it is with one slip; none where it is a word that stands in our texts ("email") */
export function nearlyCalled(word: string): readonly string[] {
  if (word.length < SHORTEST_WITH_SLIP || word.length > LONGEST_WITH_SLIP || !/^[a-z]+$/.test(word) || isWord(word)) return [];
  for (const [name, ids] of calledSo()) if (name.length >= SHORTEST_WITH_SLIP && distance(word, name, 1) === 1) return ids;
  return [];
}

const BEFORE_NAMES: ReadonlySet<string> = new Set(['at', 'by', 'from', 'on', 'with', 'to', 'chez', 'par', 'de', 'sur', 'avec', 'a']);

/** @param hasCode beside a code even "au" and "bt" are names; among words they are words */
function nameAt(words: readonly string[], at: number, hasCode: boolean, find: (name: string) => readonly string[]): { length: number; found: readonly string[] } {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length).join(' ');
    const found = hasCode || name.length > 2 ? find(name) : [];
    if (found.length > 0) return { length, found };
  }
  const host = hostOf(words[at] ?? '');
  const id = host === null ? null : providerOfHost(host, null) ?? providerOfDomain(host);
  return { length: 1, found: id === null ? [] : [id] };
}

/** What servers write oftener than this is no name: "sender", "time". */
const MOST_WRITTEN = 2;

let names: ReadonlyMap<string, readonly string[]> | null = null;

/** Ids by every name: those of the table, then as people shorten them ("Bouygues"), then a family's ("Microsoft"). */
function calledSo(): ReadonlyMap<string, readonly string[]> {
  if (names) return names;
  const whole = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, name: string, id: string) => {
    const known = map.get(name) ?? [];
    if (/[a-z]/.test(name) && !known.includes(id)) map.set(name, [...known, id]);
  };
  for (const { words, id } of providerNames()) add(whole, words, id);
  const short = new Map<string, string[]>();
  for (const { id, family } of providers) {
    add(short, comparable(providerName(id) ?? id), id);
    if (family !== undefined) add(short, family, id);
  }
  const written = new Map<string, number>();
  for (const { words } of replyTexts()) for (const word of words.split(/[^a-z0-9]+/)) written.set(word, (written.get(word) ?? 0) + 1);
  for (const { words, id } of providerNames()) {
    const all = words.split(' ');
    const [first = ''] = all;
    if (first.length < 5 || (written.get(first) ?? 0) > MOST_WRITTEN) continue;
    for (let length = 1; length < all.length; length++) add(short, all.slice(0, length).join(' '), id);
  }
  names = new Map([...short, ...whole]);
  return names;
}
