import { browser } from '../browser.ts';
import type { ContentAnswers, PageView, ToContent } from '../messages.ts';
import { missingSites, siteOf, type Site } from '../ui/sites.ts';

/** What the popup finds in the tab before it. */
export type TabState =
  | { is: 'view'; tab: number; view: PageView }
  /** A mail site on which nobody answers: the extension came, or was renewed, after the page. */
  | { is: 'silent'; tab: number; site: Site }
  /** A mail site that the browser does not let us read. */
  | { is: 'forbidden'; missing: Site[] }
  /** Any other page. Where the browser hides the address (Chromium does), a silent mail site looks the same. */
  | { is: 'other'; tab: number | null; missing: Site[] };

/** Longest wait for a page's answer, in milliseconds: a page that hangs must not keep the popup empty. */
const PATIENCE = 1000;

export async function askTab(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const view = tab?.id === undefined ? null : await ask(tab.id, { type: 'view' });
  if (view && tab?.id !== undefined) return { is: 'view', tab: tab.id, view };
  const missing = await missingSites();
  const site = siteOf(tab?.url);
  if (site && missing.includes(site)) return { is: 'forbidden', missing };
  if (site && tab?.id !== undefined) return { is: 'silent', tab: tab.id, site };
  return { is: 'other', tab: tab?.id ?? null, missing };
}

/** Brings a bounce of the page into view. @returns whether it was still there */
export async function jump(tab: number, key: string): Promise<boolean> {
  return (await ask(tab, { type: 'jump', key })) ?? false;
}

/** @returns the answer of the tab's content script, or null where there is none or it takes too long */
async function ask<Message extends ToContent>(tab: number, message: Message): Promise<ContentAnswers[Message['type']] | null> {
  const tooLate = new Promise<null>((resolve) => { setTimeout(resolve, PATIENCE, null); });
  try {
    const answer: unknown = await Promise.race([browser.tabs.sendMessage(tab, message), tooLate]);
    return (answer as ContentAnswers[Message['type']] | undefined) ?? null;
  } catch {
    return null; // "Receiving end does not exist": no content script in this tab.
  }
}
