import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

inBrowsers('an opened bounce has a card above its text', (browser) => {
  test('in Gmail', async () => {
    const page = await browser.openGmail();
    await page.open('gmail-address-not-found-en');
    const card = await page.card('message', 'marie.durand.exemple@gmail.com');
    expect(card.who).not.toBe('');
    expect(card.steps.length).toBeGreaterThan(0);
    expect(card.retry).not.toBe('');
    expect(card.links.length).toBeGreaterThan(0);
    expect(card.text, 'what is for IT is folded').not.toContain('gsmtp');
    const body = await page.tab.evaluate(() => document.querySelector('.a3s')?.getBoundingClientRect().y ?? 0);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(body + 1);
  });

  test('“Details for IT” unfolds, and shows the server’s own words', async () => {
    const page = await browser.openGmail();
    await page.open('gmail-address-not-found-en');
    const card = await page.card('message');
    await card.click('summary');
    const unfolded = await page.card('message', '5.1.1');
    expect(unfolded.text).toContain('550');
  });

  test('in Outlook, with the ids of 2025 and of 2026, alone and in a conversation', async () => {
    for (const switches of [{ skin: 2025 }, { skin: 2026 }, { skin: 2025, threads: true }, { skin: 2026, threads: true }] as const) {
      const page = await browser.openOutlook(switches);
      await page.open('microsoft365-not-found-en');
      await page.card('message', 'tom.baker@northwind-books.example');
      await page.tab.close();
    }
  });

  test('going back and opening another one shows that one’s', async () => {
    const page = await browser.openGmail();
    await page.open('gmail-address-not-found-en');
    const first = await page.card('message');
    await page.back();
    await page.noCard('message');
    await page.open('postfix-message-too-large');
    const second = await page.card('message');
    expect(second.headline).not.toBe(first.headline);
    expect(await page.cards()).toHaveLength(1);
  });

  test('an ordinary mail gets none, nor a person’s answer that quotes a bounce', async () => {
    const page = await browser.openGmail();
    await page.open('human-re-undeliverable-en');
    await page.staysWithoutCard('message', 1_500);
  });

  test('nothing is written into the mail’s own text', async () => {
    const page = await browser.openGmail();
    await page.open('gmail-address-not-found-en');
    const before = await page.tab.evaluate(() => document.querySelector('.a3s')?.innerHTML);
    await page.card('message');
    expect(await page.tab.evaluate(() => document.querySelector('.a3s')?.innerHTML)).toBe(before);
  });
});
