/** Each row of the tables as an answer. */
import { ofReplyCode } from '../classify/codes.ts';
import { codeId } from '../classify/compile-rules.ts';
import { adviceFor, type Advice } from '../explain/advice.ts';
import { providerLinks } from '../explain/links.ts';
import { providerName } from '../explain/names.ts';
import { partedGist, partedSteps } from '../explain/plain.ts';
import { COLON } from '../explain/words.ts';
import { gistIn, providerById, providerCodes, replyCodes, statusCodes, todoIn, type ProviderCodeRow, type StatusRow } from '../knowledge/tables.ts';
import type { Cause, Language } from '../types.ts';
import { codesWith } from './codes.ts';
import type { LookupHit } from './hit.ts';
import { meaningsForIT, meaningsOf, standingAlone } from './meanings.ts';
import { toneOfCause, toneOfClass, toneOfKind } from './tones.ts';

/** Providers of one code whose own pages are named. */
const MOST_LINKED = 4;

const statusOf = new Map(statusCodes.map((row) => [row.code.slice(2), row]));
const replyOf = new Map(replyCodes.map((row) => [String(row.code), row]));

/** @param at provider for which it is said, or null for any. @returns a cause as an answer: its advice, where no mail is known */
export function causeHit(cause: Cause, language: Language, at: string | null = null): LookupHit {
  const advice = adviceFor(cause);
  return {
    ...saidFor(at, `cause:${cause}`, advice.label[language], COLON[language]), kind: 'cause', tone: toneOfCause(cause), summary: advice.cause[language],
    meanings: [], steps: advice.steps[language], forIT: advice.it[language], retry: advice.retry[language],
    links: at === null ? [] : providerLinks(at, cause, language), begun: false, nearest: false,
  };
}

/**
 * @param code as written: "5.1.1", "X.1.1"
 * @param at provider for which it is said, or null for any
 * @returns null where neither the registry nor a provider knows it
 */
export function statusHit(code: string, language: Language, at: string | null = null): LookupHit | null {
  const row = statusOf.get(code.slice(2));
  const own = codesWith(code);
  const cause = row?.cause ?? own[0]?.cause;
  if (cause === undefined) return null;
  const digit = code.charAt(0);
  const advice = adviceFor(cause);
  const { plain, forIT } = partedGist(gistIn(row ?? own[0] ?? NO_GIST, language));
  const summary = plain.join(' ') || advice.label[language];
  const todo = stepsOf(digit, cause, language);
  const places = at === null ? meaningsOf(own, row ? { cause, steps: todo.steps } : null, language) : [];
  return {
    ...saidFor(at, `status:${code}`, code), kind: 'status', tone: toneOfClass(digit, cause),
    summary,
    meanings: row ? [inGeneral(advice.cause[language]), ...places] : places.map((place) => (place.what === summary ? { ...place, what: '', text: place.text || advice.cause[language] } : place)),
    ...todo, forIT: [...(row ? forIT : []), ...(at === null ? meaningsForIT(own, language) : [])],
    links: at === null ? linksOf(own, language) : providerLinks(at, null, language), begun: false, nearest: false,
  };
}

const NO_GIST = { gist_en: '', gist_fr: '' };

/** @param code as written: "550". @param at provider for which it is said, or null for any. @returns null where no standard knows it */
export function replyHit(code: string, language: Language, at: string | null = null): LookupHit | null {
  const row = replyOf.get(code);
  if (!row) return null;
  const digit = code.charAt(0);
  // What stands with an enhanced code is told under that: "550" alone would bring up half of the table.
  const own = at === null ? codesWith(code).filter((other) => !/\b[245]\.\d{1,3}\.\d/.test(other.code)) : [];
  return {
    ...saidFor(at, `reply:${code}`, code), kind: 'reply', tone: toneOfClass(digit, 'unknown'), summary: gistIn(row, language),
    meanings: meaningsOf(own, null, language), forIT: meaningsForIT(own, language),
    ...stepsOf(digit, UNDECIDED.has(code) ? 'unknown' : ofReplyCode(code, null)?.cause ?? 'unknown', language),
    links: at === null ? linksOf(own, language) : providerLinks(at, null, language), begun: false, nearest: false,
  };
}

/** Reply codes with several meanings of which none is likelier: the steps of one would mislead half of the readers. */
const UNDECIDED: ReadonlySet<string> = new Set(['552']);

/** Key and title of an answer that is said for one provider: "Orange 550", "Orange: Mailbox full". */
function saidFor(at: string | null, key: string, title: string, between = ' '): Pick<LookupHit, 'key' | 'title'> {
  return at === null ? { key, title } : { key: `${key}@${at}`, title: `${providerName(at) ?? at}${between}${title}` };
}

function inGeneral(text: string): LookupHit['meanings'][number] {
  return { what: '', where: '', text };
}

/** @returns a provider's code as an answer: its own words and step first, then what is said of its cause */
export function codeHit(row: ProviderCodeRow, language: Language): LookupHit {
  const advice = adviceFor(row.cause);
  const gist = partedGist(gistIn(row, language));
  const todo = partedSteps(todoIn(row, language));
  const name = providerName(row.provider);
  const twins = providerCodes.filter((other) => codeId(other) === codeId(row));
  return {
    key: `code:${codeId(row)}${twins[0] === row ? '' : ` ${twins.indexOf(row) + 1}`}`, kind: 'code', tone: toneOfKind(row.kind, row.cause),
    title: name === null ? row.code : `${name} ${row.code}`, summary: standingAlone(row, language),
    meanings: [inGeneral(row[`told_${language}`] ?? advice.cause[language])], forIT: [...gist.forIT, ...todo.forIT],
    steps: todo.plain.length === 0 ? advice.steps[language] : todo.plain, retry: advice.retry[language],
    links: providerLinks(row.provider, row.cause, language), begun: false, nearest: false,
  };
}

/** @param id of the provider table. @returns the provider's pages for senders, or that there are none, or that it has ended */
export function providerHit(id: string, language: Language): LookupHit {
  const links = providerLinks(id, null, language);
  const ended = providerById(id)?.retired;
  const isList = providerById(id)?.type === 'blocklist';
  const words = ended !== undefined ? PROVIDER_WORDS.ended(ended) : isList ? PROVIDER_WORDS.list : links.length === 0 ? PROVIDER_WORDS.noPage : PROVIDER_WORDS.pages;
  return {
    key: `provider:${id}`, kind: 'provider', tone: ended === undefined ? 'calm' : 'stop', title: providerName(id) ?? id, summary: words[language],
    meanings: [], steps: [], forIT: [], retry: '', links, begun: false, nearest: false,
  };
}

const PROVIDER_WORDS = {
  pages: { en: 'Its pages about returned mail.', fr: 'Ses pages sur les mails revenus.' },
  list: { en: 'A list of suspect servers or sites, that mail services consult.', fr: 'Une liste de serveurs ou de sites suspects, que les messageries consultent.' },
  noPage: { en: 'We know no page of its own about returned mail.', fr: 'On ne lui connaît pas de page sur les mails revenus.' },
  ended: (year: number) => ({
    en: `These mail addresses ended in ${year}. Ask the person for another one.`,
    fr: `Ces adresses ont pris fin en ${year}. Demandez-en une autre à la personne.`,
  }),
};

/** For a temporary code the cause's own advice would speak too soon of giving up. */
function stepsOf(digit: string, cause: Cause, language: Language): Pick<LookupHit, 'steps' | 'retry'> {
  const advice: Advice = adviceFor(digit === '4' ? 'delayed' : digit === '2' ? 'delivered' : cause);
  return { steps: advice.steps[language], retry: cause === 'unknown' && digit === '5' ? '' : advice.retry[language] };
}

function linksOf(rows: readonly ProviderCodeRow[], language: Language): LookupHit['links'] {
  const ids = [...new Set(rows.map(({ provider }) => provider))].slice(0, MOST_LINKED);
  return ids.flatMap((id) => providerLinks(id, null, language).filter(({ role }) => ids.length === 1 || role === 'codes'));
}

/** What an enhanced code means in the registry; null for one that it lacks. */
export function causeOfStatus(code: string): Cause | null {
  return statusOf.get(code.slice(2))?.cause ?? null;
}

/** The statuses that a reply code goes with in the registry ("552" with "X.2.2" and "X.3.4"). */
export function statusesWith(code: string): StatusRow[] {
  return statusCodes.filter(({ basic }) => basic.includes(Number(code)));
}
