/**
 * Watches one row for as long as a card stands beside it: both sites give a row's element to another mail while it is shown. Ends
 * with the signal.
 * @param changed the row, something in it, or its place in the list has changed
 * @param moved the page was scrolled or has another size
 */
export function watchRow(row: HTMLElement, changed: () => void, moved: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(row, { subtree: true, childList: true, attributes: true });
  if (row.parentElement) observer.observe(row.parentElement, { childList: true });
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(moved);
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  }, { once: true });
}
