import { h } from './dom.ts';

/**
 * The menu that both sites open on a row in place of the browser's own. It stays in the document, hidden, when it was closed: by
 * Escape, or by a click anywhere.
 * @param rowAt whether an element belongs to a row
 */
export function listenForMenu(rowAt: (target: Element) => boolean, labels: readonly string[]): void {
  const menu = h('div', { class: 'J-M', role: 'menu', tabindex: '-1', style: 'display: none' }, ...labels.map((label) => h('div', { class: 'J-N', role: 'menuitem', tabindex: '-1' }, label)));
  document.body.append(menu);
  const close = () => { menu.style.display = 'none'; };
  document.addEventListener('contextmenu', (event) => {
    if (!(event.target instanceof Element) || !rowAt(event.target)) return;
    event.preventDefault();
    menu.style.cssText = `left: ${event.clientX}px; top: ${event.clientY}px`;
    menu.focus();
  });
  document.addEventListener('click', close);
  menu.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
}
