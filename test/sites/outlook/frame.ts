import { h } from '../common/dom.ts';
import { icon, iconButton } from './icon.ts';
import type { State } from './state.ts';

export interface Frame {
  element: HTMLElement;
  /** Where list and reading pane go. */
  module: HTMLElement;
  search: HTMLInputElement;
}

export function makeFrame(state: State, compose: () => void, inbox: () => void): Frame {
  const { words, mailbox } = state;
  const { owner } = mailbox;
  const search = h('input', { type: 'search', role: 'combobox', 'aria-expanded': 'false', 'aria-label': words.search, placeholder: words.search, id: 'topSearchInput' });
  const suggestions = h('div', { class: 'suggestions', role: 'listbox', 'aria-label': words.suggestions, style: 'display: none' },
    ...['Mail Delivery Subsystem', 'postmaster@outlook.com', 'Undeliverable'].map((text) =>
      h('div', { role: 'option', tabindex: '-1', 'aria-label': `History Suggestion - ${text}` }, h('span', { title: text }, text))));
  const show = (open: boolean) => {
    suggestions.style.display = open ? '' : 'none';
    search.setAttribute('aria-expanded', String(open));
  };
  search.addEventListener('focus', () => { show(true); });
  search.addEventListener('blur', () => { show(false); });
  const folder = (label: string, name: string, count: number | null, onclick?: () => void) =>
    h('div', { role: 'treeitem', tabindex: '-1', title: label, 'data-folder-name': label.toLowerCase(), class: `folder ${name}`, ...(onclick ? { onclick } : {}) },
      h('span', {}, label), count !== null && h('span', { class: 'count' }, String(count)));
  const unread = mailbox.mails.filter((mail) => mail.unread && !mail.sent).length;
  const module = h('div', { id: 'MainModule', class: `module pane-${state.switches.pane}` });
  const element = h('div', { id: 'appContainer' },
    h('header', { class: 'top', id: 'o365header' },
      h('div', { class: 'brand' }, h('span', { class: 'envelope' }), h('b', {}, 'Outlook'), h('i', {}, words.demonstration)),
      h('div', { class: 'search' }, search, suggestions),
      h('button', { id: 'O365_MainLink_Me', type: 'button', 'aria-label': `Account manager for ${owner.name}` }, owner.name.slice(0, 1))),
    h('div', { id: 'mainApp' },
      h('div', { id: 'LeftRail', role: 'navigation' }, icon('MailFilled'), icon('CalendarLtrRegular'), icon('PeopleRegular')),
      h('div', { class: 'nav', role: 'region', 'aria-label': 'Navigation pane' },
        h('button', { type: 'button', class: 'new', onclick: compose }, words.compose),
        h('div', { role: 'tree', id: 'primaryMailboxRoot_DEFDEFDE-0000-0000-0000-1234567890AB@84DF9E7F-0000-0000-0000-000000000000' },
          folder(words.inbox, 'inbox', unread, inbox), folder(words.drafts, 'drafts', null), folder(words.sent, 'sent', null), folder(words.deleted, 'deleted', null))),
      h('div', { class: 'content' },
        h('div', { class: 'ribbon', role: 'region', 'aria-label': 'Ribbon' }, iconButton(words.deleted, 'DeleteRegular'), iconButton(words.reply, 'ArrowReplyRegular'), iconButton(words.flag, 'FlagRegular')),
        module)));
  return { element, module, search };
}

/** What is shown until the mails are there. */
export function makeSkeleton(): HTMLElement {
  return h('div', { class: 'skeleton', 'aria-hidden': 'true' }, ...Array.from({ length: 9 }, () => h('div', {}, h('span'), h('span'))));
}
