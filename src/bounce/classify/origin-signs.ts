import type { Report } from '../types.ts';
import { parseDate } from './date.ts';
import { endsWithHost, isPrivateAddress, sameOrganisation } from './hosts.ts';
import { addressesIn, domainOf, parseMailbox } from './mailbox.ts';
import { envelopeSigns } from './origin-envelope.ts';
import { isReaders, isReadersAddress, isRelay, providerOf, type Reader, readerOf, sameHouse, writerOf } from './reader.ts';
import { type Hop, parseReceived, writerOfHop } from './received.ts';

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
 * - `path`: an earlier server of the mail's way is the reader's; this can be invented
 * - `reporting-server`: the report comes from the reader's own mail system
 * - `message-id`: the host in the returned Message-ID
 * - `same-system`: the system that made the Message-ID also wrote the report
 * - `tag`: a BATV or VERP tag in the envelope address
 * - `forwarded`: an SRS address: the reader's server passed on what somebody else had written
 * - `from`: the returned From
 * - `checks`: SPF and DKIM results that the reporting server wrote into the returned mail
 * - `signature`: a DKIM signature of the reader's domain
 * - `date`: how far the returned mail lies from its report
 * - `conversation`: the page shows the report in a conversation with a mail of the reader's
 * - `answer`: the reader said so
 */
export type OriginSignName =
  | 'first-hop' | 'login' | 'path' | 'reporting-server' | 'message-id' | 'same-system' | 'tag' | 'forwarded' | 'from' | 'checks'
  | 'signature' | 'date' | 'conversation' | 'answer';

/** All signs that a report holds, for `own` addresses. */
export function originSigns(report: Report, own: readonly string[]): OriginSign[] {
  const reader = readerOf(own);
  const edge = firstHop(report);
  const hop = edge === null ? null : hopSign(edge, report, reader);
  return [
    ...(hop ? [hop] : []),
    ...pathSigns(report, reader, edge),
    // The reader's own server reports on mail that was handed to it; where it came from outside, that says nothing.
    ...(hop !== null && hop.weight < 0 ? [] : serverSigns(report, reader)),
    ...messageIdSigns(report, reader), ...envelopeSigns(report, reader), ...checkSigns(report, reader), ...dateSigns(report),
  ];
}

interface Edge {
  hop: Hop;
  text: string;
  /** Where it stands in `report.original.received`. */
  index: number;
}

/** The last of the hops that the reporting server's house wrote itself: what stands below it can be invented. */
function firstHop(report: Report): Edge | null {
  const daemon = domainOf(parseMailbox(report.header.from).address);
  const house = report.reportingHost ?? daemon;
  const others = report.original.received.findIndex((text) => {
    const by = writerOfHop(text);
    return !sameHouse(by, house) && !sameHouse(by, daemon);
  });
  const index = (others < 0 ? report.original.received.length : others) - 1;
  const text = report.original.received[index];
  return text === undefined ? null : { hop: parseReceived(text), text, index };
}

function hopSign({ hop, text }: Edge, report: Report, reader: Reader): OriginSign | null {
  if (hop.loggedIn && hop.account !== null && isReadersAddress(hop.account, reader)) return { weight: 4, text, name: 'login' };
  if (isReaders(hop.fromHost, reader)) return { weight: 4, text, name: 'first-hop' };
  if (hop.loggedIn || (hop.fromIp !== null && isPrivateAddress(hop.fromIp)) || sameOrganisation(hop.fromHost, hop.byHost)) return null;
  if (hop.fromHost === null && hop.fromIp === null) return null;
  if (!usesReadersAddress(report, reader)) return { weight: -1, text, name: 'first-hop' };
  // People at a large provider send from there. Who has a domain of his own may send through many a service.
  if (isRelay(hop.fromHost)) return reader.allKnown ? { weight: -2, text, name: 'first-hop' } : null;
  const weight = reader.allKnown ? (hop.unnamed ? 4 : 3) : (hop.unnamed && isMachine(hop.helo) ? 3 : 2);
  return { weight: -weight, text, name: 'first-hop' };
}

/** No mail server's name, but that of a rented or hijacked machine: "vps-77-12.hoster.example", "[192.0.2.7]", "user-pc". */
function isMachine(helo: string | null): boolean {
  return helo !== null && (!helo.includes('.') || /\d[-.]\d/.test(helo));
}

/** Under another address, an alias or that of another mailbox, the reader's mail leaves from where nobody told us. */
function usesReadersAddress({ header, original }: Report, reader: Reader): boolean {
  const used = [...addressesIn(original.returnPath), ...addressesIn(header.to), ...addressesIn(original.from)];
  return used.length === 0 || used.some((address) => isReadersAddress(address, reader));
}

/** Behind the hop that can be trusted: a forwarding service in between hides where the mail began. */
function pathSigns(report: Report, reader: Reader, edge: Edge | null): OriginSign[] {
  const below = report.original.received.slice(edge === null ? 0 : edge.index + 1);
  const text = below.find((line) => isReaders(writerOfHop(line), reader) || isReaders(parseReceived(line).fromHost, reader));
  return text === undefined ? [] : [{ weight: 2, text, name: 'path' }];
}

/** The reader's own mail system reports only on mail that was handed to it: by the reader, or by somebody with the password. */
function serverSigns(report: Report, reader: Reader): OriginSign[] {
  const daemon = domainOf(parseMailbox(report.header.from).address);
  const host = [report.reportingHost, daemon].find((one) => one !== null && isReaders(one, reader)) ?? null;
  const signs: OriginSign[] = host === null ? [] : [{ weight: 3, text: host, name: 'reporting-server' }];
  const writer = writerOf(messageIdHost(report) ?? '');
  const reported = [report.reportingHost, daemon].find((one) => one !== null && writer !== null && providerOf(one) === writer);
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
  // A domain may live at a large provider; and many programs write the name of the machine that they run on.
  if (!host.includes('.') || (!reader.allKnown && writerOf(host) !== null) || /\.(?:local|lan|localdomain|home|internal)$/.test(host)) return [];
  return [{ weight: -1, text, name: 'message-id' }];
}

/** "spf=fail … smtp.mailfrom=example.org", "Received-SPF: fail": the returning server refused to believe the sender. */
function checkSigns(report: Report, reader: Reader): OriginSign[] {
  const signs: OriginSign[] = [];
  const signed = report.original.dkimDomains?.find((domain) => isReaders(domain, reader));
  if (signed !== undefined) signs.push({ weight: 1, text: signed, name: 'signature' });
  const results = report.original.authenticationResults?.slice(0, 2000) ?? null;
  if (results === null || !reader.domains.some((domain) => results.toLowerCase().includes(domain))) return signs;
  // RFC 8601, section 2.5: the name of whoever checked stands first. Anybody else's results may have been written by the forger.
  const checker = /^\s{0,10}([\w.-]{3,255})/.exec(results)?.[1]?.toLowerCase() ?? null;
  const trusted = sameHouse(checker, report.reportingHost) || sameHouse(checker, domainOf(parseMailbox(report.header.from).address));
  if (/\bdkim=pass\b/i.test(results) && signed !== undefined) signs.push({ weight: trusted ? 3 : 1, text: 'dkim=pass', name: 'checks' });
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
