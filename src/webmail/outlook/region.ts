import { isShown } from '../visible.ts';
import { findFirst } from '../ways.ts';
import { REGION } from './ways.ts';

/** The reading pane; null where there is none, as beside a list without one. */
export function readingRegion(document: Document): HTMLElement | null {
  return findFirst(document, REGION, isShown)?.element ?? null;
}
