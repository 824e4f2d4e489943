import { test } from 'vitest';
import type { OutlookSwitches } from '../../sites/switches.ts';
import { inBrowsers } from '../support/browsers.ts';
import { expectExplained } from './explained.ts';

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
    await expectExplained(await browser.openOutlook({ delay: 0, ...switches }), MAIL, RECIPIENT);
  });
});
