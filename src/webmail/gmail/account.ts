import { oneLine } from '../text.ts';
import { ACCOUNT } from './ways.ts';

const ADDRESS = /[^\s<>()"',;:@]{1,64}@[^\s<>()"',;:@]{1,190}\.[^\s<>()"',;:@.]{2,24}/;
const WHOLE_ADDRESS = new RegExp(`^${ADDRESS.source}$`);

/**
 * The account's address, by title ("Inbox (6) - ann@example.org - Gmail"), by the account button, and by the page's start-up
 * script. Send-as addresses are not on the page.
 */
export function ownAddresses(document: Document): string[] {
  const found = [fromTitle(document.title), fromButton(document), bootData(document)?.address ?? null];
  return [...new Set(found.filter((address) => address !== null).map((address) => address.toLowerCase()))];
}

/** The last part that is an address and nothing else: a subject before it may hold another. */
function fromTitle(title: string): string | null {
  const parts = title.split(/\s[-\u2013\u2014]\s/);
  return parts.map(oneLine).findLast((part) => WHOLE_ADDRESS.test(part)) ?? null;
}

function fromButton(document: Document): string | null {
  const label = document.querySelector(`#gb ${ACCOUNT.split(', ').join(', #gb ')}`)?.getAttribute('aria-label');
  return label ? (ADDRESS.exec(label)?.[0] ?? null) : null;
}

interface BootData {
  key: string;
  address: string;
}

/** What the scripts held that were read before: they are long, and what has run does not change. */
const read = new WeakMap<Element, BootData | null>();

/**
 * Two values of the start-up script `GLOBALS=[…,"/mail/u/0",50,"0123456789","ann@example.org",…]`: the key that Gmail's own
 * addresses of originals carry, and the account.
 */
export function bootData(document: Document): BootData | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    let data = read.get(script);
    if (data === undefined) read.set(script, data = dataOf(script));
    if (data) return data;
  }
  return null;
}

function dataOf(script: Element): BootData | null {
  const text = script.textContent?.slice(0, 200_000) ?? '';
  const start = text.indexOf('GLOBALS=[');
  const found = start === -1 ? null : /"([0-9a-f]{8,16})",\s?"([^"@\s]{1,64}@[^"@\s]{1,190})"/.exec(text.slice(start, start + 20_000));
  return found?.[1] && found[2] ? { key: found[1], address: found[2] } : null;
}
