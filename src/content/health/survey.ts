import type { ListRow } from '../../webmail/adapter.ts';
import { bounceInRow, type Bounce } from '../bounce.ts';
import { ownAddresses, type Page } from '../page.ts';

/** Rows that are looked at: what a screen shows, and more. */
const MOST_ROWS = 60;

/** What a look over the shown list found. */
export interface Survey {
  rows: number;
  withPeople: number;
  ways: ListRow['ways'][];
  bounces: { element: HTMLElement; bounce: Bounce }[];
}

export const NOTHING: Survey = { rows: 0, withPeople: 0, ways: [], bounces: [] };

/**
 * Looks over the shown rows, one a step, so that the page can have its turn between any two: for the count on the toolbar, the
 * popup's list, and whether the list is understood.
 */
export function* surveying(page: Page): Generator<undefined, Survey> {
  const { adapter, document } = page;
  const own = ownAddresses(page);
  const found: Survey = { rows: 0, withPeople: 0, ways: [], bounces: [] };
  for (const element of adapter.listRows(document).elements.slice(0, MOST_ROWS)) {
    yield;
    if (!element.isConnected) continue;
    const row = adapter.readRow(element);
    found.rows += 1;
    if (row.people.length > 0) found.withPeople += 1;
    found.ways.push(row.ways);
    const bounce = bounceInRow(page, row, false, own);
    // Other automatic mail is explained where the reader looks at it, and is no return to count.
    if (bounce && bounce.sender !== 'unlikely') found.bounces.push({ element, bounce });
  }
  return found;
}

/** The same at once, for somebody who waits. */
export function survey(page: Page): Survey {
  const steps = surveying(page);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
