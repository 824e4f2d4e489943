/** Web addresses that a mail offers, in its text and behind its links: judged, never followed, never shown as links. */
import { decodeEntities } from './html.ts';

const MOST = 50;
const IN_TEXT = /https?:\/\/[^\s<>"'()[\]{}]{4,2000}/gi;
const HREF = /\bhref ?= ?(?:"([^"]{4,2000})"|'([^']{4,2000})'|([^\s"'<>]{4,2000}))/gi;

/** @returns the web addresses of a mail, those behind its links first, each once, as written; at most 50 */
export function linksOf(text: string, html: string): string[] {
  const isInText = text.includes('://');
  if (html === '' && !isInText) return [];
  const found = new Set<string>();
  if (html !== '') {
    for (const match of html.matchAll(HREF)) {
      const href = decodeEntities(match[1] ?? match[2] ?? match[3] ?? '').trim();
      if (/^https?:/i.test(href)) found.add(href);
      if (found.size >= MOST) return [...found];
    }
  }
  if (isInText) {
    for (const match of text.matchAll(IN_TEXT)) {
      found.add(match[0].replace(/[.,;:!?]{1,20}$/, ''));
      if (found.size >= MOST) break;
    }
  }
  return [...found];
}
