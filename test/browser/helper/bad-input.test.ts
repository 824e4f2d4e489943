import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';

/** A 1 × 1 picture. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

inBrowsers('bad input gets a clear answer', (browser) => {
  const open = async () => new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));

  test('an empty paste', async () => {
    const helper = await open();
    await helper.press(/explain/i);
    await helper.tab.waitForSelector('[role="alert"]');
  });

  test('fifty megabytes', async () => {
    const helper = await open();
    await helper.pasteRepeated('550 5.1.1 user unknown, and so on and so forth.\n', 1_090_000);
    await helper.tab.waitForSelector('.results');
    await helper.says(/./);
    expect(await helper.tab.evaluate(() => 2 + 2), 'the page still answers').toBe(4);
  });

  test('a picture', async () => {
    const helper = await open();
    await helper.drop({ name: 'photo.png', type: 'image/png', content: new Uint8Array(PNG) });
    await helper.says(/picture|image/i);
  });

  test('a mail that is no bounce', async () => {
    const helper = await open();
    await helper.paste('From: Anne <anne@example.org>\nTo: claire@example.org\nSubject: Tuesday\nDate: Tue, 3 Nov 2026 10:00:00 +0100\n\nSee you on Tuesday at eight.\n');
    await helper.says(/not (?:a )?(?:bounce|returned)|no bounce|isn’t a bounce|did not come back/i);
  });

  test('a bounce that nothing in the tables knows: the raw reply is shown, and that it is not known', async () => {
    const helper = await open();
    await helper.paste('This is the mail system at host mx.example.org.\n\n<paul@example.net>: host mx.example.net[192.0.2.7] said: 550 Zorgblat refused the fnord (in reply to RCPT TO command)');
    await helper.headline();
    await helper.says('Zorgblat refused the fnord');
  });
});
