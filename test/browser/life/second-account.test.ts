import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { askedOfSites } from '../support/traffic.ts';

const ROW = 'postfix-message-too-large';

inBrowsers('each of several accounts has its own answers', (browser) => {
  test('the original is asked of the account in the address', async () => {
    const page = await browser.openGmail({}, 'inbox', 1);
    askedOfSites(browser.sites());
    await page.hover(ROW);
    await (await page.card('hover')).click('.full-report button');
    await page.card('hover', /too (?:big|large|heavy)/i);
    expect(askedOfSites(browser.sites()).map((asked) => asked.split('?')[0])).toEqual(['GET mail.google.com/mail/u/1/']);
  });

  test('what was fetched for one is not shown for the other, where the address changes without a new page', async () => {
    const page = await browser.openGmail();
    await page.hover(ROW);
    await (await page.card('hover')).click('.full-report button');
    await page.card('hover', /too (?:big|large|heavy)/i);
    await page.tab.evaluate(() => { history.pushState(null, '', location.href.replace('/u/0/', '/u/1/')); });
    await page.noCard();
    await page.leave();
    await page.hover(ROW);
    const card = await page.card('hover');
    expect(card.text).not.toMatch(/too (?:big|large|heavy)/i);
  });
});
