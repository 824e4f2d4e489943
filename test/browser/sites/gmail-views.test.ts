import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

/** What the imitated Gmail does with its views, which the real one does and which is easily got wrong. */
inBrowsers('Gmail’s double keeps its views', (browser) => {
  test('the list stays in the document, hidden and unmarked, while a conversation is open', async () => {
    const page = await browser.openGmail();
    await page.open('gmail-adresse-introuvable-fr');
    expect(await page.tab.evaluate(() => {
      const row = window.mailSite.rowOf('gmail-adresse-introuvable-fr');
      return {
        there: row !== null, seen: row?.checkVisibility() ?? null, main: row?.closest('[role="main"]') !== null,
        lists: document.querySelectorAll('[gh="tl"]').length, views: document.querySelectorAll('[role="main"]').length,
      };
    })).toEqual({ there: true, seen: false, main: false, lists: 0, views: 1 });
    await page.back();
    await page.tab.waitForSelector('[role="main"] [gh="tl"], [role="main"][gh="tl"], [gh="tl"]');
    expect(await page.tab.evaluate(() => [
      document.querySelectorAll('h2.hP').length, document.querySelector('h2.hP')?.checkVisibility() ?? null,
    ])).toEqual([1, false]);
  });

  test('no view is the main one between a change of address and its page', async () => {
    const page = await browser.openGmail({ delay: 400 });
    const seen = await page.tab.evaluate(() => new Promise<number>((resolve) => {
      addEventListener('hashchange', () => { requestAnimationFrame(() => { resolve(document.querySelectorAll('[role="main"]').length); }); });
      document.querySelector<HTMLElement>('[role="main"] tr.zA')?.click();
    }));
    expect(seen).toBe(0);
    await page.opened();
  });

  test('a message has two bodies, of which the second is empty and not shown', async () => {
    const page = await browser.openGmail();
    await page.open('gmail-adresse-introuvable-fr');
    expect(await page.tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-legacy-message-id] .a3s')]
      .map((body) => [body.checkVisibility(), body.textContent?.includes('Adresse introuvable') ?? false]))).toEqual([[true, true], [false, false]]);
  });

  test('a refresh replaces every cell and keeps the rows', async () => {
    const page = await browser.openGmail();
    expect(await page.tab.evaluate(() => {
      const row = document.querySelector('[role="main"] tr.zA');
      const cell = row?.querySelector('td.yX');
      window.mailSite.refresh();
      return [row?.isConnected, cell?.isConnected];
    })).toEqual([true, false]);
  });
});
