/** What the extension costs a mail page, in a real Chromium on the doubles of the mail sites. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { closeWelcome } from '../../test/browser/support/extension.ts';
import { endBrowsers, launchBrowser } from '../../test/browser/support/launch.ts';
import { askedOfSites, strangers } from '../../test/browser/support/traffic.ts';
import { startSites, type Sites } from '../../test/sites/server/server.ts';
import { findBrowser } from '../browsers.mjs';
import { buildExtension } from '../packaging/build.ts';
import { hoverFigures } from './browser/hover.ts';
import { loadFigures } from './browser/load.ts';
import { mailboxFigures } from './browser/mailbox.ts';
import { navigationFigures, wholeDayFigures } from './browser/navigations.ts';
import { popupFigures } from './browser/popup.ts';
import { stormFigures } from './browser/storm.ts';
import { figure, unmeasured, type Figure } from './table.ts';

const BUILD = join('dist', 'chrome');
const CONTENT_SCRIPT_LIMIT = 20;

export async function browserFigures(): Promise<Figure[]> {
  return inChromium('the extension in a mail page', async ({ sites, withIt, without }) =>
    [contentScriptSize(BUILD), ...await measured(withIt, without), ...requests(sites)]);
}

/** @param megabytes size of the mailbox */
export async function largeMailboxFigures(megabytes: number): Promise<Figure[]> {
  return inChromium('a large mailbox', ({ withIt }) => mailboxFigures(withIt, megabytes));
}

/** @param navigations between list and message, as many as a day has or more */
export async function wholeDay(navigations: number): Promise<Figure[]> {
  return inChromium('a day of navigations', ({ withIt, without }) => wholeDayFigures(withIt, without, navigations));
}

interface Bench {
  sites: Sites;
  withIt: Browser;
  /** The same browser with nothing installed. */
  without: Browser;
}

/** Builds the extension, starts the doubles and both browsers for the work, and ends them behind it, whatever it does. */
async function inChromium(what: string, work: (bench: Bench) => Promise<Figure[]>): Promise<Figure[]> {
  if (findBrowser('chromium') === null) return [unmeasured(what, 'needs Chromium, Chrome or Edge (CHROME_BIN)')];
  process.on('exit', endBrowsers);
  buildExtension(process.cwd(), 'chrome', BUILD);
  const sites = await startSites();
  const withIt = await launchBrowser('chromium', { sites });
  const without = await launchBrowser('chromium', { sites, extension: null });
  try {
    await closeWelcome(withIt);
    return await work({ sites, withIt, without });
  } finally {
    await Promise.all([withIt.close(), without.close()]);
    await sites.close();
  }
}

async function measured(withIt: Browser, without: Browser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const measure of [loadFigures, hoverFigures, stormFigures, navigationFigures, popupFigures]) {
    // One that fails must not take the others with it.
    figures.push(...await measure(withIt, without).catch((error: unknown) => [unmeasured(measure.name, error instanceof Error ? error.message : String(error))]));
  }
  return figures;
}

function contentScriptSize(build: string): Figure {
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as { content_scripts: { js: string[] }[] };
  const bytes = scripts.flatMap(({ js }) => js).map((file) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length);
  return figure('larger content script, gzip', Math.max(...bytes) / 1_000, ' kB', { atMost: CONTENT_SCRIPT_LIMIT });
}

/** Over everything above: nobody clicked for anything, so nothing may have been asked for. */
function requests(sites: Sites): Figure[] {
  return [
    figure('requests to the mail sites beyond the pages’ own', askedOfSites(sites).length, '', { atMost: 0 }, 0),
    figure('requests to anybody else', strangers(sites).length, '', { atMost: 0 }, 0),
  ];
}
