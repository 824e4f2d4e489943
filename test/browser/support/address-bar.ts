import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './bidi.ts';
import { serviceWorker } from './extension.ts';
import type { BrowserName } from './launch.ts';

/**
 * Types words behind the extension's keyword into the address bar and presses Enter. In Firefox into the bar itself; in Chromium,
 * where no program may reach it, the browser's own event is let happen as Enter would.
 */
export async function typeInAddressBar(browser: Browser, name: BrowserName, words: string): Promise<void> {
  if (name === 'chromium') {
    const worker = await serviceWorker(browser);
    await worker.evaluate(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(words)}, 'newForegroundTab')`);
    return;
  }
  await inBrowserWindow(browser, `async () => {
    gURLBar.focus();
    gURLBar.search(${JSON.stringify(`bounce ${words}`)});
    await gURLBar.lastQueryContextPromise;
    gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }`);
}
