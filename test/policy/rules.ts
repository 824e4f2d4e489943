/**
 * What the extension may do, written down once. The tests beside this file hold the manifest, the source, the built files and
 * docs/permissions.md to it; whoever widens it does so here, in the open.
 */

/** Nothing here makes a browser warn. */
export const PERMISSIONS: readonly string[] = ['storage', 'contextMenus'];

/** The pages on which the content script runs: Gmail, and the five names of Outlook on the web less the two that redirect. */
export const HOSTS: readonly string[] = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

/** Keys of the manifest; any other is a new power or a new duty. */
export const MANIFEST_KEYS: readonly string[] = [
  'manifest_version', 'name', 'short_name', 'description', 'version', 'default_locale', 'icons', 'permissions', 'background', 'action',
  'options_ui', 'omnibox', 'commands', 'content_scripts', 'content_security_policy',
];
export const CHROME_KEYS: readonly string[] = [...MANIFEST_KEYS, 'minimum_chrome_version'];
export const FIREFOX_KEYS: readonly string[] = [...MANIFEST_KEYS, 'browser_specific_settings'];

/** The extension's pages load what they are built of, and nothing else. */
export const CONTENT_SECURITY_POLICY: Readonly<Record<string, string>> = {
  'default-src': `'none'`,
  'script-src': `'self'`,
  'style-src': `'self'`,
  'img-src': `'self' data:`,
  'font-src': `'self'`,
  'connect-src': `'self'`,
  'worker-src': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'none'`,
  'frame-ancestors': `'none'`,
};

/** @returns the directives of a content security policy, each with its sources */
export function policyOf(text: string): Record<string, string> {
  return Object.fromEntries(text.split(';').map((part) => {
    const [name = '', ...values] = part.trim().split(' ');
    return [name, values.join(' ')];
  }));
}

/** Largest content script, in bytes after gzip: each Gmail page loads one, each Outlook page the other. */
export const CONTENT_SCRIPT_LIMIT = 20_000;

/** Names that turn text into markup. None, anywhere. */
export const MARKUP: readonly string[] = [
  'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe',
  'createContextualFragment', 'srcdoc', 'writeln',
];

/** Names that send something, and the only files that may use them. */
export const NETWORK: readonly string[] = [
  'fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'Image', 'Audio', 'Request',
  'sendNativeMessage', 'connectNative',
];

/** Names that keep something. */
export const STORES: readonly string[] = ['storage', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore'];

/** Names that listen to somebody outside the extension, or that let a page in. */
export const DOORS: readonly string[] = ['onMessageExternal', 'onConnectExternal', 'externally_connectable', 'web_accessible_resources'];

/** Exceptions: file (from src/) and names, each with its reason. A test fails when one is no longer needed. */
export const ALLOWED: readonly { file: string; names: readonly string[]; reason: string }[] = [
  { file: 'settings.ts', names: ['storage'], reason: 'keeps the person’s own settings, and nothing else' },
  { file: 'content/report/fetch-original.ts', names: ['fetch'], reason: 'on a click, and only then, fetches the original of one mail from the site that the person is on' },
  { file: 'helper/keep.ts', names: ['storage'], reason: 'keeps what was pasted over a reload of the tab, in memory only (storage.session)' },
  { file: 'open-before.ts', names: ['storage'], reason: 'storage.session: numbers of tabs, in memory only' },
];

/** Addresses in code or tables that nobody opens: names of vocabularies, the mail sites themselves, and beginnings that others are compared with. */
export const NAMESPACES: readonly string[] = [
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
  'https://support.google.com/',
  ...HOSTS.map((pattern) => pattern.replace('*', '')),
];
