// @vitest-environment happy-dom
import { extension } from './support/extension.ts';
import { after } from './support/page.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeHost } from '../../src/content/host.ts';
import { beginLife } from '../../src/content/life.ts';

/** What the page's copies of the content script keep in their common world. */
const RUNNING = Symbol.for('rebond.running');
const world = globalThis as unknown as Record<symbol, AbortController | undefined>;

let listeners: number;
const remove = { add: EventTarget.prototype.addEventListener };

beforeEach(() => {
  listeners = 0;
  document.body.innerHTML = '';
  document.addEventListener = function add(this: Document, type: string, listener: EventListener, options?: AddEventListenerOptions) {
    if (options?.signal) {
      listeners += 1;
      options.signal.addEventListener('abort', () => { listeners -= 1; });
    }
    remove.add.call(this, type, listener, options);
  } as typeof document.addEventListener;
});

afterEach(() => {
  world[RUNNING]?.abort();
  Reflect.deleteProperty(document, 'addEventListener');
});

/** As a copy of another world does it: its own globals, the same document. */
function beginElsewhere(): AbortSignal {
  const here = world[RUNNING];
  delete world[RUNNING];
  const signal = beginLife(document);
  world[RUNNING] = here;
  return signal;
}

describe('started twice', () => {
  test('the newer stops the older', () => {
    const older = beginLife(document);
    const newer = beginLife(document);
    expect([older.aborted, newer.aborted]).toEqual([true, false]);
    expect(world[RUNNING]?.signal).toBe(newer);
  });

  test('the end of the older does not take the newer’s place', () => {
    beginLife(document);
    const second = world[RUNNING];
    beginLife(document);
    second?.abort();
    expect(world[RUNNING]?.signal.aborted).toBe(false);
  });

  test('a copy of another world whose extension is still there goes on', () => {
    const older = beginElsewhere();
    beginLife(document);
    expect(older.aborted).toBe(false);
  });
});

describe('an orphan, whose extension was updated', () => {
  test('ends as soon as the newer copy comes', () => {
    const orphan = beginElsewhere();
    extension.id = undefined;
    beginLife(document);
    expect(orphan.aborted).toBe(true);
  });

  test.each(['visibilitychange', 'pointerover', 'focusin'])('ends at the next %s', (type) => {
    const orphan = beginLife(document);
    document.dispatchEvent(new Event(type));
    expect(orphan.aborted).toBe(false);
    extension.id = undefined;
    document.dispatchEvent(new Event(type));
    expect(orphan.aborted).toBe(true);
  });

  test('ends by itself where nothing happens, and looks no more', async () => {
    const orphan = beginLife(document);
    await after(60_000);
    expect(orphan.aborted).toBe(false);
    extension.id = undefined;
    await after(5_000);
    expect(orphan.aborted).toBe(true);
  });

  test('ends where its runtime throws', () => {
    const orphan = beginLife(document);
    Object.defineProperty(extension, 'id', { configurable: true, get() { throw new Error('Extension context invalidated.'); } });
    document.dispatchEvent(new Event('focusin'));
    Object.defineProperty(extension, 'id', { configurable: true, writable: true, value: undefined });
    expect(orphan.aborted).toBe(true);
  });
});

test('leaves nothing: no listener, no timer, no trace in its world', () => {
  beginLife(document);
  expect(listeners).toBeGreaterThan(0);
  world[RUNNING]?.abort();
  expect(listeners).toBe(0);
  expect(world[RUNNING]).toBeUndefined();
});

test('the shells that Firefox leaves of an extension that went are swept away, and nothing else', () => {
  const shell = makeHost(document).element;
  const theirs = document.createElement('rebond-card');
  const full = makeHost(document).element;
  full.append('something');
  document.body.append(shell, theirs, full);
  beginLife(document);
  expect([shell.isConnected, theirs.isConnected, full.isConnected]).toEqual([false, true, true]);
});
