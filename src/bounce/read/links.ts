/** Web addresses that a mail offers, in its text and behind its links: judged, never followed, never shown as links. */
import { decodeEntities } from './html.ts';

const MOST = 50;
const SCHEME = /https?$/i;
const REST = /:\/\/[^\s<>"'()[\]{}]{4,2000}/y;
const HREF = /\bhref ?= ?(?:"([^"]{4,2000})"|'([^']{4,2000})'|([^\s"'<>]{4,2000}))/gi;

/** @returns the web addresses of a mail, those behind its links first, each once, as written; at most 50 */
export function linksOf(text: string, html: string): string[] {
  const found = new Set<string>();
  if (html !== '') {
    for (const match of html.matchAll(HREF)) {
      const href = decodeEntities(match[1] ?? match[2] ?? match[3] ?? '').trim();
      if (/^https?:/i.test(href)) found.add(href);
      if (found.size >= MOST) return [...found];
    }
  }
  // The place is found by the colon: a search for it is faster than one for the pattern.
  for (let colon = text.indexOf('://'), from = 0; colon >= 0 && found.size < MOST; colon = text.indexOf('://', from)) {
    const scheme = SCHEME.exec(text.slice(Math.max(from, colon - 'https'.length), colon))?.[0];
    REST.lastIndex = colon;
    const rest = scheme === undefined ? undefined : REST.exec(text)?.[0];
    if (scheme !== undefined && rest !== undefined) found.add((scheme + rest).replace(/[.,;:!?]{1,20}$/, ''));
    from = colon + (rest?.length ?? 3);
  }
  return [...found];
}
