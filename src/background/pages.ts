/** Opens the extension's own pages. */
import type { Omnibox } from 'webextension-polyfill';
import { browser } from '../browser.ts';

const HELPER = 'src/helper/index.html';

/** @param ticket stands for the text to be explained there, or null */
export async function openHelper(ticket: string | null): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(ticket === null ? HELPER : `${HELPER}#ticket=${ticket}`) });
}

/** @param where what the person's way of pressing Enter asks for */
export async function openCodes(typed: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const query = typed.trim();
  const url = browser.runtime.getURL(query === '' ? `${HELPER}#codes` : `${HELPER}#codes=${encodeURIComponent(query)}`);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
