import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'microsoft365-not-found-en';

inBrowsers('a row whose message is explained beside it has no card of its own, which would cover that one', (browser) => {
  test('in Outlook, by pointer and by keyboard; the command goes to the message’s card', async () => {
    const page = await browser.openOutlook();
    await page.tab.bringToFront();
    await page.open(MAIL);
    await page.card('message');
    await page.leave();
    await page.hover(MAIL);
    await page.staysWithoutCard('hover');
    await page.focusRow(MAIL);
    await page.staysWithoutCard('hover');
    await browser.command('explain-in-view');
    await page.tab.waitForFunction(() => document.activeElement?.closest('[data-app-section="MailReadCompose"]') !== null);
    // Another bounce's row is explained as ever.
    await page.hover('microsoft365-boite-pleine-fr');
    await page.card('hover');
  });

  test('a card that the keyboard brought goes when Enter opens the message', async () => {
    const page = await browser.openOutlook();
    await page.focusRow(MAIL);
    await page.card('hover');
    await page.tab.keyboard.press('Enter');
    await page.card('message');
    await page.noCard('hover');
  });

  test('in Gmail’s preview pane', async () => {
    const page = await browser.openGmail({ pane: 'vertical' });
    await page.open('gmail-address-not-found-en');
    await page.card('message');
    await page.leave();
    await page.hover('gmail-address-not-found-en');
    await page.staysWithoutCard('hover');
    expect((await page.cards()).map(({ place }) => place)).toEqual(['message']);
  });
});
