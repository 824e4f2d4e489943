import { expect, test } from 'vitest';
import { inBrowsers, type TestBrowser } from '../support/browsers.ts';
import { MailPage } from '../support/mail-page.ts';
import { giveBackSites, takeBackSites } from '../support/site-access.ts';
import { until } from '../support/until.ts';
import { updateExtension } from '../support/update.ts';

const MAIL = 'gmail-address-not-found-en';

/** The popup over the mail page, once it says something; and everything that it says. */
async function popupSaying(browser: TestBrowser, page: MailPage, what: RegExp) {
  await page.tab.bringToFront();
  const popup = await browser.popup();
  await until(`the popup to say ${what}`, async () => what.test(await popup.evaluate(() => document.body.innerText)));
  return popup;
}

inBrowsers('the popup says why it cannot tell', (browser) => {
  test('a page that was open while the extension was renewed: reload it', async () => {
    const page = await browser.openGmail();
    await page.open(MAIL);
    await page.card('message');
    await updateExtension(browser.raw(), browser.name);
    if (browser.name === 'firefox') {
      // Firefox starts the new script in the open page: nothing to reload.
      await popupSaying(browser, page, /does not exist/);
      return;
    }
    const popup = await popupSaying(browser, page, /Is this Gmail or Outlook\? Then reload it/);
    const reloaded = page.tab.waitForNavigation();
    await popup.click('.notice button').catch(() => undefined); // The popup closes while the click is answered.
    await reloaded;
    await page.card('message');
    await popupSaying(browser, page, /does not exist/);
  });

  test('any other page as old as that: asked about it once', async () => {
    if (browser.name === 'firefox') return; // It tells the address of a mail page.
    const tab = await browser.raw().newPage();
    await tab.goto('data:text/html,<title>News</title>');
    await updateExtension(browser.raw(), browser.name);
    const page = new MailPage(tab, browser.name);
    const popup = await popupSaying(browser, page, /Is this Gmail or Outlook/);
    const reloaded = tab.waitForNavigation();
    await popup.click('.notice button').catch(() => undefined);
    await reloaded;
    await tab.bringToFront();
    const again = await browser.popup();
    await again.waitForSelector('.lookup input');
    expect(await again.evaluate(() => document.body.innerText)).not.toMatch(/Gmail/);
  });

  test('a page whose build it no longer knows: paste instead, and a report to copy', async () => {
    const page = await browser.openGmail();
    await page.open(MAIL);
    await page.card('message');
    await page.tab.evaluate(() => {
      const strange = document.createElement('section');
      strange.textContent = 'Address not found. Your message was not delivered.';
      document.querySelector('[role="main"]')?.replaceChildren(strange);
    });
    await page.noCard('message');
    await until('the popup to say so', async () => {
      await page.tab.bringToFront();
      const popup = await browser.popup();
      const title = await popup.waitForSelector('.notice-title', { timeout: 2_000 }).then((heading) => heading?.evaluate((one) => one.textContent)).catch(() => '');
      const report = await popup.$eval('.notice details', (one) => one.textContent).catch(() => '');
      await popup.close();
      return title === 'This page is not built as it was before' && report.includes('message-without-body');
    });
  });

  test('a site that the browser keeps from it: a button asks for it', async () => {
    if (browser.name === 'chromium') return; // Its switch "on click" cannot be turned by a program.
    await takeBackSites(browser.raw());
    try {
      const page = await browser.openGmail();
      const popup = await popupSaying(browser, page, /does not let Rebond read Gmail and Outlook/);
      await popup.bringToFront();
      await popup.click('.notice button');
      await until('thanks', () => popup.evaluate(() => /Reload your mail page/.test(document.body.innerText)));
      await page.tab.bringToFront();
      await page.tab.reload();
      await page.open(MAIL);
      expect((await page.card('message')).headline).toMatch(/does not exist/);
    } finally {
      await giveBackSites(browser.raw());
    }
  });
});
