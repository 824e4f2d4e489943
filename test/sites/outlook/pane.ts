import { h } from '../common/dom.ts';
import type { SiteMail } from '../mailbox.ts';
import { makeCompose } from './compose.ts';
import { makeCollapsed, makeMessage } from './message.ts';
import type { Item, State } from './state.ts';

/** What the reading pane shows of a row: one message, or the messages of a conversation. */
export function makeReading(state: State, item: Item): HTMLElement {
  state.read.add(item.id);
  return state.switches.threads ? conversation(state, item) : single(state, item.newest);
}

function single(state: State, mail: SiteMail): HTMLElement {
  return h('div', { id: 'ItemReadingPaneContainer', class: 'reading' },
    heading(state, mail.subject, state.switches.skin === 2026 ? 3 : 2),
    h('div', { class: 'Q8TCC customScrollBar', 'data-app-section': 'ItemContainer', 'data-is-scrollable': 'true', tabindex: '-1' },
      h('div'), h('div', {}, h('div', { class: 'wide-content-host' }, h('div', { class: 'fui-FluentProvider', dir: 'auto' }, makeMessage(state, mail))))));
}

function conversation(state: State, item: Item): HTMLElement {
  const last = item.mails.length - 1;
  return h('div', { id: 'ConversationReadingPaneContainer', class: 'reading' },
    heading(state, item.mails[0]?.subject ?? '', state.switches.skin === 2026 ? 3 : 2),
    h('div', { class: 'Q8TCC customScrollBar', 'data-app-section': 'ConversationContainer', 'data-is-scrollable': 'true', tabindex: '-1' },
      ...item.mails.map((mail, index) => part(state, mail, index === last)),
      state.switches.draft && h('div', { class: 'aVla3' }, h('div', { 'aria-expanded': 'true' }, makeCompose(state, item.newest)))));
}

/** One message of a conversation, which opens and folds when it is clicked. */
function part(state: State, mail: SiteMail, opened: boolean): HTMLElement {
  const label = state.words.emailMessage;
  const wrapper = h('div', { class: 'aVla3' });
  const fill = (open: boolean) => {
    wrapper.replaceChildren(h('div', { 'aria-expanded': String(open), class: 'wide-content-host' },
      h('div', { 'aria-label': label, tabindex: '-1' }, open ? makeMessage(state, mail) : makeCollapsed(mail, () => { fill(true); }))));
  };
  fill(opened);
  return wrapper;
}

function heading(state: State, subject: string, level: 2 | 3): HTMLElement {
  const modern = state.switches.skin === 2026;
  const one = (id: object) => h('div', { 'aria-level': String(level), class: 'adPpR allowTextSelection', role: 'heading' },
    h('div', { class: 'XxeQL' }, h('span', { class: 'JdFsz', title: subject, ...id }, subject)));
  // In 2026 it stands there twice, before the button for a summary and behind it.
  return h('div', { class: 'pMy5S' }, one(modern ? { id: 'CONV_1_SUBJECT' } : {}),
    modern && h('button', { type: 'button', class: 'summary' }, 'Copilot'), modern && h('div', { class: 'again' }, one({})));
}
