/** The whole of the tables in groups, for a page to browse. */
import { providerName } from '../explain/names.ts';
import { providerCodes, providers, replyCodes, statusCodes, statusSubjects, type ProviderRow } from '../knowledge/tables.ts';
import type { Language } from '../types.ts';
import type { LookupHit } from './hit.ts';
import { codeHit, providerHit, replyHit, statusHit } from './hits.ts';

export interface Group {
  /** A subject of codes or a provider, as it is called; empty for what belongs to no provider. */
  name: string;
  hits: LookupHit[];
}

export interface Everything {
  /** By first digit, which is the group's name. */
  replies: Group[];
  statuses: Group[];
  /** By provider, in the order of their names. */
  codes: Group[];
  providers: { type: ProviderRow['type']; hits: LookupHit[] }[];
}

const TYPES: readonly ProviderRow['type'][] = ['mailbox', 'gateway', 'forwarder', 'sender', 'blocklist'];

/** @returns every code and every provider that the tables have, each once */
export function everything(language: Language): Everything {
  const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title, language);
  const owners = [...new Set(providerCodes.map(({ provider }) => provider))];
  return {
    replies: ['2', '3', '4', '5'].map((digit) => ({
      name: digit,
      hits: replyCodes.filter(({ code }) => String(code).startsWith(digit)).flatMap(({ code }) => replyHit(String(code), language) ?? []),
    })).filter(({ hits }) => hits.length > 0),
    statuses: statusSubjects.map(({ prefix, name, name_fr: fr }) => ({
      name: `${prefix} · ${{ en: name, fr }[language]}`,
      hits: statusCodes.filter(({ code }) => code.startsWith(`${prefix}.`)).flatMap(({ code }) => statusHit(code, language) ?? []),
    })),
    codes: owners.map((id) => ({
      name: providerName(id) ?? '',
      hits: providerCodes.filter(({ provider }) => provider === id).map((row) => codeHit(row, language)),
    })).sort((a, b) => a.name.localeCompare(b.name, language)),
    providers: TYPES.map((type) => ({
      type,
      hits: providers.filter((provider) => provider.type === type).map(({ id }) => providerHit(id, language)).sort(byTitle),
    })),
  };
}
