/**
 * Keeps what was pasted over a reload of the same tab, and nowhere else.
 *
 * Why `storage.session`: it lives in memory only and ends with the browser. The other ways that survive a reload all reach the
 * disk: sessionStorage (Chromium's "Session Storage" folder, Firefox's session file), `history.state` and form fields (both kept
 * for session restore). The key is the tab's number, and texts of tabs that are gone are thrown away on the next visit.
 */
import { browser } from '../browser.ts';

/** Longest text kept, in UTF-16 code units: `storage.session` holds 10 MB for all tabs together. */
export const MOST_KEPT = 1_000_000;

const PREFIX = 'pasted:';

async function keyOfThisTab(): Promise<string | null> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  return tab?.id === undefined ? null : `${PREFIX}${tab.id}`;
}

/** @returns whether the text will be there after a reload */
export async function keep(text: string): Promise<boolean> {
  const key = await keyOfThisTab();
  if (key === null) return false;
  try {
    if (text === '' || text.length > MOST_KEPT) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: text });
    return text.length <= MOST_KEPT;
  } catch {
    return false;
  }
}

/** @returns what was pasted before a reload of this tab, else an empty text; forgets what other, closed tabs left */
export async function kept(): Promise<string> {
  const key = await keyOfThisTab();
  if (key === null) return '';
  try {
    const stored = await browser.storage.session.get(null);
    await forgetClosedTabs(Object.keys(stored));
    const text = stored[key];
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

async function forgetClosedTabs(keys: readonly string[]): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => `${PREFIX}${id}`));
  const gone = keys.filter((key) => key.startsWith(PREFIX) && !open.has(key));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
