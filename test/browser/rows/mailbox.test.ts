import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { until } from '../support/until.ts';
import { PROMISED_ROWS } from './table.ts';

inBrowsers('every promised row is kept in the mailbox and in the popup', (browser) => {
  test.each(['en', 'fr'] as const)('%s', { timeout: 240_000 }, async (language) => {
    await browser.settings({ language });
    const page = await browser.openGmail({ lang: language, delay: 0 });
    for (const { row, mail, link, neverWritten, ...says } of PROMISED_ROWS) {
      await page.open(mail);
      let card = await page.card('message');
      if (neverWritten) {
        await card.click('.question .answers button:last-of-type');
        card = await page.card('message', says[language]);
      }
      expect.soft(card.text, `${row}: the card`).toMatch(says[language]);
      if (link) expect.soft(card.links.map(({ href }) => href).join(' '), `${row}: the card’s links`).toMatch(link);
      await page.tab.bringToFront();
      const popup = await browser.popup();
      await until(`the popup to say what the card of ${mail} says`, () => popup.evaluate(
        (headline: string) => document.body.innerText.includes(headline), card.headline,
      ));
      if (link) {
        const links = await popup.$$eval('a[href^="https:"]', (all) => all.map((one) => (one as HTMLAnchorElement).href).join(' '));
        expect.soft(links, `${row}: the popup’s links`).toMatch(link);
      }
      await popup.close();
      await page.back();
      await page.noCard('message');
    }
  });
});
