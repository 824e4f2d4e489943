/**
 * `npm start`: builds the extension and opens it, in a throw-away profile, on a mailbox built like Gmail's or Outlook's. The mail
 * sites' real names lead to this machine, so the extension is what people install and not a variant.
 */
import { join } from 'node:path';
import { closeWelcome } from '../test/browser/support/extension.ts';
import { endBrowsers, launchBrowser } from '../test/browser/support/launch.ts';
import { writeSettings } from '../test/browser/support/settings.ts';
import { GMAIL_HOST, startSites } from '../test/sites/server/server.ts';
import { writeSwitches } from '../test/sites/switches.ts';
import { buildExtension } from './packaging/build.ts';
import { chooseBrowser, hasDisplay, type BrowserName } from './start/browser.ts';
import { startOptions, USAGE, type StartOptions } from './start/options.ts';
import { takePictures } from './start/pictures.ts';
import { WORDS } from './start/words.ts';

const options = readOptions();
const words = WORDS[options.lang];
const name = chooseBrowser(options.browser);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { process.exit(0); });
process.on('exit', endBrowsers);

console.log(words.building);
const target = name === 'firefox' ? 'firefox' : 'chrome';
buildExtension(process.cwd(), target, join('dist', target));
if (options.pictures) await pictures(name);
else if (hasDisplay()) await mailbox(name, options);
else {
  console.log(words.noDisplay);
  await pictures(name);
}

async function mailbox(browserName: BrowserName, { site, siteLang, lang, dark }: StartOptions): Promise<void> {
  console.log(words.opening(site === 'gmail' ? 'Gmail' : 'Outlook'));
  const sites = await startSites();
  const browser = await launchBrowser(browserName, { sites, headless: false, lang, dark, onClose: () => { process.exit(0); } });
  const search = writeSwitches({ lang: siteLang, dark });
  const [tab = await browser.newPage()] = await browser.pages();
  await tab.goto(site === 'gmail' ? `https://${GMAIL_HOST}/mail/u/0/${search}#inbox` : `https://outlook.live.com/mail/0/inbox${search}`);
  // The mailbox is what was asked for; the welcome page would lie over it.
  await closeWelcome(browser);
  // A browser without its language pack speaks English; the extension need not.
  await writeSettings(browser, browserName, { language: lang });
  await tab.bringToFront();
  console.log(`\n${words.tryThis.join('\n')}\n\n${words.ends}`);
}

async function pictures(browserName: BrowserName): Promise<void> {
  const sites = await startSites();
  const { siteLang, lang } = options;
  const files = await takePictures(browserName, sites, 'screenshots', siteLang === lang ? null : siteLang);
  await sites.close();
  console.log(`\n${words.tryThis.join('\n')}\n`);
  for (const file of files) console.log(`  ${file}`);
  console.log(words.pictures(files.length, join(process.cwd(), 'screenshots')));
}

function readOptions(): StartOptions {
  try {
    const read = startOptions(process.argv.slice(2));
    if (read !== 'help') return read;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}
