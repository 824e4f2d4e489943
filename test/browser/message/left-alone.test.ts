import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'gmail-address-not-found-en';

inBrowsers('pages of a site that are no mailbox are left alone', (browser) => {
  test('in Gmail: windows of their own, print and source', async () => {
    const { tab } = await browser.openGmail();
    const id = await tab.evaluate((mail: string) => window.mailSite.rowOf(mail)?.querySelector('[data-legacy-last-message-id]')?.getAttribute('data-legacy-last-message-id'), MAIL);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    for (const path of ['?ui=2&view=btop&', 'popout?ver=1abc&', '?ui=2&view=pt&', '?ik=a1b2c3d4e5&view=om&']) {
      await tab.goto(`https://mail.google.com/mail/u/0/${path}th=${id}`);
      await tab.waitForFunction(() => document.body.textContent?.includes('marie.durand.exemple@gmail.com'));
      // A card of the list's page that is now gone would come within the same second.
      await tab.waitForFunction((start: number) => performance.now() > start + 700, {}, await tab.evaluate(() => performance.now()));
      expect(await tab.evaluate(() => document.querySelectorAll('[data-rebond]').length), path).toBe(0);
    }
  });

  test('in Outlook: attachments, suggestions of the search box and days between rows are no rows', async () => {
    const page = await browser.openOutlook({ groups: true });
    await page.open('microsoft365-not-found-en');
    await page.card('message');
    await page.tab.focus('#topSearchInput');
    for (const selector of ['.suggestions [role="option"]', '.attachment[role="option"]', '.group']) {
      const found = await page.tab.$(selector);
      if (!found) throw new Error(`the page has no ${selector}`);
      await found.hover();
      await page.staysWithoutCard('hover', 700);
    }
  });

  test('but a message that Outlook shows in a window of its own is explained', async () => {
    const { tab } = await browser.openOutlook();
    const id = await tab.evaluate(() => window.mailSite.rowOf('microsoft365-not-found-en')?.id ?? '');
    const page = await browser.openOutlook({}, 'outlook.office.com', `/mail/deeplink/read/${encodeURIComponent(id)}`);
    await page.opened();
    await page.card('message', 'tom.baker@northwind-books.example');
  });
});
