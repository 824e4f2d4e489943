import type { ListView } from './list.ts';
import type { Conversation, State } from './state.ts';

/** Gmail's single-key shortcuts that were pressed, for tests: keys typed into a card of ours must not be among them. */
export const pressed: string[] = [];

/** j and k or the arrows move the cursor, Enter and o open, u goes back; the others are only written down. */
export function listenForKeys(_state: State, list: () => ListView, open: (conversation: Conversation) => void, back: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target;
    if (target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea'))) return;
    pressed.push(event.key);
    if (event.key === 'j' || event.key === 'ArrowDown') list().moveCursor(1);
    else if (event.key === 'k' || event.key === 'ArrowUp') list().moveCursor(-1);
    else if (event.key === 'u') back();
    else if (event.key === 'Enter' || event.key === 'o') {
      const line = list().cursor();
      if (line && list().element.getAttribute('role') === 'main') open(line.conversation);
    } else return;
    event.preventDefault();
  });
}
