import type { ListRow } from '../../webmail/adapter.ts';
import { bounceOfRow, type Bounce } from '../bounce.ts';
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

/** Looks over the shown rows: for the count on the toolbar, the popup's list, and whether the list is understood. */
export function survey(page: Page): Survey {
  const { adapter, document } = page;
  const found = adapter.listRows(document);
  const own = ownAddresses(page);
  const read = found.elements.slice(0, MOST_ROWS).map((element) => adapter.readRow(element));
  return {
    rows: read.length,
    withPeople: read.filter(({ people }) => people.length > 0).length,
    ways: read.map(({ ways }) => ways),
    bounces: read.flatMap((row) => {
      const bounce = bounceOfRow(row, own);
      return bounce ? [{ element: row.element, bounce }] : [];
    }),
  };
}
