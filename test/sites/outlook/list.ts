import { h } from '../common/dom.ts';
import { layOut, type Line } from './layout.ts';
import { fillRow, makeRow } from './row.ts';
import { itemsOf, type Item, type State } from './state.ts';

/** Pixels above and below what is in view where rows exist as well. */
const MARGIN = 160;

export interface ListView {
  element: HTMLElement;
  items: Item[];
  /** Draws the rows that are in view, into as few elements as that takes. */
  draw(): void;
  select(item: Item | null): void;
  /** The item of an id in the address. */
  find(id: string): Item | undefined;
  /** Scrolls to the first item that is accepted. @returns its row */
  reveal(accept: (item: Item) => boolean): HTMLElement | null;
}

/** A list that holds only the rows in view. Their elements go from the top to the bottom and back, each time with another mail. */
export function makeListView(state: State, open: (item: Item) => void): ListView {
  const { words, switches } = state;
  const items = itemsOf(state);
  let lines = layOut(state, items);
  const tall = h('div', { style: 'width: 100%' });
  const scroller = h('div', { class: 'customScrollBar jEpCF', style: 'position: relative; height: 100%; overflow: auto; will-change: transform' }, tall);
  const listbox = h('div', {
    class: 'Cz7T5', role: 'listbox', tabindex: '-1', 'aria-multiselectable': 'true', 'aria-label': `${words.list} ${words.nothingSelected}`,
  }, h('div', { class: 'X4w2q' }, h('div', { class: 'FiPRo' }, scroller)));
  const element = h('div', {
    id: 'Skip to message list-region', class: 'message-list', 'data-app-section': 'MessageList', 'data-skip-link-name': 'Skip to message list',
    role: 'complementary', 'aria-label': words.list, tabindex: '-1',
  },
  h('div', { class: 'list-head', role: 'tablist' }, h('button', { role: 'tab', 'aria-selected': 'true' }, words.focused), h('button', { role: 'tab', 'aria-selected': 'false' }, words.other)),
  h('div', { id: 'MailList', class: 'Cz7T5 customScrollBar', tabindex: '-1' }, h('div', { class: 'ONAp_', draggable: 'true' }, h('div', { class: 'Cz7T5', role: 'region' }, listbox))),
  switches.ads && h('div', { id: 'owaadbar0', class: 'ad-bar' }, `${words.ad} · Mail Delivery Subsystem Tools, from 5.50`));
  let selected: Item | null = null;
  const shown = new Map<Line, { wrapper: HTMLElement; row: HTMLElement }>();
  const spare: { wrapper: HTMLElement; row: HTMLElement }[] = [];
  const titles = new Map<Line, HTMLElement>();

  function draw(): void {
    if (lines.filter(({ item }) => item).length !== items.length) lines = layOut(state, items);
    const first = scroller.scrollTop - MARGIN;
    const last = scroller.scrollTop + (scroller.clientHeight || 600) + MARGIN;
    const inView = new Set(lines.filter(({ top, height }) => top + height > first && top < last));
    for (const [line, elements] of shown) {
      if (inView.has(line)) continue;
      shown.delete(line);
      spare.push(elements);
    }
    for (const line of inView) {
      if (line.item) place(line, line.item);
      else if (!titles.has(line)) titles.set(line, titleOf(line));
    }
    for (const [line, title] of titles) {
      if (!inView.has(line)) titles.delete(line);
      if (!inView.has(line)) title.remove();
      else if (!title.isConnected) tall.append(title);
    }
    for (const line of spare.splice(0)) line.wrapper.remove();
    tall.style.height = `${heightOf(lines)}px`;
  }

  function place(line: Line, item: Item): void {
    const elements = shown.get(line) ?? spare.pop() ?? newLine();
    const { wrapper, row } = elements;
    shown.set(line, elements);
    wrapper.style.top = `${line.top}px`;
    wrapper.style.height = `${line.height}px`;
    if (row.id !== item.id || row.getAttribute('aria-selected') !== String(item === selected)) fillRow(state, item, row, item === selected);
    if (!wrapper.isConnected) tall.append(wrapper);
  }

  function newLine(): { wrapper: HTMLElement; row: HTMLElement } {
    const row = makeRow();
    const wrapper = h('div', { style: 'position: absolute; left: 0; top: 0; width: 100%' },
      h('div', { class: 'EeHm8', 'data-animatable': 'true' }, row));
    row.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('button, [role="checkbox"]')) return;
      const item = items.find(({ id }) => id === row.id);
      if (item) open(item);
    });
    row.addEventListener('keydown', (event) => { moveFocus(event, row); });
    return { wrapper, row };
  }

  function moveFocus(event: KeyboardEvent, row: HTMLElement): void {
    const index = items.findIndex(({ id }) => id === row.id);
    const item = items[index];
    if ((event.key === 'Enter' || event.key === ' ') && item) open(item);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = lines.find((line) => by !== 0 && line.item !== null && line.item === items[index + by]);
    if (!next) return;
    event.preventDefault();
    scroller.scrollTop += Math.max(0, next.top + next.height - scroller.scrollTop - scroller.clientHeight);
    draw();
    shown.get(next)?.row.focus();
  }

  let drawing = false;
  scroller.addEventListener('scroll', () => {
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => { drawing = false; draw(); });
  });
  return {
    element,
    items,
    draw,
    select(item) {
      selected = item;
      listbox.setAttribute('aria-label', item ? words.list : `${words.list} ${words.nothingSelected}`);
      if (item) listbox.setAttribute('aria-activedescendant', item.id);
      for (const [line, { row }] of shown) if (line.item) fillRow(state, line.item, row, line.item === selected);
      draw();
    },
    find: (id) => items.find((item) => item.id === id),
    reveal(accept) {
      const line = lines.find(({ item }) => item !== null && accept(item));
      if (!line) return null;
      const { top, height } = line;
      if (top < scroller.scrollTop || top + height > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = Math.max(0, top - height);
      draw();
      return shown.get(line)?.row ?? null;
    },
  };
}

function heightOf(lines: readonly Line[]): number {
  const last = lines.at(-1);
  return last ? last.top + last.height : 0;
}

/** "Yesterday": a button that folds its rows, between them. */
function titleOf({ title, top, height }: Line): HTMLElement {
  return h('div', { style: `position: absolute; left: 0; top: ${top}px; height: ${height}px; width: 100%` },
    h('div', { class: 'gFOHN' }, h('button', { type: 'button', class: 'group', 'aria-expanded': 'true' }, title)));
}
