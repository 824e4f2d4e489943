/** Each row of the tables as an answer. */
import { codeId } from '../classify/compile-rules.ts';
import { adviceFor, type Advice } from '../explain/advice.ts';
import { providerLinks } from '../explain/links.ts';
import { providerName } from '../explain/names.ts';
import { partedGist, partedSteps } from '../explain/plain.ts';
import { gistIn, providerById, providerCodes, replyCodes, statusCodes, todoIn, type ProviderCodeRow, type StatusRow } from '../knowledge/tables.ts';
import type { Cause, Language } from '../types.ts';
import { codesWith } from './codes.ts';
import type { LookupHit } from './hit.ts';
import { toneOfCause, toneOfClass, toneOfKind } from './tones.ts';

/** Providers of one code whose own pages are named. */
const MOST_LINKED = 4;

const statusOf = new Map(statusCodes.map((row) => [row.code.slice(2), row]));
const replyOf = new Map(replyCodes.map((row) => [String(row.code), row]));

/** @returns a cause as an answer: its advice, where no mail is known */
export function causeHit(cause: Cause, language: Language): LookupHit {
  const advice = adviceFor(cause);
  return {
    key: `cause:${cause}`, kind: 'cause', tone: toneOfCause(cause), title: advice.label[language], summary: advice.cause[language],
    meanings: [], steps: advice.steps[language], forIT: advice.it[language], retry: advice.retry[language], links: [], nearest: false,
  };
}

/** @param code as written: "5.1.1", "X.1.1". @returns null where neither the registry nor a provider knows it */
export function statusHit(code: string, language: Language): LookupHit | null {
  const row = statusOf.get(code.slice(2));
  const own = codesWith(code);
  const cause = row?.cause ?? own[0]?.cause;
  if (cause === undefined) return null;
  const digit = code.charAt(0);
  const advice = adviceFor(cause);
  const { plain, forIT } = partedGist(gistIn(row ?? own[0] ?? NO_GIST, language));
  const general = row ? [{ where: '', text: advice.cause[language] }] : [];
  const places = meaningsOf(own, language);
  return {
    key: `status:${code}`, kind: 'status', tone: toneOfClass(digit, cause), title: code,
    summary: plain.join(' ') || advice.label[language], meanings: [...general, ...places.meanings], ...stepsOf(digit, cause, language), forIT: [...(row ? forIT : []), ...places.forIT], links: linksOf(own, language), nearest: false,
  };
}

const NO_GIST = { gist_en: '', gist_fr: '' };

/** @param code as written: "550". @returns null where no standard knows it */
export function replyHit(code: string, language: Language): LookupHit | null {
  const row = replyOf.get(code);
  if (!row) return null;
  const digit = code.charAt(0);
  // What stands with an enhanced code is told under that: "550" alone would bring up half of the table.
  const own = codesWith(code).filter((other) => !/\b[245]\.\d{1,3}\.\d/.test(other.code));
  const { meanings, forIT } = meaningsOf(own, language);
  return {
    key: `reply:${code}`, kind: 'reply', tone: toneOfClass(digit, 'unknown'), title: code, summary: gistIn(row, language),
    meanings, forIT, ...stepsOf(digit, 'unknown', language), steps: [], links: linksOf(own, language), nearest: false,
  };
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
    title: name === null ? row.code : `${name} ${row.code}`, summary: gist.plain.join(' ') || advice.label[language],
    meanings: [{ where: '', text: advice.cause[language] }], forIT: [...gist.forIT, ...todo.forIT],
    steps: todo.plain.length === 0 ? advice.steps[language] : todo.plain, retry: advice.retry[language],
    links: providerLinks(row.provider, row.cause, language), nearest: false,
  };
}

/** @param id of the provider table. @returns the provider's pages for senders, or that there are none, or that it has ended */
export function providerHit(id: string, language: Language): LookupHit {
  const links = providerLinks(id, null, language);
  const ended = providerById(id)?.retired;
  const words = ended !== undefined ? PROVIDER_WORDS.ended(ended) : links.length === 0 ? PROVIDER_WORDS.noPage : PROVIDER_WORDS.pages;
  return {
    key: `provider:${id}`, kind: 'provider', tone: ended === undefined ? 'calm' : 'stop', title: providerName(id) ?? id, summary: words[language],
    meanings: [], steps: [], forIT: [], retry: '', links, nearest: false,
  };
}

const PROVIDER_WORDS = {
  pages: { en: 'Its pages about returned mail.', fr: 'Ses pages sur les mails revenus.' },
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

/** "At Orange"; empty for what holds anywhere. */
function at(id: string, language: Language): string {
  const name = providerName(id);
  return name === null ? '' : { en: `At ${name}`, fr: `Chez ${name}` }[language];
}

/** What a code means at each provider: in plain words, those of its cause where the provider's own are none. */
function meaningsOf(rows: readonly ProviderCodeRow[], language: Language): Pick<LookupHit, 'meanings' | 'forIT'> {
  const all = rows.map((row) => {
    const gist = partedGist(gistIn(row, language));
    const todo = partedSteps(todoIn(row, language));
    const text = [...(gist.plain.length > 0 ? gist.plain : [`${adviceFor(row.cause).label[language]}.`]), ...todo.plain].join(' ');
    return { where: at(row.provider, language), text, forIT: [...gist.forIT, ...todo.forIT] };
  });
  const colon = { en: ': ', fr: '\u00A0: ' }[language];
  return {
    meanings: all.map(({ where, text }) => ({ where, text })).filter(({ where, text }, at) => all.findIndex((other) => other.where === where && other.text === text) === at),
    forIT: [...new Set(all.flatMap(({ where, forIT }) => (forIT.length === 0 ? [] : [`${where}${where === '' ? '' : colon}${forIT.join(' ')}`])))],
  };
}

function linksOf(rows: readonly ProviderCodeRow[], language: Language): LookupHit['links'] {
  const ids = [...new Set(rows.map(({ provider }) => provider))].slice(0, MOST_LINKED);
  return ids.flatMap((id) => providerLinks(id, null, language).filter(({ role }) => ids.length === 1 || role === 'codes'));
}

/** The statuses that a reply code goes with in the registry ("552" with "X.2.2" and "X.3.4"). */
export function statusesWith(code: string): StatusRow[] {
  return statusCodes.filter(({ basic }) => basic.includes(Number(code)));
}

