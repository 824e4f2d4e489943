/** A long day between list and message: does anything stay behind? The page without the extension says what is the page's own. */
import type { Browser, Page } from 'puppeteer-core';
import type { MailPage } from '../../../test/browser/support/mail-page.ts';
import { figure, type Figure } from '../table.ts';
import { BOUNCE, openGmail } from './page.ts';

/** What a working day has; as many as fit into the time below are done. */
const WANTED = 10_000;
const PATIENCE = 60_000;
/** Until then caches fill and code is compiled. */
const WARM_UP = 60;

interface Weight {
  listeners: number;
  nodes: number;
  heap: number;
}

export async function navigationFigures(withIt: Browser, without: Browser): Promise<Figure[]> {
  const ours = await dayIn(withIt, WANTED);
  const plain = await dayIn(without, ours.count);
  const share = (one: keyof Weight) => ours.after[one] - ours.before[one] - (plain.after[one] - plain.before[one]);
  const what = `${ours.count.toLocaleString('en')} navigations: growth of`;
  return [
    figure(`${what} listeners`, share('listeners'), '', { atMost: 10 }, 0),
    figure(`${what} nodes`, share('nodes'), '', { atMost: 200 }, 0),
    figure(`${what} heap`, share('heap') / 1_000_000, ' MB', { atMost: 1 }, 2),
  ];
}

async function dayIn(browser: Browser, wanted: number): Promise<{ count: number; before: Weight; after: Weight }> {
  const page = await openGmail(browser);
  await goBetween(page, WARM_UP, PATIENCE);
  const before = await weightOf(page.tab);
  const count = await goBetween(page, wanted, PATIENCE);
  const after = await weightOf(page.tab);
  await page.tab.close();
  return { count, before, after };
}

/** Opens a bounce and goes back, again and again, in the page itself. @returns how often the address changed */
async function goBetween(page: MailPage, wanted: number, patience: number): Promise<number> {
  await page.row(BOUNCE);
  return page.tab.evaluate(async (name: string, most: number, milliseconds: number) => {
    const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
    const isOpen = () => [...document.querySelectorAll('[role="main"] [data-message-id] div.ii')].some((body) => body.checkVisibility());
    const end = performance.now() + milliseconds;
    let count = 0;
    while (count < most && performance.now() < end) {
      window.mailSite.rowOf(name)?.click();
      while (!isOpen() && performance.now() < end) await frame();
      await frame();
      history.back();
      while (isOpen() && performance.now() < end) await frame();
      await frame();
      count += 2;
    }
    return count;
  }, BOUNCE, wanted, patience);
}

async function weightOf(tab: Page): Promise<Weight> {
  const session = await tab.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSEventListeners: listeners = 0, Nodes: nodes = 0, JSHeapUsedSize: heap = 0 } = await tab.metrics();
  return { listeners, nodes, heap };
}
