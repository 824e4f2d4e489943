import { isOwn } from '../common/dom.ts';
import { calm, storm, type Storm } from '../common/storm.ts';
import type { ListView } from './list.ts';
import { fillRow } from './row.ts';
import type { State } from './state.ts';

/** What tests can make the page do, as `window.mailSite`. */
export interface OutlookHooks {
  /** The row of the fixture of this name, brought into view; null where it has none. */
  rowOf(name: string): HTMLElement | null;
  /** Draws what is opened once more from nothing, as React does: what others put beside it is gone. */
  rerender(): void;
  /** Keeps the site's own elements and throws others out of their parents. */
  dropForeign(): void;
  /** Gives a row's element to another mail. */
  reuseRow(row: number, mailOf: number): void;
  /** Takes the mail of a row out of the list; the rows below move up. */
  removeRow(row: number): void;
  scrollTo(top: number): void;
  /** Changes the document as fast as it is told, for as long. */
  storm(milliseconds: number, perSecond: number): Promise<Storm>;
  calm(): void;
}

export function installHooks(state: State, list: ListView, pane: () => HTMLElement | null, redraw: () => void): void {
  const hooks: OutlookHooks = {
    rowOf: (name) => list.reveal((item) => item.mails.some((mail) => mail.name === name)),
    rerender: redraw,
    dropForeign() {
      const shown = pane();
      if (shown) dropOthers(shown);
    },
    reuseRow(row, mailOf) {
      const element = list.element.querySelectorAll<HTMLElement>('[data-convid]')[row];
      const item = list.items[mailOf];
      if (!element || !item) throw new Error(`no row ${row} or ${mailOf}`);
      fillRow(state, item, element, false);
    },
    removeRow(row) {
      list.items.splice(row, 1);
      list.draw();
    },
    scrollTo(top) {
      const scroller = list.element.querySelector('.jEpCF');
      if (scroller) scroller.scrollTop = top;
    },
    storm,
    calm,
  };
  Object.assign(globalThis, { mailSite: hooks });
  if (state.switches.redraw > 0) setInterval(hooks.dropForeign, state.switches.redraw);
}

function dropOthers(root: Element): void {
  for (const child of Array.from(root.children)) {
    if (isOwn(child)) dropOthers(child);
    else child.remove();
  }
}
