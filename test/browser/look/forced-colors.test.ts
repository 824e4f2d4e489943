import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { lowContrast } from '../support/contrast.ts';

inBrowsers('where the system forces its own colours', (browser) => {
  test('cards have an edge, their signs have one too, and their texts can be read', async () => {
    const page = await browser.openGmail();
    await browser.wish(page, 'forced-colors');
    await page.tab.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    for (const place of ['hover', 'message'] as const) {
      if (place === 'hover') await page.hover('gmail-address-not-found-en');
      else await page.open('gmail-address-not-found-en');
      const card = await page.card(place);
      expect(await card.shadow.evaluate(lowContrast, 4.5)).toEqual([]);
      expect(await card.shadow.evaluate((root) => ['.card', '.mark', '.pill'].filter((selector) => {
        const element = root.querySelector(selector);
        if (!element) return false;
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
        return borderTopStyle === 'none' || borderTopWidth === '0px' || borderTopColor === backgroundColor;
      }))).toEqual([]);
    }
  });
});
