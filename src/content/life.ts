import { browser } from '../browser.ts';

/** Where the copy that runs now is found by a newer one. Extension worlds keep their globals from the page. */
const RUNNING = Symbol.for('rebond.running');

/** Event by which a new copy asks copies of another world whether their extension is gone. A page that sends it changes nothing. */
const NEWER = 'rebond-newer';

/** Milliseconds between two looks at whether the extension is still there. */
const LOOK_EVERY = 5_000;

/** Marks every element of ours. */
export const OURS = 'data-rebond';

type World = { [RUNNING]?: AbortController };

/**
 * Begins the life of this content script and ends any earlier one: a copy in the same world at once; a copy in another world, which
 * an update of the extension left behind, as soon as it sees that its extension is gone. All that runs here ends with the signal.
 */
export function beginLife(document: Document): AbortSignal {
  const world = globalThis as World;
  world[RUNNING]?.abort();
  const life = new AbortController();
  world[RUNNING] = life;
  const { signal } = life;
  document.dispatchEvent(new Event(NEWER));
  sweep(document);
  const look = () => {
    if (!isConnected()) life.abort();
  };
  for (const type of [NEWER, 'visibilitychange', 'pointerover', 'focusin']) document.addEventListener(type, look, { signal, passive: true });
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    if (world[RUNNING] === life) delete world[RUNNING];
  });
  return signal;
}

/** Is the extension that this script belongs to still there? After an update its runtime has no id any more. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Firefox ends the scripts of an extension that goes, and leaves their elements: empty shells, whose content was theirs. */
function sweep(document: Document): void {
  for (const element of document.querySelectorAll(`[${OURS}]`)) if (!element.hasChildNodes()) element.remove();
}
