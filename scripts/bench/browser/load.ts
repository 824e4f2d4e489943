/** What loading a mail page costs with the extension, beside the same page without it. */
import type { Browser, Page } from 'puppeteer-core';
import { GMAIL_HOST } from '../../../test/sites/server/server.ts';
import { figure, median, type Figure } from '../table.ts';
import { counted, type Cpu } from './cpu.ts';
import { wait } from './page.ts';
import { callsOfExtension, cpuOfCalls, traced } from './trace.ts';

const ROUNDS = 9;
/** By then the list was looked over too, which waits for the page to be quiet. */
const SETTLED = 2_500;

const PAGES = [
  { site: 'Gmail', url: `https://${GMAIL_HOST}/mail/u/0/?delay=0#inbox`, ready: '[role="main"] tr' },
  { site: 'Outlook', url: 'https://outlook.live.com/mail/0/inbox?delay=0', ready: '[data-convid]' },
] as const;

export async function loadFigures(withIt: Browser, without: Browser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of PAGES) figures.push(...await loadOf(page, withIt, without));
  return [...figures, figure('page load: script of the extension before DOMContentLoaded', await beforeContent(withIt), ' ms', { atMost: 0 }, 2)];
}

async function loadOf(page: typeof PAGES[number], withIt: Browser, without: Browser): Promise<Figure[]> {
  const ours: Load[] = [];
  const plain: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await load(withIt, page));
    plain.push(await load(without, page));
  }
  const middle = (all: readonly Load[], time: (load: Load) => number) => median(all.map(time));
  const added = (time: (load: Load) => number) => middle(ours, time) - middle(plain, time);
  return [
    figure(`page load, ${page.site}: CPU time of scripts that the extension adds until the list is shown`, added(({ shown }) => shown.scripts), ' ms', { atMost: 5 }),
    figure(`page load, ${page.site}: the same with what it does behind that, in the page’s idle time`, added(({ settled }) => settled.scripts), ' ms'),
    figure(`page load, ${page.site}: main thread, with it`, middle(ours, ({ settled }) => settled.all), ' ms'),
    figure(`page load, ${page.site}: main thread, without it`, middle(plain, ({ settled }) => settled.all), ' ms'),
  ];
}

/** From the beginning until the list was shown, and until all was looked over. */
interface Load {
  shown: Cpu;
  settled: Cpu;
}

async function load(browser: Browser, page: typeof PAGES[number]): Promise<Load> {
  const tab = await browser.newPage();
  // The process of the site is there before the counting begins.
  await tab.goto(new URL('/favicon.ico', page.url).href).catch(() => undefined);
  let shown: Cpu = { scripts: 0, all: 0 };
  const settled = await counted(tab, async () => {
    shown = await counted(tab, () => arrive(tab, page));
    await wait(SETTLED);
  });
  await tab.close();
  return { shown, settled };
}

async function arrive(tab: Page, { url, ready }: typeof PAGES[number]): Promise<void> {
  await tab.goto(url);
  await tab.waitForSelector(ready);
}

/** Milliseconds of the extension's scripts before the page's own document was parsed. */
async function beforeContent(browser: Browser): Promise<number> {
  const tab = await browser.newPage();
  const events = await traced(tab, () => arrive(tab, PAGES[0]));
  await tab.close();
  const parsed = Math.max(...events.filter(({ name }) => name === 'domContentLoadedEventStart' || name === 'MarkDOMContent').map(({ ts }) => ts));
  if (!Number.isFinite(parsed)) throw new Error('the trace does not say when the document was parsed');
  return cpuOfCalls(callsOfExtension(events).filter(({ ts }) => ts < parsed));
}
