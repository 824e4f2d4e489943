import type { Item, State } from './state.ts';

/** A line of the list: a mail, or the title of those of one day. */
export interface Line {
  top: number;
  height: number;
  /** Null for a title. */
  item: Item | null;
  title: string;
}

const TITLE_HEIGHT = 32;

/** Where each line stands, from the top: three lines of text a row beside the reading pane, one above it or without it. */
export function layOut(state: State, items: readonly Item[]): Line[] {
  const height = state.switches.pane === 'right' ? 84 : 40;
  const lines: Line[] = [];
  let top = 0;
  let last = '';
  for (const item of items) {
    const title = state.switches.groups ? dayOf(state, item, items[0]) : '';
    if (title !== last) {
      lines.push({ top, height: TITLE_HEIGHT, item: null, title });
      top += TITLE_HEIGHT;
      last = title;
    }
    lines.push({ top, height, item, title: '' });
    top += height;
  }
  return lines;
}

/** The day of the newest mail is today. */
function dayOf({ words }: State, item: Item, newest: Item | undefined): string {
  const day = (of: Item | undefined) => Math.floor(Date.parse(of?.newest.date ?? '') / 86_400_000);
  const ago = day(newest) - day(item);
  return ago === 0 ? words.today : ago === 1 ? words.yesterday : words.earlier;
}
