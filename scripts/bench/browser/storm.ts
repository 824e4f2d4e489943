/** A page that never stops changing, and a bounce that somebody opens in the middle of it. */
import type { Browser } from 'puppeteer-core';
import { figure, type Figure } from '../table.ts';
import { BOUNCE, openGmail, wait } from './page.ts';
import { callsOfExtension, cpuOfCalls, traced } from './trace.ts';

const SECONDS = 10;
const PER_SECOND = 10_000;

export async function stormFigures(browser: Browser): Promise<Figure[]> {
  const page = await openGmail(browser);
  let changes = 0;
  let cardTime = 0;
  let milliseconds = 0;
  const events = await traced(page.tab, async () => {
    const storm = page.site((mailSite, milliseconds: number, perSecond: number) => mailSite.storm(milliseconds, perSecond), SECONDS * 1_000, PER_SECOND);
    await wait(SECONDS * 500);
    await page.tab.evaluate(watchForMessage);
    const { x, y, width, height } = await page.row(BOUNCE);
    await page.tab.mouse.click(x + width / 3, y + height / 2);
    cardTime = Number(await page.tab.waitForFunction(() => (window as unknown as { messageTime?: number }).messageTime).then((handle) => handle.jsonValue()));
    ({ changes, milliseconds } = await storm);
  });
  await page.tab.close();
  return [
    figure(`storm of ${changes.toLocaleString('en')} changes in ${SECONDS} s: share of main-thread time`, (cpuOfCalls(callsOfExtension(events)) / milliseconds) * 100, ' %', { atMost: 2 }, 2),
    figure('storm: card of a bounce opened in the middle, after its text', cardTime, ' ms', { atMost: 500 }),
  ];
}

/** Runs in the page: notes how long after an opened message has its text one of our elements above it has a size. */
function watchForMessage(): void {
  const scope = window as unknown as { messageTime: number | undefined };
  scope.messageTime = undefined;
  let textAt = 0;
  const look = () => {
    const now = performance.now();
    const body = [...document.querySelectorAll('[role="main"] [data-message-id] div.ii')].find((one) => one.checkVisibility() && (one.textContent ?? '').trim() !== '');
    if (body && textAt === 0) textAt = now;
    const card = [...document.querySelectorAll('[role="main"] rebond-card')].find((one) => one.getBoundingClientRect().height > 0);
    if (body && card) scope.messageTime = now - textAt;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
