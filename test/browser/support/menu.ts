import type { Browser, Page } from 'puppeteer-core';
import { inBrowserWindow } from './bidi.ts';
import { serviceWorker } from './extension.ts';
import type { BrowserName } from './launch.ts';
import { until } from './until.ts';

const ID = 'explain-selection';

/**
 * Takes the extension's line from the menu on selected text. In Firefox the menu itself is opened with the right button and the
 * line pressed; in Chromium no program may see a menu, and the browser's own event is let happen as a press would.
 */
export async function explainSelection(browser: Browser, name: BrowserName, page: Page): Promise<void> {
  await page.bringToFront();
  const { text, x, y } = await page.evaluate(() => {
    const selection = getSelection();
    const box = selection?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
    return { text: selection?.toString().replace(/\s+/g, ' ') ?? '', x: box.x + 4, y: box.y + box.height / 2 };
  });
  if (name === 'firefox') {
    await page.mouse.click(x, y, { button: 'right' });
    await until('the line in the menu', () => inBrowserWindow<boolean>(browser, `() => {
      const menu = document.getElementById('contentAreaContextMenu');
      const line = menu.state === 'open' && menu.querySelector('menuitem[id$="${ID}"]');
      if (line) menu.activateItem(line);
      return Boolean(line);
    }`));
    return;
  }
  const worker = await serviceWorker(browser);
  await worker.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: '${ID}', selectionText: ${JSON.stringify(text)}, editable: false, pageUrl: '' }, tab))`);
}
