import { expect, test } from 'vitest';
import type { GmailSwitches } from '../../sites/switches.ts';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'gmail-adresse-introuvable-fr';
const RECIPIENT = 'sophie.lambert';

/** What Gmail looks like to some people: settings of theirs, languages, years, tried changes. */
const FORMS: readonly Partial<GmailSwitches>[] = [
  { pane: 'vertical', lang: 'ru' }, { pane: 'vertical-2', year: 2014, lang: 'zh' }, { pane: 'horizontal', lang: 'ar', strict: true },
  { inbox: 'sections', ads: true, lang: 'de' }, { inbox: 'tabs', threads: false },
  { hashed: true, gather: 8 }, { year: 2019, snippets: false, lang: 'fr' },
];

inBrowsers('a bounce is explained beside its row and above its text, in every form of Gmail', (browser) => {
  test.each(FORMS.map((switches) => [JSON.stringify(switches), switches] as const))('%s', async (_name, switches) => {
    const page = await browser.openGmail({ delay: 0, ...switches });
    await page.hover(MAIL);
    const hover = await page.card('hover');
    expect(hover.headline).not.toBe('');
    await page.open(MAIL);
    await page.card('message', RECIPIENT);
    expect((await page.cards()).filter(({ place }) => place === 'hover'), 'a card covers the opened message').toEqual([]);
  });
});
