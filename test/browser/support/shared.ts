import type { Browser } from 'puppeteer-core';
import { startSites, type Sites } from '../../sites/server/server.ts';
import { closeWelcome } from './extension.ts';
import { launchBrowser, type BrowserName } from './launch.ts';

/** What all test files of a run share: starting browsers is most of what a short test costs. */
interface Shared {
  sites: Promise<Sites> | null;
  browsers: Map<string, Promise<Browser>>;
}

// The files of a run have one process (vitest.config.ts), but each its own copy of this module.
const holder = globalThis as { rebondShared?: Shared };
if (!holder.rebondShared) {
  // Vitest ends this process so when the last file is done; what ends at the exit is said in launch.ts.
  process.once('SIGTERM', () => { process.exit(0); });
}
const shared: Shared = (holder.rebondShared ??= { sites: null, browsers: new Map() });

export function sharedSites(): Promise<Sites> {
  shared.sites ??= startSites();
  return shared.sites;
}

/** One browser of each name at a time: another language takes the place of the one before. */
export async function sharedBrowser(name: BrowserName, lang: string): Promise<Browser> {
  const key = `${name} ${lang}`;
  const known = await shared.browsers.get(key);
  if (known?.connected) return known;
  for (const [other, browser] of shared.browsers) {
    if (!other.startsWith(`${name} `)) continue;
    shared.browsers.delete(other);
    await (await browser).close();
  }
  const launched = launchBrowser(name, { sites: await sharedSites(), lang });
  shared.browsers.set(key, launched);
  await closeWelcome(await launched);
  return launched;
}
