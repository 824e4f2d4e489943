import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMail, fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers } from '../support/browsers.ts';

/** So many that they outnumber the returns of the reader's own mails in the same list. */
const RETURNS = 30;

inBrowsers('many returns of what was never written are explained once for all', (browser) => {
  const remove: (() => void)[] = [];
  beforeAll(async () => {
    const one = fixtureText('postfix-never-written');
    for (let number = 1; number <= RETURNS; number += 1) {
      const source = one.replaceAll('purchasing', `buyer${number}`).replaceAll('Gy1z8Xt08CzTd4', `Gy1z8Xt08C${number}`);
      remove.push(await addMail(browser.sites().store, `flood-${number}`, source));
    }
  });
  afterAll(() => remove.forEach((mail) => { mail(); }));

  test('after one question, where the list does not tell whose they are', async () => {
    const page = await browser.openGmail();
    await page.row('flood-1');
    const popup = await browser.popup();
    const no = await popup.waitForSelector('fieldset.question button:last-of-type');
    expect(await popup.$eval('fieldset.question legend', (legend) => legend.textContent)).toMatch(/\d+ mails came back here/);
    await no?.click();
    await popup.waitForSelector('#flood');
    expect(await popup.$eval('#flood', (headline) => headline.textContent)).toMatch(/borrow/);
    expect(await popup.$$eval('.steps li', (steps) => steps.length)).toBeGreaterThan(1);
  });
});
