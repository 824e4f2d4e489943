import type { SiteAdapter } from '../adapter.ts';
import { ownAddresses } from './account.ts';
import { messages, readBody, readMessage } from './messages.ts';
import { readingRegion } from './region.ts';
import { cursorRow, isOpenRow, listRows, readRow, rowAt, rowKey } from './rows.ts';

/** Windows to write in, and printed mails: documents of their own without a mailbox. A popped-out message is read as any other. */
const OTHER_VIEWS = /\/(?:deeplink\/(?!read)|compose(?:\/|$)|print(?:\/|$))/;

/** Outlook on the web, the same application on all of its hosts. */
export const outlook: SiteAdapter = {
  site: 'outlook',
  isMailbox(url) {
    return /^\/(?:mail|owa)(?:\/|$)/.test(url.pathname) && !OTHER_VIEWS.test(url.pathname);
  },
  namesMessage(url) {
    // "/mail/id/AAkALg…", "/mail/0/inbox/id/…", "/mail/sentitems/id/…", "/mail/deeplink/read/…"
    return /\/(?:id|deeplink\/read)\/[^/]+/.test(url.pathname);
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
  // Exchange gives out an original only against the session's own key, which is not for us to take.
  originals: () => [],
};
