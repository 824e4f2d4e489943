import { test } from 'vitest';
import type { GmailSwitches } from '../../sites/switches.ts';
import { inBrowsers } from '../support/browsers.ts';
import { expectExplained } from './explained.ts';

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
    await expectExplained(await browser.openGmail({ delay: 0, ...switches }), MAIL, RECIPIENT);
  });
});
