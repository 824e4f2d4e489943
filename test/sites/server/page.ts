import type { SitePerson } from '../mailbox.ts';
import type { GmailSwitches, OutlookSwitches } from '../switches.ts';

/**
 * The document that a site sends: nearly empty, as the real ones are; its script builds the rest.
 * @param owner whose page it is, and the number of the account among those of the session
 * @param poppedOut a conversation in a window of its own
 */
export function pageOf(site: 'gmail' | 'outlook', switches: GmailSwitches | OutlookSwitches, nonce: string, owner: SitePerson & { account: number }, poppedOut: boolean): string {
  const lang = switches.lang === 'zh' ? 'zh-CN' : switches.lang;
  const direction = lang === 'ar' ? ' dir="rtl"' : '';
  const theme = switches.dark ? ' data-theme="dark"' : '';
  return site === 'gmail'
    ? `<!DOCTYPE html>
<html class="aAX" lang="${lang}"${direction}${theme}><head><meta charset="utf-8"><title>Gmail</title>
<meta name="application-name" content="Gmail"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/double/page.css"><link rel="icon" href="data:,">
<script nonce="${nonce}">var GLOBALS=[null,null,640012345,"gmail.pinto-server_20260914.06_p1","1Hk3Lrzx60.${lang}..es5","8","xxxx","/mail/u/${owner.account}",50,"a1b2c3d4e5",${JSON.stringify(owner.address)},[]];</script>
</head><body class="aAU${poppedOut ? ' xE Su' : ''}"><script nonce="${nonce}" src="/double/page.js"></script></body></html>`
    : `<!DOCTYPE html>
<html lang="${lang}"${direction}${theme}><head><meta charset="utf-8"><title>Outlook</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="scriptVer" content="20260911002.08">
<link rel="stylesheet" href="/double/page.css"><link rel="icon" href="data:,">
</head><body role="application"><div id="app"></div><script nonce="${nonce}" src="/double/page.js"></script></body></html>`;
}
