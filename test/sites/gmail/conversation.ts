import { byClass, h } from '../common/dom.ts';
import { fillMessage, makeMessage } from './message.ts';
import { permanentId, type Conversation, type State } from './state.ts';

/** How many read messages in the middle of a conversation are folded into one line. */
const FOLDED_FROM = 3;

/**
 * The view of an opened conversation. The last message and unread ones are expanded, the others collapsed; many collapsed ones
 * in the middle are folded behind a number.
 */
export function makeConversationView(state: State, conversation: Conversation, back: () => void): HTMLElement {
  const { words } = state;
  const last = conversation.mails.length - 1;
  const items = conversation.mails.map((mail, index) => makeMessage(state, mail, index === last || (index > 0 && mail.unread && !state.read.has(mail.name))));
  foldMiddle(conversation, items, state);
  for (const mail of conversation.mails) state.read.add(mail.name);
  return h('div', { class: 'nH' },
    h('div', { class: 'G-atb' }, h('div', { class: 'T-I lS', role: 'button', tabindex: '0', 'aria-label': words.back, onclick: back }, '←')),
    h('div', { class: 'nH g id' }, h('table', { class: 'Bs nH iY bAt', role: 'presentation', cellpadding: '0' }, h('tbody', {}, h('tr', {},
      h('td', { class: 'Bu' }, h('div', { class: 'nH if' }, h('div', { class: 'nH aHU' }, h('div', { class: 'nH hx' },
        h('div', { class: 'nH V8djrc byY' }, h('div', { class: 'nH' }, h('div', { class: 'ha' },
          h('h2', {
            class: 'hP', tabindex: '-1', id: state.newId(), 'data-thread-perm-id': permanentId('thread', conversation.mails[0] ?? conversation.newest, conversation.id),
            'data-legacy-thread-id': conversation.id,
          }, conversation.subject)))),
        h('div', { class: 'nH', role: 'list' }, ...items),
        h('div', { class: 'nH gA' }, h('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, words.reply), h('span', { class: 'ams bkG', role: 'link', tabindex: '0' }, words.forward))))),
      ))))));
}

function foldMiddle(conversation: Conversation, items: HTMLElement[], state: State): void {
  const middle = items.slice(1, -1).filter((item) => item.getAttribute('aria-expanded') === 'false');
  const [first, ...others] = middle;
  if (!first || middle.length < FOLDED_FROM) return;
  first.className = h('div', { class: 'kQ bg nH oy8Mbf' }).className;
  first.replaceChildren(h('div', { class: 'adv', tabindex: '0', role: 'button' }, h('span', { class: 'adx' }, h('span', {}, String(middle.length)))));
  for (const item of others) {
    item.className = h('div', { class: 'kx nH oy8Mbf' }).className;
    item.style.display = 'none';
    item.replaceChildren();
  }
  first.querySelector(byClass('adv'))?.addEventListener('click', () => {
    for (const item of middle) {
      const mail = conversation.mails[items.indexOf(item)];
      item.style.display = '';
      if (mail) fillMessage(state, mail, item, false);
    }
  }, { once: true });
}
