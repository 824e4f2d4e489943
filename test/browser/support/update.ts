import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { serviceWorkers } from './extension.ts';
import { buildFor, type BrowserName } from './launch.ts';
import { until } from './until.ts';

/** Loads the extension anew over itself, as an update does: the scripts in open pages lose it. Firefox puts new ones beside them. */
export async function updateExtension(browser: Browser, name: BrowserName): Promise<void> {
  const before = new Set(name === 'chromium' ? serviceWorkers(browser) : []);
  await browser.installExtension(buildFor(name));
  if (name === 'chromium') await until('the new background', async () => serviceWorkers(browser).some((worker) => !before.has(worker)));
}

/** Runs the content script once more in a page where it runs: in its own world, or as Firefox does with an extension that comes again. */
export async function startAgain(browser: Browser, name: BrowserName, page: Page): Promise<void> {
  if (name === 'firefox') return updateExtension(browser, name);
  const session = await page.createCDPSession();
  const world = await worldOf(session);
  const manifest = JSON.parse(readFileSync(join(buildFor(name), 'manifest.json'), 'utf8')) as { content_scripts: { matches: string[]; js: string[] }[] };
  const script = manifest.content_scripts.find(({ matches }) => matches.some((match) => match.includes(new URL(page.url()).host)))?.js[0] ?? '';
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: readFileSync(join(buildFor(name), script), 'utf8'), contextId: world });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** Id of the isolated world that Chromium gives the extension in a page. */
async function worldOf(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
