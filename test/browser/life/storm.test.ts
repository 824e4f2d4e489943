import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import type { MailPage } from '../support/mail-page.ts';

/** Changes a second: as busy as a page can be. */
const RATE = 10_000;
const LONG = 60_000;

async function storm(page: MailPage): Promise<void> {
  await page.tab.evaluate((milliseconds: number, rate: number) => {
    void (async () => {
      await window.mailSite.storm(milliseconds, rate);
      document.documentElement.dataset['storm'] = 'over';
    })();
  }, LONG, RATE);
}

/**
 * Waits for a card of ours, by what the page itself sees of it: the browsers' tools, which look into cards, are told of every
 * change and do not keep up. The storm still blows when it has come; then it may end.
 * @param inside where the card's element must stand
 */
async function expectCard(page: MailPage, inside: string): Promise<void> {
  await page.tab.waitForFunction((selector: string) => [...document.querySelectorAll(`${selector} [data-rebond]`)]
    .some((element) => element.getBoundingClientRect().height > 60), {}, inside);
  expect(await page.tab.evaluate(() => document.documentElement.dataset['storm'])).toBeUndefined();
}

inBrowsers('a page that never stops changing still gets its cards', (browser) => {
  test('in Gmail, beside a row and above a message', async () => {
    const page = await browser.openGmail();
    await storm(page);
    await page.hover('gmail-address-not-found-en');
    await expectCard(page, ':root >');
    await page.open('gmail-address-not-found-en');
    await expectCard(page, '[role="main"]');
    await page.site((mailSite) => { mailSite.calm(); });
    await page.card('message', 'marie.durand.exemple@gmail.com');
  });

  test('in Outlook, right in the region where messages are read', async () => {
    const page = await browser.openOutlook();
    await storm(page);
    await page.open('microsoft365-not-found-en');
    await expectCard(page, '[role="main"]');
    await page.open('microsoft365-boite-pleine-fr');
    await expectCard(page, '[role="main"]');
    await page.site((mailSite) => { mailSite.calm(); });
    await page.card('message', /full/i);
  });
});
