/**
 * Ways of finding a thing on a page, as data: a selector, what it relies on, and the years in which it was seen to work. They
 * are tried in order, the meaning first and the looks last.
 */

/** What a way relies on, from what sites keep for years to what they change with every build. */
export type Manner = 'attribute' | 'id' | 'role' | 'icon' | 'class' | 'text';

export interface Way {
  name: string;
  manner: Manner;
  selector: string;
  /** First and last year in which it was seen in a capture or in somebody's working code. */
  seen: readonly [first: number, last: number];
}

/** `role:avatar` and the like: what answers and reports call a way. */
export function wayName(way: Way): string {
  return `${way.manner}:${way.name}`;
}

/**
 * Selector for a class that may have a hash behind it: Gmail began in July 2026 to write `zA-1a2b` for `zA` in some accounts.
 * @param names all of them must be present; a leading tag name is allowed as in `tr.zA`.
 */
export function classes(names: string): string {
  const [tag = '', ...list] = names.split('.');
  return tag + list.map((name) => `:is(.${name}, [class^="${name}-"], [class*=" ${name}-"])`).join('');
}

/** The first way that finds an accepted element under `root`, with all that it finds. */
export function findAll(
  root: ParentNode,
  ways: readonly Way[],
  accept: (element: HTMLElement) => boolean = () => true,
): { elements: HTMLElement[]; way: string } | null {
  for (const way of ways) {
    const elements = [...root.querySelectorAll<HTMLElement>(way.selector)].filter(accept);
    if (elements.length > 0) return { elements, way: wayName(way) };
  }
  return null;
}

/** The first accepted element of the first way that finds one. */
export function findFirst(
  root: ParentNode,
  ways: readonly Way[],
  accept: (element: HTMLElement) => boolean = () => true,
): { element: HTMLElement; way: string } | null {
  for (const way of ways) {
    for (const element of root.querySelectorAll<HTMLElement>(way.selector)) {
      if (accept(element)) return { element, way: wayName(way) };
    }
  }
  return null;
}

/** As `findFirst`, in the nearest ancestor of `start` that holds one. */
export function findNearest(
  start: Element,
  ways: readonly Way[],
  accept: (element: HTMLElement) => boolean = () => true,
): { element: HTMLElement; way: string } | null {
  for (const way of ways) {
    for (let around = start.parentElement; around; around = around.parentElement) {
      for (const element of around.querySelectorAll<HTMLElement>(way.selector)) {
        if (accept(element)) return { element, way: wayName(way) };
      }
    }
  }
  return null;
}
