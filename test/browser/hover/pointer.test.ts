import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('resting the pointer on a bounce explains it', (browser) => {
  test('in Gmail: the answer, whose address, whose move, and the first steps, beside the row', async () => {
    const page = await browser.openGmail();
    await page.hover('gmail-address-not-found-en');
    const card = await page.card('hover', 'marie.durand.exemple@gmail.com');
    expect(card.lang).toBe('en');
    expect(card.who).not.toBe('');
    expect(card.steps.length).toBeGreaterThan(0);
    const row = await page.row('gmail-address-not-found-en');
    const overlaps = card.box.y < row.y + row.height && row.y < card.box.y + card.box.height
      && card.box.x < row.x + row.width && row.x < card.box.x + card.box.width;
    expect(overlaps, 'the card covers its row').toBe(false);
  });

  test('in Outlook', async () => {
    const page = await browser.openOutlook();
    await page.hover('microsoft365-not-found-en');
    const card = await page.card('hover', /\S/);
    expect(card.headline).not.toBe('');
  });

  test('that came to it before the extension was there', async () => {
    await browser.settings({ gmail: false });
    const page = await browser.openGmail();
    await page.hover('gmail-address-not-found-en');
    await page.staysWithoutCard();
    await browser.settings({ gmail: true });
    await page.tab.bringToFront();
    await page.card('hover', 'marie.durand.exemple@gmail.com');
  });

  test('a mail that is no bounce gets no card', async () => {
    const page = await browser.openGmail();
    await page.hover('message-ordinaire-fr');
    await page.staysWithoutCard();
    await page.hover('human-re-undeliverable-en');
    await page.staysWithoutCard();
  });
});
