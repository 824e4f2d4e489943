import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'gmail-address-not-found-en';

inBrowsers('a change of the settings is heeded in pages that are open', (browser) => {
  test('language, cards beside rows off, the site off and on again', async () => {
    const page = await browser.openGmail();
    await page.open(MAIL);
    expect((await page.card('message')).lang).toBe('en');
    await browser.settings({ language: 'fr' });
    await page.tab.bringToFront();
    expect((await page.card('message', /adresse/i)).lang).toBe('fr');
    expect(await page.cards()).toHaveLength(1);

    await browser.settings({ gmail: false });
    await page.tab.bringToFront();
    await page.noCard();
    expect(await page.tab.evaluate(() => document.querySelectorAll('[data-rebond]').length)).toBe(0);

    await browser.settings({ gmail: true, hover: false });
    await page.tab.bringToFront();
    await page.card('message');
    await page.back();
    await page.noCard();
    await page.hover(MAIL);
    await page.staysWithoutCard();

    await browser.settings({ hover: true });
    await page.tab.bringToFront();
    await page.leave();
    await page.hover(MAIL);
    expect((await page.card('hover')).lang).toBe('fr');
  });
});
