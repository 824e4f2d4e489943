import table from '../knowledge/leaves-from.json' with { type: 'json' };
import { endsWithHost, sameOrganisation } from './hosts.ts';
import { domainOf } from './mailbox.ts';
import { providerOfDomain } from './provider.ts';

/** The person whose mailbox the report came to: addresses, their domains, and what is known of where their mail leaves from. */
export interface Reader {
  /** Lower case. */
  addresses: readonly string[];
  domains: readonly string[];
  /** Hosts and Message-ID hosts of the providers of these addresses; empty where the domain is the reader's own. */
  hosts: readonly string[];
  messageIds: readonly string[];
  /** True where every address is of a large provider, so that mail from anywhere else is not the provider's. */
  allKnown: boolean;
}

/** @param own the person's addresses, as the page, the settings or the command line give them. @returns what their mail looks like when it leaves */
export function readerOf(own: readonly string[]): Reader {
  const addresses = own.map((address) => address.trim().toLowerCase());
  const domains = addresses.flatMap((address) => domainOf(address) ?? []);
  const rows = domains.map((domain) => table.rows.find((row) => row.addresses.includes(domain)));
  return {
    addresses,
    domains,
    hosts: rows.flatMap((row) => row?.hosts ?? []),
    messageIds: rows.flatMap((row) => row?.messageIds ?? []),
    allKnown: rows.length > 0 && rows.every((row) => row !== undefined),
  };
}

/** A host of the reader's own domain, or of the provider where the reader's address is. */
export function isReaders(host: string | null, reader: Reader): boolean {
  if (host === null) return false;
  return endsWithHost(host, reader.hosts) || (!isProviderDomain(host) && reader.domains.some((domain) => !isProviderDomain(domain) && sameOrganisation(host, domain)));
}

/** One of the reader's addresses, with or without a tag ("claire+shop@…"), or any address of a domain of the reader's own. */
export function isReadersAddress(address: string, reader: Reader): boolean {
  const lower = address.toLowerCase();
  if (reader.addresses.includes(lower) || reader.addresses.includes(lower.replace(/\+[^@]*/, ''))) return true;
  const domain = domainOf(lower);
  return domain !== null && !isProviderDomain(domain) && providerOfDomain(domain) === null && reader.domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

/** A large provider's domain is everybody's: there an address says who somebody is, the domain alone nothing. */
export function isProviderDomain(host: string): boolean {
  return table.rows.some((row) => endsWithHost(host, row.addresses));
}

/** Filters, sending services and hosters: mail of any domain may leave from their hosts, so they speak for nobody and against nobody. */
export function isRelay(host: string | null): boolean {
  return host !== null && (table.relays.some(({ hosts }) => endsWithHost(host, hosts)) || providerOf(host) !== null);
}

/** Filters that companies put before their mailboxes: their pages are where held mail is looked at. */
export function isGateway(host: string): boolean {
  return endsWithHost(host, table.relays.find(({ kind }) => kind === 'gateway')?.hosts ?? []);
}

/** The large provider that a host belongs to ("mx.google.com", "googlemail.com" → "gmail"). */
export function providerOf(host: string): string | null {
  return table.rows.find((row) => endsWithHost(host, row.hosts))?.provider ?? null;
}

/** The provider that writes Message-IDs with this host. */
export function writerOf(messageIdHost: string): string | null {
  return table.rows.find((row) => endsWithHost(messageIdHost, row.messageIds))?.provider ?? null;
}

/** One domain, or two hosts of one large provider. */
export function sameHouse(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const provider = providerOf(a);
  return sameOrganisation(a, b) || (provider !== null && provider === providerOf(b));
}
