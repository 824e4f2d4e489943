import type { CDPSession, Page } from 'puppeteer-core';

/** CPU time of a page's main thread, in milliseconds. */
export interface Cpu {
  /** Compiling and running scripts, of the page and of extensions. */
  scripts: number;
  /** All that the thread did. */
  all: number;
}

/**
 * What a page's main thread does while something is done, as the browser itself counts it, in the thread's own time: neither a
 * profiler's work nor that of other programs on the machine is in it.
 */
export async function counted(page: Page, work: () => Promise<void>): Promise<Cpu> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await cpuOf(session);
  await work();
  const after = await cpuOf(session);
  await session.detach();
  return { scripts: after.scripts - before.scripts, all: after.all - before.all };
}

async function cpuOf(session: CDPSession): Promise<Cpu> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { scripts: (seconds('ScriptDuration') + seconds('V8CompileDuration')) * 1_000, all: seconds('TaskDuration') * 1_000 };
}
