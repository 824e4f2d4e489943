/** Small helpers of the imitated pages. They build elements one by one, so that no security header is in the way. */

type Value = string | number | boolean | null | undefined | ((event: never) => void);

/** What may be said of an element: attributes; `style` as CSS text; `on…` as listeners. False, null and undefined say nothing. */
export type Attributes = Record<string, Value>;
export type Child = Node | string | null | undefined | false;

/** Rewrites each class name, where the site does so (see the switch "hashed"). */
let renameClass: (name: string) => string = (name) => name;

export function renameClasses(rename: (name: string) => string): void {
  renameClass = rename;
}

/** Whatever this page made, so that it can tell what others put into it. */
const made = new WeakSet<Node>();

export function isOwn(node: Node): boolean {
  return made.has(node);
}

/** Makes an element; `class` goes through the site's renaming. */
export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  made.add(element);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return element;
}

function setAttribute(element: HTMLElement, name: string, value: Value): void {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
  // By CSSOM, since a stricter style-src refuses the attribute.
  else if (name === 'style') element.style.cssText = String(value);
  else if (name === 'class') element.className = classNames(String(value));
  else element.setAttribute(name, value === true ? '' : String(value));
}

export function classNames(names: string): string {
  return names.split(' ').filter((name) => name !== '').map((name) => renameClass(name)).join(' ');
}

/** Selector for elements that carry a class, renamed or not. */
export function byClass(name: string): string {
  return `.${CSS.escape(renameClass(name))}`;
}

export function toggleClass(element: Element, name: string, on: boolean): void {
  element.classList.toggle(renameClass(name), on);
}

/** Ids such as ":2f", which mean nothing and differ from one page load to the next. */
export function makeIds(first: number): () => string {
  let next = first;
  return () => {
    next += 1;
    return `:${next.toString(36)}`;
  };
}
