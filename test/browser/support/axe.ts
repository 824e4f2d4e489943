import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Shadow } from './shadow.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, each as "rule: selector"; empty where all is well. It cannot see into closed shadow roots: see `axeInShadow`. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const found = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`);
  return found as string[];
}

/** The same for what a closed shadow root shows: a copy of it, in an open one, in a page of its own, with all that is folded away unfolded. */
export async function axeInShadow(shadow: Shadow, tab: Page): Promise<string[]> {
  const copied = await shadow.evaluate((root) => ({
    markup: root.innerHTML,
    sheets: root.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n')),
    ground: getComputedStyle(root.querySelector('.card') ?? root.host).backgroundColor,
    ink: getComputedStyle(root.querySelector('.card') ?? root.host).color,
  }));
  await tab.goto('about:blank');
  await tab.evaluate(({ markup, sheets, ground, ink }: typeof copied) => {
    document.documentElement.lang = 'en';
    document.title = 'A card';
    document.body.style.cssText = `background: ${ground}; color: ${ink}`;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = markup;
    root.adoptedStyleSheets = sheets.map((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      return sheet;
    });
    for (const details of root.querySelectorAll('details')) details.open = true;
    // As on the mail pages: the page's heading, and the subject's.
    const main = document.createElement('main');
    for (const heading of ['h1', 'h2']) main.appendChild(document.createElement(heading)).textContent = 'Mail';
    main.append(host);
    document.body.replaceChildren(main);
  }, copied);
  return axe(tab);
}
