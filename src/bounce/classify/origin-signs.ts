import type { Report } from '../types.ts';
import { parseDate } from './date.ts';
import { endsWithHost, isPrivateAddress, sameOrganisation } from './hosts.ts';
import { addressesIn, addressOf, domainOf } from './mailbox.ts';
import { envelopeSigns } from './origin-envelope.ts';
import { isReaders, isReadersAddress, isRelay, providerOf, type Reader, readerOf, sameHouse, writerOf } from './reader.ts';
import { Hop } from './received.ts';

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

/** What the signs are found in, read once. */
export interface Traces {
  report: Report;
  reader: Reader;
  /** Domain of whoever wrote the report. */
  daemon: string | null;
  /** Addresses that the report was sent to, and of the returned From. */
  sentTo: readonly string[];
  from: readonly string[];
  /** Host in the returned Message-ID. */
  messageIdHost: string | null;
}

/**
 * All signs that a report holds.
 *
 * @param sentTo addresses that it was sent to
 * @param own the reader's
 */
export function originSigns(report: Report, sentTo: readonly string[], own: readonly string[]): OriginSign[] {
  const { header, original } = report;
  const traces: Traces = {
    report,
    reader: readerOf(own),
    daemon: domainOf(addressOf(header.from)),
    sentTo,
    from: addressesIn(original.from),
    messageIdHost: messageIdHost(original.messageId),
  };
  const signs: OriginSign[] = [];
  const edge = firstHop(traces);
  const hop = edge === null ? null : hopSign(edge, traces);
  if (hop !== null) signs.push(hop);
  pathSign(traces, edge, signs);
  // The reader's own server reports on mail that was handed to it; where it came from outside, that says nothing.
  if (hop === null || hop.weight > 0) serverSigns(traces, signs);
  messageIdSign(traces, signs);
  envelopeSigns(traces, signs);
  checkSigns(traces, signs);
  dateSign(report, signs);
  return signs;
}

function messageIdHost(messageId: string | null): string | null {
  const host = domainOf(messageId);
  return host !== null && /[<>\s]/.test(host) ? domainOf(messageId?.replace(/[<>\s]/g, '') ?? null) : host;
}

interface Edge {
  hop: Hop;
  text: string;
  /** Where it stands in `report.original.received`. */
  index: number;
}

/** The last of the hops that the reporting server's house wrote itself: what stands below it can be invented. */
function firstHop({ report: { original, reportingHost }, daemon }: Traces): Edge | null {
  let edge: Edge | null = null;
  const { received } = original;
  for (let index = 0; index < received.length; index++) {
    const text = received[index] ?? '';
    const hop = new Hop(text);
    if (!sameHouse(hop.byHost, reportingHost ?? daemon) && !sameHouse(hop.byHost, daemon)) break;
    edge = { hop, text, index };
  }
  return edge;
}

function hopSign({ hop, text }: Edge, traces: Traces): OriginSign | null {
  const { reader } = traces;
  const { loggedIn, fromHost } = hop;
  const account = loggedIn ? hop.account : null;
  if (account !== null && isReadersAddress(account, reader)) return { weight: 4, text, name: 'login' };
  if (isReaders(fromHost, reader)) return { weight: 4, text, name: 'first-hop' };
  if (loggedIn || sameOrganisation(fromHost, hop.byHost)) return null;
  const { fromIp } = hop;
  if (fromIp === null ? fromHost === null : isPrivateAddress(fromIp)) return null;
  if (!usesReadersAddress(traces)) return { weight: -1, text, name: 'first-hop' };
  // People at a large provider send from there. Who has a domain of his own may send through many a service.
  if (isRelay(fromHost)) return reader.allKnown ? { weight: -2, text, name: 'first-hop' } : null;
  const weight = reader.allKnown ? (hop.unnamed ? 4 : 3) : (hop.unnamed && isMachine(hop.helo) ? 3 : 2);
  return { weight: -weight, text, name: 'first-hop' };
}

/** No mail server's name, but that of a rented or hijacked machine: "vps-77-12.hoster.example", "[192.0.2.7]", "user-pc". */
function isMachine(helo: string | null): boolean {
  return helo !== null && (!helo.includes('.') || /\d[-.]\d/.test(helo));
}

/** Under another address, an alias or that of another mailbox, the reader's mail leaves from where nobody told us. */
function usesReadersAddress({ report: { original }, reader, sentTo, from }: Traces): boolean {
  const isOurs = (address: string): boolean => isReadersAddress(address, reader);
  if (sentTo.some(isOurs) || from.some(isOurs)) return true;
  const envelope = addressesIn(original.returnPath);
  return envelope.some(isOurs) || envelope.length + sentTo.length + from.length === 0;
}

/** Behind the hop that can be trusted: a forwarding service in between hides where the mail began. */
function pathSign({ report: { original }, reader }: Traces, edge: Edge | null, signs: OriginSign[]): void {
  const text = original.received.find((line, index) => {
    if (edge !== null && index <= edge.index) return false;
    const hop = new Hop(line);
    return isReaders(hop.byHost, reader) || isReaders(hop.fromHost, reader);
  });
  if (text !== undefined) signs.push({ weight: 2, text, name: 'path' });
}

/** The reader's own mail system reports only on mail that was handed to it: by the reader, or by somebody with the password. */
function serverSigns({ report: { reportingHost }, reader, daemon, messageIdHost }: Traces, signs: OriginSign[]): void {
  const ours = isReaders(reportingHost, reader) ? reportingHost : isReaders(daemon, reader) ? daemon : null;
  if (ours !== null) signs.push({ weight: 3, text: ours, name: 'reporting-server' });
  const writer = messageIdHost === null ? null : writerOf(messageIdHost);
  if (writer === null) return;
  const reported = [reportingHost, daemon].find((host) => host !== null && providerOf(host) === writer);
  if (reported) signs.push({ weight: 3, text: reported, name: 'same-system' });
}

function messageIdSign({ report: { original }, reader, messageIdHost: host }: Traces, signs: OriginSign[]): void {
  if (host === null) return;
  const text = original.messageId ?? host;
  const isOurs = isReaders(host, reader) || reader.providers.some(({ messageIds }) => endsWithHost(host, messageIds));
  if (isOurs) signs.push({ weight: 2, text, name: 'message-id' });
  // A domain may live at a large provider; and many programs write the name of the machine that they run on.
  else if (host.includes('.') && (reader.allKnown || writerOf(host) === null) && !/\.(?:local|lan|localdomain|home|internal)$/.test(host)) {
    signs.push({ weight: -1, text, name: 'message-id' });
  }
}

/** "spf=fail … smtp.mailfrom=example.org", "Received-SPF: fail": the returning server refused to believe the sender. */
function checkSigns({ report, reader, daemon }: Traces, signs: OriginSign[]): void {
  const signed = report.original.dkimDomains?.find((domain) => isReaders(domain, reader));
  if (signed !== undefined) signs.push({ weight: 1, text: signed, name: 'signature' });
  const results = report.original.authenticationResults?.slice(0, 2000) ?? null;
  if (results === null || !reader.domains.some((domain) => results.toLowerCase().includes(domain))) return;
  // RFC 8601, section 2.5: the name of whoever checked stands first. Anybody else's results may have been written by the forger.
  const checker = /^\s{0,10}([\w.-]{3,255})/.exec(results)?.[1]?.toLowerCase() ?? null;
  const trusted = sameHouse(checker, report.reportingHost) || sameHouse(checker, daemon);
  if (/\bdkim=pass\b/i.test(results) && signed !== undefined) signs.push({ weight: trusted ? 3 : 1, text: 'dkim=pass', name: 'checks' });
  const refused = /\b(?:spf|dmarc)=(?:hard)?fail\b|^(?:soft)?fail\b/i.exec(results);
  if (refused && !/\bdkim=pass\b/i.test(results)) signs.push({ weight: -2, text: refused[0], name: 'checks' });
}

/** Servers try for five days, some for seven: a returned mail that is older, or younger than its report, is odd. */
function dateSign({ header, original }: Report, signs: OriginSign[]): void {
  const sent = parseDate(original.date);
  const reported = sent === null ? null : parseDate(header.date);
  if (sent === null || reported === null) return;
  const odd = reported - sent > 8 * 1440 || sent - reported > 1440;
  if (odd) signs.push({ weight: -1, text: original.date ?? '', name: 'date' });
}
