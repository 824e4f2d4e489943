/** One returned mail after the other in the same page: what stands in the field and what the answer speaks of are the same mail. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';
import { until } from '../support/until.ts';

const notice = (address: string) => `Address not found\n\nYour message wasn't delivered to ${address} because the address couldn't be found, or is unable to receive mail.\n`;
const ANNE = notice('anne@example.org');
const PAUL = notice('paul@example.net');

const inField = (tab: Page) => tab.evaluate(() => document.querySelector('textarea')?.value ?? null);
const select = (tab: Page, start: number, end: number) => tab.evaluate((from: number, to: number) => {
  document.querySelector('textarea')?.focus();
  document.querySelector('textarea')?.setSelectionRange(from, to);
}, start, end);
const about = (helper: HelperPage, address: string) =>
  until(`an answer about ${address}`, () => helper.tab.evaluate((who: string) => document.querySelector('.card .about')?.textContent === who || null, address));
const ofEarlier = (tab: Page) => tab.evaluate(() => document.querySelector('.of-earlier')?.textContent ?? '');

inBrowsers('a second paste', (browser) => {
  /** The answer takes the focus a moment after it is there. */
  const focused = ({ tab }: HelperPage) => tab.waitForFunction(() => document.activeElement?.classList.contains('answers'));
  const explained = async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(ANNE);
    await about(helper, 'anne@example.org');
    await focused(helper);
    return helper;
  };

  test.each([['over all that is selected', 0, ANNE.length], ['behind a text that was explained', ANNE.length, ANNE.length]])('%s takes its place, and can be undone', async (_where, start, end) => {
    const helper = await explained();
    await select(helper.tab, start, end);
    await helper.paste(PAUL);
    await about(helper, 'paul@example.net');
    expect(await inField(helper.tab)).toBe(PAUL);
    expect(await ofEarlier(helper.tab)).toBe('');
    await helper.press('Undo');
    await about(helper, 'anne@example.org');
    expect(await inField(helper.tab)).toBe(ANNE);
  });

  test('is undone by the keys that undo, its answer with it', async () => {
    const helper = await explained();
    await helper.paste(PAUL);
    await about(helper, 'paul@example.net');
    await focused(helper);
    await helper.tab.focus('textarea');
    await helper.tab.evaluate(() => document.execCommand('undo'));
    await about(helper, 'anne@example.org');
    expect(await inField(helper.tab)).toBe(ANNE);
  });

  test('beside the field, where the focus is when an answer has come, is taken as well', async () => {
    const helper = await explained();
    await helper.tab.evaluate((text: string) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: data });
      document.activeElement?.dispatchEvent(event);
    }, PAUL);
    await about(helper, 'paul@example.net');
    expect(await inField(helper.tab)).toBe(PAUL);
  });

  test('where a text was changed by hand, adds to it; the answer is marked as that of the earlier text until it is asked for', async () => {
    const helper = await explained();
    await select(helper.tab, ANNE.length, ANNE.length);
    await helper.tab.keyboard.type(' x');
    await until('the mark', async () => (await ofEarlier(helper.tab)) || null);
    await helper.paste(PAUL);
    expect(await inField(helper.tab)).toBe(`${ANNE} x${PAUL}`);
    await select(helper.tab, 0, ANNE.length + 2);
    await helper.tab.keyboard.press('Delete');
    await helper.press('Explain it');
    await about(helper, 'paul@example.net');
    expect(await ofEarlier(helper.tab)).toBe('');
  });
});

inBrowsers('a file after a paste', (browser) => {
  test('empties the field; undo brings text and answer back', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(ANNE);
    await about(helper, 'anne@example.org');
    await helper.drop({ name: 'full.eml', content: fixtureText('qmail-mailbox-full') });
    await helper.says(/full/i);
    await until('an empty field', async () => (await inField(helper.tab)) === '' || null);
    await helper.press('Undo');
    await about(helper, 'anne@example.org');
    expect(await inField(helper.tab)).toBe(ANNE);
  });
});

inBrowsers('after Clear', (browser) => {
  test('undo brings back the text and its answer', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(ANNE);
    await about(helper, 'anne@example.org');
    await helper.clear();
    await helper.press('Undo');
    await about(helper, 'anne@example.org');
    expect(await inField(helper.tab)).toBe(ANNE);
  });
});
