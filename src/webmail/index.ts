import type { SiteAdapter } from './adapter.ts';
import { gmail } from './gmail/index.ts';
import { outlook } from './outlook/index.ts';

/** Whose pages stand on which host. The same hosts as the manifest's, which a test holds together. */
export const HOSTS: Readonly<Record<string, SiteAdapter>> = {
  'mail.google.com': gmail,
  'outlook.live.com': outlook,
  'outlook.office.com': outlook,
  'outlook.office365.com': outlook,
  'outlook.cloud.microsoft': outlook,
};

/** The adapter for the page at `url`; null on every host that is no mail site of ours. */
export function adapterFor(url: URL): SiteAdapter | null {
  return Object.hasOwn(HOSTS, url.host) ? (HOSTS[url.host] ?? null) : null;
}
