/** Every address of a web page that the tables hold, with what is known of it. */
import providerTable from '../../src/bounce/knowledge/providers.json' with { type: 'json' };
import providerCodes from '../../src/bounce/knowledge/provider-codes.json' with { type: 'json' };
import { providerById, shownLink } from '../../src/bounce/knowledge/tables.ts';
import advice from '../../src/bounce/knowledge/advice.json' with { type: 'json' };

export interface LinkRecord {
  url: string;
  /** Where it stands: `provider:free postmaster`, `provider-code:outlook 550 5.7.1 todo_en`, `advice:too_large`. */
  place: string;
  /** The sources that named it, in words. */
  source: string;
  /** Year in which the newest source saw it; null where nobody wrote it down. */
  seen: number | null;
  confidence: string;
  /** Whether people may be shown it: false while nobody has seen the page, or a copy of it. */
  shown: boolean;
}

const ROLES = ['postmaster', 'error_codes', 'delist', 'contact', 'feedback_loop', 'end_user_help'] as const;
const ADDRESS = /https?:\/\/[\w.~:/?#@!$&*+,;=%-]*[\w/=#-]/gi;

/** @returns every link of the provider table, shown or not, then every address inside the wording that people read */
export function collectLinks(): LinkRecord[] {
  return [...providerLinks(), ...codeLinks(), ...adviceLinks()];
}

/** @returns the addresses in `text`, without the full stop or bracket that ends the sentence */
export function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? [];
}

function providerLinks(): LinkRecord[] {
  const named: Record<string, string> = providerTable.meta.sources;
  return providerTable.providers.flatMap((provider) => ROLES.flatMap((role) => {
    const link = provider[role];
    const row = providerById(provider.id);
    if (!link?.url || !row) return [];
    return [{
      url: link.url,
      place: `provider:${provider.id} ${role}`,
      source: provider.sources.map((key) => named[key] ?? key).join('; '),
      seen: provider.year,
      confidence: provider.confidence,
      shown: shownLink(row, role) !== null,
    }];
  }));
}

function codeLinks(): LinkRecord[] {
  return providerCodes.rows.flatMap((row) => (['gist_en', 'gist_fr', 'todo_en', 'todo_fr'] as const).flatMap((field) =>
    addressesIn(row[field]).map((url) => ({
      url,
      place: `provider-code:${row.provider} ${row.code} ${field}`,
      source: row.source,
      seen: row.year,
      confidence: row.confidence,
      shown: true,
    }))));
}

function adviceLinks(): LinkRecord[] {
  return addressesIn(JSON.stringify(advice.causes)).map((url) => ({
    url, place: 'advice', source: '', seen: null, confidence: 'low', shown: true,
  }));
}
