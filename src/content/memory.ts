import type { Language } from '../bounce/types.ts';
import type { Explained, Look } from '../messages.ts';
import type { Bounce } from './bounce.ts';

/** Things remembered; the oldest goes first. A day in a mailbox must not make it grow. */
const MOST = 200;

/** A map that forgets what was set longest ago. */
export class ShortMap<Value> {
  readonly #values = new Map<string, Value>();

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= MOST) return;
    for (const oldest of this.#values.keys()) {
      this.#values.delete(oldest);
      return;
    }
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}

/** What is known of the mails of one account until the page is closed. Nothing of it is stored anywhere. */
export interface Memory {
  /** Explanations, by what they were made from. */
  explained: ShortMap<Promise<Explained | null>>;
  /** The person's answers to "Did you write to X?", by key. */
  wrote: ShortMap<boolean>;
  /** Bounces that were opened, by key of the message: its row in the list then says as much. */
  opened: ShortMap<Bounce>;
  /** Originals that the person had fetched, by key. */
  originals: ShortMap<string>;
  /** What cards are made with, by language. */
  looks: Partial<Record<Language, Promise<Look | null>>>;
}

export function newMemory(): Memory {
  return { explained: new ShortMap(), wrote: new ShortMap(), opened: new ShortMap(), originals: new ShortMap(), looks: {} };
}
