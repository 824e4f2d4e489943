import { expect, test } from 'vitest';
import type { OutlookSwitches } from '../../sites/switches.ts';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'microsoft365-not-found-en';
const RECIPIENT = 'tom.baker@northwind-books.example';

/** What Outlook looks like to some people: settings of theirs, languages, years, kinds of account. */
const FORMS: readonly Partial<OutlookSwitches>[] = [
  { skin: 2026, external: true, groups: true, lang: 'fr' }, { skin: 2026, threads: true, draft: true, badges: true, lang: 'de' },
  { external: true, badges: true, ads: true, lang: 'zh' }, { addresses: false, strict: true, lang: 'ru' },
  { addresses: false, skin: 2026, snippets: false, lang: 'pt' },
  { pane: 'bottom', groups: true }, { pane: 'off', threads: true, lang: 'ar' },
];

inBrowsers('a bounce is explained beside its row and above its text, in every form of Outlook', (browser) => {
  test.each(FORMS.map((switches) => [JSON.stringify(switches), switches] as const))('%s', async (_name, switches) => {
    const page = await browser.openOutlook({ delay: 0, ...switches });
    await page.hover(MAIL);
    const hover = await page.card('hover');
    expect(hover.headline).not.toBe('');
    await page.open(MAIL);
    await page.card('message', RECIPIENT);
    expect((await page.cards()).filter(({ place }) => place === 'hover'), 'a card covers the opened message').toEqual([]);
  });
});
