/**
 * Tabs that stood open when the extension was installed or renewed: a mail page among them has no script of ours until it is
 * loaded again. Chromium hides the address of a page on which nobody answers; the tab's number is then all there is to go by.
 * The numbers live in memory only (`storage.session`) and end with the browser, as the tabs do.
 */
import { browser } from './browser.ts';

const KEY = 'open-before';

/** Notes the tabs that are open now; to be called when the extension is installed or renewed. */
export async function noteOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({ [KEY]: tabs.flatMap(({ id }) => id ?? []) });
}

/** @returns whether a tab is older than the extension's last installing or renewing */
export async function wasOpenBefore(tab: number): Promise<boolean> {
  return (await noted()).includes(tab);
}

/** The tab is loaded again: if nobody answers in it then, it is no mail page, and nobody is asked about it any more. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: (await noted()).filter((one) => one !== tab) });
}

async function noted(): Promise<unknown[]> {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return Array.isArray(tabs) ? tabs : [];
}
