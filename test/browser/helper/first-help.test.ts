import { expect, test } from 'vitest';
import { fixtureText } from '../../sites/server/read-mails.ts';
import { inBrowsers } from '../support/browsers.ts';
import { HelperPage } from '../support/helper-page.ts';

inBrowsers('the helper page, still empty', (browser) => {
  test.each([
    ['en', 'How do I copy a returned mail?', 'Try an example', 'This address does not exist', 'This is the mail system'],
    ['fr', 'Comment copier un mail revenu\u00A0?', 'Essayer un exemple', 'Cette adresse n’existe pas', 'Adresse introuvable'],
  ] as const)('says how to copy a mail, and has one to try: in %s', async (language, title, button, headline, words) => {
    await browser.settings({ language });
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.says(title);
    await helper.press(button);
    expect(await helper.headline()).toBe(headline);
    expect(await helper.tab.$eval('textarea', ({ value }) => value)).toContain(words);
    expect(await helper.text()).not.toContain(title);
    await helper.clear();
    await helper.says(title);
  });

  test('says nothing of it once something is typed', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.says('Try an example');
    await helper.type('5');
    await helper.tab.waitForFunction(() => document.querySelector('.first') === null);
  });
});

inBrowsers('the question whether the person wrote the mail', (browser) => {
  const place = async (helper: HelperPage) => helper.tab.$eval('.one > .answers', (answers) => [...answers.children].map((one) => (one.matches('.card') ? 'card' : one.matches('.question') ? 'question' : 'other')).slice(0, 2));

  test('is one quiet line below the answer, which its answer takes', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(fixtureText('empty-sender-bare-text'));
    await helper.headline();
    expect(await place(helper)).toEqual(['card', 'question']);
    expect(await helper.tab.$$('.panel.question')).toHaveLength(0);
    await helper.press('No');
    await helper.says('You said that you did not write this mail.');
  });

  test('stands above it where there are signs that the address was borrowed', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(fixtureText('postfix-returned-by-forwarder'));
    await helper.headline();
    expect(await place(helper)).toEqual(['question', 'card']);
  });
});

inBrowsers('the helper page gives room', (browser) => {
  test('between its buttons and what it says was replaced', async () => {
    const helper = new HelperPage(await browser.extensionPage('src/helper/index.html', 'textarea'));
    await helper.paste(fixtureText('qmail-mailbox-full'));
    await helper.headline();
    await helper.paste(fixtureText('empty-sender-bare-text'));
    await helper.says('What was here before has been replaced.');
    const gap = await helper.tab.evaluate(() => (document.querySelector('.said')?.getBoundingClientRect().top ?? 0) - (document.querySelector('.paste')?.getBoundingClientRect().bottom ?? 0));
    expect(gap).toBeGreaterThanOrEqual(8);
  });

  test.each(['en', 'fr'] as const)('on a narrow screen, in %s: the ways to the other pages stand in one row, and no pill cuts into their words', async (language) => {
    await browser.settings({ language });
    for (const width of [360, 390]) {
      const helper = await browser.extensionPage('src/helper/index.html', 'textarea');
      await helper.setViewport({ width, height: 800 });
      const ways = await helper.$$eval('.bar nav > *', (all) => all.map((way) => ({ top: Math.round(way.getBoundingClientRect().top), pill: getComputedStyle(way).backgroundColor })));
      expect(new Set(ways.map(({ top }) => top)).size, `${width}`).toBe(1);
      expect(new Set(ways.map(({ pill }) => pill))).toEqual(new Set(['rgba(0, 0, 0, 0)']));
      expect(await helper.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});
