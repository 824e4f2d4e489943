import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import type { Sites } from '../../sites/server/server.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Firefox gives each profile another address for an extension's pages, unless it is told which. */
export const FIREFOX_PAGES = '5e2b1e0d-6b0a-4a55-9d42-7c1f0e9a8b31';
/** Who starts browsers ends them, by endBrowsers. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } as const;

export const FIREFOX_ID = 'rebond@rebond.example';

export interface LaunchOptions {
  sites: Sites;
  /** Folder of the built extension; none for a browser without it. */
  extension?: string | null;
  headless?: boolean;
  /** The browser's own language. */
  lang?: string;
  dark?: boolean;
  /** Called when somebody closes the browser. */
  onClose?: () => void;
}

/** Folder of the build for a browser. */
export function buildFor(name: BrowserName): string {
  return join(process.cwd(), 'dist', name === 'firefox' ? 'firefox' : 'chrome');
}

/** Processes that were started and their profiles; one list a process, though vitest may load this file more than once. */
const holder = globalThis as { rebondRunning?: Map<number, string> };
const running = (holder.rebondRunning ??= listOfRunning());

function listOfRunning(): Map<number, string> {
  process.once('exit', endBrowsers);
  return new Map();
}

/** Ends every browser that was started here, at once, and leaves nothing of them: for when the program itself is ended. */
export function endBrowsers(): void {
  for (const [pid, profile] of running) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    removeProfile(profile);
  }
  running.clear();
}

function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/**
 * Starts a real browser with a throw-away profile, the extension, and no way out but to the imitated sites.
 * Throws where the browser is not installed.
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} was not found; CHROME_BIN or FIREFOX_BIN may name its program`);
  const profile = mkdtempSync(join(tmpdir(), `rebond-${name}-`));
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await start(executablePath, profile, options).catch((error: unknown) => {
    removeProfile(profile);
    throw error;
  });
  const child = browser.process();
  if (child?.pid !== undefined) {
    const { pid } = child;
    running.set(pid, profile);
    child.once('exit', () => {
      running.delete(pid);
      removeProfile(profile);
      options.onClose?.();
    });
  }
  return browser;
}

function launchChromium(executablePath: string, userDataDir: string, options: LaunchOptions): Promise<Browser> {
  const { sites, extension = buildFor('chromium'), headless = true, lang = 'en', dark = false } = options;
  return launch({
    executablePath,
    userDataDir,
    pipe: true,
    headless,
    enableExtensions: extension === null ? false : [extension],
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...OWN_SIGNALS,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${sites.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${sites.fingerprint}`,
      `--lang=${lang}`,
      // What pages are told, also where the browser's own translation is not installed.
      `--accept-lang=${acceptedLanguages(lang)}`,
      ...(dark ? ['--force-dark-mode'] : []),
      ...(headless ? [] : ['--window-size=1320,920']),
      '--no-first-run', '--no-default-browser-check', '--disable-quic', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--disable-domain-reliability', '--disable-client-side-phishing-detection', '--disable-search-engine-choice-screen',
      '--metrics-recording-only', '--password-store=basic', '--gaia-url=https://accounts.invalid', '--component-updater=url-source=https://updates.invalid',
      '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,NetworkTimeServiceQuerying',
    ],
    // Chromium reads its language from the environment on Linux.
    env: { ...process.env, LANGUAGE: lang },
  });
}

async function launchFirefox(executablePath: string, userDataDir: string, options: LaunchOptions): Promise<Browser> {
  const { sites, extension = buildFor('firefox'), headless = true, lang = 'en', dark = false } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...OWN_SIGNALS,
    // Firefox heeds a settings server other than Mozilla's only so.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Without it a test may not open the extension's own pages.
    args: ['--remote-allow-system-access', ...(headless ? [] : ['--width=1320', '--height=920'])],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': sites.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': sites.proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_PAGES }),
      'extensions.getAddons.cache.enabled': false,
      'intl.locale.requested': lang,
      'intl.accept_languages': acceptedLanguages(lang),
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'browser.newtabpage.activity-stream.feeds.topsites': false,
      'browser.topsites.contile.enabled': false,
      'dom.push.connection.enabled': false,
      'media.gmp-manager.updateEnabled': false,
    },
  });
  if (extension !== null) await browser.installExtension(extension);
  return browser;
}

function acceptedLanguages(lang: string): string {
  return lang === 'en' ? 'en-US,en' : `${lang},en-US,en`;
}
