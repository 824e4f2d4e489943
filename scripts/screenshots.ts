/**
 * `npm run screenshots` takes the pictures of the store listings and of the README from the demonstration mailbox: 1280 × 800, as the
 * stores want them, in both languages, into docs/store/screenshots.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { closeWelcome, openExtensionPage, openPopup } from '../test/browser/support/extension.ts';
import { HelperPage } from '../test/browser/support/helper-page.ts';
import { endBrowsers, launchBrowser } from '../test/browser/support/launch.ts';
import { MailPage } from '../test/browser/support/mail-page.ts';
import { fixtureText } from '../test/sites/server/read-mails.ts';
import { writeSettings } from '../test/browser/support/settings.ts';
import { GMAIL_HOST, startSites, type Sites } from '../test/sites/server/server.ts';
import { writeSwitches } from '../test/sites/switches.ts';
import { buildExtension } from './packaging/build.ts';
import { repack } from './screenshots/png.ts';

interface Story {
  lang: 'en' | 'fr';
  hovered: string;
  opened: string;
  inOutlook: string;
  pasted: string;
}

const STORIES: readonly Story[] = [
  { lang: 'en', hovered: 'gmail-no-yahoo-account-en', opened: 'gmail-address-not-found-en', inOutlook: 'microsoft365-not-found-en', pasted: 'postfix-not-accepting-sender-aol' },
  { lang: 'fr', hovered: 'gmail-boite-pleine-fr', opened: 'gmail-adresse-introuvable-fr', inOutlook: 'microsoft365-boite-pleine-fr', pasted: 'postfix-spam-sfr' },
];
const folder = join('docs', 'store', 'screenshots');

process.on('exit', endBrowsers);
buildExtension(process.cwd(), 'chrome', join('dist', 'chrome'));
const sites = await startSites();
for (const story of STORIES) {
  for (const dark of [false, true]) await tell(story, dark, sites);
}
await sites.close();

async function tell(story: Story, dark: boolean, from: Sites): Promise<void> {
  const browser = await launchBrowser('chromium', { sites: from, lang: story.lang, dark });
  await closeWelcome(browser);
  // A browser without its language pack speaks English; the extension need not.
  await writeSettings(browser, 'chromium', { language: story.lang });
  if (dark) await inOutlook(browser, story);
  else {
    await inGmail(browser, story);
    await inHelper(browser, story);
  }
  await browser.close();
}

async function inGmail(browser: Browser, { lang, hovered, opened }: Story): Promise<void> {
  const page = await mailbox(browser, `https://${GMAIL_HOST}/mail/u/0/${writeSwitches({ lang })}#inbox`);
  await page.hover(hovered);
  await page.card('hover');
  await shoot(page.tab, lang, '1-list');
  await page.leave();
  await page.noCard('hover');
  await page.open(opened);
  await page.card('message');
  await shoot(page.tab, lang, '2-opened');
  const popup = await openPopup(browser, 'chromium');
  await popup.waitForSelector('.headline');
  // What stands in the popup's window: of more, the browser repeats the top.
  const session = await popup.createCDPSession();
  const clip = await popup.evaluate(() => ({ x: 0, y: 0, width: document.body.offsetWidth, height: innerHeight, scale: 1 })); // Without a screen the window is wider than what it holds.
  const { data: picture } = await session.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: false, clip });
  const mail = await page.tab.screenshot({ encoding: 'base64' });
  await popup.close().catch(() => undefined);
  await shoot(await overlaid(browser, mail, picture), lang, '4-popup');
}

async function inOutlook(browser: Browser, { lang, inOutlook: opened }: Story): Promise<void> {
  const page = await mailbox(browser, `https://outlook.live.com/mail/0/inbox${writeSwitches({ lang, dark: true })}`);
  await page.open(opened);
  await page.card('message');
  await page.leave();
  await page.noCard('hover');
  await shoot(page.tab, lang, '3-outlook');
}

async function inHelper(browser: Browser, { lang, pasted }: Story): Promise<void> {
  const helper = await openExtensionPage(browser, 'chromium', 'src/helper/index.html', 'textarea');
  await new HelperPage(helper).paste(fixtureText(pasted));
  await helper.waitForSelector('.headline');
  await helper.evaluate(() => { scrollTo(0, 0); });
  await shoot(helper, lang, '5-pasted');
}

async function mailbox(browser: Browser, address: string): Promise<MailPage> {
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.waitForFunction('window.mailSite !== undefined');
  return new MailPage(tab, 'chromium');
}

/** A popup has no window in a picture: it is laid where the toolbar drops it, over the page that it speaks of. */
async function overlaid(browser: Browser, mail: string, popup: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0;background:url(data:image/png;base64,${mail})}
    body::before{content:"";position:fixed;inset:0;background:#0003}
    img{position:fixed;top:8px;right:24px;max-height:784px;border-radius:10px;box-shadow:0 6px 32px #0007}</style>
    <img src="data:image/png;base64,${popup}">`);
  return page;
}

async function shoot(page: Page, lang: string, name: string): Promise<void> {
  mkdirSync(join(folder, lang), { recursive: true });
  const file = join(folder, lang, `${name}.png`);
  writeFileSync(file, repack(await page.screenshot()));
  console.log(file);
}
