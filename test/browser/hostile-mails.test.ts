import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectLinks } from '../../scripts/links/collect.ts';
import { EVIL, HOSTILE_MAILS, PWNED } from '../hostile/mails.ts';
import { addMail } from '../sites/server/read-mails.ts';
import { inBrowsers, type TestBrowser } from './support/browsers.ts';
import type { Card } from './support/card.ts';
import { HelperPage } from './support/helper-page.ts';
import type { MailPage } from './support/mail-page.ts';

/** Mails that attack whoever shows them: they are explained like others, and nothing of them runs, loads, leads or spills. */
const named = (name: string) => `hostile-${name}`;
const shownLinks = new Set(collectLinks().filter(({ shown }) => shown).map(({ url }) => new URL(url).href));

inBrowsers('a hostile mail', (browser) => {
  const remove: (() => void)[] = [];
  beforeAll(async () => {
    for (const { name, source } of HOSTILE_MAILS) remove.push(await addMail(browser.sites().store, named(name), source));
  });
  afterAll(() => remove.forEach((mail) => { mail(); }));

  test.each(HOSTILE_MAILS)('"$name" is explained in Gmail and does nothing', async ({ name }) => {
    const page = await browser.openGmail();
    const errors = listen(page.tab);
    await page.hover(named(name));
    await expectHarmless(page, await page.card('hover'));
    await page.leave();
    await page.open(named(name));
    await expectHarmless(page, await page.card('message'));
    await expectNothingRan(browser, page.tab, errors);
  });

  test.each(HOSTILE_MAILS)('"$name" is explained in Outlook and does nothing', async ({ name }) => {
    const page = await browser.openOutlook();
    const errors = listen(page.tab);
    await page.open(named(name));
    await expectHarmless(page, await page.card('message'));
    await expectNothingRan(browser, page.tab, errors);
  });

  test.each(HOSTILE_MAILS)('"$name", pasted into the helper page, does nothing', async ({ source }) => {
    const page = await browser.extensionPage('src/helper/index.html', 'textarea');
    const errors = listen(page);
    await new HelperPage(page).paste(source);
    await page.waitForSelector('.headline');
    const { width, inner, strange, links } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      inner: innerWidth,
      strange: document.querySelectorAll('body script, iframe, object, embed, img:not([src^="data:"]):not([src^="/"]), [onerror], [onload], [onclick]').length,
      links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
    }));
    expect(strange).toBe(0);
    expect(width).toBeLessThanOrEqual(inner);
    expect(links.filter((link) => !link.startsWith(location(page)) && !shownLinks.has(link))).toEqual([]);
    await expectNothingRan(browser, page, errors);
  });
});

function location(page: Page): string {
  return new URL('/', page.url()).href;
}

function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`));
  return errors;
}

/** No element of the mail's, no link but ours, and nothing beyond the window. */
async function expectHarmless(page: MailPage, card: Card): Promise<void> {
  const found = await card.shadow.evaluate((root) => ({
    strange: [...root.querySelectorAll('script, iframe, object, embed, img, link, base, meta, form, video, audio, style')].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    handlers: [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    links: [...root.querySelectorAll('a')].map((link) => link.href),
    overflow: [...root.querySelectorAll('.card')].some((one) => one.scrollWidth > one.clientWidth + 1),
    isolated: [...root.querySelectorAll('.card')].every((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })),
  }));
  expect(found.strange).toEqual([]);
  expect(found.handlers).toEqual([]);
  expect(found.links.filter((link) => !shownLinks.has(link))).toEqual([]);
  expect(found.overflow).toBe(false);
  expect(found.isolated).toBe(true);
  const width = await page.tab.evaluate(() => innerWidth);
  expect(card.box.x).toBeGreaterThanOrEqual(0);
  expect(card.box.x + card.box.width).toBeLessThanOrEqual(width);
}

async function expectNothingRan(browser: TestBrowser, page: Page, errors: readonly string[]): Promise<void> {
  expect(await page.evaluate((name: string) => name in window, PWNED)).toBe(false);
  expect(browser.sites().refused.filter((address) => address.includes(EVIL))).toEqual([]);
  expect(errors).toEqual([]);
}
