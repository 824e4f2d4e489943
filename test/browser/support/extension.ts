import { createHash } from 'node:crypto';
import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import { bidi, contextOf, inBrowserWindow } from './bidi.ts';
import { FIREFOX_PAGES, buildFor, type BrowserName } from './launch.ts';
import { PATIENCE, until } from './until.ts';

/** Address of one of the extension's own pages: `src/helper/index.html`. */
export function extensionAddress(name: BrowserName, path: string, folder = buildFor(name)): string {
  return name === 'firefox' ? `moz-extension://${FIREFOX_PAGES}/${path}` : `chrome-extension://${chromiumId(folder)}/${path}`;
}

/** Chromium's id for an extension that is loaded from a folder: the first half of the SHA-256 of its path, written with a to p. */
function chromiumId(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 32).replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

/** Opens one of the extension's pages in a tab. `ready` is a selector that must be there before it counts as opened. */
export async function openExtensionPage(browser: Browser, name: BrowserName, path: string, ready = 'h1'): Promise<Page> {
  const page = await browser.newPage();
  await goTo(page, name, extensionAddress(name, path));
  await page.waitForSelector(ready, { timeout: PATIENCE });
  return page;
}

/** Firefox never says that a page of an extension has arrived; so it is not waited for, only asked for. */
async function goTo(page: Page, name: BrowserName, address: string): Promise<void> {
  if (name === 'chromium') await page.goto(address);
  else await bidi(page, 'browsingContext.navigate', { context: contextOf(page), url: address, wait: 'none' });
}

/**
 * Opens the popup for the tab in front. In Chromium it is the toolbar's own; in Firefox, where no program may open that, the same
 * page in a tab behind, for which the tab in front is the mail's as well.
 */
export async function openPopup(browser: Browser, name: BrowserName, path = 'src/popup/index.html'): Promise<Page> {
  const popup = name === 'chromium' ? await chromiumPopup(browser, path) : await firefoxPopup(browser, path);
  // The bar stands there from the first frame on; the rest follows it.
  await popup.waitForSelector('main', { timeout: PATIENCE });
  return popup;
}

async function chromiumPopup(browser: Browser, path: string): Promise<Page> {
  const address = extensionAddress('chromium', path);
  // One that a test before left open would be taken for the new one.
  for (const left of browser.targets().filter((one) => one.url().startsWith(address))) await (await left.asPage()).close().catch(() => undefined);
  const target = await until('the toolbar’s popup', async () => {
    const worker = await serviceWorker(browser);
    await worker.evaluate('chrome.action.openPopup()');
    return browser.waitForTarget((one) => one.url().startsWith(address), { timeout: 1_500 }).catch(() => null);
  });
  return target.asPage();
}

async function firefoxPopup(browser: Browser, path: string): Promise<Page> {
  const { context } = await bidi<{ context: string }>(browser, 'browsingContext.create', { type: 'tab', background: true });
  await bidi(browser, 'browsingContext.navigate', { context, url: extensionAddress('firefox', path), wait: 'none' });
  return until('the popup’s page', async () => (await browser.pages()).find((page) => contextOf(page) === context) ?? null);
}

/** The backgrounds that Chromium speaks of. Those of before an update stay among them, and answer nothing: the last one lives. */
export function serviceWorkers(browser: Browser): Target[] {
  return browser.targets().filter((one) => one.type() === 'service_worker' && one.url().startsWith(extensionAddress('chromium', '')));
}

/** The background in Chromium, woken where it slept: by a page of its own that asks it something. */
export async function serviceWorker(browser: Browser): Promise<WebWorker> {
  const isOurs = (url: string) => url.startsWith(extensionAddress('chromium', ''));
  const target = serviceWorkers(browser).at(-1)
    ?? await browser.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()), { timeout: PATIENCE });
  const worker = await target.worker();
  if (!worker) throw new Error('the background has no worker');
  return worker;
}

/** Presses the keys of a command of the manifest's, as far as a program can: the browser's own handler of those keys is run. */
export async function pressCommand(browser: Browser, name: BrowserName, command: 'explain-in-view'): Promise<void> {
  if (name === 'chromium') {
    const worker = await serviceWorker(browser);
    await worker.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`);
    return;
  }
  // Firefox puts a <key> into its window for each command; Alt+Shift+B is the only one with that letter.
  await inBrowserWindow(browser, `() => {
    const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((one) => one.getAttribute('key') === 'B');
    if (!key) throw new Error('no shortcut with B');
    key.dispatchEvent(new Event('command'));
  }`);
}

/** The tab that shows a page whose address holds `part`. Asked of the page: of an extension's, Firefox reports no arrival. */
export async function tabAt(browser: Browser, part: string): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.includes(part)) return page;
  }
  return null;
}

/** Waits for the welcome page that opens after installing, and closes it: it would take the front from a test's own tab. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await until('the welcome page', () => tabAt(browser, '/src/welcome/index.html')).catch(() => null);
  await welcome?.close();
}
