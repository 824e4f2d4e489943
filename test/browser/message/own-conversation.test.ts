import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

/** A person whose own mail stands above the bounce wrote it, and is not asked. */
inBrowsers('whoever’s own mail stands in the conversation is not asked whether they wrote it', (browser) => {
  test('in Gmail, where that mail is folded and has no id', async () => {
    const page = await browser.openGmail();
    await page.open('gmail-address-not-found-en');
    const card = await page.card('message', 'marie.durand.exemple@gmail.com');
    expect(await page.tab.evaluate(() => document.querySelectorAll('[role="main"] [role="listitem"][aria-expanded="false"]').length)).toBe(1);
    expect(card.text).not.toMatch(/Did you write/);
  });

  test('in Gmail’s second account, which did not write it, the question is asked', async () => {
    const page = await browser.openGmail({}, 'inbox', 1);
    await page.open('gmail-address-not-found-en');
    await page.card('message', /Did you write/);
  });
});
