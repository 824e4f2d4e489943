import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { startAgain } from '../support/update.ts';
import { until } from '../support/until.ts';

const MAIL = 'gmail-address-not-found-en';
const ours = () => document.querySelectorAll('[data-rebond]').length;

inBrowsers('of two scripts in one page the newer stops the older', (browser) => {
  test('one card above a message, one beside a row, and none of them twice', async () => {
    const page = await browser.openGmail();
    await page.open(MAIL);
    await page.card('message');
    await startAgain(browser.raw(), browser.name, page.tab);
    await page.tab.bringToFront();
    await until('one card', async () => (await page.cards()).length === 1 && (await page.tab.evaluate(ours)) === 1);
    await page.back();
    await page.noCard();
    await page.leave();
    await page.hover('gmail-domain-not-found-en');
    await page.card('hover');
    expect(await page.tab.evaluate(ours)).toBe(1);
    await page.tab.keyboard.press('Escape');
    await page.noCard();
    await page.staysWithoutCard();
  });
});
