import type { OriginalAddress } from '../adapter.ts';
import { bootData } from './account.ts';
import { MESSAGE_ID, THREAD_ID } from './ways.ts';

/**
 * Where Gmail gives out the original of a message: `view=att` answers with the mail itself, `view=om` with the page "Original
 * message". Both are asked of the account in the address ("/mail/u/1/", "/mail/b/…/"), with the session that the person has.
 */
export function originals(element: HTMLElement, document: Document): OriginalAddress[] {
  const id = messageId(element);
  const { origin, pathname } = document.location;
  const account = /^\/mail\/(?:u\/\d+\/(?:d\/[^/]+\/)?|b\/[^/]+\/(?:u\/\d+\/)?)?/.exec(pathname)?.[0];
  if (!id || !account) return [];
  const base = `${origin}${account === '/mail/' ? '/mail/u/0/' : account}`;
  const source = new URLSearchParams({ view: 'att', th: id, attid: '0', disp: 'comp', safe: '1', zw: '' });
  const addresses: OriginalAddress[] = [{ url: `${base}?${source}`, form: 'source' }];
  const key = bootData(document)?.key;
  if (key) addresses.push({ url: `${base}?${new URLSearchParams({ ik: key, view: 'om', th: id })}`, form: 'page' });
  return addresses;
}

/** Sixteen hexadecimal digits; where only the decimal id is written ("#thread-f:1848…"), it is the same number. */
function messageId(element: HTMLElement): string | null {
  const marked = element.matches(`${THREAD_ID}, ${MESSAGE_ID}`) ? element : element.querySelector(`${THREAD_ID}, ${MESSAGE_ID}`);
  if (!marked) return null;
  for (const name of ['data-legacy-message-id', 'data-legacy-last-message-id', 'data-legacy-thread-id']) {
    const hex = marked.getAttribute(name);
    if (hex && /^[0-9a-f]{10,16}$/.test(hex)) return hex;
  }
  const decimal = /^#(?:thread|msg)-f:(\d{15,20})$/.exec(marked.getAttribute('data-message-id') ?? marked.getAttribute('data-thread-id') ?? '');
  return decimal?.[1] ? BigInt(decimal[1]).toString(16) : null;
}
