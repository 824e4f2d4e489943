import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { axe } from '../support/axe.ts';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';

inBrowsers('axe finds nothing', (browser) => {
  test.each([
    'src/popup/index.html', 'src/helper/index.html', 'src/helper/index.html#codes', 'src/options/index.html', 'src/welcome/index.html',
  ])('in %s', async (path) => {
    expect(await axe(await browser.extensionPage(path))).toEqual([]);
  });

  test('in the helper page with an explanation', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(fixtureText('postfix-three-recipients'));
    await helper.headline();
    expect(await axe(helper.tab)).toEqual([]);
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
