import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { inBrowserWindow } from './bidi.ts';
import type { BrowserName } from './launch.ts';

/** What a person has told the system, and the browser tells pages. */
export type Wish = 'dark' | 'forced-colors' | 'reduced-motion';

const MEDIA: Record<Wish, { name: string; value: string }> = {
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  'forced-colors': { name: 'forced-colors', value: 'active' },
  'reduced-motion': { name: 'prefers-reduced-motion', value: 'reduce' },
};

const PREFERENCES: Record<Wish, readonly [name: string, value: number]> = {
  dark: ['layout.css.prefers-color-scheme.content-override', 0],
  'forced-colors': ['browser.display.document_color_use', 2],
  'reduced-motion': ['ui.prefersReducedMotion', 1],
};

const sessions = new WeakMap<Page, CDPSession>();

/** Chromium is told for one page; Firefox as a whole. @returns what takes it back */
export async function wish(browser: Browser, name: BrowserName, page: Page, what: Wish): Promise<() => Promise<void>> {
  if (name === 'chromium') {
    const session = sessions.get(page) ?? await page.createCDPSession();
    sessions.set(page, session);
    await session.send('Emulation.setEmulatedMedia', { features: [MEDIA[what]] });
    return async () => { if (!page.isClosed()) await session.send('Emulation.setEmulatedMedia', { features: [] }); };
  }
  const [preference, value] = PREFERENCES[what];
  const before = await inBrowserWindow<number>(browser, `() => Services.prefs.getIntPref('${preference}', -1)`);
  await inBrowserWindow(browser, `() => Services.prefs.setIntPref('${preference}', ${value})`);
  return async () => {
    await inBrowserWindow(browser, before === -1 ? `() => Services.prefs.clearUserPref('${preference}')` : `() => Services.prefs.setIntPref('${preference}', ${before})`);
  };
}
