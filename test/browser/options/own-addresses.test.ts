import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { until } from '../support/until.ts';

inBrowsers('of one’s own addresses', (browser) => {
  test('the good ones are stored, and the bad one is named and stays to be mended', async () => {
    await browser.settings({ ownAddresses: ['anne@example.org'] });
    const options = await browser.extensionPage('src/options/index.html', 'textarea');
    await options.focus('textarea');
    await options.$eval('textarea', (field) => field.setSelectionRange(field.value.length, field.value.length));
    await options.keyboard.type('\npaul.example.net\nbob@example.org');
    await options.focus('h1, input');
    await options.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stored = () => options.evaluate<[], () => Promise<string[]>>('(globalThis.browser ?? globalThis.chrome).storage.sync.get("ownAddresses").then((all) => all.ownAddresses)' as never);
    await until('the good addresses to be stored', async () => (await stored()).join() === 'anne@example.org,bob@example.org' || null);
    expect(await options.$eval('.invalid', ({ textContent }) => textContent)).toContain('paul.example.net');
    expect(await options.$eval('textarea', ({ value }) => value)).toContain('paul.example.net');
  });
});
