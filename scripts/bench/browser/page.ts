import type { Browser } from 'puppeteer-core';
import { MailPage } from '../../../test/browser/support/mail-page.ts';
import { GMAIL_HOST } from '../../../test/sites/server/server.ts';

/** Gmail's double without any delay of its own, in a tab, with the list there. */
export async function openGmail(browser: Browser): Promise<MailPage> {
  const tab = await browser.newPage();
  await tab.goto(`https://${GMAIL_HOST}/mail/u/0/?delay=0#inbox`);
  await tab.waitForFunction('window.mailSite !== undefined');
  await tab.waitForSelector('[role="main"] tr');
  await tab.bringToFront();
  return new MailPage(tab, 'chromium');
}

/** A bounce whose row says why it came back, and an ordinary mail. */
export const BOUNCE = 'gmail-domain-not-found-en';
export const OTHER_BOUNCE = 'microsoft365-not-found-en';
export const ORDINARY = 'message-ordinaire-fr';

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
