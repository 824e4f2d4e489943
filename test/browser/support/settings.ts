import type { Browser } from 'puppeteer-core';
import { openExtensionPage } from './extension.ts';
import type { BrowserName } from './launch.ts';

/** Stores settings from a page of the extension's, as its options page does. */
export async function writeSettings(browser: Browser, name: BrowserName, settings: Record<string, unknown>): Promise<void> {
  await inStorage(browser, name, `storage.sync.set(${JSON.stringify(settings)})`);
}

export async function clearSettings(browser: Browser, name: BrowserName): Promise<void> {
  await inStorage(browser, name, 'storage.sync.clear()');
}

async function inStorage(browser: Browser, name: BrowserName, call: string): Promise<void> {
  const page = await openExtensionPage(browser, name, 'src/options/index.html', 'body');
  await page.evaluate(`(globalThis.browser ?? globalThis.chrome).${call}`);
  await page.close();
}
