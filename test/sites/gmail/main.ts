import { fetchMailbox, wait } from '../common/boot.ts';
import { byClass, renameClasses } from '../common/dom.ts';
import { listenForMenu } from '../common/menu.ts';
import { listenForKeys } from './keys.ts';
import { makeConversationView } from './conversation.ts';
import { makeFrame } from './frame.ts';
import { installHooks } from './hooks.ts';
import { makeListView, type ListView } from './list.ts';
import { conversationsOf, newState, tokenOf, type Conversation, type State } from './state.ts';

/** Gmail's page: a frame, a list that stays, conversations that come and go by the part of the address behind "#". */
async function main(): Promise<void> {
  const state = newState(await fetchMailbox());
  if (state.switches.hashed) renameClasses((name) => (/^[A-Za-z]/.test(name) ? `${name}-${hashOf(name)}` : name));
  if (new URLSearchParams(location.search).get('view') === 'btop' || location.pathname.endsWith('/popout')) {
    showAlone(state);
    return;
  }
  const { element, views } = makeFrame(state);
  const lists = new Map<string, ListView>();
  const conversations = new Map<string, HTMLElement>();
  document.body.prepend(element);

  const open = (conversation: Conversation) => { location.hash = `${folderOf()}/${tokenOf(conversation.id)}`; };
  const back = () => { location.hash = folderOf(); };
  let turn = 0;

  async function route(): Promise<void> {
    turn += 1;
    const mine = turn;
    const token = location.hash.split('/')[1];
    // The address changes first; the old view goes, and for a while no view is the main one.
    if (state.switches.pane === 'none' || lists.size === 0) hideAll();
    await wait(state.switches.delay);
    if (mine !== turn) return;
    const list = listOf(folderOf());
    const conversation = token === undefined ? undefined : conversationsOf(state, folderOf()).find(({ id }) => tokenOf(id) === token);
    if (!conversation) {
      show(list.element, true);
      list.preview?.replaceChildren();
      list.markOpen(null);
      document.title = `${state.words.inbox} (${unreadCount()}) - ${state.mailbox.owner.address} - Gmail`;
      return;
    }
    const view = conversations.get(conversation.id) ?? makeConversationView(state, conversation, back);
    if (list.preview) {
      show(list.element, true);
      list.preview.replaceChildren(view);
    } else {
      conversations.set(conversation.id, view);
      if (!view.isConnected) views.append(view);
      show(view, false);
    }
    list.markOpen(list.preview ? conversation : null);
    list.refresh();
    document.title = `${conversation.subject} - ${state.mailbox.owner.address} - Gmail`;
  }

  function unreadCount(): number {
    return state.mailbox.mails.filter((mail) => mail.unread && !mail.sent && !state.read.has(mail.name)).length;
  }

  function listOf(folder: 'inbox' | 'sent'): ListView {
    const known = lists.get(folder);
    if (known) return known;
    const made = makeListView(state, folder, open);
    lists.set(folder, made);
    views.append(made.element);
    return made;
  }

  /** Views are never thrown away: they are hidden, and lose the marks that the shown one has. */
  function hideAll(): void {
    for (const view of views.children) {
      if (!(view instanceof HTMLElement)) continue;
      view.style.display = 'none';
      view.removeAttribute('role');
      for (const marked of view.querySelectorAll('[gh]')) marked.removeAttribute('gh');
    }
  }

  function show(view: HTMLElement, isList: boolean): void {
    hideAll();
    view.style.display = '';
    view.setAttribute('role', 'main');
    if (isList) for (const part of view.querySelectorAll(byClass('UI'))) part.setAttribute('gh', 'tl');
  }

  globalThis.addEventListener('hashchange', () => { void route(); });
  if (location.hash === '') history.replaceState(null, '', `${location.pathname}${location.search}#inbox`);
  await route();
  const current = () => listOf(folderOf());
  listenForKeys(state, current, open, back);
  listenForMenu((target) => target.closest(byClass('zA')) !== null, [state.words.reply, state.words.forward, state.words.archive, state.words.remove]);
  installHooks(state, current);
}

/** A conversation in a window of its own, named by `th`. */
function showAlone(state: State): void {
  const id = new URLSearchParams(location.search).get('th');
  const conversation = conversationsOf(state, 'inbox').find(({ mails }) => mails.some((mail) => mail.id === id));
  if (!conversation) return;
  const view = makeConversationView(state, conversation, () => undefined);
  view.setAttribute('role', 'main');
  document.body.prepend(view);
  document.title = `${conversation.subject} - ${state.mailbox.owner.address} - Gmail`;
}

function folderOf(): 'inbox' | 'sent' {
  return location.hash.startsWith('#sent') ? 'sent' : 'inbox';
}

/** Four characters that follow from the name, as the real suffixes do within one build. */
function hashOf(name: string): string {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 1_679_616;
  return sum.toString(36).padStart(4, '0');
}

void main();
