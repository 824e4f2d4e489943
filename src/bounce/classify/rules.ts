/** The phrase and provider tables, looked for in a text. */
import type { RuleKind } from '../knowledge/tables.ts';
import type { Actor, Cause } from '../types.ts';
import { compileRules } from './compile-rules.ts';
import { isWholeHost } from './hosts.ts';
import { PatternSet } from '../pattern-set.ts';
import { isOfAddress } from './sign-set.ts';

/** A row of a table. */
export interface Rule {
  /** `phrase:postfix`, `provider:orange`, `blocklist:spamhaus`. */
  name: string;
  cause: Cause;
  kind: RuleKind;
  /** Whose move it is, where the row says it. */
  who: Actor | null;
  /** Whose rule it is: a provider, `generic`, or null for words that anybody uses. */
  provider: string | null;
  /** A list of blocked senders, which others ask before they answer. */
  isBlocklist: boolean;
  /** Row whose own explanation is shown, or null. */
  code: string | null;
  /** Cause where the reporting system found it out itself, of a domain that is not its own; null where it is the same. */
  own: Cause | null;
  /** Cause while the mail is still being tried; null where it is the same. */
  waiting: Cause | null;
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

/** A rule that needs more than its first words: a code behind a provider's prefix, or two pieces with something between them. */
export interface Refined {
  rule: Rule;
  /** Where the rest is found, given where the first words start and end; -1 where it is not. */
  endsAt: (text: string, start: number, end: number) => number;
}

/** What fixed words stand for. */
export type Target =
  | { is: 'rule'; rule: Rule }
  | { is: 'refined'; rules: readonly Refined[] }
  | { is: 'signature'; provider: string; isHost: boolean };

let patterns: PatternSet<Target> | null = null;

/** Every rule and signature whose words stand in `text`, which is comparable. */
export function findMatches(text: string): Matches {
  const matches: Matches = { rules: [], signatures: [] };
  patterns ??= new PatternSet(compileRules());
  patterns.scan(text, (target, start, end) => {
    if (target.is === 'rule') {
      if (!isOfAddress(text, start, end)) matches.rules.push({ rule: target.rule, start, end });
    } else if (target.is === 'signature') {
      if (!target.isHost || isWholeHost(text, start, end)) matches.signatures.push({ provider: target.provider, start, end });
    } else {
      for (const { rule, endsAt } of target.rules) {
        const whole = endsAt(text, start, end);
        if (whole >= 0) matches.rules.push({ rule, start, end: whole });
      }
    }
  });
  return matches;
}
