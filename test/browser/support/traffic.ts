import type { Sites } from '../../sites/server/server.ts';

/** What Chromium asks for by itself, at addresses that launch.ts gives it and that lead nowhere. Nothing else is allowed for. */
const OF_THE_BROWSER = new Set(['accounts.invalid:443', 'updates.invalid:443']);

/**
 * Addresses beyond the mail sites that anybody asked for since the last time: page, content script, background or browser. All of
 * them go through one proxy, which refuses and remembers them. Looking makes them forgotten.
 */
export function strangers(sites: Sites): string[] {
  return sites.refused.splice(0).filter((address) => !OF_THE_BROWSER.has(address));
}

/** What was asked of the mail sites since the last time, but for what their own pages consist of. Looking makes them forgotten. */
export function askedOfSites(sites: Sites): string[] {
  return sites.requests.splice(0)
    .filter(({ mode, path }) => mode !== 'navigate' && !path.startsWith('/double/'))
    .map(({ method, host, path }) => `${method} ${host}${path}`);
}
