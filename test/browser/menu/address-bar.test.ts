import { expect, test } from 'vitest';
import { typeInAddressBar } from '../support/address-bar.ts';
import { inBrowsers } from '../support/browsers.ts';
import { tabAt } from '../support/extension.ts';
import { until } from '../support/until.ts';

inBrowsers('“bounce 5.1.1” in the address bar', (browser) => {
  test('opens what is known of it', async () => {
    await browser.raw().newPage();
    await typeInAddressBar(browser.raw(), browser.name, '5.1.1');
    const page = await until('the page of codes', () => tabAt(browser.raw(), '#codes='));
    await page.waitForSelector('.found .hit');
    expect(await page.$eval('.lookup input', (field) => field.value)).toBe('5.1.1');
    expect(await page.evaluate(() => document.body.innerText)).toMatch(/does not exist/);
  });
});
