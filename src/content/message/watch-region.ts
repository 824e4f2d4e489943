/**
 * Watches for changes in one region of a page that may never stop changing. After the first change nothing is listened to until
 * the work was done, so a storm costs nothing between two works; and the time between them grows with what a work takes, so that
 * all works together stay within a share of the time.
 */

/** Milliseconds from a change to the work, at least and at most. */
const LEAST = 100;
const MOST = 400;

/** One part in so many of the time may go into the work. */
const SHARE = 50;

/** Milliseconds until work that was not finished goes on: the page comes first. */
const GO_ON = 16;

export interface RegionWork {
  document: Document;
  /** Finds the region anew: sites replace it. Null where there is none just now. */
  region: () => HTMLElement | null;
  /** @returns whether all was done; what is left goes on after a pause */
  work: () => boolean;
  signal: AbortSignal;
  now?: () => number;
}

/** @returns a function that has the work done soon, for what no change in the region tells */
export function watchRegion({ document, region, work, signal, now = () => performance.now() }: RegionWork): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wait = LEAST;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    soon();
  });

  function soon(): void {
    if (!signal.aborted) timer ??= setTimeout(run, wait);
  }

  function run(): void {
    timer = null;
    const start = now();
    const done = work();
    wait = Math.min(MOST, Math.max(LEAST, (now() - start) * SHARE));
    if (!done) timer = setTimeout(run, GO_ON);
    else observe();
  }

  function observe(): void {
    observer.disconnect();
    const found = region();
    observer.observe(found ?? document.body, {
      subtree: true, childList: true, attributes: true, attributeFilter: ['role', 'aria-expanded', 'data-message-id', 'data-legacy-message-id'],
    });
    // Whatever holds the region may be replaced with it.
    for (let above = found?.parentElement; above; above = above.parentElement) observer.observe(above, { childList: true });
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  }, { once: true });
  soon();
  return soon;
}
