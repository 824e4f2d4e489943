import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBrowsers, type TestBrowser } from './support/browsers.ts';
import { extensionAddress } from './support/extension.ts';
import type { MailPage } from './support/mail-page.ts';
import { FINDINGS, WRONG_MESSAGES, writeStranger, type Findings } from './support/stranger.ts';
import { until } from './support/until.ts';

/** A mail page that has turned against the extension, and another extension beside it. Nothing runs, nothing leaks, nothing breaks. */
const BOUNCE = 'gmail-domain-not-found-en';
const FILES = ['manifest.json', 'src/popup/index.html', 'src/helper/index.html', 'src/content/gmail.js', 'icons/128.png', '_locales/en/messages.json'];

/** Opens Gmail with `script` run in the page's own world before anything else there. */
async function openHostile(browser: TestBrowser, script: string): Promise<MailPage> {
  const page = await browser.openGmail();
  await page.tab.evaluateOnNewDocument(script);
  await page.tab.reload();
  await page.tab.waitForFunction('window.mailSite !== undefined');
  return page;
}

/** The opened message comes first: its card needs no pointer, so that it also tells when our script is there behind a reload. */
async function expectExplained(page: MailPage): Promise<void> {
  await page.open(BOUNCE);
  expect((await page.card('message')).steps.length).toBeGreaterThan(0);
  await page.back();
  await page.noCard();
  await page.hover(BOUNCE);
  expect((await page.card('hover')).steps.length).toBeGreaterThan(0);
}

inBrowsers('a hostile page', (browser) => {
  test('that redefines the builtins of its own world changes nothing in ours, and hears nothing of it', async () => {
    const page = await openHostile(browser, `(() => {
      window.__heard = [];
      const hear = (what) => { window.__heard.push(what); };
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { hear('attachShadow'); return attach.call(this, { ...init, mode: 'open' }); };
      const { parse } = JSON;
      JSON.parse = (text, reviver) => { if (/verdict|explanation/.test(text)) hear('JSON.parse'); return parse(text, reviver); };
      const post = window.postMessage;
      window.postMessage = function (...all) { hear('postMessage'); return post.apply(this, all); };
      for (const type of ['message', 'rebond', 'explain', 'explanation']) addEventListener(type, () => hear(type), true);
      Object.defineProperty(Object.prototype, 'verdict', { set() { hear('verdict'); }, get() { return { kind: 'not_a_bounce' }; }, configurable: true });
      globalThis.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
      Promise.prototype.then = new Proxy(Promise.prototype.then, { apply: (target, self, all) => Reflect.apply(target, self, all) });
    })()`);
    await expectExplained(page);
    expect(await page.tab.evaluate('window.__heard')).toEqual([]);
  });

  test('that gives its elements the names of our tools takes none of them away', async () => {
    const page = await openHostile(browser, `addEventListener('DOMContentLoaded', () => {
      for (const name of ['browser', 'chrome', 'runtime', 'rebond', 'explain', 'card', 'adapter']) {
        const element = document.createElement('form');
        element.id = name;
        element.setAttribute('name', name);
        element.hidden = true;
        document.body.append(element);
      }
    })`);
    await expectExplained(page);
  });

  test('cannot look into our cards, nor find the mail’s addresses in what it can see of them', async () => {
    const page = await browser.openGmail();
    await page.hover(BOUNCE);
    await page.card('hover');
    const seen = await page.tab.evaluate(() => {
      const known = new Set(['HTML', 'HEAD', 'BODY']);
      const ours = [...document.documentElement.children].filter((element) => !known.has(element.tagName));
      return ours.map((element) => ({ open: element.shadowRoot !== null, inside: element.innerHTML, text: (element as HTMLElement).innerText ?? '' }));
    });
    expect(seen.length).toBeGreaterThan(0);
    for (const one of seen) expect(one).toEqual({ open: false, inside: '', text: '' });
  });

  test('that clicks and types by program moves nothing of ours', async () => {
    const page = await browser.openGmail();
    await page.open(BOUNCE);
    const card = await page.card('message');
    const before = browser.sites().requests.length;
    const pages = (await browser.raw().pages()).length;
    await page.tab.evaluate(({ x, y, width, height }) => {
      for (let left = x; left < x + width; left += 12) {
        for (let top = y; top < y + height; top += 12) {
          const element = document.elementFromPoint(left, top);
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick']) {
            element?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top }));
          }
        }
      }
      for (const key of ['Enter', ' ', 'Escape', 'Tab']) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }, card.box);
    expect((await page.card('message')).text).toBe(card.text);
    expect((await browser.raw().pages()).length).toBe(pages);
    // The page's own refreshes may go on; nothing was fetched that holds a mail.
    expect(browser.sites().requests.slice(before).filter(({ path }) => /view=(?:att|om)/.test(path))).toEqual([]);
  });

  test('that moves our elements about, copies and empties them, gets its mail explained again or not at all, never wrongly', async () => {
    const page = await browser.openGmail();
    await page.open(BOUNCE);
    const { headline } = await page.card('message');
    for (let round = 0; round < 12; round += 1) {
      await page.tab.evaluate(() => {
        const empty = [...document.querySelectorAll<HTMLElement>('*')].filter((element) => element.childNodes.length === 0 && /-|div|section|aside/.test(element.localName) && element.offsetHeight > 60);
        for (const element of empty) {
          element.parentElement?.append(element.cloneNode(true));
          document.body.prepend(element);
          element.style.cssText = 'position:fixed;inset:0;opacity:0.01;z-index:99999';
          element.replaceChildren(document.createElement('script'));
        }
      });
    }
    for (const card of await page.cards()) expect(card.headline).toBe(headline);
    await page.back();
    await page.noCard('message');
  });

  test('that shouts forged messages gets no answer, and the popup no other view', async () => {
    const page = await browser.openGmail();
    await page.open(BOUNCE);
    const { headline } = await page.card('message');
    const answers = await page.tab.evaluate(async (messagesAsJson: string, id: string) => {
      const messages = JSON.parse(messagesAsJson) as unknown[];
      const heard: string[] = [];
      const { runtime } = ((globalThis as unknown as { browser?: object; chrome?: object }).browser ?? (globalThis as unknown as { chrome?: object }).chrome ?? {}) as {
        runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> };
      };
      addEventListener('message', ({ data, source }) => { if (source !== window) heard.push(JSON.stringify(data)); });
      for (const message of messages) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('rebond', { detail: message }));
        const answer = await Promise.race([
          Promise.resolve(runtime?.sendMessage?.(id, message)).catch(() => null),
          new Promise((resolve) => { setTimeout(resolve, 50, null); }),
        ]);
        if (answer !== null && answer !== undefined) heard.push(JSON.stringify(answer));
      }
      return heard;
    }, JSON.stringify(WRONG_MESSAGES), new URL(extensionAddress(browser.name, '')).host);
    expect(answers).toEqual([]);
    expect((await page.card('message')).headline).toBe(headline);
    const popup = await browser.popup();
    expect(await until('the popup’s answer', () => popup.evaluate(() => document.querySelector('.headline')?.textContent ?? null))).toBe(headline);
  });

  test('cannot load a file of the extension, nor put one of its pages into a frame', async () => {
    const page = await browser.openGmail();
    const loaded = await page.tab.evaluate(async (addresses: string[]) => {
      const results = await Promise.all(addresses.map((address) => fetch(address).then(({ status }) => `${address} ${status}`, () => null)));
      const images = await Promise.all(addresses.map((address) => new Promise<string | null>((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => { resolve(`image ${address}`); });
        image.addEventListener('error', () => { resolve(null); });
        image.src = address;
      })));
      return [...results, ...images].filter(Boolean);
    }, FILES.map((file) => extensionAddress(browser.name, file)));
    expect(loaded).toEqual([]);
    await page.tab.evaluate((address: string) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, extensionAddress(browser.name, 'src/helper/index.html'));
    await page.staysWithoutCard();
    const inside = await Promise.all(page.tab.frames().slice(1).map((frame) => frame.evaluate(() => document.querySelector('textarea') !== null).catch(() => false)));
    expect(inside.filter(Boolean)).toEqual([]);
  });
});

inBrowsers('another extension', (browser) => {
  test('gets no answer to any message, no connection and no file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebond-stranger-'));
    const base = extensionAddress(browser.name, '');
    writeStranger(folder, { id: browser.name === 'firefox' ? 'rebond@rebond.example' : new URL(base).host, base, files: FILES });
    const id = await browser.raw().installExtension(folder);
    const page = await browser.openGmail();
    const found = await until('the stranger’s findings', () => page.tab.evaluate((name: string) => document.documentElement.getAttribute(name), FINDINGS), 20_000);
    await browser.raw().uninstallExtension(id);
    rmSync(folder, { recursive: true, force: true });
    const { answers, attempts } = JSON.parse(found) as Findings;
    expect(attempts).toBeGreaterThan(WRONG_MESSAGES.length + 2 * FILES.length);
    expect(answers).toEqual([]);
    await expectExplained(page);
  });
});
