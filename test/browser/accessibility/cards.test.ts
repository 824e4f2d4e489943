import { expect, test } from 'vitest';
import { axeInShadow } from '../support/axe.ts';
import { inBrowsers } from '../support/browsers.ts';
import type { MailPage } from '../support/mail-page.ts';

inBrowsers('axe finds nothing in the cards', (browser) => {
  async function expectFine(page: MailPage, mail: string): Promise<void> {
    const copy = await browser.raw().newPage();
    for (const place of ['hover', 'message'] as const) {
      await page.tab.bringToFront();
      if (place === 'hover') await page.hover(mail);
      else await page.open(mail);
      const card = await page.card(place);
      expect(await axeInShadow(card.shadow, copy), `${mail}: the ${place} card`).toEqual([]);
    }
    await copy.close();
    await page.back();
    await page.noCard('message');
  }

  // Each shows something that the others do not: a question and a provider's links; good news, and fates of several people.
  test.each([
    ['light', false, ['postfix-never-written', 'postfix-user-unknown-free']],
    ['dark', true, ['postfix-successful-delivery', 'postfix-three-recipients']],
  ])('in a %s Gmail', async (_name, dark, mails) => {
    const page = await browser.openGmail({ dark, delay: 0 });
    for (const mail of mails) await expectFine(page, mail);
  });

  test('in Outlook', async () => {
    await expectFine(await browser.openOutlook({ dark: true }), 'microsoft365-not-found-en');
  });
});
