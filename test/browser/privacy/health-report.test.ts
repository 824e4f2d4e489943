import { expect, test } from 'vitest';
import { inBrowsers, type TestBrowser } from '../support/browsers.ts';
import type { MailPage } from '../support/mail-page.ts';
import { until } from '../support/until.ts';

/** The report as the popup gets it: whole, whether or not the page is understood just now. */
async function reportOf(browser: TestBrowser, page: MailPage): Promise<string> {
  await page.tab.bringToFront();
  const popup = await browser.popup();
  const report = await until('the page’s report', () => popup.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? globalThis.chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return (await tabs.sendMessage(tab.id, { type: 'view' }))?.report ?? null;
  })()`) as Promise<string | null>);
  await popup.close();
  return report;
}

/** Runs in the page: whatever tells one mail from another, in words and attributes. */
function tellTales(): string[] {
  const names = ['data-legacy-message-id', 'data-legacy-thread-id', 'data-message-id', 'data-convid', 'email', 'name', 'title'];
  const attributes = names.flatMap((name) => [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''));
  const ids = [...document.querySelectorAll('[data-convid][id]')].map(({ id }) => id);
  const words = [...document.querySelectorAll('[role="main"], [data-app-section]')].flatMap((element) => (element.textContent ?? '').split(/[^\p{L}\p{N}@.-]+/u));
  return [...new Set([...attributes, ...ids, ...words])].filter((text) => text.length > 3);
}

/** Words of the report's own form, which may stand on the page as well. */
const FORM = new Set(['none', 'message', 'messages', 'subject', 'trouble', 'people', 'sender', 'body', 'with', 'text', 'document', 'address', 'email', 'list', 'date', 'bounces', 'Mail']);

/** What of the page the report has too: its words, and anything longer wherever it stands in it. */
function found(report: string, tales: readonly string[]): string[] {
  const words = new Set(report.split(/[^\p{L}\p{N}@.-]+/u));
  return tales.filter((text) => !FORM.has(text) && (words.has(text) || (text.length > 8 && report.includes(text))));
}

inBrowsers('the report on a page’s health holds no key, address or word of a mail', (browser) => {
  test('in Gmail’s list and in an opened bounce', async () => {
    const page = await browser.openGmail({ gather: 4 });
    for (const open of [false, true]) {
      if (open) await page.open('gmail-address-not-found-en');
      if (open) await page.card('message');
      const report = await reportOf(browser, page);
      const tales = await page.tab.evaluate(tellTales);
      expect(tales.length).toBeGreaterThan(50);
      expect(found(report, tales)).toEqual([]);
    }
  });

  test('in Outlook, where keys are made of what a mail says; and nothing of the mail’s own markup', async () => {
    const page = await browser.openOutlook();
    await page.open('microsoft365-not-found-en');
    await page.card('message');
    await page.tab.evaluate(() => {
      const inside = document.createElement('tomsecret');
      inside.setAttribute('role', 'northwind');
      document.querySelector('[role="document"]')?.append(inside);
    });
    const report = await reportOf(browser, page);
    expect(report).toContain('outline:');
    expect(report).not.toMatch(/tomsecret|northwind/);
    expect(found(report, await page.tab.evaluate(tellTales))).toEqual([]);
  });
});
