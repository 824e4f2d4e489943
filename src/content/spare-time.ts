/** What may wait until the page has nothing better to do. */

/** Milliseconds after which idle work is done all the same: by then a mailbox begins to show something. */
const PATIENCE = 1_000;

/** Gives `work` the page's idle time, and a way to ask whether some of it is left. */
export function whenIdle(work: (hasTime: () => boolean) => void): void {
  requestIdleCallback((deadline) => { work(() => deadline.timeRemaining() > 1); }, { timeout: PATIENCE });
}

/**
 * Waits for the page's first idle time: while a mailbox loads, nobody can point at a mail. Where somebody can, and does, or where
 * `hurry` is called, the waiting is over.
 */
export function firstIdleTime(): { come: Promise<void>; hurry: () => void } {
  const waiting = new AbortController();
  const { signal } = waiting;
  const hurry = () => waiting.abort();
  for (const type of ['pointerover', 'keydown']) addEventListener(type, hurry, { capture: true, signal });
  whenIdle(hurry);
  return { come: new Promise((resolve) => { signal.onabort = () => resolve(); }), hurry };
}
