import { h } from '../common/dom.ts';

/** An icon of the site: its name is the one thing that does not change with the language. */
export function icon(name: string): HTMLElement {
  return h('i', { 'aria-hidden': 'true', class: 'ms-Icon root-89', 'data-icon-name': name },
    h('span', { 'aria-hidden': 'true', class: 'FLwLv', role: 'presentation' }, h('i', { 'aria-hidden': 'true', class: 'fui-Icon-font' })));
}

export function iconButton(label: string, name: string, onclick?: (event: Event) => void): HTMLElement {
  return h('button', { type: 'button', class: 'ms-Button ms-Button--icon', 'aria-label': label, title: label, tabindex: '-1', ...(onclick ? { onclick } : {}) },
    h('span', { class: 'ms-Button-flexContainer', 'data-automationid': 'splitbuttonprimary' }, icon(name)));
}
