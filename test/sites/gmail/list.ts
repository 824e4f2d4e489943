import { byClass, h, toggleClass } from '../common/dom.ts';
import { adRow } from './ad.ts';
import { fillRows, makeRows } from './row.ts';
import { conversationsOf, type Conversation, type State } from './state.ts';

/** One row of the list, and what it stands for just now. */
export interface Line {
  rows: HTMLTableRowElement[];
  conversation: Conversation;
}

/** The view of a folder. It stays in the document when a conversation is opened, hidden. */
export interface ListView {
  element: HTMLElement;
  /** Where a conversation goes that is opened beside the list or below it; null without such a pane. */
  preview: HTMLElement | null;
  lines: Line[];
  /** Replaces the cells of every row, as Gmail does when new mail comes or a mail was read. */
  refresh(): void;
  /** Puts a mail's row above the others. */
  insert(conversation: Conversation): void;
  /** Moves the site's own keyboard cursor. */
  moveCursor(by: 1 | -1): void;
  cursor(): Line | null;
  /** Marks the rows of the conversation that is open in the preview pane. */
  markOpen(conversation: Conversation | null): void;
}

export function makeListView(state: State, folder: 'inbox' | 'sent', open: (conversation: Conversation) => void): ListView {
  const conversations = conversationsOf(state, folder);
  const lines = conversations.map((conversation) => ({ conversation, rows: makeRows(state, conversation) }));
  const bodies = groupsOf(state, lines.length).map(({ title, from, to, hidden }) => {
    const body = h('tbody', {}, ...(from === 0 && state.switches.ads ? [adRow(state)] : []), ...lines.slice(from, to).flatMap((line) => line.rows));
    return { title, body, hidden };
  });
  const preview = state.switches.pane === 'none' ? null : h('div', { class: 'aia' });
  const parts = [
    h('div', { class: 'nH a0V' }, h('h2', { class: 'hidden', tabindex: '-1' }, state.words.conversations)),
    ...bodies.map(({ title, body, hidden }) => h('div', { class: 'UI' },
      title && h('div', { class: 'ajl' }, h('span', { class: 'qn' }, title)),
      h('div', { class: 'aDP' }, h('div', { class: 'ae4 aDM nH oy8Mbf', role: 'tabpanel', style: hidden ? 'display: none' : null },
        h('div', { class: 'Cp' }, h('div', {}, h('table', { class: 'F cf zt', role: 'grid', cellpadding: '0' }, body))))))),
  ];
  const element = h('div', { class: 'BltHke nH oy8Mbf aE3' }, ...(preview ? [h('div', { class: 'Nu' }, h('div', { class: 'nH' }, ...parts), preview)] : parts));
  let cursor = -1;
  let opened: Conversation | null = null;
  const view: ListView = {
    element,
    preview,
    lines,
    refresh() {
      for (const line of lines) fillRows(state, line.conversation, line.rows);
      view.markOpen(opened);
    },
    insert(conversation) {
      const line = { conversation, rows: makeRows(state, conversation) };
      lines.unshift(line);
      bodies[0]?.body.prepend(...line.rows);
      listen(line);
    },
    moveCursor(by) {
      const before = lines[cursor];
      cursor = Math.max(0, Math.min(lines.length - 1, cursor + by));
      const now = lines[cursor];
      if (before?.rows[0]) toggleClass(before.rows[0], 'btb', false);
      if (!now?.rows[0]) return;
      toggleClass(now.rows[0], 'btb', true);
      now.rows[0].tabIndex = 0;
      now.rows[0].focus();
    },
    cursor: () => lines[cursor] ?? null,
    markOpen(conversation) {
      opened = conversation;
      for (const line of lines) for (const row of line.rows) toggleClass(row, 'aps', line.conversation.id === conversation?.id);
    },
  };
  function listen(line: Line): void {
    for (const row of line.rows) {
      row.addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest(`[role="checkbox"], [role="toolbar"], ${byClass('T-KT')}`)) return;
        open(line.conversation);
      });
      row.addEventListener('pointerenter', () => { toggleClass(row, 'aqw', true); });
      row.addEventListener('pointerleave', () => { toggleClass(row, 'aqw', false); });
    }
  }
  for (const line of lines) listen(line);
  return view;
}

interface Group {
  title: string | null;
  from: number;
  to: number;
  hidden: boolean;
}

/** How the rows are shared out: one table; several, one below the other; or a table a category, one of them shown. */
function groupsOf(state: State, count: number): Group[] {
  const { words, switches } = state;
  const third = Math.ceil(count / 3);
  if (switches.inbox === 'default') return [{ title: null, from: 0, to: count, hidden: false }];
  const sections = switches.inbox === 'sections';
  const cuts = sections ? [0, third, 2 * third, count] : [0, 2 * third, count];
  const titles = sections ? [words.important, words.starred, words.rest] : [null, null];
  return titles.map((title, index) => ({ title, from: cuts[index] ?? 0, to: cuts[index + 1] ?? count, hidden: !sections && index > 0 }));
}
