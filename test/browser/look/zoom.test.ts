import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import type { Card } from '../support/card.ts';
import type { MailPage } from '../support/mail-page.ts';

/** A window of 1280 by 800 pixels at 200 % has half as many CSS pixels; a narrow one is what 400 % leaves of it, as WCAG 1.4.10 asks. */
const WINDOWS = [['200 %', 640, 400, 2], ['a narrow window', 320, 640, 1]] as const;

async function expectInside(page: MailPage, card: Card): Promise<void> {
  const window = await page.tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
  expect(card.box.x).toBeGreaterThanOrEqual(0);
  expect(card.box.x + card.box.width).toBeLessThanOrEqual(window.width);
  // What is too high scrolls within the frame; nothing is cut off at the side.
  const frame = await card.shadow.evaluate((root) => {
    const { top = 0, bottom = 0 } = root.querySelector('.frame')?.getBoundingClientRect() ?? {};
    const wide = [...root.querySelectorAll<HTMLElement>('.frame, .card, .card *')].filter((element) => element.scrollWidth > element.clientWidth + 1
      && element.clientWidth > 1 && getComputedStyle(element).overflowX !== 'visible' && !element.closest('.unseen'));
    return { top, bottom, wide: wide.map(({ className, tagName }) => `${tagName}.${className}`) };
  });
  expect(frame.wide).toEqual([]);
  if (card.place !== 'hover') return;
  expect(frame.top).toBeGreaterThanOrEqual(0);
  expect(frame.bottom).toBeLessThanOrEqual(window.height);
}

inBrowsers('cards stay whole inside the window', (browser) => {
  test.each(WINDOWS)('at %s', async (_name, width, height, deviceScaleFactor) => {
    const page = await browser.openGmail();
    await page.tab.setViewport({ width, height, deviceScaleFactor });
    await page.hover('gmail-address-not-found-en');
    const hover = await page.card('hover');
    await expectInside(page, hover);
    const row = await page.row('gmail-address-not-found-en');
    const frame = await hover.shadow.evaluate((root) => {
      const { top = 0, bottom = 0 } = root.querySelector('.frame')?.getBoundingClientRect() ?? {};
      return { top, bottom };
    });
    expect(frame.bottom <= row.y || frame.top >= row.y + row.height, 'the card covers its row').toBe(true);
    await page.open('gmail-address-not-found-en');
    await expectInside(page, await page.card('message'));
  });
});
