import { endsWithHost, HostIndex, hostOf } from './hosts.ts';
import { domainOf, parseMailbox } from './mailbox.ts';

/** Names that fakes like to borrow, and the domains whose owners may use them. */
const BRANDS: readonly [name: RegExp, domains: readonly string[]][] = [
  [/\b(?:microsoft|outlook|office ?365|hotmail|exchange|onedrive|sharepoint)\b/i,
    ['microsoft.com', 'outlook.com', 'office.com', 'office365.com', 'live.com', 'hotmail.com', 'microsoftonline.com', 'outlook.fr',
      'hotmail.fr', 'live.fr', 'onmicrosoft.com', 'cloud.microsoft', 'msn.com']],
  [/\b(?:google|gmail)\b/i, ['google.com', 'gmail.com', 'googlemail.com', 'goo.gl', 'youtube.com']],
  [/\byahoo\b/i, ['yahoo.com', 'yahoo.fr', 'yahooinc.com', 'yahoo.co.uk', 'yahoo.co.jp', 'yahoodns.net', 'aol.com']],
  [/\borange\b|\bwanadoo\b/i, ['orange.fr', 'orange.com', 'wanadoo.fr']],
  [/\bsfr\b/i, ['sfr.fr', 'sfr.com', 'neuf.fr']],
  [/\blaposte\b|la poste/i, ['laposte.net', 'laposte.fr']],
  [/\bovh(?:cloud)?\b/i, ['ovh.com', 'ovh.net', 'ovhcloud.com']],
  [/\bionos\b/i, ['ionos.com', 'ionos.fr', 'ionos.de', 'kundenserver.de', '1and1.com']],
  [/\bicloud\b/i, ['icloud.com', 'apple.com', 'me.com']],
  [/\bcpanel\b/i, ['cpanel.net']],
  [/\bzimbra\b/i, ['zimbra.com']],
];

export interface BrandSigns {
  /** The From field, decoded. */
  from: string | null;
  /** Web addresses of the mail. */
  links: readonly string[];
  /** The reader's own addresses. */
  own: readonly string[];
}

/**
 * A brand's or the reader's own domain's name, used by a sender or a link of another domain; null where nothing is borrowed.
 * The answer is the name or host that shows it, as it stands in the mail.
 */
export function borrowedBrand({ from, links, own }: BrandSigns): string | null {
  const { address, name } = parseMailbox(from);
  const domain = domainOf(address);
  const ownDomains = own.flatMap((one) => domainOf(one) ?? []);
  if (domain !== null && endsWithHost(domain, ownDomains)) return null;
  if (name !== null && domain !== null && borrows(name, domain, ownDomains)) return name;
  for (const link of links) {
    const host = hostOf(link);
    if (host !== '' && host !== domain && borrows(host, host, ownDomains)) return host;
  }
  return null;
}

/** True where `words` name a brand, or an own domain, that `domain` does not belong to. */
function borrows(words: string, domain: string, ownDomains: readonly string[]): boolean {
  const lower = words.toLowerCase();
  if (ownDomains.some((own) => lower.includes(own) && !endsWithHost(domain, [own]))) return true;
  return BRANDS.some(([brand, domains]) => brand.test(words) && !endsWithHost(domain, domains));
}

/** Domains at which anybody may have an address: it makes nobody a speaker of the house. */
const MAILBOXES: readonly string[] = [
  'outlook.com', 'outlook.fr', 'live.com', 'live.fr', 'hotmail.com', 'hotmail.fr', 'msn.com', 'onmicrosoft.com', 'gmail.com', 'googlemail.com',
  'yahoo.com', 'yahoo.fr', 'yahoo.co.uk', 'yahoo.co.jp', 'aol.com', 'orange.fr', 'wanadoo.fr', 'sfr.fr', 'neuf.fr', 'laposte.net', 'icloud.com', 'me.com',
];

const mailboxes = new HostIndex(MAILBOXES, (domain) => [domain]);
const byDomain = new HostIndex(BRANDS, ([, domains]) => domains);

/** All domains of the house that a sender's domain belongs to; empty for strangers, and for domains where anybody has a mailbox. */
export function brandDomains(domain: string): readonly string[] {
  return mailboxes.find(domain) === undefined ? (byDomain.find(domain)?.[1] ?? []) : [];
}
