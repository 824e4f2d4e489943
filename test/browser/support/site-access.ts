import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './bidi.ts';
import { buildFor, FIREFOX_ID } from './launch.ts';

/**
 * Firefox only: the switches in an add-on's "Permissions and data", turned without the page that shows them. The question that a
 * request brings up is answered with yes before it is shown, by Firefox's own preference for tests.
 */
const ASKS = 'extensions.webextOptionalPermissionPrompts';

/** Takes the mail sites from the extension, as a person can. */
export async function takeBackSites(browser: Browser): Promise<void> {
  await change(browser, 'remove');
  await inBrowserWindow(browser, `() => Services.prefs.setBoolPref('${ASKS}', false)`);
}

/** As it was. */
export async function giveBackSites(browser: Browser): Promise<void> {
  await change(browser, 'add');
  await inBrowserWindow(browser, `() => Services.prefs.clearUserPref('${ASKS}')`);
}

async function change(browser: Browser, what: 'add' | 'remove'): Promise<void> {
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(buildFor('firefox'), 'manifest.json'), 'utf8')) as { content_scripts: { matches: string[] }[] };
  const origins = scripts.flatMap(({ matches }) => matches);
  await inBrowserWindow(browser, `async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
    await ExtensionPermissions.${what}('${FIREFOX_ID}', { permissions: [], origins: ${JSON.stringify(origins)} }, extension);
  }`);
}
