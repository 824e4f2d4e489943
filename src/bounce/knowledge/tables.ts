/**
 * The tables of this folder with their types. What is written in them is held together by `test/bounce/classify/rules.test.ts`:
 * every id known, every rule met by the reply it quotes, or by its own words, every pattern proven linear.
 */
import type { Actor, Cause, Language } from '../types.ts';
import phraseTable from './phrases.json' with { type: 'json' };
import providerCodeTable from './provider-codes.json' with { type: 'json' };
import providerTable from './providers.json' with { type: 'json' };
import statusTable from './status-codes.json' with { type: 'json' };

/** What a rule says of trying again; `both` where the reply code decides. */
export type RuleKind = 'permanent' | 'temporary' | 'both' | 'info';

/** Words that mail systems use for a cause, whoever answers. */
export interface PhraseRow {
  phrase: string;
  cause: Cause;
  kind: RuleKind;
  lang: string;
  mta: string;
  /** So general that an enhanced status code says more. */
  weak?: boolean;
  /** Whose move it is, where the words say it better than the cause. */
  who?: Actor;
  /** Cause where no server was asked: what the system that wrote the report found out itself of another's domain. */
  own?: Cause;
  /** Cause while the mail is still being tried. */
  waiting?: Cause;
}

/** A code or words of one provider. */
export interface ProviderCodeRow {
  provider: string;
  code: string;
  match: string[];
  is_regex: boolean[];
  kind: RuleKind;
  cause: Cause;
  who: Actor;
  gist_en: string;
  gist_fr: string;
  todo_en: string;
  todo_fr: string;
  /** Of the number that the first group takes. */
  range?: number[];
  /** How the codes of a row with patterns begin: "OFR" for OFR006_506. */
  begins?: string[];
  /** So general that an enhanced status code says more. */
  weak?: boolean;
  /** Said in place of the cause's own headline and sentence, where those would tell of something else. */
  headline_en?: string;
  headline_fr?: string;
  told_en?: string;
  told_fr?: string;
}

export interface ProviderLink {
  url: string | null;
  mail?: string[];
  note?: string;
  /** Nobody has seen the page yet: not to be shown. */
  unverified: boolean;
}

export interface ProviderRow {
  id: string;
  type: 'mailbox' | 'gateway' | 'sender' | 'forwarder' | 'blocklist';
  names: string[];
  domains: string[];
  /** Host names; `*` and `?` stand for characters. */
  mx: string[];
  /** Pieces of replies that only this provider writes. */
  signatures: string[];
  /** It has domains of its own, and takes mail for others' too. */
  anyDomain?: true;
  /** Providers of one family answer with the same codes. */
  family?: string;
  postmaster: ProviderLink | null;
  error_codes: ProviderLink | null;
  delist: ProviderLink | null;
  contact: ProviderLink | null;
  feedback_loop: ProviderLink | null;
  end_user_help: ProviderLink | null;
  lang: string;
  /** Year in which its mail addresses ended. */
  retired?: number;
  /** What to do instead, where these addresses ended and that is known. */
  retired_step?: Record<Language, string>;
}

/** An enhanced status code of the registry (RFC 3463, RFC 5248); "X.1.1" for any class. */
export interface StatusRow {
  code: string;
  name: string;
  gist_en: string;
  gist_fr: string;
  cause: Cause;
  who: string;
  /** Reply codes that the registry gives it with; "any" for all. */
  basic: readonly (number | string)[];
}

/** An SMTP reply code (RFC 5321). */
export interface ReplyRow {
  code: number;
  name: string;
  kind: string;
  gist_en: string;
  gist_fr: string;
}

/** What the second number of an enhanced status code is about (RFC 3463, section 3). */
export interface SubjectRow {
  /** "X.1" */
  prefix: string;
  name: string;
  name_fr: string;
}

export const phrases = phraseTable.phrases as unknown as readonly PhraseRow[];
export const providerCodes = providerCodeTable.rows as unknown as readonly ProviderCodeRow[];
export const providers = providerTable.providers as unknown as readonly ProviderRow[];
export const statusCodes = statusTable.enhanced as unknown as readonly StatusRow[];
export const statusSubjects = statusTable.subjects as unknown as readonly SubjectRow[];
export const replyCodes = statusTable.basic as unknown as readonly ReplyRow[];

const byId = new Map(providers.map((provider) => [provider.id, provider]));

/** The provider with this id, or undefined. */
export function providerById(id: string): ProviderRow | undefined {
  return byId.get(id);
}

export type LinkRole = 'postmaster' | 'error_codes' | 'delist' | 'contact' | 'feedback_loop' | 'end_user_help';

/** What a row's code means, in one sentence. */
export function gistIn(row: { gist_en: string; gist_fr: string }, language: Language): string {
  return row[`gist_${language}`];
}

/** What to do about a code that needs a step of its own; empty where the cause's steps serve. */
export function todoIn(row: ProviderCodeRow, language: Language): string {
  return row[`todo_${language}`];
}

/** The address of a provider's page; null where there is none, or none that somebody has seen. */
export function shownLink(provider: ProviderRow, role: LinkRole): string | null {
  const link = provider[role];
  return link === null || link.unverified ? null : link.url;
}
