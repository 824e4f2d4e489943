import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { bidi, contextOf } from './bidi.ts';
import type { BrowserName } from './launch.ts';

/**
 * Closed shadow roots, looked into by the browsers' own tools for debugging: what the page itself can never do. Nothing of the
 * product is changed for it.
 */
export interface Shadow {
  /** Runs `use` in the page with the shadow root; what it takes and gives is copied as JSON. It may use nothing from outside itself. */
  evaluate<Given extends unknown[], Result>(use: (root: ShadowRoot, ...given: Given) => Result, ...given: Given): Promise<Awaited<Result>>;
}

/** All closed shadow roots of a page, in document order. */
export function closedShadows(page: Page, browser: BrowserName): Promise<Shadow[]> {
  return browser === 'chromium' ? inChromium(page) : inFirefox(page);
}

const sessions = new WeakMap<Page, CDPSession>();

async function inChromium(page: Page): Promise<Shadow[]> {
  const session = sessions.get(page) ?? await page.createCDPSession();
  sessions.set(page, session);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return closedRoots(root).map((backendNodeId) => ({
    async evaluate(use, ...given) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `async function (given) { return JSON.stringify({ value: await (${use.toString()})(this, ...JSON.parse(given)) }); }`,
        objectId: object.objectId ?? '',
        arguments: [{ value: JSON.stringify(given) }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(String(result.value)).value;
    },
  }));
}

function closedRoots(node: Protocol.DOM.Node): number[] {
  const roots = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed').map(({ backendNodeId }) => backendNodeId);
  return [...roots, ...(node.children ?? []).flatMap(closedRoots)];
}

/** Elements that can have a shadow root and show nothing of their own. */
const CANDIDATES = `() => [...document.querySelectorAll('*')].filter((element) =>
  !element.firstElementChild && /-|^(article|aside|div|main|nav|section|span)$/.test(element.localName) && !element.textContent.trim())`;

interface SerialisedElement {
  value?: { shadowRoot?: { sharedId: string; value: { mode: string } } | null };
}

async function inFirefox(page: Page): Promise<Shadow[]> {
  const target = { context: contextOf(page) };
  const { result } = await bidi<{ result: { value: SerialisedElement[] } }>(page, 'script.callFunction', {
    functionDeclaration: CANDIDATES, target, awaitPromise: false, serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const roots = result.value.flatMap(({ value }) => (value?.shadowRoot?.value.mode === 'closed' ? [value.shadowRoot.sharedId] : []));
  return roots.map((sharedId) => ({
    async evaluate(use, ...given) {
      const answer = await bidi<{ result: { value: string }; exceptionDetails?: { text: string } }>(page, 'script.callFunction', {
        functionDeclaration: `async (root, given) => JSON.stringify({ value: await (${use.toString()})(root, ...JSON.parse(given)) })`,
        arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(given) }],
        target,
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value).value;
    },
  }));
}
