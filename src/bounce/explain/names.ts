/** How a provider, a domain and an address are called in a sentence. */
import { providerOfDomain } from '../classify/provider.ts';
import { providerById } from '../knowledge/tables.ts';
import type { Language, RecipientVerdict } from '../types.ts';
import { safe } from './safe.ts';

/** Longest address, domain or name inside a sentence, in UTF-16 code units. */
const MOST_IN_SENTENCE = 64;

/** @returns a provider's name as people say it ("Orange", "Yahoo"), without what the table adds to it; null for an unknown id */
export function providerName(id: string | null): string | null {
  if (id === null) return null;
  const known = NAMES.get(id);
  if (known !== undefined) return known;
  const name = providerById(id)?.names[0]?.replace(/ ?[(/,;].*/, '').replace(/ (?:mail|levels .{0,200})$/i, '') ?? null;
  if (name !== null) NAMES.set(id, name);
  return name;
}

/** The names that have been asked for, by id. */
const NAMES = new Map<string, string>();

/** @returns the recipient's address; null where none is known, or nothing of it could be shown */
export function addressOf(recipient: RecipientVerdict | undefined): string | null {
  const address = recipient?.address ?? '';
  return safe(address) === '' ? null : address;
}

/** @returns the recipient's domain, fit to stand in a sentence; null where there is none */
export function domainOf(address: string | null): string | null {
  const domain = address?.slice(address.lastIndexOf('@') + 1) ?? '';
  return domain === '' || domain === address || /\s/.test(domain) ? null : safe(domain, MOST_IN_SENTENCE);
}

/**
 * Where the recipient has their mail, as they would say it themselves: the provider's name for its own domains
 * (« chez Orange »), else the domain, whoever runs its servers.
 */
export function placeOf({ address, provider }: Pick<RecipientVerdict, 'address' | 'provider'>): string | null {
  const domain = domainOf(address);
  return domain === null || providerOfDomain(domain) === provider ? providerName(provider) ?? domain : domain;
}

/** @returns an address as it can stand in a sentence; in quotation marks where it would not be seen to be one piece */
export function addressInSentence(address: string, language: Language): string {
  const short = safe(address, MOST_IN_SENTENCE);
  return /^[^\s@«»“”"<>]+@[^\s@«»“”"<>]+$/.test(short) ? short : quoted(short, language);
}

/** @returns a quotation as each language sets it */
export function quoted(text: string, language: Language): string {
  return { en: `“${text}”`, fr: `«\u00A0${text}\u00A0»` }[language];
}

/** @returns « d’Orange », « d’Yves », « de Yahoo »: the French preposition before a name or an address */
export function de(name: string): string {
  return /^(?:[aeiouàâéèêëîïôöûü]|y[^aeiouéè])/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** @returns "Orange’s", "SFR’s" */
export function possessive(name: string): string {
  return `${name}’s`;
}
