/**
 * The one door to the browser's extension interface. Firefox calls it `browser`, Chromium `chrome`; both answer with promises.
 * Looked up by what it holds, since a page can make `browser` exist by an element of that id.
 */
import type { Browser } from 'webextension-polyfill';

interface Doors {
  browser?: Partial<Browser>;
  chrome?: Partial<Browser>;
}

const doors = globalThis as unknown as Doors;

export const browser = (doors.browser?.runtime?.id ? doors.browser : doors.chrome) as Browser;
