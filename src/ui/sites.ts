/** The mail sites of the manifest, and whether the browser lets us read them. */
import { browser } from '../browser.ts';

export type Site = 'gmail' | 'outlook';

/** Match patterns of `content_scripts` in the manifest, by site. A test holds the two together. */
const SITE_ORIGINS: Record<Site, readonly string[]> = {
  gmail: ['https://mail.google.com/*'],
  outlook: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
};

const SITES: readonly Site[] = ['gmail', 'outlook'];

/** @returns the site that an address belongs to, or null */
export function siteOf(url: string | undefined): Site | null {
  if (!url) return null;
  return SITES.find((site) => SITE_ORIGINS[site].some((pattern) => url.startsWith(pattern.slice(0, -1)))) ?? null;
}

/** @returns the sites that the person or the browser has taken back (Firefox: in the add-on's permissions; Chrome: "on click") */
export async function missingSites(): Promise<Site[]> {
  const granted = await Promise.all(SITES.map((site) => browser.permissions.contains({ origins: [...SITE_ORIGINS[site]] })));
  return SITES.filter((_, index) => !granted[index]);
}

/** Asks the browser for some sites; to be called straight from a click. @returns whether the person agreed */
export function requestSites(sites: readonly Site[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.flatMap((site) => SITE_ORIGINS[site]) });
}
