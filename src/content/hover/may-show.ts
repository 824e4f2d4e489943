/** What lies over the page while it is open, and takes the pointer: menus and windows in the foreground. */
const IN_FRONT = '[role="menu"], [role="listbox"][aria-modal], [role="dialog"][aria-modal="true"], [role="alertdialog"], dialog[open]';

/** Is a menu or window of the site's open? Sites keep closed ones hidden in the document. */
export function somethingIsOpen(document: Document): boolean {
  for (const element of document.querySelectorAll(IN_FRONT)) {
    if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0) return true;
  }
  return false;
}
