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
/** An ordinary mail, opened between two, so that no card can be taken for the next one's. */
const ORDINARY = 'ordinary-between-hostile';
const LETTER = 'From: Anna <anna@example.org>\r\nTo: camille.martin@gmail.com\r\nSubject: Sunday\r\n\r\nShall we walk on Sunday?\r\n';
const shownLinks = new Set(collectLinks().filter(({ shown }) => shown).map(({ url }) => new URL(url).href));

inBrowsers('a hostile mail', (browser) => {
  const remove: (() => void)[] = [];
  beforeAll(async () => {
    for (const { name, source } of HOSTILE_MAILS) remove.push(await addMail(browser.sites().store, named(name), source));
    remove.push(await addMail(browser.sites().store, ORDINARY, LETTER));
  });
  afterAll(() => remove.forEach((mail) => { mail(); }));

  test('is explained in Gmail and does nothing', { timeout: 120_000 }, async () => {
    const page = await browser.openGmail();
    const errors = listen(page.tab);
    for (const { name } of HOSTILE_MAILS) {
      await page.hover(named(name));
      await expectHarmless(name, page, await page.card('hover'));
      await page.leave();
      await page.open(named(name));
      await expectHarmless(name, page, await page.card('message'));
      await expectNothingRan(name, browser, page.tab, errors);
      await page.back();
      await page.noCard();
    }
  });

  test('is explained in Outlook and does nothing', { timeout: 120_000 }, async () => {
    const page = await browser.openOutlook();
    const errors = listen(page.tab);
    for (const { name } of HOSTILE_MAILS) {
      await page.open(named(name));
      await expectHarmless(name, page, await page.card('message'));
      await expectNothingRan(name, browser, page.tab, errors);
      await page.open(ORDINARY);
      await page.noCard('message');
    }
  });

  test.each(HOSTILE_MAILS)('$name, pasted into the helper page, does nothing', async ({ name, source }) => {
    const page = await browser.extensionPage('src/helper/index.html', 'textarea');
    const errors = listen(page);
    await new HelperPage(page).paste(source);
    await page.waitForFunction(() => document.querySelector('.headline') !== null, { polling: 100, timeout: 50_000 });
    const { width, inner, strange, ours, links } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      inner: innerWidth,
      strange: document.querySelectorAll('body script, iframe, object, embed, img:not([src^="data:"]):not([src^="/"]), [onerror], [onload], [onclick]').length,
      ours: location.origin,
      links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
    }));
    expect(strange).toBe(0);
    expect(width).toBeLessThanOrEqual(inner);
    expect(links.filter((link) => !link.startsWith(`${ours}/`) && !shownLinks.has(link) && !isDraft(link))).toEqual([]);
    await expectNothingRan(name, browser, page, errors);
  });
});

/** A draft to nobody, with a subject and a text and nothing that a mail could have added. */
function isDraft(link: string): boolean {
  const { protocol, pathname, searchParams } = new URL(link);
  return protocol === 'mailto:' && pathname === '' && [...searchParams.keys()].join() === 'subject,body';
}

function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`));
  return errors;
}

/** No element of the mail's, no link but ours, and nothing beyond the window. */
async function expectHarmless(name: string, page: MailPage, card: Card): Promise<void> {
  const found = await card.shadow.evaluate((root) => ({
    strange: [...root.querySelectorAll('script, iframe, object, embed, img, link, base, meta, form, video, audio, style')].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    handlers: [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((attribute) => attribute.startsWith('on'))),
    links: [...root.querySelectorAll('a')].map((link) => link.href),
    overflow: [...root.querySelectorAll('.card')].some((one) => one.scrollWidth > one.clientWidth + 1),
    isolated: [...root.querySelectorAll('.card')].every((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })),
  }));
  expect(found.strange, name).toEqual([]);
  expect(found.handlers, name).toEqual([]);
  expect(found.links.filter((link) => !shownLinks.has(link)), name).toEqual([]);
  expect(found.overflow, name).toBe(false);
  expect(found.isolated, name).toBe(true);
  const width = await page.tab.evaluate(() => innerWidth);
  expect(card.box.x, name).toBeGreaterThanOrEqual(0);
  expect(card.box.x + card.box.width, name).toBeLessThanOrEqual(width);
}

async function expectNothingRan(name: string, browser: TestBrowser, page: Page, errors: readonly string[]): Promise<void> {
  expect(await page.evaluate((property: string) => property in window, PWNED), name).toBe(false);
  expect(browser.sites().refused.filter((address) => address.includes(EVIL)), name).toEqual([]);
  expect(errors, name).toEqual([]);
}
