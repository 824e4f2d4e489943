import type { Page } from '../page.ts';

export interface Attention {
  /** The pointer came to a row, to none, or to our card. `x` is null where it rested on the row before anybody listened. */
  pointer(row: HTMLElement | null, x: number | null): void;
  onCard(): void;
  /** The keyboard came to a row, or to none. */
  focus(row: HTMLElement | null): void;
  /** A button went down outside of the card, a menu opens, the page goes: whatever is shown goes. */
  away(): void;
}

/** Keys with which the sites' own cursors move. */
const CURSOR_KEYS = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'j', 'k', 'n', 'p']);

/** Listens, once for the whole document, to where the person's attention is: pointer, focus, and the site's own cursor. */
export function listenForAttention(page: Page, isOurs: (target: EventTarget | null) => boolean, attention: Attention): void {
  const { adapter, document, signal } = page;
  const options = { capture: true, passive: true, signal } as const;
  const rowOf = (target: EventTarget | null) => (target instanceof Element ? adapter.rowAt(target) : null);
  // A click gives a row the focus as well; that is no wish to have it explained.
  let byPointer = false;

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (isOurs(event.target)) attention.onCard();
    else attention.pointer(rowOf(event.target), event.clientX);
  }, options);
  document.documentElement.addEventListener('pointerleave', () => { attention.pointer(null, 0); }, { passive: true, signal });
  document.addEventListener('pointerdown', (event) => {
    byPointer = true;
    if (!isOurs(event.target)) attention.away();
  }, options);
  for (const type of ['contextmenu', 'dragstart'] as const) {
    document.addEventListener(type, (event) => { if (!isOurs(event.target)) attention.away(); }, options);
  }
  document.addEventListener('focusin', (event) => {
    if (!byPointer && !isOurs(event.target)) attention.focus(rowOf(event.target));
  }, options);
  document.addEventListener('keydown', (event) => {
    byPointer = false;
    if (!CURSOR_KEYS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey || isOurs(event.target)) return;
    const before = adapter.cursorRow(document);
    // The site moves its cursor in its own listener, which may come after this one, and draws it in the next frame.
    requestAnimationFrame(() => setTimeout(() => {
      const now = adapter.cursorRow(document);
      if (!signal.aborted && now && now !== before) attention.focus(now);
    }));
  }, options);
  addEventListener('pagehide', attention.away, { signal });

  // These pages take seconds to load; the person points at the mail that came back, or goes there by keyboard, before there is
  // anybody to hear of it.
  const rested = rowOf(underPointer(document));
  const focused = document.activeElement;
  if (rested) attention.pointer(rested, null);
  else if (focused?.matches(':focus-visible')) attention.focus(rowOf(focused));
}

/** The innermost element that the pointer is on, asked for level by level: a mailbox has ten thousand elements, and its depth is thirty. */
function underPointer({ documentElement }: Document): Element {
  let innermost: Element = documentElement;
  for (let next: Element | null = innermost; next; next = next.querySelector(':scope > :hover')) innermost = next;
  return innermost;
}
