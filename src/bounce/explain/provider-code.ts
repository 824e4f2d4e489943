import { codeId } from '../classify/compile-rules.ts';
import { comparable } from '../classify/sign-set.ts';
import { gistIn, providerCodes, todoIn, type ProviderCodeRow } from '../knowledge/tables.ts';
import type { Language, RecipientVerdict } from '../types.ts';
import { partedGist, partedSteps } from './plain.ts';

/** What a provider's own code adds to the advice on its cause. */
export interface ProviderWords {
  /** For the reader: what the code means; empty where the advice says it already, or only IT would understand it. */
  gist: string[];
  /** For the reader: what to do. */
  steps: string[];
  /** For the person who runs the mail server. */
  forIT: string[];
  /** What of `forIT` says what the code means; the rest is to be done. It comes first there. */
  meaning: string[];
  /** Said in place of the cause's headline and sentence; null where those fit. */
  headline: string | null;
  told: string | null;
}

export const NO_WORDS: ProviderWords = { gist: [], steps: [], forIT: [], meaning: [], headline: null, told: null };

let byId: Map<string, ProviderCodeRow[]> | null = null;

/** @returns the words of the provider-code row that decided; nothing where none did */
export function providerWords(recipient: RecipientVerdict | undefined, language: Language): ProviderWords {
  const row = recipient === undefined ? null : rowOf(recipient);
  if (row === null) return NO_WORDS;
  let words = WORDS[language].get(row);
  if (words === undefined) WORDS[language].set(row, words = wordsOf(row, language));
  return words;
}

/** The words of the rows that have been asked for: their sentences are taken apart once. */
const WORDS: Readonly<Record<Language, Map<ProviderCodeRow, ProviderWords>>> = { en: new Map(), fr: new Map() };

function wordsOf(row: ProviderCodeRow, language: Language): ProviderWords {
  const gist = partedGist(gistIn(row, language));
  const todo = partedSteps(todoIn(row, language));
  // Without a step of its own, a code says no more to the reader than the advice on its cause does.
  const isToldToReader = todo.plain.length > 0;
  const told = row[`told_${language}`] ?? null;
  const headline = row[`headline_${language}`] ?? null;
  // What is said in the cause's place says it all to the reader; IT has the code's short meaning.
  if (told !== null) return { gist: [], steps: todo.plain, forIT: [gistIn(row, language), ...todo.forIT], meaning: [gistIn(row, language)], headline, told };
  const meaning = isToldToReader ? gist.forIT : [gistIn(row, language)].filter((text) => text !== '');
  return { gist: isToldToReader ? gist.plain : [], steps: todo.plain, forIT: [...meaning, ...todo.forIT], meaning, headline, told };
}

/** Several rows may share a provider and a code; the words that decided tell them apart. */
function rowOf({ providerCode, cause, evidence }: RecipientVerdict): ProviderCodeRow | null {
  if (providerCode === null) return null;
  byId ??= indexed();
  const rows = (byId.get(providerCode) ?? []).filter((row) => row.cause === cause);
  if (rows.length < 2) return rows[0] ?? null;
  const text = comparable(evidence?.text ?? '');
  return rows.find((row) => row.match.some((words, at) => (row.is_regex[at] ? isOfPattern(text, words) : isOfWords(text, words)))) ?? rows[0] ?? null;
}

/** Between two pieces of words with something between them, as the rules are made of them. */
const GAP = / ?\.?\* ?/;

/** @param text comparable, as it was met: from the first letter of the row's words to their last */
function isOfWords(text: string, words: string): boolean {
  const [head = '', ...tails] = words.split(GAP).map(comparable);
  if (tails.length === 0) return text === head;
  const last = tails.at(-1) ?? '';
  if (!text.startsWith(head) || !text.endsWith(last)) return false;
  return tails.reduce((from, tail) => (from < 0 ? from : endOf(text, from, tail)), head.length) >= 0;
}

function endOf(text: string, from: number, tail: string): number {
  const at = text.indexOf(tail, from);
  return at < 0 ? -1 : at + tail.length;
}

function isOfPattern(text: string, source: string): boolean {
  return new RegExp(source, 'i').exec(text)?.[0] === text;
}

function indexed(): Map<string, ProviderCodeRow[]> {
  const map = new Map<string, ProviderCodeRow[]>();
  for (const row of providerCodes) {
    const id = codeId(row);
    map.set(id, [...(map.get(id) ?? []), row]);
  }
  return map;
}
