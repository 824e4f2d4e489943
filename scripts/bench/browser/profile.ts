import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** How often the profiler looks, in microseconds; oftener, and its own work would be most of what it sees. */
const INTERVAL = 200;

export interface Share {
  /** Milliseconds in which a function of the extension's was running, or something that it called. */
  extension: number;
  /** Milliseconds of the whole measurement. */
  all: number;
}

/** Looks at what runs on a page's main thread, in all its worlds, while something is done. */
export async function profiled(page: Page, work: () => Promise<void>): Promise<Share> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return shareOf(profile);
}

function shareOf({ nodes, samples = [], timeDeltas = [], startTime, endTime }: Protocol.Profiler.Profile): Share {
  const own = new Set<number>();
  const mark = (id: number, inside: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const ours = inside || node.callFrame.url.startsWith('chrome-extension://');
    if (ours) own.add(id);
    for (const child of node.children ?? []) mark(child, ours);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (nodes[0]) mark(nodes[0].id, false);
  const time = samples.reduce((sum, id, index) => (own.has(id) ? sum + (timeDeltas[index] ?? 0) : sum), 0);
  return { extension: time / 1_000, all: (endTime - startTime) / 1_000 };
}
