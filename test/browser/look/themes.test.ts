import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { lightness, lowContrast } from '../support/contrast.ts';

/** WCAG 1.4.3, level AA. */
const READABLE = 4.5;

inBrowsers('a card is as dark as the page around it, and can be read', (browser) => {
  test.each([['a dark Gmail on a light system', true, false], ['a light Gmail on a dark system', false, true]])('%s', async (_name, dark, system) => {
    const page = await browser.openGmail({ dark });
    if (system) await browser.wish(page, 'dark');
    await page.hover('gmail-address-not-found-en');
    for (const place of ['hover', 'message'] as const) {
      if (place === 'message') await page.open('gmail-address-not-found-en');
      const card = await page.card(place);
      expect(await card.shadow.evaluate(lightness) < 128).toBe(dark);
      expect(await card.shadow.evaluate(lowContrast, READABLE)).toEqual([]);
    }
  });

  test('a dark Outlook', async () => {
    const page = await browser.openOutlook({ dark: true });
    await page.hover('microsoft365-not-found-en');
    const card = await page.card('hover');
    expect(await card.shadow.evaluate(lightness)).toBeLessThan(128);
    expect(await card.shadow.evaluate(lowContrast, READABLE)).toEqual([]);
  });
});
