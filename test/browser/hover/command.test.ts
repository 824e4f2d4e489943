import { test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('the command Alt+Shift+B explains what is in view', (browser) => {
  test('the row that the focus is on, even where resting the pointer does nothing', async () => {
    await browser.settings({ hover: false });
    const page = await browser.openGmail();
    await page.tab.bringToFront();
    await page.hover('gmail-adresse-introuvable-fr');
    await page.staysWithoutCard();
    await page.focusRow('gmail-adresse-introuvable-fr');
    await browser.command('explain-in-view');
    await page.card('hover');
  });

  test('the opened message', async () => {
    const page = await browser.openOutlook();
    await page.tab.bringToFront();
    await page.open('microsoft365-not-found-en');
    await page.card('message');
    await browser.command('explain-in-view');
    await page.card('message');
  });
});
