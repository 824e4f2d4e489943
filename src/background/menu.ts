/** "Explain this bounce" on selected text: what makes every other webmail work, without any permission for its pages. */
import type { Menus } from 'webextension-polyfill';
import { askTab } from '../ask-tab.ts';
import type { Language } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { backgroundTexts } from '../language/background.ts';

const ID = 'explain-selection';

let making: Promise<void> = Promise.resolve();

/** Makes the menu's line, or gives it its words in another language. The browser keeps it while the background sleeps. */
export function makeMenu(language: Language): Promise<void> {
  // One after the other: of two that cross, the second would find the first's line made, and not change it.
  making = making.catch(() => undefined).then(() => make(backgroundTexts[language].explainSelection));
  return making;
}

async function make(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
}

/**
 * @param tab the tab that the menu was opened in
 * @returns the selected text, or null where the line was not ours. On the mail sites our content script gives it with its line
 *   breaks; the browser itself makes one line of it.
 */
export async function selectedText(info: Menus.OnClickData, tab: number | undefined): Promise<string | null> {
  if (info.menuItemId !== ID) return null;
  const flat = info.selectionText ?? '';
  const whole = tab === undefined ? null : await askTab(tab, { type: 'selection' });
  return typeof whole === 'string' && sameWords(whole, flat) ? whole : flat;
}

/** The browser may cut a long selection; the page's own must begin alike, else it is another (one in a frame). */
function sameWords(whole: string, flat: string): boolean {
  const letters = (text: string) => text.slice(0, 2_000).replace(/\s+/g, '');
  const shown = letters(flat).slice(0, 200);
  return whole.trim() !== '' && letters(whole).startsWith(shown);
}
