import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const moves = (root: ShadowRoot) => getComputedStyle(root.querySelector('.card') ?? document.body).animationName;

inBrowsers('a card arrives with a small movement', (browser) => {
  test('but not for who wants less of that', async () => {
    const page = await browser.openGmail();
    await page.hover('gmail-address-not-found-en');
    expect(await (await page.card('hover')).shadow.evaluate(moves)).not.toBe('none');
    await browser.wish(page, 'reduced-motion');
    await page.tab.waitForFunction(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
    expect(await (await page.card('hover')).shadow.evaluate(moves)).toBe('none');
  });
});
