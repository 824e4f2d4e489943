/** The time between a pointer that rests and a card that is seen, and what reading rows costs. */
import type { Browser } from 'puppeteer-core';
import { extensionAddress } from '../../../test/browser/support/extension.ts';
import type { MailPage } from '../../../test/browser/support/mail-page.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { figure, median, type Figure } from '../table.ts';
import { BOUNCE, openGmail, ORDINARY, OTHER_BOUNCE, wait } from './page.ts';
import { callsOfExtension, cpuOfCalls, traced } from './trace.ts';

const ROUNDS = 15;
const ASLEEP_ROUNDS = 7;
const ONE_FRAME = 1_000 / 60;
const READINGS = 15;
/** The pointer is away for longer than a card would stay. */
const SECOND_LOOK = 400;

export async function hoverFigures(browser: Browser): Promise<Figure[]> {
  const page = await openGmail(browser);
  const awake = await cardTimes(page, ROUNDS, async () => undefined);
  const asleep = await cardTimes(page, ASLEEP_ROUNDS, () => putToSleep(browser));
  const reading = await readingARow(page);
  await page.tab.close();
  return [
    figure('hover: reading a row that is no bounce', reading, ' ms', { atMost: 0.5 }, 2),
    figure('hover: card on screen after the delay, worker awake', median(awake), ' ms', { atMost: Number(ONE_FRAME.toFixed(1)) }),
    figure('hover: card on screen after the delay, worker asleep', median(asleep), ' ms', { atMost: 100 }),
  ];
}

/** Milliseconds from the end of the hover delay, which begins where the pointer comes onto the row, to the first frame in which the card has a size, by the page's own clock. */
async function cardTimes(page: MailPage, rounds: number, before: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.leave();
    await page.noCard('hover');
    await before();
    const mail = round % 2 === 0 ? BOUNCE : OTHER_BOUNCE;
    await page.row(mail);
    await page.tab.evaluate(watchForCard);
    await page.hover(mail);
    const time = await page.tab.waitForFunction(() => (window as unknown as { cardTime?: number }).cardTime).then((handle) => handle.jsonValue());
    times.push(Number(time) - DEFAULT_SETTINGS.hoverDelay);
  }
  // The first hover of a page also warms it up.
  return times.slice(1);
}

/** Runs in the page: notes how long after the last movement of the pointer one of our elements has a size. */
function watchForCard(): void {
  const scope = window as unknown as { cardTime: number | undefined };
  scope.cardTime = undefined;
  let moved = 0;
  const note = () => { if (moved === 0) moved = performance.now(); };
  addEventListener('pointermove', note, true);
  const look = () => {
    const card = [...document.querySelectorAll('rebond-card')].find((element) => element.getBoundingClientRect().height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    if (card === undefined || moved === 0) {
      requestAnimationFrame(look);
      return;
    }
    removeEventListener('pointermove', note, true);
    scope.cardTime = performance.now() - moved;
  };
  requestAnimationFrame(look);
}

async function putToSleep(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(extensionAddress('chromium', '')));
  await (await target?.worker())?.close();
  await wait(300);
}

/** Milliseconds of CPU time in the content script for one row on which the pointer rests and which is no bounce, all listeners together. */
async function readingARow(page: MailPage): Promise<number> {
  const rests: number[] = [];
  for (let rest = 0; rest < READINGS; rest += 1) {
    await page.leave();
    await wait(SECOND_LOOK);
    const events = await traced(page.tab, async () => {
      await page.hover(ORDINARY);
      await wait(DEFAULT_SETTINGS.hoverDelay);
    });
    rests.push(cpuOfCalls(callsOfExtension(events)));
  }
  return median(rests);
}
