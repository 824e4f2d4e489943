/** Links that know whom they are sent to: the reader's own address, on its way to a page that asks for the password. */
import type { Report } from '../types.ts';
import { endsWithHost, hostOf, sameOrganisation } from './hosts.ts';
import { addressesIn, addressOf, domainOf } from './mailbox.ts';

/** @returns whether nobody sees who wrote a mail, nor to whom: a text that somebody pasted */
export function isBareText({ header, isVisibleText }: Report): boolean {
  return isVisibleText && addressOf(header.from) === null;
}

/** @returns the first link to somebody else that carries the reader's own address; of a bare text, any address. Null where there is none */
export function aimedLink(report: Report): string | null {
  const { header, links = [] } = report;
  if (isBareText(report)) return links.find((link) => isAimed(link)) ?? null;
  const own = addressesIn(header.to);
  const houses = own.flatMap((address) => domainOf(address) ?? []);
  return links.find((link) => own.some((address) => decoded(link).includes(address)) && !endsWithHost(hostOf(link), houses)) ?? null;
}

/** An address behind the host, whose domain is not the host's. */
function isAimed(link: string): boolean {
  const domain = ADDRESS.exec(decoded(link))?.[1];
  return domain !== undefined && !sameOrganisation(hostOf(link), domain);
}

/** "https://mail.example.net/?id=marie@example.org". */
const ADDRESS = /[/?=#&][\w.+-]{1,64}@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/;

/** @returns whether such a link leads to a stranger, so that it wants something by itself: a sender's own page may know whom it writes to */
export function leadsElsewhere(link: string, { header }: Report): boolean {
  return !sameOrganisation(hostOf(link), domainOf(addressOf(header.from)));
}

function decoded(link: string): string {
  return link.toLowerCase().replace(/%40/g, '@');
}
