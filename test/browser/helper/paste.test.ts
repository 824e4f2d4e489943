import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';

inBrowsers('a pasted bounce is explained', (browser) => {
  test('the whole source', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(fixtureText('postfix-message-too-large'));
    expect(await helper.headline()).not.toBe('');
    await helper.says(/too (?:big|large|heavy)/i);
  });

  test('only what could be seen of it', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste('Address not found\n\nYour message wasn\'t delivered to paul@example.org because the address couldn\'t be found, or is unable to receive mail.\n\n'
      + 'The response was:\n\n550 5.1.1 The email account that you tried to reach does not exist.');
    await helper.headline();
    await helper.says('paul@example.org');
  });

  const postfix = (name: string) => `This is the mail system at host mx.example.org.\n\n<${name}@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 User unknown\n`;

  test('two at once, each with its card', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(['anne', 'bob'].map(postfix).join('\n'));
    await helper.tab.waitForSelector('.few-one:nth-of-type(2)');
    expect(await helper.tab.$$eval('.few-one .who .about', (names) => names.map(({ textContent }) => textContent))).toEqual(['anne@example.net', 'bob@example.net']);
    expect(await helper.tab.$('table')).toBeNull();
  });

  test('many at once, each in its line of the table and openable alone', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(['anne', 'bob', 'carl', 'dora', 'emil', 'fred'].map(postfix).join('\n'));
    await helper.tab.waitForSelector('table');
    expect(await helper.tab.$$eval('table tbody th', (cells) => cells.length)).toBe(6);
    expect(await helper.text()).toContain('Take 6 addresses off your list');
    expect(await helper.text()).toContain('Save 6 addresses to remove');
    await helper.press('bob@example.net');
    await helper.headline();
    expect(await helper.tab.$eval('.original pre', (box) => box.textContent?.match(/\w+(?=@example.net>)/g))).toEqual(['bob']);
  });

  test('a few words that are no bounce are looked up', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste('gmail 550');
    await helper.says('Gmail 550');
    await helper.paste('See you at noon.');
    await helper.says('Nothing is known of “See you at noon.”');
  });

  test('the answer is the same as in the mailbox', async () => {
    const page = await browser.openGmail();
    await page.open('microsoft365-not-found-en');
    const { headline } = await page.card('message');
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(fixtureText('microsoft365-not-found-en'));
    expect(await helper.headline()).toBe(headline);
  });
});
