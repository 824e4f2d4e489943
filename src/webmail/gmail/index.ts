import type { OriginalAddress, SiteAdapter } from '../adapter.ts';
import { isShown } from '../visible.ts';
import { ownAddresses } from './account.ts';
import { messages, readBody, readMessage } from './messages.ts';
import { originals } from './originals.ts';
import { cursorRow, listRows, readRow, rowAt, rowKey } from './rows.ts';
import * as ways from './ways.ts';

/** Views of Gmail that are documents of their own: print, clipped mail, original, attachment, popped-out windows. */
const OTHER_VIEWS = new Set(['pt', 'lg', 'om', 'att', 'btop', 'cm', 'tl']);

export const gmail: SiteAdapter = {
  site: 'gmail',
  isMailbox(url) {
    return url.pathname.startsWith('/mail') && !OTHER_VIEWS.has(url.searchParams.get('view') ?? '');
  },
  namesMessage(url) {
    // "#inbox/FMfcgz…" (an opaque id of 32 characters) or 16 hexadecimal digits, behind any label or search.
    return /\/(?:[0-9a-f]{16}|[A-Za-z]{24,})(?:\?|$)/.test(url.hash);
  },
  rowAt,
  listRows,
  readRow,
  rowKey,
  cursorRow,
  readingRegion,
  messages,
  readMessage,
  readBody,
  ownAddresses,
  originals: (element, document): OriginalAddress[] => originals(element, document),
};

/**
 * What holds the list and the opened conversation: Gmail keeps each visited view as a child of one element, hides the old ones,
 * and moves `role=main` to the shown one.
 */
function readingRegion(document: Document): HTMLElement | null {
  for (const way of ways.REGION) {
    for (const element of document.querySelectorAll<HTMLElement>(way.selector)) {
      if (!isShown(element)) continue;
      const parent = element.parentElement;
      return parent && parent !== document.body ? parent : element;
    }
  }
  return null;
}
