/** A long day between list and message: does anything stay behind? The page without the extension says what is the page's own. */
import type { Browser, Page } from 'puppeteer-core';
import { figure, type Figure } from '../table.ts';
import { BOUNCE, openGmail } from './page.ts';

/** What a working day has. */
const A_DAY = 10_000;
/** As many as fit into a minute are done where nobody asked for more: a day takes half an hour. */
const A_MINUTE = 60_000;
/** Until then caches fill and code is compiled. */
const WARM_UP = 60;

interface Weight {
  listeners: number;
  nodes: number;
  heap: number;
}

export async function navigationFigures(withIt: Browser, without: Browser): Promise<Figure[]> {
  const ours = await dayIn(withIt, A_DAY, A_MINUTE);
  return grown(ours, await dayIn(without, ours.count, A_MINUTE));
}

/** All navigations that are asked for, however long they take. */
export async function wholeDayFigures(withIt: Browser, without: Browser, navigations: number): Promise<Figure[]> {
  return grown(await dayIn(withIt, navigations), await dayIn(without, navigations));
}

interface Day {
  count: number;
  before: Weight;
  after: Weight;
}

function grown(ours: Day, plain: Day): Figure[] {
  const share = (one: keyof Weight) => ours.after[one] - ours.before[one] - (plain.after[one] - plain.before[one]);
  const what = `${ours.count.toLocaleString('en')} navigations: growth of`;
  return [
    figure(`${what} listeners`, share('listeners'), '', { atMost: 10 }, 0),
    figure(`${what} nodes`, share('nodes'), '', { atMost: 200 }, 0),
    figure(`${what} heap`, share('heap') / 1_000_000, ' MB', { atMost: 1 }, 2),
  ];
}

async function dayIn(browser: Browser, wanted: number, patience = Number.POSITIVE_INFINITY): Promise<Day> {
  const page = await openGmail(browser);
  await page.row(BOUNCE);
  await goBetween(page.tab, WARM_UP, A_MINUTE);
  const before = await weightOf(page.tab);
  const end = performance.now() + patience;
  let count = 0;
  // Minute by minute: a browser that is asked for more in one go is taken for dead.
  for (let left = patience; count < wanted && left > 0; left = end - performance.now()) {
    const done = await goBetween(page.tab, wanted - count, Math.min(left, A_MINUTE));
    // A page that stands still for a minute will not move in the next one.
    if (done === 0) break;
    count += done;
  }
  const after = await weightOf(page.tab);
  await page.tab.close();
  return { count, before, after };
}

/** Opens a bounce and goes back, again and again, in the page itself. @returns how often the address changed */
function goBetween(tab: Page, wanted: number, patience: number): Promise<number> {
  return tab.evaluate(async (name: string, most: number, milliseconds: number) => {
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
