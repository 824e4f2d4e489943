import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'gmail-adresse-introuvable-fr';

/** WCAG 1.4.13: what appears on hover can be dismissed, can be pointed at, and stays. */
inBrowsers('the card beside a row is dismissible, hoverable and persistent', (browser) => {
  test('leaving the row closes it', async () => {
    const page = await browser.openGmail();
    await page.hover(MAIL);
    await page.card('hover');
    await page.leave();
    await page.noCard();
  });

  test('Escape closes it, and the pointer stays where it is', async () => {
    const page = await browser.openGmail();
    await page.hover(MAIL);
    await page.card('hover');
    await page.tab.keyboard.press('Escape');
    await page.noCard();
    await page.staysWithoutCard();
  });

  test('the pointer may move onto it, and then it stays', async () => {
    const page = await browser.openGmail();
    await page.hover(MAIL);
    const { box, headline } = await page.card('hover');
    await page.tab.mouse.move(box.x + box.width / 2, box.y + 12, { steps: 12 });
    await page.tab.mouse.move(box.x + box.width / 2 + 3, box.y + box.height / 2, { steps: 6 });
    const still = await page.card('hover', headline);
    expect(still.box).toEqual(box);
  });

  test('another bounce takes its place, and no two are shown', async () => {
    const page = await browser.openGmail();
    await page.hover(MAIL);
    const first = await page.card('hover');
    // The card lies over the rows below: the pointer passes it on the right.
    const { x, y, width, height } = await page.row('gmail-boite-pleine-fr');
    await page.tab.mouse.move(x + width - 200, y + height / 2, { steps: 3 });
    await page.card('hover', /pleine|full/);
    const cards = await page.cards();
    expect(cards.map(({ headline }) => headline)).not.toContain(first.headline);
    expect(cards).toHaveLength(1);
  });
});
