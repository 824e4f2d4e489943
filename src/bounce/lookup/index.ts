/** Looks up codes, words of a reply, providers, domains and addresses. Pure; takes time linear in the query, never throws. */
import { nearestDomain } from '../classify/did-you-mean.ts';
import { providerOfDomain, providerOfHost } from '../classify/provider.ts';
import type { Language } from '../types.ts';
import { atProvider, ownRows } from './at-provider.ts';
import { MOST_HITS, type LookupHit } from './hit.ts';
import { providerHit } from './hits.ts';
import { known } from './known.ts';
import { namedBeside, nearlyCalled, type Named } from './named.ts';
import { didYouMeanWords, nearest } from './nearest.ts';
import { parseQuery, type Query } from './query.ts';
import { providersCalled } from './words.ts';

export type { LookupHit } from './hit.ts';

/** Of several providers named at once. */
const MOST_CARDS = 3;

/**
 * @param typed anything: "550", "#5.1.1", "OFR_506", a server's whole reply, "mailbox full", "Orange", "marie@orange.fr", a host;
 *   and a provider beside any of them: "gmail 550", "boîte pleine chez Orange"
 * @returns what is known of it, the best first; the nearest, so marked, where nothing is
 */
export function lookup(typed: string, language: Language): LookupHit[] {
  const query = parseQuery(typed);
  if (query.text === '') return [];
  if (query.host !== null) return answers(hostHits(query.host, language), () => nearest(query, language));
  const named = namedBeside(query);
  if (named.ids.length > 0) return beside(named, language);
  const found = known(query, language);
  const hasCode = query.statuses.length + query.replies.length > 0;
  const meant = hasCode || found.length === 0 ? namedBeside(query, nearlyCalled) : named;
  if (meant.ids.length > 0) return beside(meant, language).map((hit) => ({ ...hit, nearest: true }));
  return answers(found, () => nearest(query, language));
}

/** Each once; where nothing is known, the nearest. */
function answers(hits: readonly LookupHit[], near: () => LookupHit[]): LookupHit[] {
  const once = hits.filter(({ key }, at) => hits.findIndex((other) => other.key === key) === at);
  return once.length > 0 ? once.slice(0, MOST_HITS) : near();
}

/** Providers named beside a code or a phrase: what it means at theirs first, the one with most to say of it leading. */
function beside({ ids, rest }: Named, language: Language): LookupHit[] {
  const counted = ids.map((id) => ({ id, count: ownRows(id, rest).length })).sort((a, b) => b.count - a.count);
  // "Google" is Gmail and Google Workspace: where one of the named has rows, those answer.
  const asked = (counted[0]?.count ?? 0) > 0 ? counted.filter(({ count }) => count > 0) : counted;
  const theirs = asked.flatMap(({ id }) => atProvider(id, rest, language));
  const cards = ids.slice(0, MOST_CARDS).map((id) => providerHit(id, language));
  const general = generally(rest, theirs, language);
  if (theirs.length > 0) return answers([...theirs.slice(0, MOST_HITS - cards.length), ...cards, ...general], () => []);
  if (general.length > 0) return answers([...general.slice(0, MOST_HITS - cards.length), ...cards], () => []);
  const near = nearest(rest, language, ids[0]);
  return near.length === 0 ? cards : [...near, ...cards.map((card) => ({ ...card, nearest: true }))];
}

/** What holds anywhere; behind a provider's own answers only what they do not say already. */
function generally(rest: Query, theirs: readonly LookupHit[], language: Language): LookupHit[] {
  const all = known(rest, language);
  if (theirs.length === 0 || rest.begun !== null) return all;
  const said = new Set(theirs.map(({ key }) => key.replace(/@.*/, '')));
  const typed = new Set([...rest.statuses.map((code) => `status:${code}`), ...rest.replies.map((code) => `reply:${code}`)]);
  const hasOwn = theirs.some(({ kind }) => kind === 'code');
  return typed.size === 0 ? [] : all.filter(({ key }) => !said.has(key) && (!hasOwn || typed.has(key)));
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
