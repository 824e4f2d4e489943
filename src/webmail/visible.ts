/** Is an element shown? Both sites keep old views hidden in the document; nothing in them is ever read. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}

/** Is an element part of something that a person writes in: a draft, a reply, a search box? */
export function isWritten(element: Element): boolean {
  return element.closest(WRITING) !== null || element.querySelector(WRITING) !== null;
}

const WRITING =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]:not([aria-readonly="true"])';
