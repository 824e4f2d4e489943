import { h } from '../common/dom.ts';
import { fillRow, makeRow } from './row.ts';
import { itemsOf, type Item, type State } from './state.ts';

/** Rows above and below those in view that exist as well. */
const MARGIN = 2;

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
  const height = switches.pane === 'right' ? 84 : 40;
  const tall = h('div', { style: `height: ${items.length * height}px; width: 100%` });
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
  const shown = new Map<number, { wrapper: HTMLElement; row: HTMLElement }>();
  const spare: { wrapper: HTMLElement; row: HTMLElement }[] = [];

  function draw(): void {
    const first = Math.max(0, Math.floor(scroller.scrollTop / height) - MARGIN);
    const last = Math.min(items.length - 1, Math.ceil((scroller.scrollTop + (scroller.clientHeight || 600)) / height) + MARGIN);
    for (const [index, line] of shown) {
      if (index >= first && index <= last) continue;
      shown.delete(index);
      spare.push(line);
    }
    for (let index = first; index <= last; index += 1) {
      const item = items[index];
      if (!item) continue;
      const line = shown.get(index) ?? spare.pop() ?? newLine();
      shown.set(index, line);
      line.wrapper.style.top = `${index * height}px`;
      if (line.row.id !== item.id || line.row.getAttribute('aria-selected') !== String(item === selected)) fillRow(state, item, line.row, item === selected);
      if (!line.wrapper.isConnected) tall.append(line.wrapper);
    }
    for (const line of spare.splice(0)) line.wrapper.remove();
    tall.style.height = `${items.length * height}px`;
  }

  function newLine(): { wrapper: HTMLElement; row: HTMLElement } {
    const row = makeRow();
    const wrapper = h('div', { style: `position: absolute; left: 0; top: 0; height: ${height}px; width: 100%` },
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
    if (by === 0) return;
    event.preventDefault();
    scroller.scrollTop += Math.max(0, (index + by + 1) * height - scroller.scrollTop - scroller.clientHeight);
    draw();
    shown.get(index + by)?.row.focus();
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
      for (const [index, line] of shown) {
        const other = items[index];
        if (other) fillRow(state, other, line.row, other === selected);
      }
      draw();
    },
    find: (id) => items.find((item) => item.id === id),
    reveal(accept) {
      const index = items.findIndex(accept);
      if (index < 0) return null;
      const top = index * height;
      if (top < scroller.scrollTop || top + height > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = Math.max(0, top - height);
      draw();
      return shown.get(index)?.row ?? null;
    },
  };
}
