import { expect, test } from 'vitest';
import { inBrowsers } from '../support/browsers.ts';

const MAIL = 'gmail-domain-not-found-en';
const ORDINARY = 'message-ordinaire-fr';

/** Both sites give a row's element to another mail while it is shown. An explanation never stands beside another message. */
inBrowsers('a row that changes under the pointer', (browser) => {
  test('by a refresh of its cells keeps its card', async () => {
    const page = await browser.openGmail();
    await page.hover(MAIL);
    const { headline } = await page.card('hover');
    await page.site((mailSite) => { mailSite.refresh(); });
    expect((await page.card('hover')).headline).toBe(headline);
  });

  test('into another conversation loses it; so does one that is taken away', async () => {
    const page = await browser.openGmail();
    for (const change of ['reuse', 'remove'] as const) {
      await page.leave();
      await page.hover(MAIL);
      await page.card('hover');
      await page.tab.evaluate((mail: string, ordinary: string, what: string) => {
        const rows = [...document.querySelectorAll('[role="main"] tr.zA')];
        const at = rows.indexOf(window.mailSite.rowOf(mail) as Element);
        if (what === 'reuse') window.mailSite.reuseRow(at, rows.indexOf(window.mailSite.rowOf(ordinary) as Element));
        else window.mailSite.removeRow(at);
      }, MAIL, ORDINARY, change);
      await page.noCard();
      if (change === 'reuse') await page.tab.reload();
      if (change === 'reuse') await page.tab.waitForFunction('window.mailSite !== undefined');
    }
  });

  test('by scrolling in Outlook, whose list gives the element to another mail, loses it', async () => {
    const page = await browser.openOutlook();
    await page.hover('microsoft365-not-found-en');
    const { headline } = await page.card('hover');
    expect(await page.tab.evaluate(() => document.body.innerText)).toContain('Undeliverable: Order 4471');
    await page.site((mailSite) => { mailSite.scrollTo(2_000); });
    await page.tab.waitForFunction(() => [...document.querySelectorAll('[data-convid]')].every((row) => !row.textContent?.includes('Undeliverable: Order 4471')));
    const cards = await page.cards();
    expect(cards.filter((card) => card.headline === headline)).toEqual([]);
  });
});
