import { test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('windows to write in are left alone', (browser) => {
  test('an answer that quotes a bounce, in Outlook', async () => {
    const page = await browser.openOutlook({}, 'outlook.live.com', '/mail/0/compose');
    await page.tab.waitForSelector('[contenteditable="true"]');
    await page.staysWithoutCard('message', 1_500);
  });

  test('a draft below the messages of a conversation: only the bounce has a card', async () => {
    const page = await browser.openOutlook({ threads: true, draft: true });
    await page.open('microsoft365-not-found-en');
    const card = await page.card('message');
    const draft = await page.tab.evaluate(() => document.querySelector('.compose')?.getBoundingClientRect().y ?? 0);
    if (card.box.y > draft) throw new Error('the card stands in the draft');
  });
});
