import type { Report } from '../types.ts';
import { brandDomains } from './brand.ts';
import { endsWithHost, hostOf } from './hosts.ts';
import { addressesIn, addressOf, domainOf } from './mailbox.ts';
import { isGateway, isProviderDomain } from './reader.ts';

/** Under these hosts of great houses anybody may put a page. */
const OF_ANYBODY: readonly string[] = [
  'docs.google.com', 'drive.google.com', 'sites.google.com', 'forms.gle', 'storage.googleapis.com', 'forms.office.com', 'sway.office.com',
  'onmicrosoft.com', 'sharepoint.com', 'web.core.windows.net', 'blob.core.windows.net', 'forms.microsoft.com', 'customervoice.microsoft.com',
];

/**
 * Filters write real notices of held mail ("Review messages", "Release"), and providers real warnings of a full mailbox. Those come
 * from the reader's own domain or from the house that they name, and every link in them leads there or to a filter's own pages.
 */
export function isGenuineNotice(report: Report): boolean {
  const { links = [] } = report;
  const sender = links.length === 0 ? null : domainOf(addressOf(report.header.from));
  if (sender === null) return false;
  if (/\b(?:spf|dkim|dmarc)=(?:hard|soft)?fail\b/i.test(report.header.authenticationResults?.slice(0, 2000) ?? '')) return false;
  const houses = [...housesOf(addressesIn(report.header.to)), ...brandDomains(sender)];
  if (!endsWithHost(sender, houses)) return false;
  return links.every((link) => {
    const host = hostOf(link);
    return !endsWithHost(host, OF_ANYBODY) && (endsWithHost(host, houses) || isGateway(host));
  });
}

/**
 * On a page nobody sees where the links of a notice lead. One that comes from the reader's own house is left alone there: it is most
 * likely its filter's, and the mail site refuses or marks whoever borrows such an address.
 * @param own the reader's addresses
 */
export function isFromOwnHouse(report: Report, own: readonly string[]): boolean {
  const sender = domainOf(addressOf(report.header.from));
  return report.isVisibleText && sender !== null && endsWithHost(sender, housesOf(own));
}

/** Domains that belong to the people who write from them; a provider's is everybody's. */
function housesOf(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => domainOf(address) ?? []).filter((domain) => !isProviderDomain(domain));
}
