import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { until } from '../support/until.ts';

inBrowsers('the popup looks things up on any other tab', (browser) => {
  test.each([
    ['550 5.1.1', /exist/i],
    ['552', /full|size|large|big/i],
    ['4.2.2', /full/i],
    ['mailbox full', /full/i],
    ['marie@orange.fr', /orange/i],
    ['SFR', /sfr/i],
  ])('%s', async (query, answer) => {
    const popup = await browser.popup();
    const field = await popup.waitForSelector('input');
    await field?.type(query);
    const text = await until(`an answer for ${query}`, async () => {
      const shown = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
      return answer.test(shown) ? shown : null;
    });
    expect(text).toMatch(answer);
  });
});
