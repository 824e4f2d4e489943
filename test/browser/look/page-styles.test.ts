/** The build orders style sheets as it likes: what a page says of itself must count for more than what all pages share. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers, type TestBrowser } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';

/** As many are shown one by one. */
const FEW = 5;
const MANY = ['postfix-user-unknown-free', 'qmail-mailbox-full', 'postfix-three-recipients', 'sendmail-host-unknown', 'postfix-spam-sfr', 'postfix-message-too-large'];

/** A fixture about which the helper page asks whether the reader wrote it. */
const ASKED = 'postfix-returned-by-forwarder';

const style = (tab: Page, selector: string, property: string) => tab.$eval(selector, (element, name: string) => getComputedStyle(element).getPropertyValue(name), property);

async function helperWith(browser: TestBrowser, ...fixtures: string[]): Promise<HelperPage> {
  const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
  await helper.drop(...fixtures.map((name) => ({ name: `${name}.eml`, content: fixtureText(name) })));
  await helper.tab.waitForSelector(fixtures.length > FEW ? 'table' : fixtures.length > 1 ? '.few-one' : '.card');
  return helper;
}

inBrowsers('a page’s own styles', (browser) => {
  test.each(['helper', 'popup', 'options', 'welcome'])('of %s stand outside the layer of those that all share', async (page) => {
    const tab = await browser.extensionPage(`src/${page}/index.html`, 'body');
    const layers = await tab.evaluate(() => [...document.styleSheets].map((sheet) => [...sheet.cssRules].map((rule) => (rule instanceof CSSLayerBlockRule ? rule.name : 'none'))));
    expect(layers.filter((names) => names.includes('shared'))).toHaveLength(1);
    expect(layers.filter((names) => names.every((name) => name === 'none'))).toHaveLength(1);
    expect(await style(tab, 'body', 'font-size'), 'not what Chromium gives extension pages').toBe(await style(tab, 'html', 'font-size'));
  });

  test('leave the answer without a frame when it gets the focus, and the question its coloured edge', async () => {
    const { tab } = await helperWith(browser, ASKED);
    await tab.waitForFunction(() => document.activeElement?.classList.contains('answers'));
    expect(await style(tab, '.one > .answers', 'outline-style')).toBe('none');
    expect(await style(tab, '.panel.question', 'border-top-color')).toBe(await style(tab, '.logo', 'stroke'));
  });

  test('leave no column empty beside the many providers', async () => {
    const tab = await browser.extensionPage('src/helper/index.html#codes', '.browse .panel:nth-child(4)');
    const [first, second, third, last] = await tab.$$eval('.browse > .panel', (panels) => panels.map((panel) => panel.getBoundingClientRect()).map(({ top, width }) => ({ top, width })));
    expect([second?.top, third?.top]).toEqual([first?.top, first?.top]);
    expect(last?.width).toBeGreaterThan((first?.width ?? 0) * 3);
  });

  test('give the popup its whole width', async () => {
    const tab = await browser.extensionPage('src/popup/index.html', 'main');
    expect(await style(tab, 'html', 'scrollbar-gutter')).toBe('auto');
  });
});

inBrowsers('on paper', (browser) => {
  const seen = (tab: Page) => tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('.bar, .paste, .question, .row, .act, .more, select, .saves, .filters')]
    .filter((element) => element.checkVisibility()).map(({ className, tagName }) => `${tagName}.${className}`));

  // Firefox takes no wish for paper from a program.
  test.runIf(browser.name === 'chromium')('stands what can be read, and nothing that waits for a click', async () => {
    for (const fixtures of [[ASKED], MANY.slice(0, 2), MANY]) {
      const { tab } = await helperWith(browser, ...fixtures);
      await tab.emulateMediaType('print');
      expect(await seen(tab), fixtures.join()).toEqual([]);
    }
  });
});

inBrowsers('on a phone’s width', (browser) => {
  const narrow = async (path: string) => {
    await browser.settings({ language: 'fr' }); // The longer words.
    const tab = await browser.extensionPage(path);
    await tab.setViewport({ width: 360, height: 800 });
    return tab;
  };

  test('the ways to the other pages stand in one row', async () => {
    const tab = await narrow('src/options/index.html');
    expect(new Set(await tab.$$eval('.bar nav > *', (ways) => ways.map((way) => Math.round(way.getBoundingClientRect().top)))).size).toBe(1);
  });

  test('the popup’s ways to the other pages stand in one row, too', async () => {
    const tab = await narrow('src/popup/index.html');
    await tab.setViewport({ width: 384, height: 600 });
    const tops = await tab.$$eval('.foot button', (ways) => ways.map((way) => Math.round(way.getBoundingClientRect().top)));
    expect([tops.length, new Set(tops).size]).toEqual([3, 1]);
  });

  test('no picture of the welcome page is cut off at its side', async () => {
    const tab = await narrow('src/welcome/index.html');
    expect(await tab.$$eval('.picture', (pictures) => pictures.map((picture) => {
      const card = picture.querySelector('.card')?.getBoundingClientRect();
      return card !== undefined && card.right <= picture.getBoundingClientRect().right;
    }))).toEqual([true, true, true]);
  });

  test('what sorts the table looks like a button', async () => {
    const { tab } = await helperWith(browser, ...MANY);
    await tab.setViewport({ width: 360, height: 800 });
    expect(await style(tab, '.recipients thead button', 'border-top-style')).toBe('solid');
    expect(await style(tab, '.recipients thead button', 'border-top-width')).not.toBe('0px');
  });
});
