/** What may wait until the page has nothing better to do. */

/** Milliseconds after which idle work is done all the same: by then a mailbox begins to show something. */
const PATIENCE = 1_000;

/** Gives `work` the page's idle time, and a way to ask whether some of it is left. */
export function whenIdle(work: (hasTime: () => boolean) => void): void {
  requestIdleCallback((deadline) => { work(() => deadline.timeRemaining() > 1); }, { timeout: PATIENCE });
}

/**
 * Begins `work` at the page's first idle time: while a mailbox loads, nobody can point at a mail. Where somebody can, and does, it
 * begins then.
 * @returns begins it at once, and waits until it is done
 */
export function atFirstIdleTime(work: () => Promise<void>, signal: AbortSignal): () => Promise<void> {
  let begun: Promise<void> | undefined;
  const begin = () => (begun ??= work());
  for (const type of ['pointerover', 'keydown']) addEventListener(type, begin, { capture: true, once: true, signal });
  whenIdle(begin);
  return begin;
}
