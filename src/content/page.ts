import type { Language } from '../bounce/types.ts';
import type { Settings } from '../settings.ts';
import type { SiteAdapter } from '../webmail/adapter.ts';
import type { Memory } from './memory.ts';
import type { fetchOriginal } from './report/fetch-original.ts';

/** What every part of the content script works with, until `signal` ends: then settings or account have changed, or all is over. */
export interface Page {
  adapter: SiteAdapter;
  document: Document;
  settings: Settings;
  language: Language;
  /** Fetches a mail's original, on the site that gives originals out; null on the other. */
  fetchOriginal: typeof fetchOriginal | null;
  /** Outlives this page object: what was explained, fetched and answered since the document was loaded. */
  memory: Memory;
  signal: AbortSignal;
}

/** Addresses of the reader's own: what the page says and what the person wrote into the settings. */
export function ownAddresses(page: Page): string[] {
  return [...new Set([...page.adapter.ownAddresses(page.document), ...page.settings.ownAddresses])];
}
