/**
 * The background: it thinks for all tabs at once. A service worker in Chromium, an event page in Firefox; both may be put to
 * sleep and woken by an event, so every listener is registered at once and nothing that matters lives in a variable. It keeps
 * nothing on disk, and no listener throws: a tab that was closed meanwhile is no error.
 */
import type { Menus } from 'webextension-polyfill';
import { askTab } from '../ask-tab.ts';
import { browser } from '../browser.ts';
import { asToBackground, senderKind, type MessageSender } from '../message-checks.ts';
import { noteOpenTabs } from '../open-before.ts';
import { answer, type Held } from './answer.ts';
import { Badges } from './badge.ts';
import { HandedTexts } from './handed.ts';
import { Knowing } from './known.ts';
import { makeMenu, selectedText } from './menu.ts';
import { firstLine, suggestions } from './omnibox.ts';
import { openCodes, openHelper, openWelcome } from './pages.ts';

const held: Held = { knowing: new Knowing(), badges: new Badges(), handed: new HandedTexts() };

/** Does something that nobody waits for. */
function quietly(doing: Promise<unknown>): void {
  doing.catch(() => undefined);
}

/** Chromium takes an answer that comes later only through `sendResponse` and a listener that returned true. */
function onMessage(value: unknown, sender: MessageSender, sendResponse: (response: unknown) => void): true | undefined {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const message = asToBackground(value, senderKind(sender, own));
  if (message === null) return undefined;
  answer(message, sender.tab?.id, held).catch(() => null).then(sendResponse).catch(() => undefined);
  return true;
}

browser.runtime.onMessage.addListener(onMessage as (value: unknown, sender: MessageSender, sendResponse: (response: unknown) => void) => true);

const makeMenuAnew = () => quietly(held.knowing.now().then(({ language }) => makeMenu(language)));

browser.runtime.onInstalled.addListener(({ reason }) => {
  makeMenuAnew();
  // A page of the browser's own that opens behind the welcome page would be noted too: first things first.
  if (reason === 'install') quietly(noteOpenTabs().catch(() => undefined).then(openWelcome));
  else if (reason === 'update') quietly(noteOpenTabs());
});

// The browser may have been given another language since.
browser.runtime.onStartup.addListener(makeMenuAnew);

held.knowing.watch(({ language }) => {
  quietly(makeMenu(language));
  quietly(held.badges.sayIn(language));
});

async function explainSelection(info: Menus.OnClickData, tab: number | undefined): Promise<void> {
  const text = await selectedText(info, tab);
  if (text !== null) await openHelper(text.trim() === '' ? null : held.handed.keep(text));
}

browser.contextMenus.onClicked.addListener((info, tab) => quietly(explainSelection(info, tab?.id)));

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'explain-in-view' && tab?.id !== undefined) quietly(askTab(tab.id, { type: 'explain-in-view' }));
});

browser.tabs.onRemoved.addListener((tab) => held.badges.forget(tab));

browser.omnibox.onInputStarted.addListener(() => {
  quietly(held.knowing.now().then(({ language }) => browser.omnibox.setDefaultSuggestion({ description: firstLine(language) })));
});

browser.omnibox.onInputChanged.addListener((typed, suggest) => {
  quietly(held.knowing.now().then(({ language }) => suggest(suggestions(typed, language))));
});

browser.omnibox.onInputEntered.addListener((typed, where) => quietly(openCodes(typed, where)));
