import table from '../knowledge/leaves-from.json' with { type: 'json' };
import type { Report } from '../types.ts';
import { parseDate } from './date.ts';
import { endsWithHost, isPrivateAddress, sameOrganisation } from './hosts.ts';
import { addressesIn, domainOf, parseMailbox } from './mailbox.ts';
import { type Hop, parseReceived } from './received.ts';

/** A sign for (positive) or against (negative) the returned mail being the reader's own. 3 and more is strong, 1 is weak. */
export interface OriginSign {
  weight: number;
  text: string;
  /** What follows "origin:own:" or "origin:not_own:" in the rule's name. */
  name: OriginSignName;
}

/**
 * - `first-hop`: where the reporting server itself says that the mail came from
 * - `login`: the mail was handed over by somebody logged in with the reader's address
 * - `reporting-server`: the report comes from the reader's own mail system
 * - `message-id`: the host in the returned Message-ID
 * - `same-system`: the system that made the Message-ID also wrote the report
 * - `tag`: a BATV or VERP tag in the envelope address
 * - `from`: the returned From
 * - `checks`: SPF and DKIM results that the reporting server wrote into the returned mail
 * - `signature`: a DKIM signature of the reader's domain
 * - `date`: how far the returned mail lies from its report
 * - `conversation`: the page shows the report in a conversation with a mail of the reader's
 * - `answer`: the reader said so
 */
export type OriginSignName =
  | 'first-hop' | 'login' | 'reporting-server' | 'message-id' | 'same-system' | 'tag' | 'from' | 'checks' | 'signature' | 'date'
  | 'conversation' | 'answer';

/** The reader: addresses, their domains, and what is known of where their mail leaves from. */
interface Reader {
  addresses: readonly string[];
  domains: readonly string[];
  /** Hosts and Message-ID hosts of the providers of these addresses; empty where the domain is the reader's own. */
  hosts: readonly string[];
  messageIds: readonly string[];
  /** True where every address is of a large provider, so that mail from anywhere else is not the provider's. */
  allKnown: boolean;
}

/** All signs that a report holds, for `own` addresses. */
export function originSigns(report: Report, own: readonly string[]): OriginSign[] {
  const reader = readerOf(own);
  return [
    ...hopSigns(report, reader), ...serverSigns(report, reader), ...messageIdSigns(report, reader), ...tagSigns(report, reader),
    ...fromSigns(report, reader), ...checkSigns(report, reader), ...dateSigns(report),
  ];
}

function readerOf(own: readonly string[]): Reader {
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

function isReaders(host: string | null, reader: Reader): boolean {
  if (host === null) return false;
  return endsWithHost(host, reader.hosts) || (!isShared(host) && reader.domains.some((domain) => sameOrganisation(host, domain)));
}

/** A large provider's host is everybody's; only the addresses at that provider make it the reader's. */
function isShared(host: string): boolean {
  return table.rows.some((row) => endsWithHost(host, row.addresses));
}

/** The last of the hops that the reporting server's house wrote itself: what stands below it can be invented. */
function firstHop(report: Report): { hop: Hop; text: string } | null {
  const daemon = domainOf(parseMailbox(report.header.from).address);
  const house = report.reportingHost ?? daemon;
  let edge: { hop: Hop; text: string } | null = null;
  for (const text of report.original.received) {
    const hop = parseReceived(text);
    if (hop.byHost === null || !(sameOrganisation(hop.byHost, house) || sameOrganisation(hop.byHost, daemon))) break;
    edge = { hop, text };
  }
  return edge;
}

function hopSigns(report: Report, reader: Reader): OriginSign[] {
  const edge = firstHop(report);
  if (!edge) return [];
  const { hop, text } = edge;
  if (hop.account !== null && hop.loggedIn && reader.addresses.includes(hop.account)) return [{ weight: 4, text, name: 'login' }];
  if (isReaders(hop.fromHost, reader)) return [{ weight: 4, text, name: 'first-hop' }];
  if (hop.loggedIn || (hop.fromIp !== null && isPrivateAddress(hop.fromIp)) || sameOrganisation(hop.fromHost, hop.byHost)) return [];
  if (hop.fromHost === null && hop.fromIp === null) return [];
  const weight = reader.allKnown ? 3 : 2;
  return [{ weight: -(hop.unnamed ? weight + 1 : weight), text, name: 'first-hop' }];
}

/** The reader's own mail system reports only on mail that was handed to it: by the reader, or by somebody with the password. */
function serverSigns(report: Report, reader: Reader): OriginSign[] {
  const daemon = domainOf(parseMailbox(report.header.from).address);
  const host = [report.reportingHost, daemon].find((one) => one !== null && isReaders(one, reader)) ?? null;
  const signs: OriginSign[] = host === null ? [] : [{ weight: 3, text: host, name: 'reporting-server' }];
  const messageHost = messageIdHost(report);
  const row = messageHost === null ? undefined : table.rows.find(({ messageIds }) => endsWithHost(messageHost, messageIds));
  const reported = row && [report.reportingHost, daemon].find((one) => one !== null && endsWithHost(one, row.hosts));
  if (reported !== undefined && reported !== null) signs.push({ weight: 3, text: reported, name: 'same-system' });
  return signs;
}

function messageIdHost(report: Report): string | null {
  return domainOf(report.original.messageId?.replace(/[<>\s]/g, '') ?? null);
}

function messageIdSigns(report: Report, reader: Reader): OriginSign[] {
  const host = messageIdHost(report);
  if (host === null) return [];
  const text = report.original.messageId ?? host;
  if (isReaders(host, reader) || endsWithHost(host, reader.messageIds)) return [{ weight: 2, text, name: 'message-id' }];
  return host.includes('.') ? [{ weight: -1, text, name: 'message-id' }] : [];
}

/** BATV (prvs=1234abcdef=user@domain) and VERP (user+marie=example.org@domain): the reader's server marks what it sends. */
const TAGGED = /^(?:prvs=[^=@]{4,20}=|btv1==[^=@]{4,60}==|msprvs1=[^=@]{4,40}=)|[+-][^@=]{1,64}=[\w.-]{3,255}@/i;

function tagSigns(report: Report, reader: Reader): OriginSign[] {
  const envelope = [...addressesIn(report.header.to), ...addressesIn(report.original.returnPath)];
  const text = envelope.find((address) => TAGGED.test(address) && reader.domains.includes(domainOf(address) ?? ''));
  return text === undefined ? [] : [{ weight: addressesIn(report.header.to).includes(text) ? 3 : 2, text, name: 'tag' }];
}

function fromSigns(report: Report, reader: Reader): OriginSign[] {
  const { from } = report.original;
  const addresses = addressesIn(from);
  if (from === null || addresses.length === 0) return [];
  const ours = addresses.some((address) => reader.addresses.includes(address) || reader.addresses.includes(address.replace(/\+[^@]*/, '')));
  return [{ weight: ours ? 1 : -1, text: from, name: 'from' }];
}

/** "spf=fail … smtp.mailfrom=example.org", "Received-SPF: fail": the returning server refused to believe the sender. */
function checkSigns(report: Report, reader: Reader): OriginSign[] {
  const signs: OriginSign[] = [];
  const signed = report.original.dkimDomains?.find((domain) => isReaders(domain, reader));
  if (signed !== undefined) signs.push({ weight: 1, text: signed, name: 'signature' });
  const results = report.original.authenticationResults?.slice(0, 2000) ?? null;
  if (results === null || !reader.domains.some((domain) => results.toLowerCase().includes(domain))) return signs;
  if (/\bdkim=pass\b/i.test(results) && signed !== undefined) signs.push({ weight: 3, text: 'dkim=pass', name: 'checks' });
  const refused = /\b(?:spf|dmarc)=(?:hard)?fail\b|^(?:soft)?fail\b/i.exec(results);
  if (refused && !/\bdkim=pass\b/i.test(results)) signs.push({ weight: -2, text: refused[0], name: 'checks' });
  return signs;
}

/** Servers try for five days, some for seven: a returned mail that is older, or younger than its report, is odd. */
function dateSigns(report: Report): OriginSign[] {
  const sent = parseDate(report.original.date);
  const reported = parseDate(report.header.date);
  if (sent === null || reported === null) return [];
  const odd = reported - sent > 8 * 1440 || sent - reported > 1440;
  return odd ? [{ weight: -1, text: report.original.date ?? '', name: 'date' }] : [];
}
