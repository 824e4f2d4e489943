import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';
import { askedOfSites, strangers } from '../support/traffic.ts';
import { until } from '../support/until.ts';

inBrowsers('nothing is sent anywhere', (browser) => {
  test('hovering, opening, popup, paste and look-up ask nobody for anything', async () => {
    askedOfSites(browser.sites());
    const gmail = await browser.openGmail();
    await gmail.hover('postfix-message-too-large');
    await gmail.card('hover');
    await gmail.open('gmail-address-not-found-en');
    await gmail.card('message');
    const popup = await browser.popup();
    await popup.waitForSelector('.headline');
    const outlook = await browser.openOutlook();
    await outlook.open('microsoft365-not-found-en');
    await outlook.card('message');
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(fixtureText('qmail-mailbox-full'));
    await helper.headline();
    expect(askedOfSites(browser.sites())).toEqual([]);
    expect(strangers(browser.sites())).toEqual([]);
  });

  test('and the watch would see it: what a page itself asks of a stranger is noticed', async () => {
    const page = await browser.openGmail();
    await page.tab.evaluate(() => fetch('https://collector.example/', { mode: 'no-cors' }).catch(() => undefined));
    expect(await until('the proxy to notice', async () => {
      const seen = strangers(browser.sites());
      return seen.length > 0 ? seen : null;
    })).toContain('collector.example:443');
  });

  test('the original of a mail is fetched from its own site only when the person clicks for it, and once', async () => {
    const page = await browser.openGmail();
    askedOfSites(browser.sites());
    await page.hover('postfix-message-too-large');
    const card = await page.card('hover');
    expect(askedOfSites(browser.sites())).toEqual([]);
    await card.click('.full-report button');
    await page.card('hover', /too (?:big|large|heavy)/i);
    const asked = askedOfSites(browser.sites());
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^GET mail\.google\.com\/mail\/u\/0\/?\?.*view=att/);
  });
});
