import { calm, storm, type Storm } from '../common/storm.ts';
import { pressed } from './keys.ts';
import type { ListView } from './list.ts';
import { fillRows } from './row.ts';
import { conversationsOf, type State } from './state.ts';

/** What tests can make the page do, as `window.mailSite`. Rows are counted from 0, from the top. */
export interface GmailHooks {
  /** First element of the row whose newest mail is the fixture of this name, brought into view; null where it has none. */
  rowOf(name: string): HTMLElement | null;
  /** Replaces the cells of every row. */
  refresh(): void;
  /** Gives a row's element to the conversation of another one, as Gmail does when the list moves. */
  reuseRow(row: number, conversationOf: number): void;
  /** Puts a copy of a row's conversation above the list, as a new mail would. */
  insertOnTop(conversationOf: number): void;
  /** Takes a row away. */
  removeRow(row: number): void;
  /** Changes the document as fast as it is told, for as long. */
  storm(milliseconds: number, perSecond: number): Promise<Storm>;
  calm(): void;
  /** Single-key shortcuts that reached the page. */
  pressed: string[];
}

export function installHooks(state: State, list: () => ListView): void {
  const hooks: GmailHooks = {
    rowOf(name) {
      const line = list().lines.find(({ conversation }) => conversation.mails.some((mail) => mail.name === name));
      line?.rows[0]?.scrollIntoView({ block: 'nearest' });
      return line?.rows[0] ?? null;
    },
    refresh: () => { list().refresh(); },
    reuseRow(row, conversationOf) {
      const line = list().lines[row];
      const other = list().lines[conversationOf];
      if (!line || !other) throw new Error(`no row ${row} or ${conversationOf}`);
      line.conversation = other.conversation;
      fillRows(state, line.conversation, line.rows);
    },
    insertOnTop(conversationOf) {
      const conversation = conversationsOf(state, 'inbox')[conversationOf];
      if (conversation) list().insert(conversation);
    },
    removeRow(row) {
      const [line] = list().lines.splice(row, 1);
      for (const element of line?.rows ?? []) element.remove();
    },
    storm,
    calm,
    pressed,
  };
  Object.assign(globalThis, { mailSite: hooks });
  if (state.switches.refresh > 0) setInterval(hooks.refresh, state.switches.refresh);
}
