/**
 * Keys that are pressed in a card stay there: Gmail takes single letters for commands, and sees a card as a place where nobody
 * writes. They are stopped before the page hears of them; what the browser does with them (Tab, Enter on a button) goes on.
 * @param isOurs whether an event's target is a host of ours
 * @param pressed told of each key, wherever it is pressed; returns true where it was meant for us
 */
export function fenceKeys(window: Window, isOurs: (target: EventTarget | null) => boolean, pressed: (event: KeyboardEvent) => boolean, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    const meant = event.type === 'keydown' && event.isTrusted && pressed(event);
    if (meant) event.preventDefault();
    if (meant || isOurs(event.target)) event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(type, listen, { capture: true, signal });
}
