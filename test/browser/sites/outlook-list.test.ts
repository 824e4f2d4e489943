import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('Outlook’s double has a list that re-uses its rows', (browser) => {
  test('only the rows in view exist, and scrolling gives their elements to other mails', async () => {
    const page = await browser.openOutlook();
    const before = await page.tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-convid]')].map((row) => row.id));
    expect(before.length).toBeLessThan(20);
    const reused = await page.tab.evaluate(async () => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-convid]')];
      const ids = new Map(rows.map((row) => [row, row.id]));
      window.mailSite.scrollTo(3_000);
      await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); });
      return rows.filter((row) => row.isConnected && row.id !== ids.get(row)).length;
    });
    expect(reused).toBeGreaterThan(3);
  });

  test('the default Trusted Types policy is the page’s own', async () => {
    const page = await browser.openOutlook();
    expect(await page.tab.$('#default-policy-failed')).toBeNull();
  });

  test('drawing a message again drops what others put beside its text', async () => {
    const page = await browser.openOutlook();
    await page.open('microsoft365-not-found-en');
    expect(await page.tab.evaluate(() => {
      const stranger = document.createElement('p');
      document.querySelector('[role="document"]')?.before(stranger);
      const there = stranger.isConnected;
      window.mailSite.dropForeign();
      return [there, stranger.isConnected, document.querySelectorAll('[role="document"]').length];
    })).toEqual([true, false, 1]);
  });
});
