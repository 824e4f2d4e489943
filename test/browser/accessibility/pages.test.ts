import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { axe } from '../support/axe.ts';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';

inBrowsers('axe finds nothing', (browser) => {
  test.each([
    'src/popup/index.html', 'src/helper/index.html', 'src/helper/index.html#codes', 'src/options/index.html', 'src/welcome/index.html',
  ])('in %s', async (path) => {
    expect(await axe(await browser.extensionPage(path, 'main'))).toEqual([]);
  });

  test('in the helper page with an explanation', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(fixtureText('postfix-three-recipients'));
    await helper.headline();
    expect(await axe(helper.tab)).toEqual([]);
    await helper.type('x');
    await helper.tab.waitForSelector('.earlier');
    expect(await axe(helper.tab)).toEqual([]);
  });

  test('in the helper page with a few mails, one with a question', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.drop(...['empty-sender-bare-text', 'postfix-returned-by-forwarder', 'facture-fr'].map((name) => ({ name: `${name}.eml`, content: fixtureText(name) })));
    await helper.tab.waitForSelector('.few-one:nth-of-type(3)');
    expect(await axe(helper.tab)).toEqual([]);
  });

  test('in the helper page with many mails, grouped and filtered, and with wrong files', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.drop(
      ...['postfix-user-unknown-free', 'qmail-mailbox-full', 'postfix-three-recipients', 'sendmail-host-unknown', 'postfix-spam-sfr', 'postfix-message-too-large', 'facture-fr'].map((name) => ({ name: `${name}.eml`, content: fixtureText(name) })),
      { name: 'contract.pdf', content: '%PDF-1.7 nothing to read' },
    );
    await helper.tab.waitForSelector('.recipients tbody tr');
    expect(await axe(helper.tab)).toEqual([]);
    await helper.tab.select('.filters label:last-child select', 'cause');
    await helper.tab.waitForSelector('.recipients .group');
    expect(await axe(helper.tab)).toEqual([]);
    await helper.tab.type('.filters input', 'nobody');
    await helper.tab.waitForFunction(() => document.querySelector('.recipients') === null);
    expect(await axe(helper.tab)).toEqual([]);
  });

  test('in the page of codes with everything unfolded that can be, and with answers', async () => {
    const codes = await browser.extensionPage('src/helper/index.html#codes', '.browse');
    await codes.$$eval('.groups > li:first-child > details', (all) => { for (const details of all) details.open = true; });
    await codes.waitForSelector('.groups .hit');
    await codes.$eval('.groups .hit details', (details) => { details.open = true; });
    expect(await axe(codes)).toEqual([]);
    await codes.type('.lookup input', '5.7.1');
    await codes.waitForSelector('.found .hit');
    expect(await axe(codes)).toEqual([]);
  });

  test('in the settings with a stored value that is no good', async () => {
    await browser.settings({ hoverDelay: 'soon', ownAddresses: 'nobody' });
    const options = await browser.extensionPage('src/options/index.html');
    await options.waitForSelector('.notice');
    expect(await axe(options)).toEqual([]);
  });

  test('in the popup with an explanation', async () => {
    const page = await browser.openGmail();
    await page.open('postfix-user-unknown-free');
    await page.card('message');
    const popup = await browser.popup();
    await popup.waitForSelector('.headline');
    expect(await axe(popup)).toEqual([]);
  });
});
