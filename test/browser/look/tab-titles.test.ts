import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('each page names itself among the tabs, in the language that was chosen', (browser) => {
  test.each([['src/helper/index.html', 'Coller un mail revenu · Rebond'], ['src/helper/index.html#codes', 'Codes et fournisseurs · Rebond'], ['src/options/index.html', 'Réglages · Rebond'], ['src/welcome/index.html', 'Bienvenue · Rebond']])('%s', async (path, title) => {
    const page = await browser.extensionPage(path);
    const before = await page.title();
    expect(before).not.toBe('Rebond');
    await page.$$eval('.language-switch button', (buttons) => buttons.find(({ lang }) => lang === 'fr')?.click());
    await page.waitForFunction((old: string) => document.title !== old, {}, before);
    expect(await page.title()).toBe(title);
    await browser.settings({ language: 'auto' });
  });
});
