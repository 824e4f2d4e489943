import { wholeAddress } from '../person.ts';
import { OWN_ID, OWN_LABELS } from './ways.ts';

/** Mailboxes that have a number instead of an address, as builds of 2025 write them. */
const NUMBERED = /@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i;

/** The reader's address, in the builds that show it. Many show none. */
export function ownAddresses(document: Document): string[] {
  const texts: string[] = [];
  for (const element of document.querySelectorAll(OWN_ID)) texts.push(element.id.slice('primaryMailboxRoot_'.length));
  for (const element of document.querySelectorAll(OWN_LABELS)) {
    for (const name of ['title', 'data-folder-name']) texts.push(element.getAttribute(name) ?? '');
    texts.push(...(element.getAttribute('aria-label') ?? '').split(/[\s()]+/));
    if (element.childElementCount === 0) texts.push(element.textContent ?? '');
  }
  const addresses = texts.map(wholeAddress).filter((address) => address !== null && address.includes('.') && !NUMBERED.test(address));
  return [...new Set(addresses.map((address) => (address ?? '').toLowerCase()))];
}
