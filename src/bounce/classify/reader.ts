import table from '../knowledge/leaves-from.json' with { type: 'json' };
import { endsWithHost, HostIndex, sameOrganisation } from './hosts.ts';
import { domainOf } from './mailbox.ts';
import { providerOfDomain } from './provider.ts';

const byAddress = new HostIndex(table.rows, ({ addresses }) => addresses);
const byHost = new HostIndex(table.rows, ({ hosts }) => hosts);
const byMessageId = new HostIndex(table.rows, ({ messageIds }) => messageIds);
const relays = new HostIndex(table.relays, ({ hosts }) => hosts);
const gateways = new HostIndex(table.relays.filter(({ kind }) => kind === 'gateway'), ({ hosts }) => hosts);

type Row = (typeof table.rows)[number];

/** The row of each domain at which a large provider gives addresses. */
const rowOf = new Map([...table.rows].reverse().flatMap((row) => row.addresses.map((domain) => [domain, row] as const)));

/** The person whose mailbox the report came to: addresses, their domains, and what is known of where their mail leaves from. */
export interface Reader {
  /** Lower case. */
  addresses: readonly string[];
  domains: readonly string[];
  /** The providers of these addresses, with their hosts and Message-ID hosts; none where the domain is the reader's own. */
  providers: readonly Row[];
  /** True where every address is of a large provider, so that mail from anywhere else is not the provider's. */
  allKnown: boolean;
}

/** @param own the person's addresses, as the page, the settings or the command line give them. @returns what their mail looks like when it leaves */
export function readerOf(own: readonly string[]): Reader {
  const addresses: string[] = [];
  const domains: string[] = [];
  const providers: Row[] = [];
  for (const written of own) {
    const address = written.trim().toLowerCase();
    const domain = domainOf(address);
    addresses.push(address);
    if (domain === null) continue;
    const row = rowOf.get(domain);
    domains.push(domain);
    if (row !== undefined) providers.push(row);
  }
  return { addresses, domains, providers, allKnown: providers.length > 0 && providers.length === domains.length };
}

/** A host of the reader's own domain, or of the provider where the reader's address is. */
export function isReaders(host: string | null, reader: Reader): boolean {
  if (host === null) return false;
  if (reader.providers.some(({ hosts }) => endsWithHost(host, hosts))) return true;
  return reader.domains.some((domain) => sameOrganisation(host, domain) && !isProviderDomain(domain)) && !isProviderDomain(host);
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
  return byAddress.find(host) !== undefined;
}

/** Filters, sending services and hosters: mail of any domain may leave from their hosts, so they speak for nobody and against nobody. */
export function isRelay(host: string | null): boolean {
  return host !== null && (relays.find(host) !== undefined || providerOf(host) !== null);
}

/** Filters that companies put before their mailboxes: their pages are where held mail is looked at. */
export function isGateway(host: string): boolean {
  return gateways.find(host) !== undefined;
}

/** The large provider that a host belongs to ("mx.google.com", "googlemail.com" → "gmail"). */
export function providerOf(host: string): string | null {
  return byHost.find(host)?.provider ?? null;
}

/** The provider that writes Message-IDs with this host. */
export function writerOf(messageIdHost: string): string | null {
  return byMessageId.find(messageIdHost)?.provider ?? null;
}

/** One domain, or two hosts of one large provider. */
export function sameHouse(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (sameOrganisation(a, b)) return true;
  const provider = providerOf(a);
  return provider !== null && provider === providerOf(b);
}
