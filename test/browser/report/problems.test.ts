import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { askedOfSites } from '../support/traffic.ts';

const PROBLEMS = [['login', /log in again/], ['busy', /wants a pause/], ['offline', /could not be reached/], ['gone', /did not give out/]] as const;

inBrowsers('“Read the full report” says clearly what went wrong', (browser) => {
  test.each(PROBLEMS)('%s', async (original, says) => {
    const page = await browser.openGmail({ original, delay: 0 });
    askedOfSites(browser.sites());
    await page.hover('postfix-message-too-large');
    await (await page.card('hover')).click('.full-report button');
    const card = await page.card('hover', says);
    expect(card.status).toMatch(says);
    const asked = askedOfSites(browser.sites());
    expect(asked.length).toBeGreaterThan(0);
    // Whoever is busy or out of reach is not asked in another way at once.
    if (original === 'busy') expect(asked).toHaveLength(1);
    // The offer stands, for another try.
    await card.boxOf('.full-report button');
  });
});
