import { fetchMailbox, wait } from '../common/boot.ts';
import { h } from '../common/dom.ts';
import { listenForMenu } from '../common/menu.ts';
import { makeDefaultPolicy } from './canary.ts';
import { makeCompose } from './compose.ts';
import { makeFrame, makeSkeleton } from './frame.ts';
import { installHooks } from './hooks.ts';
import { makeListView } from './list.ts';
import { makeReading } from './pane.ts';
import { newState, type Item, type State } from './state.ts';

/** Outlook's page: skeleton, then a list and a reading pane, with addresses that change without the page being loaded again. */
async function main(): Promise<void> {
  const app = document.getElementById('app') ?? document.body;
  const skeleton = makeSkeleton();
  app.append(skeleton);
  const state = newState(await fetchMailbox());
  await wait(state.switches.delay);
  if (!makeDefaultPolicy()) return;
  const { element, module } = makeFrame(state, () => { go('/mail/0/compose'); }, () => { go('/mail/0/inbox'); });
  const poppedOut = location.pathname.startsWith('/mail/deeplink/');
  const list = makeListView(state, (item) => { go(`${state.switches.skin === 2026 ? '/mail/id' : '/mail/0/inbox/id'}/${encodeURIComponent(item.id)}`); });
  const region = makeRegion(state);
  document.title = `${state.words.mail} - ${state.mailbox.owner.name} - Outlook`;
  skeleton.remove();
  app.append(poppedOut ? h('div', { class: 'popped-out' }, region) : element);
  let turn = 0;
  let shown: HTMLElement | null = null;

  function go(path: string): void {
    history.pushState({}, '', `${path}${location.search}`);
    void route();
  }

  async function route(): Promise<void> {
    turn += 1;
    const mine = turn;
    const id = decodeURIComponent(/\/(?:id|read)\/([^/?]+)/.exec(location.pathname)?.[1] ?? '');
    const item = list.find(id);
    const composing = location.pathname.endsWith('/compose');
    const { pane } = state.switches;
    if (!poppedOut) {
      const covered = pane === 'off' && (item !== undefined || composing);
      module.replaceChildren(...(covered ? [region] : pane === 'off' ? [list.element] : [list.element, region]));
      list.select(item ?? null);
    }
    const place = region.querySelector('#ReadingPaneContainerId');
    if (!item && !composing) {
      shown = null;
      place?.replaceChildren(h('div', { class: 'nothing' }, state.words.empty));
      return;
    }
    place?.replaceChildren(h('div', { class: 'loading', 'aria-busy': 'true' }));
    await wait(state.switches.delay);
    if (mine !== turn) return;
    draw(item);
    list.select(item ?? null);
  }

  function draw(item: Item | undefined): void {
    shown = item ? makeReading(state, item) : makeCompose(state, state.mailbox.mails[0]);
    region.querySelector('#ReadingPaneContainerId')?.replaceChildren(shown);
  }

  installHooks(state, list, () => shown, () => {
    const id = decodeURIComponent(/\/(?:id|read)\/([^/?]+)/.exec(location.pathname)?.[1] ?? '');
    draw(list.find(id));
  });
  listenForMenu((target) => target.closest('[data-convid]') !== null, [state.words.reply, state.words.forward, state.words.flag]);
  globalThis.addEventListener('popstate', () => { void route(); });
  globalThis.addEventListener('resize', () => { list.draw(); });
  await route();
  list.draw();
}

function makeRegion(state: State): HTMLElement {
  return h('div', {
    id: 'Skip to message-region', class: 'reading-pane', 'data-app-section': 'MailReadCompose', 'data-skip-link-name': 'Skip to message', role: 'main',
    'aria-label': state.words.readingPane, tabindex: '-1',
  }, h('div', { id: 'ReadingPaneContainerId', class: 'Xsklh' }));
}

void main();
