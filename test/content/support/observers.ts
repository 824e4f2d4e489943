/** An observer of changes that tells of them at once, when a test says that something has changed. */
import { beforeEach, vi } from 'vitest';

const all = new Set<FakeObserver>();

class FakeObserver {
  readonly #targets = new Map<Node, MutationObserverInit>();

  constructor(readonly callback: () => void) {
    all.add(this);
  }

  observe(target: Node, options: MutationObserverInit): void {
    this.#targets.set(target, options);
  }

  disconnect(): void {
    this.#targets.clear();
  }

  sees(node: Node): boolean {
    return [...this.#targets].some(([target, { subtree }]) => target === node || (subtree === true && target.contains(node)));
  }

  get isWatching(): boolean {
    return this.#targets.size > 0;
  }
}

beforeEach(() => {
  all.clear();
  vi.stubGlobal('MutationObserver', FakeObserver);
});

/** Tells whoever watches `node` that its children have changed. @returns how many were told */
export function changed(node: Node): number {
  const watching = [...all].filter((observer) => observer.sees(node));
  for (const observer of watching) observer.callback();
  return watching.length;
}

/** How many observers watch something now. */
export function observing(): number {
  return [...all].filter(({ isWatching }) => isWatching).length;
}
