import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { closeWelcome, openExtensionPage, openPopup } from '../../test/browser/support/extension.ts';
import { HelperPage } from '../../test/browser/support/helper-page.ts';
import { launchBrowser, type BrowserName } from '../../test/browser/support/launch.ts';
import { MailPage } from '../../test/browser/support/mail-page.ts';
import { writeSettings } from '../../test/browser/support/settings.ts';
import { fixtureText } from '../../test/sites/server/read-mails.ts';
import { GMAIL_HOST, type Sites } from '../../test/sites/server/server.ts';
import { writeSwitches, type Locale } from '../../test/sites/switches.ts';

interface Look {
  lang: 'en' | 'fr';
  dark: boolean;
}

const LOOKS: readonly Look[] = [
  { lang: 'en', dark: false }, { lang: 'en', dark: true }, { lang: 'fr', dark: false }, { lang: 'fr', dark: true },
];

/** One bounce of each language is shown in the mail sites; a third one is pasted. */
const SHOWN = {
  en: { hovered: 'gmail-no-yahoo-account-en', opened: 'microsoft365-not-found-en' },
  fr: { hovered: 'gmail-adresse-introuvable-fr', opened: 'microsoft365-boite-pleine-fr' },
} as const;
const PASTED = 'postfix-not-accepting-sender-aol';

/**
 * Takes pictures of the row card, the opened message, the popup and the helper page, in both languages, light and dark, with
 * Gmail's and Outlook's doubles.
 * @param locale the mail sites' language where it is not that of the picture
 * @returns the files, in the order of taking
 */
export async function takePictures(name: BrowserName, sites: Sites, folder: string, locale: Locale | null = null): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const look of LOOKS) {
    const browser = await launchBrowser(name, { sites, lang: look.lang, dark: look.dark });
    await closeWelcome(browser);
    // A browser without its language pack speaks English; the extension need not.
    await writeSettings(browser, name, { language: look.lang });
    const shoot = async (page: Page, what: string) => {
      const file = join(folder, `${what}-${look.lang}-${look.dark ? 'dark' : 'light'}.png`) as `${string}.png`;
      await page.screenshot({ path: file });
      files.push(file);
    };
    await picturesOf(browser, name, look, locale ?? look.lang, shoot);
    await browser.close();
  }
  return files;
}

type Shoot = (page: Page, what: string) => Promise<void>;

async function picturesOf(browser: Browser, name: BrowserName, { lang, dark }: Look, locale: Locale, shoot: Shoot): Promise<void> {
  const { hovered, opened } = SHOWN[lang];
  const search = writeSwitches({ lang: locale, dark });
  const addresses = { gmail: `https://${GMAIL_HOST}/mail/u/0/${search}#inbox`, outlook: `https://outlook.live.com/mail/0/inbox${search}` };
  for (const [site, address] of Object.entries(addresses)) {
    const tab = await browser.newPage();
    await tab.goto(address);
    await tab.waitForFunction('window.mailSite !== undefined');
    const page = new MailPage(tab, name);
    await page.hover(hovered);
    await page.card('hover');
    await shoot(tab, `${site}-hover`);
    await page.leave();
    await page.noCard('hover');
    await page.open(opened);
    await page.card('message');
    await shoot(tab, `${site}-message`);
    if (site === 'gmail') {
      const popup = await openPopup(browser, name);
      await popup.waitForSelector('.card, .headline');
      await shoot(popup, 'popup');
      await popup.close().catch(() => undefined);
    }
    await tab.close();
  }
  const helper = await openExtensionPage(browser, name, 'src/helper/index.html', 'textarea');
  await new HelperPage(helper).paste(fixtureText(PASTED));
  await helper.waitForSelector('.headline');
  await helper.evaluate(() => { scrollTo(0, 0); });
  await shoot(helper, 'helper');
}
