import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { updateExtension } from '../support/update.ts';
import { until } from '../support/until.ts';

const MAIL = 'gmail-address-not-found-en';
const ours = () => document.querySelectorAll('[data-rebond]').length;

inBrowsers('an update of the extension', (browser) => {
  test('takes the old script’s cards out of open pages; the new one works after a reload at the latest', async () => {
    const gmail = await browser.openGmail();
    await gmail.open(MAIL);
    await gmail.card('message');
    const before = await gmail.tab.evaluate(() => document.documentElement.getAttributeNames());
    await updateExtension(browser.raw(), browser.name);
    await gmail.tab.bringToFront();
    await gmail.tab.mouse.move(300, 300);
    await gmail.tab.mouse.move(400, 400, { steps: 3 });
    // Firefox starts the new script in the open page, Chromium in the next one.
    const left = browser.name === 'firefox' ? 1 : 0;
    await until('the orphan to leave', async () => (await gmail.tab.evaluate(ours)) === left);
    expect(await gmail.tab.evaluate(() => document.documentElement.getAttributeNames())).toEqual(before);
    await gmail.tab.reload();
    await gmail.opened();
    await gmail.card('message');
    expect(await gmail.tab.evaluate(ours)).toBe(1);
  });

  test('takes the card beside a row with it, and leaves no listener that answers', async () => {
    const page = await browser.openOutlook();
    await page.hover('microsoft365-not-found-en');
    await page.card('hover');
    await updateExtension(browser.raw(), browser.name);
    await page.tab.bringToFront();
    await page.leave();
    await until('the orphan to leave', async () => (await page.tab.evaluate(ours)) === 0);
    if (browser.name === 'firefox') return;
    await page.hover('microsoft365-boite-pleine-fr');
    await page.staysWithoutCard();
    expect(await page.tab.evaluate(ours)).toBe(0);
  });
});
