import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('in a page that is written from right to left', (browser) => {
  test('Gmail’s card opens to the left of the pointer, within the window, and reads from left to right itself', async () => {
    const page = await browser.openGmail({ lang: 'ar' });
    // Where the pointer rests on a row before anybody listens, nobody knows where on it: only the second card is beside the pointer.
    await page.hover('gmail-address-not-found-en');
    await page.card('hover');
    await page.leave();
    await page.noCard('hover');
    const { x, y, width, height } = await page.row('gmail-address-not-found-en');
    const pointer = x + width - 150;
    await page.tab.mouse.move(pointer, y + height / 2 - 1);
    await page.tab.mouse.move(pointer + 1, y + height / 2);
    const { box, shadow } = await page.card('hover');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(pointer + 60);
    expect(await shadow.evaluate((root) => getComputedStyle(root.querySelector('.card') ?? document.body).direction)).toBe('ltr');
    await page.open('gmail-address-not-found-en');
    const message = await page.card('message', 'marie.durand.exemple@gmail.com');
    const around = await page.tab.evaluate(() => {
      const { left, right } = document.querySelector('[role="main"] .gs')?.getBoundingClientRect() ?? new DOMRect();
      return { left, right };
    });
    expect(message.box.x).toBeGreaterThanOrEqual(around.left - 1);
    expect(message.box.x + message.box.width, 'it begins where the lines of the page do').toBeCloseTo(around.right, 0);
  });

  test('Outlook’s card stands on the other side of the list', async () => {
    const page = await browser.openOutlook({ lang: 'ar' });
    await page.hover('microsoft365-not-found-en');
    const { box } = await page.card('hover');
    const row = await page.row('microsoft365-not-found-en');
    expect(box.x + box.width).toBeLessThanOrEqual(row.x);
  });
});
