import { h } from '../common/dom.ts';
import type { State } from './state.ts';

/** What stands around the list: account, search, folders. Its `views` hold one child for every view that was shown. */
export interface Frame {
  element: HTMLElement;
  views: HTMLElement;
}

export function makeFrame(state: State): Frame {
  const { words, mailbox, switches } = state;
  const { owner } = mailbox;
  const views = h('div', { class: 'nH' });
  const folder = (label: string, hash: string, count?: number) =>
    h('a', { class: 'TO', href: `#${hash}`, 'data-folder': hash }, h('span', { class: 'nU' }, label), count !== undefined && h('span', { class: 'bsU' }, String(count)));
  const unread = mailbox.mails.filter((mail) => mail.unread && !mail.sent).length;
  const element = h('div', { class: `nH ar4 z ${switches.pane === 'none' ? '' : `pane-${switches.pane}`}` },
    h('header', { id: 'gb', class: 'gb_a' },
      h('div', { class: 'brand', title: words.demonstration }, h('span', { class: 'envelope' }), h('b', {}, 'Gmail'), h('i', {}, words.demonstration)),
      h('form', { class: 'search', role: 'search', onsubmit: (event: Event) => { event.preventDefault(); } },
        h('input', { type: 'search', name: 'q', 'aria-label': words.search, placeholder: words.search })),
      h('a', {
        class: 'gb_b', href: '#account', role: 'button', 'aria-label': `${words.account}: ${owner.name}  \n(${owner.address})`,
      }, owner.name.slice(0, 1))),
    h('nav', { class: 'folders' },
      h('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0' }, words.compose),
      folder(words.inbox, 'inbox', unread), folder(words.starred, 'starred'), folder(words.sent, 'sent'), folder(words.drafts, 'drafts')),
    h('div', { class: 'AO' }, h('div', { class: 'Tm aeJ', id: ':3' }, h('div', { class: 'aeF', id: ':1' }, views))));
  return { element, views };
}
