import type { SiteAdapter } from '../adapter.ts';
import { isShown } from '../visible.ts';
import { ownAddresses } from './account.ts';
import { cursorRow, isOpenRow, listRows, readRow, rowAt, rowKey } from './rows.ts';
import { messages, readBody, readMessage } from './messages.ts';
import { originals } from './originals.ts';
import * as ways from './ways.ts';

/** Views of Gmail that are documents of their own: print, clipped mail, original, attachment, popped-out windows. */
const OTHER_VIEWS = new Set(['pt', 'lg', 'om', 'att', 'btop', 'cm', 'tl']);

/** The same by path: popped-out windows of today, the feed, and what was Gmail without scripts and for phones. */
const OTHER_PATHS = /\/(?:popout|feed|h|mu)(?:\/|$)/;

/**
 * "#inbox/FMfcgz…", "…/KtbxL…" and the like: an opaque id, written without vowels so that it never reads as a word as a label's name
 * may. Before 2018, 16 hexadecimal digits. Either stands behind any label or search.
 */
const MESSAGE_HASH = /\/(?:[0-9a-f]{16}|(?:FMfcg|Ktbx|QgrcJ|Whct|Cllg)\w{16,}|[b-df-hj-np-tv-xz]{24,})(?:\?|$)/i;

export const gmail: SiteAdapter = {
  site: 'gmail',
  isMailbox(url) {
    return /^\/mail(?:\/|$)/.test(url.pathname) && !OTHER_PATHS.test(url.pathname) && !OTHER_VIEWS.has(url.searchParams.get('view') ?? '');
  },
  namesMessage(url) {
    return MESSAGE_HASH.test(url.hash);
  },
  cursorRow,
  isOpenRow,
  listRows,
  readRow,
  rowAt,
  rowKey,
  messages,
  readBody,
  readMessage,
  readingRegion,
  ownAddresses,
  originals,
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
