import type { ComponentChildren, VNode } from 'preact';

/**
 * Turns what components return into elements. The card never changes piece by piece: it is drawn anew where something in it
 * changes, so nothing of Preact but its notation is needed here, and every Gmail and Outlook page is spared the rest.
 * Components with hooks cannot be drawn. Text becomes text; nothing is ever read as markup.
 */
export function draw(document: Document, what: ComponentChildren): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(document, fragment, what, false);
  return fragment;
}

function append(document: Document, parent: Node, what: ComponentChildren, inSvg: boolean): void {
  if (what === null || what === undefined || typeof what === 'boolean') return;
  if (Array.isArray(what)) {
    for (const one of what) append(document, parent, one, inSvg);
  } else if (typeof what !== 'object') {
    parent.appendChild(document.createTextNode(String(what)));
  } else if (isNode(what)) {
    const { type, props } = what;
    if (typeof type === 'function') append(document, parent, (type as (props: object) => ComponentChildren)(props), inSvg);
    else parent.appendChild(elementOf(document, type, props, inSvg || type === 'svg'));
  }
}

/** Drawn things have a type; other objects do not come out of a component. */
function isNode(what: object): what is VNode<Record<string, unknown>> {
  return 'type' in what && 'props' in what;
}

function elementOf(document: Document, type: string, props: Record<string, unknown>, inSvg: boolean): Element {
  const element = inSvg ? document.createElementNS('http://www.w3.org/2000/svg', type) : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    // Attributes with a hyphen say "false" where others are left out.
    else if (value !== null && value !== undefined && (value !== false || name.includes('-'))) {
      element.setAttribute(name, value === true && !name.includes('-') ? '' : String(value));
    }
  }
  append(document, element, props['children'] as ComponentChildren, inSvg);
  return element;
}
