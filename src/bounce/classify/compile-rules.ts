/** The tables as patterns: fixed words, each with the rule or the provider that it stands for. */
import { phrases, providerCodes, providers, type PhraseRow, type ProviderCodeRow } from '../knowledge/tables.ts';
import { SHORTEST, type Pattern } from '../pattern-set.ts';
import type { Refined, Rule, Target } from './rules.ts';
import { comparable, pieceEnd } from './sign-set.ts';

/** Characters of a code behind its prefix: "OFR006_506". */
const CODE_REACH = 40;

/** A signature that is a host's name, with or without the mark of an address before it. */
const HOST = /^[\w@.-]+\.[a-z]{2,}$/i;

/** @returns the words of every phrase and provider code as patterns, each with the rule that it stands for */
export function compileRules(): Pattern<Target>[] {
  const patterns: Pattern<Target>[] = [];
  for (const row of phrases) patterns.push(...ofWords(row.phrase, ofPhrase(row)));
  const families = new Map<string, Refined[]>();
  for (const row of providerCodes) {
    const rule = ofCode(row);
    for (const [index, words] of row.match.entries()) {
      if (!row.is_regex[index]) patterns.push(...ofWords(words, rule));
      else if (row.begins === undefined) patterns.push(...ofWords(plainCode(words), rule));
      else for (const prefix of row.begins) families.set(prefix, [...(families.get(prefix) ?? []), behindPrefix(words, rule, row.range)]);
    }
  }
  for (const [prefix, rules] of families) {
    for (const literal of lengthened(comparable(prefix))) patterns.push({ literal, value: { is: 'refined', rules }, open: true });
  }
  for (const { id, signatures } of providers) {
    for (const words of signatures) {
      const value: Target = { is: 'signature', provider: id, isHost: HOST.test(words) };
      for (const literal of lengthened(comparable(words))) patterns.push({ literal, value, open: true });
    }
  }
  return patterns;
}

function ofPhrase(row: PhraseRow): Rule {
  const system = row.mta.toLowerCase().split(/[^a-z0-9]/)[0] ?? '';
  return {
    name: `phrase:${system}`, cause: row.cause, kind: row.kind, who: row.who ?? null, provider: null, isBlocklist: false, code: null,
    own: row.own ?? null, waiting: row.waiting ?? null, weak: row.weak ?? false,
  };
}

const blocklists = new Set(providers.filter(({ type }) => type === 'blocklist').map(({ id }) => id));

function ofCode(row: ProviderCodeRow): Rule {
  const isBlocklist = blocklists.has(row.provider);
  return {
    name: `${isBlocklist ? 'blocklist' : 'provider'}:${row.provider}`,
    cause: row.cause,
    kind: row.kind,
    who: row.who,
    provider: row.provider,
    isBlocklist,
    code: codeId(row),
    own: null,
    waiting: null,
    weak: row.weak ?? false,
  };
}

/** The id under which a provider's row is known. */
export function codeId(row: ProviderCodeRow): string {
  return `${row.provider}:${row.code}`;
}

/** Two pieces of one phrase stand in one sentence. */
const SENTENCE_END = /\p{L}{3}[.!?] \p{L}{2}/u;

/**
 * Fixed words, or pieces with `*` between them.
 *
 * @throws where the first piece is too short to be looked up: a row that nothing can meet is a mistake in the table
 */
function ofWords(words: string, rule: Rule): Pattern<Target>[] {
  const [head = '', ...tails] = words.split(/ ?\.?\* ?/).map(comparable);
  if (head.length < SHORTEST) throw new Error(`"${words}" begins with fewer than ${SHORTEST} characters (${rule.name}, ${rule.cause})`);
  if (tails.length === 0) return [{ literal: head, value: { is: 'rule', rule } }];
  const endsAt = (text: string, _start: number, end: number): number => tails.reduce((from, tail) => (from < 0 ? from : endInSentence(text, from, tail)), end);
  return [{ literal: head, value: { is: 'refined', rules: [{ rule, endsAt }] }, open: true }];
}

/** Where the next piece of a phrase ends ("blocked using" of "Client host * blocked using"), if it stands in the same sentence; else -1. */
function endInSentence(text: string, from: number, piece: string): number {
  const end = pieceEnd(text, from, piece);
  return end < 0 || SENTENCE_END.test(text.slice(from, end - piece.length)) ? -1 : end;
}

/** `(?<![\d.])5\.7\.25(?![\d.])` is "5.7.25": numbers are always found whole. */
function plainCode(source: string): string {
  return source.replace(/^\(\?<![^)]*\)/, '').replace(/\(\?![^)]{0,2000}\)$/, '').replaceAll('\\', '');
}

function behindPrefix(source: string, rule: Rule, range: readonly number[] | undefined): Refined {
  const pattern = new RegExp(`^(?:${source})`, 'i');
  const [from = 0, to = Number.POSITIVE_INFINITY] = range ?? [];
  const endsAt = (text: string, start: number): number => {
    const found = pattern.exec(text.slice(start, start + CODE_REACH));
    if (found === null) return -1;
    const number = Number(found[1] ?? from);
    return number >= from && number <= to ? start + found[0].length : -1;
  };
  return { rule, endsAt };
}

const CODE_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789_'];

/** A prefix of three characters is too short to be looked up: "lpn" becomes "lpna", "lpn_", "lpn0", … */
function lengthened(prefix: string): string[] {
  return prefix.length >= SHORTEST ? [prefix] : CODE_CHARACTERS.map((character) => prefix + character);
}
