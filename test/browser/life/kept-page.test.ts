import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'gmail-address-not-found-en';

inBrowsers('a page that the browser kept while it was left', (browser) => {
  test('comes back with its card, and explains rows as before', async () => {
    const page = await browser.openGmail({ kept: true });
    await page.open(MAIL);
    const { headline } = await page.card('message');
    await page.tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset['kept'] = String(persisted); });
    });
    await page.tab.goto('https://mail.google.com/double/away');
    // Leaves after the answer: a page that goes first takes the question with it.
    await page.tab.evaluate(() => { setTimeout(() => { history.back(); }); });
    await page.tab.waitForFunction(() => document.documentElement.dataset['kept'] !== undefined);
    expect(await page.tab.evaluate(() => document.documentElement.dataset['kept'])).toBe('true');
    expect((await page.card('message')).headline).toBe(headline);
    expect(await page.cards()).toHaveLength(1);
    await page.back();
    await page.noCard();
    await page.hover('gmail-domain-not-found-en');
    await page.card('hover');
  });
});
