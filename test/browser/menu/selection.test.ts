import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers, type TestBrowser } from '../support/browsers.ts';
import { tabAt } from '../support/extension.ts';
import { HelperPage } from '../support/helper-page.ts';
import { explainSelection } from '../support/menu.ts';
import { until } from '../support/until.ts';

/** Another webmail, as far as the menu needs one: a page that the extension cannot read. */
const ELSEWHERE = `data:text/html;charset=utf-8,${encodeURIComponent(`<title>Webmail</title><p id="mail">This is the mail system at host smtp.example.net.<br>
  &lt;marie@example.org&gt;: host mx.example.org[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)</p>`)}`;

function select(page: Page, selector: string): Promise<void> {
  return page.evaluate((one: string) => {
    const element = document.querySelector(one);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
}

async function helperOf(browser: TestBrowser): Promise<HelperPage> {
  const helper = new HelperPage(await until('the helper page', () => tabAt(browser.raw(), '/src/helper/index.html')));
  await helper.headline();
  return helper;
}

inBrowsers('"Explain this bounce" on selected text', (browser) => {
  test('of a page that the extension cannot read', async () => {
    const page = await browser.raw().newPage();
    await page.goto(ELSEWHERE);
    await select(page, '#mail');
    await explainSelection(browser.raw(), browser.name, page);
    const helper = await helperOf(browser);
    expect(await helper.text()).toMatch(/full/);
    expect(await helper.text()).toContain('marie@example.org');
    // The ticket works once: a reload keeps the text by other means, and the address holds none of it.
    expect(await helper.tab.evaluate(() => location.href)).not.toContain('marie');
  });

  test('of a mail site’s page, with its line breaks', async () => {
    const mail = await browser.openGmail();
    await mail.open('postfix-three-recipients');
    await mail.card('message');
    await select(mail.tab, '[role="main"] [data-message-id] div.a3s');
    await explainSelection(browser.raw(), browser.name, mail.tab);
    const helper = await helperOf(browser);
    const pasted = await helper.tab.$eval('textarea', (field) => field.value);
    expect(pasted.split('\n').length).toBeGreaterThan(5);
  });
});
