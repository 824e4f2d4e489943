import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import type { MailPage } from '../support/mail-page.ts';
import { until } from '../support/until.ts';

const items = (page: MailPage) => page.tab.$$('[role="main"] [role="listitem"]');
/** For each message of the conversation, whether it is unfolded, and whether one of ours stands in it. */
const states = (page: MailPage) => page.tab.evaluate(() => [...document.querySelectorAll('[role="main"] [role="listitem"]')]
  .map((item) => ({ open: item.getAttribute('aria-expanded') === 'true', card: item.querySelector('[data-rebond]') !== null, text: item.textContent ?? '' })));

/** Gmail shows the last message of a conversation, a line of each before it, and of many in the middle only how many they are. */
inBrowsers('a message of a conversation that is opened later', (browser) => {
  test('gets its card then, and loses it when it is folded again', async () => {
    const page = await browser.openGmail({ gather: 8 });
    await page.tab.click('[role="main"] tr.zA');
    await page.opened();
    const number = await page.tab.waitForSelector('[role="main"] .adv');
    expect((await states(page)).filter(({ open, card }) => card && !open)).toEqual([]);
    await number?.click();
    await until('a line of each', async () => (await states(page)).every(({ text }) => text !== ''));
    expect((await states(page)).filter(({ open, card }) => card && !open)).toEqual([]);

    const returned = (await states(page)).findIndex(({ open, text }) => !open && /mailer-daemon|Mail Delivery/i.test(text));
    expect(returned).toBeGreaterThan(-1);
    const line = (await items(page))[returned];
    await (await line?.$('.adf'))?.click();
    await until('its card', async () => (await states(page))[returned]?.card ?? false);
    await (await line?.$('.gE'))?.click();
    await until('the card to go with the text', async () => !(await states(page))[returned]?.card);
    expect((await states(page))[returned]?.open).toBe(false);
  });
});
