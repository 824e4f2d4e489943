import { afterEach, beforeEach, vi } from 'vitest';
import './extension.ts';
import './observers.ts';
import { newMemory } from '../../../src/content/memory.ts';
import type { Page } from '../../../src/content/page.ts';
import { fetchOriginal } from '../../../src/content/report/fetch-original.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings.ts';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { list, row, table, type RowParts } from '../../webmail/gmail/fixtures.ts';
import { goTo, show } from '../../webmail/support/page.ts';

const roots = new WeakMap<Element, ShadowRoot>();
const attachShadow = Element.prototype.attachShadow;
let life = new AbortController();

// A browser names the host as target of what happens in its closed root; happy-dom names the element inside.
globalThis.addEventListener('focusin', (event) => {
  const root = event.target instanceof Node ? event.target.getRootNode() : null;
  if (root instanceof ShadowRoot) Object.defineProperty(event, 'target', { value: root.host });
}, true);

beforeEach(() => {
  vi.useFakeTimers();
  // Has no idle time of its own, so everything that waits for it comes at once.
  vi.stubGlobal('requestIdleCallback', (work: (deadline: { timeRemaining(): number }) => void) => setTimeout(work, 0, { timeRemaining: () => 50 }));
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attach(this: Element, init: ShadowRootInit) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  });
  goTo('https://mail.google.com/mail/u/0/#inbox');
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Ends what the test began; what it begins next has a life of its own. */
export function stop(): void {
  life.abort();
  life = new AbortController();
}

/** A page of Gmail's, as the parts of the content script get it. */
export function pageOf(change: Partial<Omit<Page, 'settings'>> & { settings?: Partial<Settings> } = {}): Page {
  return {
    adapter: gmail, document, language: 'en', fetchOriginal, memory: newMemory(), signal: life.signal, ...change,
    settings: { ...DEFAULT_SETTINGS, ...change.settings },
  };
}

export const DAEMON: [string, string] = ['mailer-daemon@googlemail.com', 'Mail Delivery Subsystem'];

/** A row's first words that say why, and some that do not. */
export const SAYS_WHY = 'Address not found Your message wasn’t delivered to marie@example.org because the address couldn’t be found';
export const SAYS_NOTHING = 'Message not delivered There was a problem delivering your message to marie@example.org';

export const bounceRow = (thread: string, change: RowParts = {}) =>
  row({ people: [DAEMON], subject: 'Delivery Status Notification (Failure)', snippet: SAYS_WHY, thread, ...change });

/** Puts a list of rows into the page, each with a place in a window of 1000 by 700. @returns the rows */
export function showRows(...rows: string[]): HTMLElement[] {
  show(list(table(rows.join(''))));
  const elements = [...document.querySelectorAll<HTMLElement>('tr')];
  for (const [index, element] of elements.entries()) standAt(element, new DOMRect(200, 100 + 40 * index, 700, 40));
  return elements;
}

export function standAt(element: Element, rect: DOMRect): void {
  element.getBoundingClientRect = () => rect;
}

/** Our elements in the page, and what stands in their closed roots. */
export function cards(): { element: HTMLElement; root: ShadowRoot; text: string }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-rebond]')].map((element) => {
    const root = roots.get(element);
    if (!root) throw new Error('an element of ours without a root');
    return { element, root, text: root.querySelector('.card')?.textContent ?? '' };
  });
}

/** As a person's own hand makes it, not a script. */
export function trusted<Kind extends Event>(event: Kind): Kind {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

/** The pointer comes onto an element. */
export function pointAt(element: Element, change: PointerEventInit = {}): void {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse', clientX: 300, ...change }));
}

export function press(key: string, target: Element = document.body, change: KeyboardEventInit = {}): KeyboardEvent {
  const event = trusted(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...change }));
  target.dispatchEvent(event);
  return event;
}

/** Lets time pass, with all that happens in it. */
export const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
