import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'gmail-address-not-found-en';

/** Gmail's single keys archive, delete and open; a card of ours looks to it like a place where nobody writes. */
inBrowsers('keys that are pressed in a card do not reach the site', (browser) => {
  test('beside a row: letters stay, Tab moves within, Escape gives the focus back, and then letters are the site’s again', async () => {
    const page = await browser.openGmail();
    await page.tab.bringToFront();
    await page.focusRow(MAIL);
    await page.card('hover');
    await browser.command('explain-in-view');
    await page.tab.waitForFunction(() => document.activeElement?.hasAttribute('data-rebond'));
    for (const key of ['j', 'e', '#', 'Tab', 'o', 'ArrowDown'] as const) await page.tab.keyboard.press(key);
    expect(await page.site(({ pressed }) => pressed)).toEqual([]);
    expect(await page.tab.evaluate(() => document.activeElement?.hasAttribute('data-rebond'))).toBe(true);
    await page.tab.keyboard.press('Escape');
    await page.noCard();
    await page.tab.waitForFunction((mail: string) => document.activeElement === window.mailSite.rowOf(mail), {}, MAIL);
    await page.tab.keyboard.press('x');
    expect(await page.site(({ pressed }) => pressed)).toEqual(['x']);
  });

  test('above a message: "u" does not go back to the list', async () => {
    const page = await browser.openGmail();
    await page.tab.bringToFront();
    await page.open(MAIL);
    await page.card('message');
    await browser.command('explain-in-view');
    await page.tab.waitForFunction(() => document.activeElement?.hasAttribute('data-rebond'));
    await page.tab.keyboard.press('u');
    expect(await page.site(({ pressed }) => pressed)).toEqual([]);
    await page.card('message');
  });
});
