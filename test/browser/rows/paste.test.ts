import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';
import { PROMISED_ROWS } from './table.ts';

inBrowsers('every promised row is kept in the paste box', (browser) => {
  test.each(['en', 'fr'] as const)('%s', { timeout: 240_000 }, async (language) => {
    await browser.settings({ language });
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    for (const { row, mail, pasted, link, ...says } of PROMISED_ROWS) {
      for (const [what, text] of [['the whole mail', fixtureText(mail)], ['the reply alone', pasted]] as const) {
        if (text === undefined) continue;
        await helper.paste(text);
        await helper.headline();
        expect.soft(await helper.text(), `${row}: ${what}`).toMatch(says[language]);
        if (link && what === 'the whole mail') {
          const links = await helper.tab.$$eval('a[href^="https:"]', (all) => all.map((one) => (one as HTMLAnchorElement).href).join(' '));
          expect.soft(links, `${row}: links`).toMatch(link);
        }
        await helper.clear();
      }
    }
  });
});
