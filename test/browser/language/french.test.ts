import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';

inBrowsers('the page’s language decides in a mail site, where it is French or English', (browser) => {
  test('a French Gmail gets French cards', async () => {
    const page = await browser.openGmail({ lang: 'fr' });
    await page.open('gmail-adresse-introuvable-fr');
    const card = await page.card('message');
    expect(card.lang).toBe('fr');
    expect(card.text).toMatch(/adresse/i);
  });

  test('any other one gets the browser’s own', async () => {
    const page = await browser.openOutlook({ lang: 'de' });
    await page.open('microsoft365-not-found-en');
    expect((await page.card('message')).lang).toBe('en');
  });

  test('a choice in the settings comes before both', async () => {
    await browser.settings({ language: 'fr' });
    const page = await browser.openGmail({ lang: 'en' });
    await page.hover('gmail-address-not-found-en');
    expect((await page.card('hover')).lang).toBe('fr');
  });
});

inBrowsers('a French browser', { lang: 'fr' }, (browser) => {
  test('has a French popup and a French helper page', async () => {
    const popup = await browser.popup();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('fr');
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    expect(await helper.tab.evaluate(() => document.documentElement.lang)).toBe('fr');
    await helper.paste('550 MAILBOX NOT FOUND User Unknown');
    await helper.says(/n’existe pas/);
  });

  test('reads a Russian Gmail in French', async () => {
    const page = await browser.openGmail({ lang: 'ru' });
    await page.open('gmail-adresse-introuvable-fr');
    expect((await page.card('message')).lang).toBe('fr');
  });
});
