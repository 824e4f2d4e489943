import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('the keyboard reaches what the pointer does', (browser) => {
  test('bringing the focus to a bounce explains it; Escape closes the card and the focus stays', async () => {
    const page = await browser.openGmail();
    await page.focusRow('gmail-adresse-introuvable-fr');
    await page.card('hover');
    await page.tab.keyboard.press('Escape');
    await page.noCard();
    expect(await page.tab.evaluate(() => document.activeElement === window.mailSite.rowOf('gmail-adresse-introuvable-fr'))).toBe(true);
  });

  test('so does Gmail’s own cursor, moved by its arrow keys', async () => {
    const page = await browser.openGmail();
    await page.tab.keyboard.press('ArrowDown');
    const first = await page.card('hover');
    await page.tab.keyboard.press('ArrowDown');
    await page.noCard();
    await page.tab.keyboard.press('ArrowDown');
    const third = await page.card('hover');
    expect(third.text).not.toBe(first.text);
  });

  test('so does the focus in Outlook', async () => {
    const page = await browser.openOutlook();
    await page.focusRow('microsoft365-not-found-en');
    await page.card('hover');
  });
});
