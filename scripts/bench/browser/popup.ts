/** How long the popup takes from the click to its first frame and to all that it has to say, on a full list of mails. */
import type { Browser } from 'puppeteer-core';
import { openPopup } from '../../../test/browser/support/extension.ts';
import { GMAIL_HOST } from '../../../test/sites/server/server.ts';
import { figure, median, type Figure } from '../table.ts';

const ROUNDS = 7;

export async function popupFigures(withIt: Browser): Promise<Figure[]> {
  const opened: number[] = [];
  const complete: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const tab = await withIt.newPage();
    await tab.goto(`https://${GMAIL_HOST}/mail/u/0/?delay=0#inbox`);
    await tab.waitForSelector('[role="main"] tr');
    await tab.bringToFront();
    const popup = await openPopup(withIt, 'chromium');
    complete.push(await popup.evaluate(whenComplete));
    opened.push(await popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY));
    await popup.close().catch(() => undefined);
    await tab.close();
  }
  return [
    figure('popup: first frame, its bar', median(opened), ' ms', { atMost: 100 }),
    figure('popup: look-up and the bounces of the page', median(complete), ' ms'),
  ];
}

/** Runs in the popup. @returns milliseconds from its opening to the first frame with everything in it; a frame late where that was there before */
async function whenComplete(): Promise<number> {
  for (;;) {
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
    if (document.querySelector('.lookup input')) return performance.now();
  }
}
