import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers } from '../support/browsers.ts';
import { tabAt } from '../support/extension.ts';
import { HelperPage } from '../support/helper-page.ts';
import { until } from '../support/until.ts';

/** What has the keyboard's attention: its own words, or its label. */
const attended = (page: Page) => page.evaluate(() => {
  const element = document.activeElement as HTMLElement | null;
  return element ? `${element.localName} ${element.getAttribute('aria-label') ?? element.closest('label')?.innerText ?? element.innerText ?? ''}`.trim() : '';
});

/** Presses Tab until something that matches has the keyboard's attention. Not around the end: there the browser's own buttons begin. */
async function tabTo(page: Page, what: RegExp): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    const now = await attended(page);
    if (what.test(now)) return;
    met.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${what}; it came to ${met.join(' | ')}`);
}

/** The same backwards. */
async function tabBackTo(page: Page, what: RegExp): Promise<void> {
  await page.keyboard.down('Shift');
  await tabTo(page, what);
  await page.keyboard.up('Shift');
}

/** More than are shown one by one. */
const MANY = ['postfix-user-unknown-free', 'qmail-mailbox-full', 'postfix-three-recipients', 'sendmail-host-unknown', 'postfix-spam-sfr', 'postfix-message-too-large'];

/** No mouse in here. */
inBrowsers('by keyboard alone', (browser) => {
  test('a bounce is pasted, read, handed to IT in the other language, and cleared', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    const { tab } = helper;
    await tab.bringToFront();
    await tabTo(tab, /^textarea/);
    await helper.paste(fixtureText('postfix-user-unknown-free'));
    await helper.headline();
    await until('the answer to have the attention', () => tab.evaluate(() => document.activeElement?.classList.contains('answers') || null));
    await tabTo(tab, /^select/);
    await tab.keyboard.press('ArrowUp');
    await tab.waitForSelector('.letter[lang="fr"], [lang="fr"].letter');
    await tabBackTo(tab, /^button Clear/);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('.results') === null);
    await tabTo(tab, /^button Undo/);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  });

  test('a few mails stand below one another; one of them is opened and left again', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    const { tab } = helper;
    await helper.drop(...MANY.slice(0, 2).map((name) => ({ name: `${name}.eml`, content: fixtureText(name) })));
    await tab.waitForSelector('.few-one:nth-of-type(2)');
    await until('the answers to have the attention', () => tab.evaluate(() => document.activeElement?.classList.contains('few') || null));
    await tab.bringToFront();
    await tabTo(tab, /^button See the original text/);
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('.original');
    await tabBackTo(tab, /^button ← Back/);
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('.few-one');
  });

  test('many mails are sorted, filtered, and one of them opened and left again', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    const { tab } = helper;
    await helper.drop(...MANY.map((name) => ({ name: `${name}.eml`, content: fixtureText(name) })));
    await tab.waitForSelector('.recipients tbody tr');
    await tab.bringToFront();
    await tabTo(tab, /^button Provider/);
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('th[aria-sort="ascending"]');
    await tabTo(tab, /^button \S+@/);
    await tab.keyboard.press('Enter');
    await helper.headline();
    await tabBackTo(tab, /^button ← Back/);
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('.recipients');
  });

  test('a code is looked up, its answer unfolded, and a group of the tables browsed', async () => {
    const codes = await browser.extensionPage('src/helper/index.html#codes', '.browse');
    await codes.bringToFront();
    await tabTo(codes, /^input/);
    await codes.keyboard.type('550');
    await codes.waitForSelector('.found .hit:nth-child(2)');
    await tabTo(codes, /^summary 5\.1\.1/);
    await codes.keyboard.press('Enter');
    await codes.waitForSelector('.found .hit:nth-child(2) details[open]');
    await tabBackTo(codes, /^input/);
    await codes.keyboard.press('Escape');
    await codes.waitForSelector('.browse');
    await tabTo(codes, /^summary 5xx/);
    await codes.keyboard.press('Enter');
    await codes.waitForSelector('.groups .hit');
  });

  test('settings are changed: language at once, own addresses with a word about a wrong one', async () => {
    const options = await browser.extensionPage('src/options/index.html');
    await browser.settings({ language: 'en' });
    await options.bringToFront();
    await tabTo(options, /^textarea/);
    await options.keyboard.type('not an address');
    await options.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent?.includes('not an address'));
    await options.keyboard.down('Control');
    await options.keyboard.press('a');
    await options.keyboard.up('Control');
    await options.keyboard.type('Paul@Example.net');
    await tabBackTo(options, /^button Français/);
    await options.waitForFunction(() => document.querySelector('textarea')?.value === 'paul@example.net');
    await options.keyboard.press('Enter');
    await options.waitForFunction(() => document.documentElement.lang === 'fr' && document.querySelector('h1')?.textContent === 'Réglages');
  });

  test('the welcome page’s sample opens in the helper page', async () => {
    const welcome = await browser.extensionPage('src/welcome/index.html');
    await welcome.bringToFront();
    await tabTo(welcome, /^button Open the full explanation/);
    await welcome.keyboard.press('Enter');
    const helper = await until('the helper page', () => tabAt(browser.raw(), 'src/helper/index.html#ticket='));
    expect(await new HelperPage(helper).headline()).not.toBe('');
  });
});
