import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'microsoft365-not-found-en';

inBrowsers('a site that throws our card out', (browser) => {
  test('gets it back, once where it threw only the card out, and where it drew the whole message anew', async () => {
    const page = await browser.openOutlook();
    await page.open(MAIL);
    const { headline } = await page.card('message');
    await page.site((mailSite) => { mailSite.dropForeign(); });
    expect((await page.card('message')).headline).toBe(headline);
    await page.site((mailSite) => { mailSite.rerender(); });
    expect((await page.card('message')).headline).toBe(headline);
    expect(await page.cards()).toHaveLength(1);
  });

  test('again and again is left in peace, and keeps its message', async () => {
    const page = await browser.openOutlook({ redraw: 150 });
    await page.tab.evaluate(() => {
      let put = 0;
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element && node.hasAttribute('data-rebond')) put += 1;
        document.documentElement.dataset['put'] = String(put);
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.open(MAIL);
    await page.tab.waitForFunction(() => Number(document.documentElement.dataset['put']) > 3);
    await page.noCard();
    await page.staysWithoutCard('message', 1_500);
    expect(Number(await page.tab.evaluate(() => document.documentElement.dataset['put']))).toBe(4);
    expect(await page.tab.evaluate(() => document.querySelector('[role="document"]')?.textContent)).toContain('tom.baker@northwind-books.example');
  });
});
