import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';

inBrowsers('a dropped mail is explained', (browser) => {
  test('an .eml', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.drop({ name: 'retour.eml', type: 'message/rfc822', content: fixtureText('qmail-mailbox-full') });
    await helper.headline();
    await helper.says(/full/i);
  });

  test('two at once', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.drop(
      { name: 'one.eml', content: fixtureText('qmail-mailbox-full') },
      { name: 'two.eml', content: fixtureText('sendmail-host-unknown') },
    );
    await helper.tab.waitForSelector('.few-one:nth-of-type(2)');
    expect(await helper.tab.$$eval('.few-one .card', (cards) => cards.length)).toBe(2);
    expect(await helper.text()).not.toMatch(/list|remove/i);
  });
});
