/** Which provider answered: by its host, then by its own words, then by the recipient's domain. The host beats the domain. */
import { isBannerRefusal } from './codes.ts';
import { lastTwoLabels } from './hosts.ts';
import { providerById, providers, type ProviderRow } from '../knowledge/tables.ts';
import type { Kind, Report, ReportedRecipient } from '../types.ts';
import type { SignText } from './kind-signs.ts';
import { domainOf } from './mailbox.ts';
import type { Signature } from './rules.ts';
import type { SharedProse } from './weigh.ts';

interface HostPattern {
  provider: string;
  pattern: RegExp;
  /** Fixed characters: the more, the closer. */
  weight: number;
}

/** The provider whose service writes such notices itself, where no other server's reply is in them. */
const OF_SYSTEM: ReadonlyMap<string | null, string> = new Map([
  ['microsoft365', 'microsoft365'], ['mailru', 'mailru'], ['yandex', 'yandex'], ['zoho', 'zoho'], ['amazonses', 'ses'], ['sendgrid', 'sendgrid'],
]);

let hostPatterns: Map<string, HostPattern[]> | null = null;
let domains: Map<string, string> | null = null;

/**
 * @param reply the recipient's own, which the answering server wrote: its signatures count
 * @param prose the rest of the notice, whose signatures count where nothing else tells
 */
export function answeringProvider(
  recipient: ReportedRecipient, report: Report, kind: Kind, reply: SignText, prose: SharedProse,
): string | null {
  const { remoteHost } = recipient;
  const domain = domainOf(recipient.address);
  const byHost = remoteHost === null ? null : providerOfHost(remoteHost, domain) ?? ofOwnName(remoteHost);
  const bySigns = byHost ?? providerOfSignatures(reply.matches.signatures, domain);
  // Both answer from the same hosts; but nobody keeps a domain of Outlook.com's at Microsoft 365.
  if (bySigns === 'microsoft365' && domain !== null && providerOfDomain(domain) === 'outlook') return 'outlook';
  if (bySigns !== null) return bySigns;
  if (isBannerRefusal(recipient.diagnostic)) return 'cisco';
  if (recipient.diagnostic !== null && OF_GOOGLE.test(recipient.diagnostic)) return 'gmail';
  const byBanner = hostInBanner(recipient.diagnostic);
  const greeter = byBanner === null ? null : providerOfHost(byBanner, domain);
  if (greeter !== null) return greeter;
  const byDomain = domain === null ? null : providerOfDomain(domain);
  const byNumber = byDomain ?? (isMicrosofts(recipient.status) ? 'microsoft365' : null);
  // In a delay nobody has answered yet: the notice's own writer is only waiting.
  if (byNumber !== null || kind !== 'failure') return byNumber;
  const bySystem = OF_SYSTEM.get(report.system) ?? null;
  return bySystem ?? (remoteHost === null ? providerOfSignatures(prose()?.matches.signatures ?? [], domain) : null);
}

/** "555 5.5.2 Syntax error. nb15sm15097998qcb.26": Google's servers end a reply with the session's number; later ones add "- gsmtp". */
const OF_GOOGLE = /\b[\da-z-]{1,40}s[im]\d{6,10}[a-z]{3}\.\d{1,4}\b/;

/** "554 mxcmd04.example.org bizsmtp", "421-mx.example.org ESMTP": a server that refuses at the greeting says its name first (RFC 5321, section 4.2). */
const BANNER = /^[45]\d\d[ -]((?:[\w-]{1,63}\.){2,8}[a-z]{2,24})(?= )/i;

function hostInBanner(diagnostic: string | null): string | null {
  return diagnostic === null ? null : BANNER.exec(diagnostic)?.[1] ?? null;
}

/** What providers call the servers that they run themselves; a customer's machine has a number or a name of its own. */
const OWN_SERVER = /^(?:smtp|mail|mx|out|relay|auth|mta|mailin|mailout|extmail)[\w-]{0,20}\./i;

/** "smtp.comcast.net": a server below a provider's mail domain, such as one that takes its customers' mail. */
function ofOwnName(host: string): string | null {
  return OWN_SERVER.test(host) ? providerOfDomain(host.slice(host.indexOf('.') + 1).replace(/\.$/, '')) : null;
}

/** The provider of a host that takes mail ("mx1.free.fr"); null where it is not in the table. */
export function providerOfHost(host: string, domain: string | null): string | null {
  hostPatterns ??= compileHosts();
  const name = host.toLowerCase().replace(/\.$/, '');
  const key = lastTwoLabels(name);
  const anyCountry = `${key.slice(0, key.indexOf('.'))}.*`;
  let ids: string[] = [];
  let best = 0;
  for (const patterns of [hostPatterns.get(key), hostPatterns.get(anyCountry)]) {
    for (const { provider, pattern, weight } of patterns ?? []) {
      if (weight < best || !pattern.test(name)) continue;
      if (weight > best) ids = [];
      ids.push(provider);
      best = weight;
    }
  }
  return chosen(ids, domain);
}

/** Of several providers behind the same hosts: the one with the recipient's domain, else one that hosts any domain. */
function chosen(ids: readonly string[], domain: string | null): string | null {
  if (ids.length < 2 || domain === null) return ids[0] ?? null;
  const own = ids.find((id) => providerById(id)?.domains.includes(domain));
  return own ?? ids.find((id) => hostsAnyDomain(providerById(id))) ?? ids[0] ?? null;
}

function hostsAnyDomain(provider: ProviderRow | undefined): boolean {
  return provider !== undefined && (provider.anyDomain === true || provider.domains.length === 0);
}

/** The provider of a mail domain, sub-domains included. */
export function providerOfDomain(domain: string): string | null {
  domains ??= new Map(providers.flatMap(({ id, domains: names }) => names.map((name) => [name, id] as const)));
  for (let rest = domain.toLowerCase(); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const id = domains.get(rest);
    if (id !== undefined) return id;
  }
  return null;
}

/** The provider whose signature is the longest. A list of blocked senders is asked by others; it never answers itself. */
function providerOfSignatures(signatures: readonly Signature[], domain: string | null): string | null {
  if (signatures.length === 0) return null;
  const own = signatures.filter(({ provider }) => providerById(provider)?.type !== 'blocklist');
  const longest = Math.max(...own.map(({ start, end }) => end - start));
  return chosen([...new Set(own.filter(({ start, end }) => end - start === longest).map(({ provider }) => provider))], domain);
}

/**
 * Details of three digits ("5.7.124", "5.4.316") are Microsoft 365's: the registry's end far below, and nobody else numbers so high. The
 * filters of an Exchange on site go up to 5.7.107. With X.4.3xx and X.7.3xx Microsoft 365 tells its own users of others' servers.
 */
function isMicrosofts(status: string | null): boolean {
  return status !== null && /^[45]\.(?![47]\.3)[1-7]\.(?!10)\d{3}$/.test(status);
}

/** Providers that answer with the same codes: Sky and AT&T with Yahoo's, 1&1 with GMX's. */
export function isSameFamily(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a === b || familyOf(a) === familyOf(b);
}

function familyOf(id: string): string {
  return providerById(id)?.family ?? id;
}

function compileHosts(): Map<string, HostPattern[]> {
  const map = new Map<string, HostPattern[]>();
  for (const { id, mx } of providers) {
    for (const host of mx) {
      const source = host.replace(/[.+]/g, String.raw`\.`).replaceAll('*', '.{0,80}').replaceAll('?', '.');
      const entry = { provider: id, pattern: new RegExp(`^${source}$`), weight: host.replace(/[*?]/g, '').length };
      const key = lastTwoLabels(host);
      map.set(key, [...(map.get(key) ?? []), entry]);
    }
  }
  return map;
}

