import { browser } from './browser.ts';
import type { ToContent } from './messages.ts';

/** Longest wait for a page, in milliseconds: it may hang, and the person waits. */
const PATIENCE = 1000;

/** @returns what the tab's content script answered, unchecked; null where there is none, or it takes too long */
export async function askTab(tab: number, message: ToContent): Promise<unknown> {
  const tooLate = new Promise<null>((resolve) => { setTimeout(resolve, PATIENCE, null); });
  return Promise.race([browser.tabs.sendMessage(tab, message).catch(() => null), tooLate]);
}
