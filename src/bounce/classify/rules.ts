/** The phrase and provider tables, made ready to be looked for in a text. */
import { phrases, providerCodes, providers, type ProviderCodeRow, type RuleKind } from '../knowledge/tables.ts';
import type { Actor, Cause } from '../types.ts';
import { PatternSet, SHORTEST } from './pattern-set.ts';
import { comparable } from './sign-set.ts';

/** A row of a table. */
export interface Rule {
  /** `phrase:postfix`, `provider:orange`, `blocklist:spamhaus`. */
  name: string;
  cause: Cause;
  kind: RuleKind;
  /** Whose move it is, where the row says it. */
  who: Actor | null;
  /** The provider whose rule it is; null for words that anybody uses. */
  provider: string | null;
  /** Row whose own explanation is shown, or null. */
  code: string | null;
  /** So general that an enhanced status code says more. */
  weak: boolean;
}

/** A rule's words, as they stand in a comparable text. */
export interface Match {
  rule: Rule;
  start: number;
  end: number;
}

/** A sign of the provider that answered. */
export interface Signature {
  provider: string;
  start: number;
  end: number;
}

export interface Matches {
  rules: Match[];
  signatures: Signature[];
}

interface Target {
  rule: Rule | null;
  provider: string | null;
  /** Tried where the literal stands. */
  pattern: RegExp | null;
  range: readonly [number, number] | null;
}

let patterns: PatternSet<Target> | null = null;

/** Every rule and signature whose words stand in `text`, which is comparable. */
export function findMatches(text: string): Matches {
  const matches: Matches = { rules: [], signatures: [] };
  patterns ??= new PatternSet(compile());
  patterns.scan(text, (target, start, end) => {
    if (target.rule === null) {
      if (target.provider !== null) matches.signatures.push({ provider: target.provider, start, end });
      return;
    }
    if (target.pattern === null) {
      matches.rules.push({ rule: target.rule, start, end });
      return;
    }
    const found = target.pattern.exec(text);
    if (found && within(target.range, found[1])) {
      matches.rules.push({ rule: target.rule, start: found.index, end: found.index + found[0].length });
    }
  });
  return matches;
}

function within(range: readonly [number, number] | null, value: string | undefined): boolean {
  if (range === null) return true;
  const number = Number(value);
  return number >= range[0] && number <= range[1];
}

type Entry = readonly [literal: string, value: Target];

function compile(): Entry[] {
  const entries: Entry[] = [];
  const add = (words: string, rule: Rule | null, provider: string | null): void => {
    const literal = comparable(words);
    if (literal.length >= SHORTEST) entries.push([literal, { rule, provider, pattern: null, range: null }]);
  };
  for (const row of phrases) {
    const system = row.mta.toLowerCase().split(/[^a-z0-9]/)[0] ?? '';
    const rule: Rule = {
      name: `phrase:${system}`, cause: row.cause, kind: row.kind, who: null, provider: null, code: null, weak: row.weak ?? false,
    };
    if (!row.phrase.includes('.*')) add(row.phrase, rule, null);
  }
  const blocklists = new Set(providers.filter(({ type }) => type === 'blocklist').map(({ id }) => id));
  for (const row of providerCodes) {
    const scope = blocklists.has(row.provider) ? 'blocklist' : 'provider';
    const rule: Rule = {
      name: `${scope}:${row.provider}`, cause: row.cause, kind: row.kind, who: row.who, provider: row.provider, code: codeId(row), weak: false,
    };
    for (const [index, words] of row.match.entries()) {
      if (!row.is_regex[index]) add(words, rule, row.provider);
      else entries.push(...regexEntry(words, rule, row));
    }
  }
  for (const provider of providers) for (const signature of provider.signatures) add(signature, null, provider.id);
  return entries;
}

function regexEntry(source: string, rule: Rule, row: ProviderCodeRow): Entry[] {
  const code = /^\(\?<!\[\\d\.\]\)([\d\\.]+)\(\?!\[\\d\.\]\)$/.exec(source)?.[1]?.replaceAll('\\', '');
  if (code !== undefined) return [[code, { rule, provider: row.provider, pattern: null, range: null }]];
  const [from, to] = row.range ?? [];
  const range = from !== undefined && to !== undefined ? [from, to] as const : null;
  const pattern = new RegExp(source.toLowerCase().replaceAll('\\D', '\\D'), 'i');
  const literals = row.provider === 'orange' ? ['ofr_', 'ofr0', 'ouk_'] : row.provider === 'laposte' ? ['lpna', 'lpn_', 'lpn0'] : row.provider === 'sfr' ? ['sfr_in_'] : ['aup#', '5.7.9'];
  return literals.map((literal) => [literal, { rule, provider: row.provider, pattern, range }] as const);
}

/** The id under which a provider's row is known. */
export function codeId(row: ProviderCodeRow): string {
  return `${row.provider}:${row.code}`;
}
