import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('the popup shows the bounce before one’s eyes', (browser) => {
  test('the one that is open, with next steps and the provider’s page', async () => {
    const page = await browser.openGmail();
    await page.open('postfix-user-unknown-free');
    await page.card('message');
    const popup = await browser.popup();
    await popup.waitForSelector('.headline');
    expect(await popup.$$eval('.steps li', (steps) => steps.length)).toBeGreaterThan(0);
    const links = await popup.$$eval('a[href^="https:"]', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((link) => link.includes('free.fr'))).not.toEqual([]);
  });

  test('the one that was hovered last, which its list did not explain, and as it was explained once it was opened', async () => {
    await browser.settings({ language: 'fr' });
    const page = await browser.openGmail();
    const headline = async () => (await (await browser.popup()).waitForSelector('.headline'))?.evaluate((element) => element.textContent);
    await page.hover('gmail-non-distribue-orange-fr');
    expect([(await page.card('hover')).headline, await headline()]).toEqual(['Ce message est revenu', 'Ce message est revenu']);
    await page.tab.bringToFront();
    await page.open('gmail-non-distribue-orange-fr');
    const opened = (await page.card('message')).headline;
    await page.back();
    await page.noCard('message');
    await page.leave();
    await page.hover('gmail-non-distribue-orange-fr');
    expect([(await page.card('hover', opened)).headline, await headline()]).toEqual([opened, opened]);
  });

  test('the one that was hovered last', async () => {
    const page = await browser.openGmail();
    await page.hover('gmail-domain-not-found-en');
    const card = await page.card('hover');
    const popup = await browser.popup();
    await popup.waitForFunction((headline: string) => document.body.innerText.includes(headline), {}, card.headline);
  });

  test('those of the list, each with whose address and why; a line leads to its row', async () => {
    const page = await browser.openGmail();
    await page.row('microsoft365-not-found-en');
    const popup = await browser.popup();
    const line = await popup.waitForSelector('xpath///button[contains(@class, "line")][contains(., "tom.baker@northwind-books.example")]');
    expect(await line?.evaluate((button) => button.textContent)).toMatch(/does not exist/);
    await line?.click().catch(() => undefined); // The popup closes while the click is answered.
    expect((await page.card('hover', 'tom.baker@northwind-books.example')).headline).toMatch(/does not exist/);
  });
});
