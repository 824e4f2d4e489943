/** What loading a mail page costs with the extension, beside the same page without it. */
import type { Browser } from 'puppeteer-core';
import { GMAIL_HOST } from '../../../test/sites/server/server.ts';
import { figure, median, type Figure } from '../table.ts';
import { wait } from './page.ts';
import { profiled } from './profile.ts';

const ROUNDS = 9;
/** The page is quiet by then. */
const SETTLED = 700;

export async function loadFigures(withIt: Browser, without: Browser): Promise<Figure[]> {
  const added: number[] = [];
  const scripts: { withIt: number[]; without: number[] } = { withIt: [], without: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const one = await load(withIt);
    const other = await load(without);
    added.push(one.extension);
    scripts.withIt.push(one.script);
    scripts.without.push(other.script);
  }
  return [
    figure('page load: main-thread time in the content script', median(added), ' ms', { atMost: 5 }, 2),
    figure('page load: all script time, with it', median(scripts.withIt), ' ms'),
    figure('page load: all script time, without it', median(scripts.without), ' ms'),
    figure('page load: script of the extension before DOMContentLoaded', await beforeContent(withIt), ' ms', { atMost: 0 }, 2),
  ];
}

async function load(browser: Browser): Promise<{ extension: number; script: number }> {
  const tab = await browser.newPage();
  const { extension } = await profiled(tab, async () => {
    await tab.goto(`https://${GMAIL_HOST}/mail/u/0/?delay=0#inbox`);
    await tab.waitForSelector('[role="main"] tr');
    await wait(SETTLED);
  });
  const { ScriptDuration: script = 0 } = await tab.metrics();
  await tab.close();
  return { extension, script: script * 1_000 };
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds of the extension's scripts before the page's own document was parsed. */
async function beforeContent(browser: Browser): Promise<number> {
  const tab = await browser.newPage();
  await tab.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing', 'loading'] });
  await tab.goto(`https://${GMAIL_HOST}/mail/u/0/?delay=0#inbox`);
  await tab.waitForSelector('[role="main"] tr');
  const bytes = await tab.tracing.stop();
  await tab.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const parsed = Math.max(...traceEvents.filter(({ name }) => name === 'domContentLoadedEventStart' || name === 'MarkDOMContent').map(({ ts }) => ts));
  if (!Number.isFinite(parsed)) throw new Error('the trace does not say when the document was parsed');
  return traceEvents
    .filter(({ name, args, ts }) => (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith('chrome-extension://') === true && ts < parsed)
    .reduce((sum, { dur = 0 }) => sum + dur / 1_000, 0);
}
