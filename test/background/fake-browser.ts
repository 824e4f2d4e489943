/**
 * As much of the browser's interface as the background uses, and a record of what it asked for. It stands in `globalThis.chrome`
 * before the background is loaded; each load is a background that has just woken.
 */
import { vi } from 'vitest';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
export const BASE = `chrome-extension://${ID}/`;
export const PAGE = { id: ID, url: `${BASE}src/helper/index.html`, tab: { id: 3 } };
export const GMAIL = { id: ID, url: 'https://mail.google.com/mail/u/0/', tab: { id: 7 } };

type Listener = (...all: never[]) => unknown;

/** An event of the browser's: what listens to it, and a way to let it happen. */
class FakeEvent {
  readonly listeners: Listener[] = [];
  addListener = (listener: Listener): void => { this.listeners.push(listener); };
  removeListener = (): void => undefined;
  /** Lets it happen, and gives back what the listeners returned. */
  fire(...all: unknown[]): unknown[] {
    return this.listeners.map((listener) => (listener as (...all: unknown[]) => unknown)(...all));
  }
}

export class FakeBrowser {
  readonly calls: [name: string, ...all: unknown[]][] = [];
  readonly stored: Record<string, unknown> = {};
  readonly session: Record<string, unknown> = {};
  /** Numbers of the tabs that are open. */
  tabs: number[] = [];
  /** What the badge of each tab shows; the browser empties it when the tab shows another page. */
  readonly badges = new Map<number, string>();
  /** What a tab's content script answers; rejects where there is none. */
  inTab: (message: { type: string }) => unknown = () => { throw new Error('Receiving end does not exist.'); };
  readonly events = {
    message: new FakeEvent(), installed: new FakeEvent(), startup: new FakeEvent(), stored: new FakeEvent(), clicked: new FakeEvent(),
    command: new FakeEvent(), removed: new FakeEvent(), typingStarted: new FakeEvent(), typed: new FakeEvent(), entered: new FakeEvent(),
  };

  constructor(readonly base = BASE) {}

  #record = (name: string) => (...all: unknown[]): Promise<void> => {
    this.calls.push([name, ...all]);
    return Promise.resolve();
  };

  get api(): object {
    const { events } = this;
    return {
      runtime: {
        id: ID, getURL: (path: string) => this.base + path, onMessage: events.message, onInstalled: events.installed, onStartup: events.startup,
      },
      storage: {
        sync: { get: async () => ({ ...this.stored }) },
        session: { set: async (values: object) => { Object.assign(this.session, values); }, get: async (key: string) => ({ [key]: this.session[key] }) },
        onChanged: events.stored,
      },
      contextMenus: { create: this.#record('menu.create'), removeAll: this.#record('menu.removeAll'), onClicked: events.clicked },
      commands: { onCommand: events.command },
      tabs: {
        create: this.#record('tabs.create'), query: async () => this.tabs.map((id) => ({ id })), update: this.#record('tabs.update'), onRemoved: events.removed,
        sendMessage: async (tab: number, message: { type: string }) => {
          this.calls.push(['tabs.sendMessage', tab, message]);
          return this.inTab(message);
        },
      },
      omnibox: {
        setDefaultSuggestion: this.#record('omnibox.first'), onInputStarted: events.typingStarted, onInputChanged: events.typed, onInputEntered: events.entered,
      },
      action: {
        setBadgeText: (badge: { tabId: number; text: string }) => {
          this.badges.set(badge.tabId, badge.text);
          return this.#record('badge.text')(badge);
        },
        setBadgeBackgroundColor: this.#record('badge.colour'), setBadgeTextColor: this.#record('badge.ink'),
        setTitle: this.#record('badge.title'), getBadgeText: async ({ tabId }: { tabId: number }) => this.badges.get(tabId) ?? '',
      },
    };
  }

  /** Sends a message as the browser does. @returns the answer; undefined where nobody took the message */
  async send(message: unknown, sender: object): Promise<unknown> {
    const answered = new Promise((resolve) => {
      const took = this.events.message.fire(message, sender, resolve);
      if (!took.includes(true)) resolve(undefined);
    });
    return answered;
  }

  /** What was asked of the browser by this name. */
  called(name: string): unknown[][] {
    return this.calls.filter(([called]) => called === name).map(([, ...all]) => all);
  }
}

/** Wakes a background in a browser of its own. */
export async function wake(fake = new FakeBrowser()): Promise<FakeBrowser> {
  vi.resetModules();
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', fake.api);
  vi.stubGlobal('navigator', { languages: ['de', 'en-GB', 'fr'] });
  await import('../../src/background/index.ts');
  return fake;
}
