import { askTab } from '../ask-tab.ts';
import { browser } from '../browser.ts';
import { isListedExplained, isPageView } from '../message-checks.ts';
import type { ListedExplained, PageView } from '../messages.ts';
import { wasOpenBefore } from '../open-before.ts';
import { missingSites, siteOf, type Site } from '../ui/sites.ts';

/** What the popup finds in the tab before it. */
export type TabState =
  | { is: 'view'; tab: number; view: PageView }
  /** A mail site on which nobody answers: the extension came, or was renewed, after the page. */
  | { is: 'silent'; tab: number; site: Site }
  /** A page as old as that, of which the browser hides the address (Chromium does): it may be a mail site, or any other. */
  | { is: 'older'; tab: number; missing: Site[] }
  /** A mail site that the browser does not let us read. */
  | { is: 'forbidden'; missing: Site[] }
  /** Any other page. */
  | { is: 'other'; tab: number | null; missing: Site[] };

/** @returns what stands in the tab before the popup */
export async function tabState(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const view = tab?.id === undefined ? null : await askTab(tab.id, { type: 'view' });
  if (isPageView(view) && tab?.id !== undefined) return { is: 'view', tab: tab.id, view };
  const missing = await missingSites();
  const site = siteOf(tab?.url);
  if (site && missing.includes(site)) return { is: 'forbidden', missing };
  if (site && tab?.id !== undefined) return { is: 'silent', tab: tab.id, site };
  if (tab?.id !== undefined && tab.url === undefined && await wasOpenBefore(tab.id).catch(() => false)) return { is: 'older', tab: tab.id, missing };
  return { is: 'other', tab: tab?.id ?? null, missing };
}

/** Brings a bounce of the page into view. @returns whether it was still there */
export async function jump(tab: number, key: string): Promise<boolean> {
  return (await askTab(tab, { type: 'jump', key })) === true;
}

/** What the list tells of each of its bounces; none where the page takes too long. */
export async function explainListed(tab: number): Promise<ListedExplained[]> {
  const answer = await askTab(tab, { type: 'explain-listed' });
  return Array.isArray(answer) ? answer.filter(isListedExplained) : [];
}
