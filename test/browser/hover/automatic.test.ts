import { test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

/** Mails that no mail system sent and that are explained all the same, with what their card says in the list and when opened. */
const MAILS: readonly [mail: string, inList: string | null, opened: string][] = [
  ['out-of-office-en', 'the person is away', 'the person is away'],
  ['accuse-non-lu-fr', 'deleted unopened', 'deleted unopened'],
  ['demande-de-confirmation-fr', 'asked to confirm', 'asked to confirm'],
  ['abuse-report-en', null, 'complain'],
  // Its first words claim and want nothing yet.
  ['fake-held-messages-en', null, 'looks like a trap'],
];

inBrowsers('other automatic mail is explained where it is met', (browser) => {
  test('in Gmail', async () => {
    const page = await browser.openGmail();
    for (const [mail, inList, opened] of MAILS) {
      if (inList !== null) {
        await page.hover(mail);
        await page.card('hover', inList);
        await page.leave();
        await page.noCard();
      }
      await page.open(mail);
      await page.card('message', opened);
      await page.back();
      await page.noCard();
    }
  });

  test('but not a filter’s list of held mail from the reader’s own house', async () => {
    const page = await browser.openGmail();
    await page.open('quarantine-digest-en');
    await page.staysWithoutCard();
  });
});
