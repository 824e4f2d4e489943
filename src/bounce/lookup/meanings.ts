/** What providers mean by a code that many use, told by meaning: "Address not found, at AOL, GMX and Mail.ru". */
import { BIG_DOMAINS } from '../classify/did-you-mean.ts';
import { adviceFor } from '../explain/advice.ts';
import { providerName, quoted } from '../explain/names.ts';
import { partedGist, partedSteps } from '../explain/plain.ts';
import { labelled } from '../explain/words.ts';
import advice from '../knowledge/advice.json' with { type: 'json' };
import { gistIn, providerById, todoIn, type ProviderCodeRow } from '../knowledge/tables.ts';
import type { Cause, Language } from '../types.ts';
import type { LookupHit } from './hit.ts';

/** What is said of a code wherever it comes from. */
export interface General {
  cause: Cause;
  steps: readonly string[];
}

type Meaning = LookupHit['meanings'][number];

/**
 * @param general what is said already; null where nothing is
 * @returns each other meaning with the providers that have it, the commonest first; and of the providers that mean the same those
 *   that know a step of their own
 */
export function meaningsOf(rows: readonly ProviderCodeRow[], general: General | null, language: Language): Meaning[] {
  const same = groups(rows.filter(({ cause }) => cause === general?.cause), ({ provider }) => provider);
  // That a provider does not say why is no meaning.
  const others = groups(rows.filter(({ cause }) => cause !== general?.cause && cause !== 'unknown'), ({ cause }) => cause);
  return [
    ...same.flatMap((own) => sameMeaning(own, general?.steps ?? [], language)),
    ...others.map((own) => otherMeaning(own, language)).sort((a, b) => b.count - a.count || a.rank - b.rank).map(({ meaning }) => meaning),
  ];
}

function groups(rows: readonly ProviderCodeRow[], by: (row: ProviderCodeRow) => string): ProviderCodeRow[][] {
  return [...new Set(rows.map(by))].map((key) => rows.filter((row) => by(row) === key));
}

/** @returns what the tables say of these rows in terms of the trade, each said of whom it holds for */
export function meaningsForIT(rows: readonly ProviderCodeRow[], language: Language): string[] {
  return [...new Set(rows.flatMap((row) => {
    const forIT = [...partedGist(gistIn(row, language)).forIT, ...partedSteps(todoIn(row, language)).forIT];
    return forIT.length === 0 ? [] : [labelled(at([row.provider], language), forIT.join(' '), language)];
  }))];
}

/**
 * A gist often leans on the answer above it ("The account is long unused too"): where it has no word of its cause's name in it, that
 * is said first.
 *
 * @returns a row's own words as somebody can read them who has read nothing else of it
 */
export function standingAlone(row: ProviderCodeRow, language: Language): string {
  const label = adviceFor(row.cause).label[language];
  const { plain } = partedGist(gistIn(row, language));
  if (plain.length === 0) return label;
  const said = plain.join(' ');
  return wordsOf(label).some((word) => said.toLowerCase().includes(word)) ? said : `${label}. ${said}`;
}

/** Of the causes' names, but said of anything. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['your', 'from', 'votre', 'this']);

/** Those that carry meaning, without the ending of gender and number. */
function wordsOf(label: string): string[] {
  return label.toLowerCase().split(/[\s’'-]+/).filter((word) => word.length > 3 && !OF_ANYTHING.has(word)).map((word) => word.replace(/e?[sx]?$/, ''));
}

function sameMeaning(rows: readonly ProviderCodeRow[], steps: readonly string[], language: Language): Meaning[] {
  const own = rows.filter((row) => partedSteps(todoIn(row, language)).plain.some((step) => !steps.includes(step)));
  if (own.length === 0) return [];
  const text = own.flatMap((row) => [...partedGist(gistIn(row, language)).plain, ...partedSteps(todoIn(row, language)).plain.filter((step) => !steps.includes(step))]);
  return [{ what: '', where: at(own.map(({ provider }) => provider), language), text: [...new Set(text)].join(' ') }];
}

function otherMeaning(rows: readonly ProviderCodeRow[], language: Language): { meaning: Meaning; count: number; rank: number } {
  const ids = [...new Set(rows.map(({ provider }) => provider))];
  const cause = rows[0]?.cause ?? 'unknown';
  const what = adviceFor(cause).label[language];
  // Where it is said in several ways, its name is what they have in common.
  const [only = '', ...others] = new Set(rows.map((row) => [...partedGist(gistIn(row, language)).plain, ...partedSteps(todoIn(row, language)).plain].join(' ')));
  const text = others.length > 0 || only === `${what}.` ? '' : only;
  return { meaning: { what, where: at(ids, language), text }, count: ids.length, rank: commonness(cause) };
}

/** The lower, the likelier a reader of this language knows a provider: it speaks the language, and many people have an address there. */
function rankOf(id: string, language: Language): number {
  const { domains = [], lang = '' } = providerById(id) ?? {};
  const speaks = lang.startsWith('many') || lang.split(/[, ]/).includes(language);
  const [most] = domains.map((domain) => BIG_DOMAINS.indexOf(domain)).filter((at) => at >= 0).sort((a, b) => a - b);
  return (most ?? UNHEARD_OF) + (speaks ? 0 : FOREIGN);
}

/** Behind all of the big ones, and a good way behind those of the same size. */
const UNHEARD_OF = BIG_DOMAINS.length;
const FOREIGN = 10;

/** Causes stand in the table as people meet them. */
const commonness = (cause: Cause): number => advice.causes.findIndex(({ id }) => id === cause);

const AT = { en: 'At', fr: 'Chez' };
const AND = { en: 'and', fr: 'et' };
const OTHERS = { en: 'others', fr: 'd’autres' };
const SOME = { en: 'some providers', fr: 'certains fournisseurs' };

/** "At AOL, GMX and others", those first that the reader has probably heard of. */
function at(ids: readonly string[], language: Language): string {
  const all = [...new Set(ids.toSorted((a, b) => rankOf(a, language) - rankOf(b, language)).map((id) => providerName(id)))];
  // « au » is a Japanese provider, and a French word.
  const names = all.filter((name) => name !== null).map((name) => (/^\p{Ll}{1,3}$/u.test(name) ? quoted(name, language) : name));
  if (names.length === 0) return `${AT[language]} ${SOME[language]}`;
  if (names.length < all.length) names.push(OTHERS[language]);
  const last = names.at(-1) ?? '';
  return `${AT[language]} ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${AND[language]} ${last}`}`;
}
