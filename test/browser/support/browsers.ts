/**
 * Tests in real browsers, against the imitated Gmail and Outlook. A test file says what it tries once and it is tried in both:
 *
 *     import { inBrowsers } from './support/browsers.ts';
 *
 *     inBrowsers('resting on a bounce explains it', (browser) => {
 *       test('in Gmail', async () => {
 *         const page = await browser.openGmail({ lang: 'fr' });          // any switch of test/sites/switches.ts
 *         await page.hover('gmail-adresse-introuvable-fr');              // a mail of test/fixtures/mails
 *         const card = await page.card('hover', 'sophie.lambert');       // waits until it is there
 *         expect(card.steps.length).toBeGreaterThan(0);
 *       });
 *     });
 *
 * - `page.tab` is puppeteer's page; `page.site((mailSite) => mailSite.refresh())` makes the site do something.
 * - `browser.popup()`, `browser.extensionPage('src/helper/index.html')`, `browser.command('explain-in-view')` open or press what is ours.
 * - Each test has tabs of its own, closed behind it, and the extension's settings as they are after installing; the browser is
 *   shared by all tests of a run with the same language. `inBrowsers(title, { lang: 'fr' }, tests)` takes a French browser.
 * - After every test it is checked that nobody but the mail sites was asked for anything, by whatever part of the browser.
 * - Wait for conditions (`until`, `page.card`, `page.noCard`), never for a time.
 * - A browser that is not there is skipped, with a line that says so; in CI it is a failure.
 * - `BROWSER_UNDER_TEST=firefox` leaves the other out; `npm test` runs both side by side so.
 */
import { afterEach, beforeAll, describe, expect } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { GMAIL_HOST, OUTLOOK_HOSTS, type Sites } from '../../sites/server/server.ts';
import { writeSwitches, type GmailSwitches, type OutlookSwitches } from '../../sites/switches.ts';
import { openExtensionPage, openPopup, pressCommand } from './extension.ts';
import type { BrowserName } from './launch.ts';
import { MailPage } from './mail-page.ts';
import { clearSettings, writeSettings } from './settings.ts';
import { sharedBrowser, sharedSites } from './shared.ts';
import { strangers } from './traffic.ts';
import { wish, type Wish } from './wishes.ts';

export type OutlookHost = (typeof OUTLOOK_HOSTS)[number];

/** A real browser with the extension, as a test uses it. */
export interface TestBrowser {
  name: BrowserName;
  /** Puppeteer's own, for what is not here. */
  raw(): Browser;
  sites(): Sites;
  /** Gmail's list, or with `hash` another of its views ("sent"); `account` is the number in its address. */
  openGmail(switches?: Partial<GmailSwitches>, hash?: string, account?: 0 | 1): Promise<MailPage>;
  openOutlook(switches?: Partial<OutlookSwitches>, host?: OutlookHost, path?: string): Promise<MailPage>;
  /** The toolbar's popup for the tab in front. */
  popup(): Promise<Page>;
  /** A page of the extension's in a tab of its own. */
  extensionPage(path: string, ready?: string): Promise<Page>;
  /** Presses the keys of a command. */
  command(name: 'explain-in-view'): Promise<void>;
  /** Stores settings as the options page does; forgotten after the test. */
  settings(settings: Record<string, unknown>): Promise<void>;
  /** Tells the page what the person wants of the system; taken back after the test. */
  wish(page: MailPage, what: Wish): Promise<void>;
}

interface Options {
  /** The browser's own language. */
  lang?: 'en' | 'fr';
}

type Tests = (browser: TestBrowser) => void;

export function inBrowsers(title: string, ...rest: [Tests] | [Options, Tests]): void {
  const [options, tests] = rest.length === 1 ? [{}, rest[0]] : rest;
  for (const name of ['chromium', 'firefox'] as const) {
    if ((process.env['BROWSER_UNDER_TEST'] ?? name) !== name) continue;
    const missing = findBrowser(name) === null;
    if (missing && !process.env['CI']) console.warn(`${name} is not installed: "${title}" is not tried in it`);
    describe.skipIf(missing && !process.env['CI'])(`${title} (${name})`, () => { withBrowser(name, options.lang ?? 'en', tests); });
  }
}

function withBrowser(name: BrowserName, lang: 'en' | 'fr', tests: Tests): void {
  let browser: Browser | null = null;
  let sites: Sites | null = null;
  let changedSettings = false;
  const wishes: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    sites = await sharedSites();
    browser = await sharedBrowser(name, lang);
  });
  const raw = () => {
    if (!browser) throw new Error('the browser is there from the first test on');
    return browser;
  };
  afterEach(async () => {
    if (changedSettings) await clearSettings(raw(), name);
    changedSettings = false;
    for (const takeBack of wishes.splice(0)) await takeBack();
    // One tab must stay, or the browser ends.
    const [first, ...others] = await raw().pages();
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
    await first?.goto('about:blank').catch(() => undefined);
    if (sites) expect(strangers(sites), 'requests to anybody but the mail sites').toEqual([]);
  });
  const open = async (address: string, ready: string) => {
    const tab = await raw().newPage();
    await tab.goto(address);
    await tab.waitForFunction('window.mailSite !== undefined');
    await tab.waitForSelector(ready);
    return new MailPage(tab, name);
  };
  tests({
    name,
    raw,
    sites() {
      if (!sites) throw new Error('the sites are there from the first test on');
      return sites;
    },
    openGmail: (switches = {}, hash = 'inbox', account = 0) =>
      open(`https://${GMAIL_HOST}/mail/u/${account}/${writeSwitches(switches)}#${hash}`, '[role="main"] tr, [role="main"] [role="listitem"]'),
    openOutlook: (switches = {}, host = 'outlook.live.com', path = '/mail/0/inbox') =>
      open(`https://${host}${path}${writeSwitches(switches)}`, '[data-convid], [role="main"]'),
    popup: () => openPopup(raw(), name),
    extensionPage: (path, ready) => openExtensionPage(raw(), name, path, ready),
    command: (command) => pressCommand(raw(), name, command),
    async settings(settings) {
      changedSettings = true;
      await writeSettings(raw(), name, settings);
    },
    async wish(page, what) {
      wishes.push(await wish(raw(), name, page.tab, what));
    },
  });
}
