/**
 * The browser's interface as a content script has it, with the real classifier behind it. Import this before anything that uses it:
 * the content script looks for its browser when it is loaded.
 */
import { beforeEach } from 'vitest';
import { explained } from '../../../src/background/explained.ts';
import { cardLabels } from '../../../src/language/card.ts';
import type { ToBackground } from '../../../src/messages.ts';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
export const BASE = `chrome-extension://${ID}/`;

type Listener = (...all: unknown[]) => unknown;

class FakeExtension {
  /** Undefined as soon as the extension was updated or taken out: the script is then an orphan. */
  id: string | undefined = ID;
  /** All that was sent to the background, in order. */
  sent: ToBackground[] = [];
  /** What the background answers with; the real thing unless a test wants another. */
  answer: (message: ToBackground) => unknown = answerOf;
  stored: Record<string, unknown> = {};
  readonly listening = new Set<Listener>();
  readonly watching = new Set<Listener>();
  #held: (() => void)[] | null = null;

  readonly api = {
    // As the browser has it: gone as soon as the extension is.
    runtime: Object.defineProperty({
      getURL: (path: string) => BASE + path,
      getManifest: () => ({ version: '1.2.3' }),
      onMessage: events(this.listening),
      sendMessage: async (message: ToBackground) => {
        if (this.id === undefined) throw new Error('Extension context invalidated.');
        this.sent.push(structuredClone(message));
        if (this.#held) await new Promise<void>((resolve) => { this.#held?.push(resolve); });
        return this.answer(message);
      },
    }, 'id', { get: () => this.id }),
    storage: { sync: { get: async () => ({ ...this.stored }) }, onChanged: events(this.watching) },
  };

  reset(): void {
    this.id = ID;
    this.sent = [];
    this.answer = answerOf;
    this.stored = {};
    this.#held = null;
    this.listening.clear();
    this.watching.clear();
  }

  /** Lets every answer wait until `release`. */
  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const go of held) go();
  }

  /** What was asked to be explained. */
  get questions(): Extract<ToBackground, { type: 'explain' }>[] {
    return this.sent.filter((message) => message.type === 'explain');
  }

  /** Changes the settings, as the options page does. */
  change(settings: Record<string, unknown>): void {
    Object.assign(this.stored, settings);
    for (const listener of this.watching) listener({}, 'sync');
  }

  /** Asks the content script, as the popup does. @returns its answer; undefined where nobody took the question */
  ask(message: unknown, sender: object = { id: ID, url: `${BASE}src/popup/index.html` }): Promise<unknown> {
    return new Promise((resolve) => {
      const took = [...this.listening].map((listener) => listener(message, sender, resolve));
      if (!took.includes(true)) resolve(undefined);
    });
  }
}

function answerOf(message: ToBackground): unknown {
  if (message.type === 'explain') return explained(message, []);
  return message.type === 'look' ? { styles: '.card { color: black }', labels: cardLabels[message.language] } : null;
}

function events(listeners: Set<Listener>): object {
  return { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) };
}

export const extension = new FakeExtension();
(globalThis as { chrome?: unknown }).chrome = new Proxy({}, { get: (_, name) => (extension.api as Record<string | symbol, unknown>)[name] });

beforeEach(() => extension.reset());
