import { test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'gmail-domain-not-found-en';

inBrowsers('no card comes while the person does something else', (browser) => {
  test('while a button is down, as in dragging; and a button takes a shown card away', async () => {
    const page = await browser.openGmail();
    const { x, y, width, height } = await page.row(MAIL);
    await page.tab.mouse.move(x + 150, y + height / 2);
    await page.card('hover');
    await page.tab.mouse.down();
    await page.noCard();
    // Over other bounces, with the button held.
    await page.tab.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await page.tab.mouse.move(x + width / 2, y - 3 * height, { steps: 4 });
    await page.staysWithoutCard();
    await page.tab.mouse.up();
  });

  test.each(['Gmail', 'Outlook'] as const)('while %s’s own menu is open, nor over it', async (site) => {
    const page = site === 'Gmail' ? await browser.openGmail() : await browser.openOutlook();
    const [first, other] = site === 'Gmail' ? [MAIL, 'gmail-address-not-found-en'] : ['microsoft365-not-found-en', 'microsoft365-boite-pleine-fr'];
    await page.hover(first);
    await page.card('hover');
    const { x, y, height } = await page.row(first);
    await page.tab.mouse.click(x + 152, y + height / 2, { button: 'right' });
    await page.tab.waitForFunction(() => document.querySelector('[role="menu"]')?.checkVisibility());
    await page.noCard();
    await page.hover(other);
    await page.staysWithoutCard();
    await page.tab.keyboard.press('Escape');
    await page.leave();
    await page.hover(other);
    await page.card('hover');
  });
});
