import type { Mailbox, SiteMail } from '../mailbox.ts';
import { OUTLOOK_DEFAULTS, readSwitches, type OutlookSwitches } from '../switches.ts';
import { WORDS, type Words } from './words.ts';

export interface State {
  switches: OutlookSwitches;
  words: Words;
  mailbox: Mailbox;
  /** Ids of the rows' mails that were opened since the page was loaded. */
  read: Set<string>;
}

/** What one row stands for: a mail, or in conversation view all mails of a thread. Oldest mail first. */
export interface Item {
  /** Exchange's id of the row's mail, base64; goes into the address. */
  id: string;
  /** Id of the conversation, base64. */
  conversation: string;
  mails: SiteMail[];
  newest: SiteMail;
  snippet: string;
}

export function newState(mailbox: Mailbox): State {
  const switches = readSwitches(location.search, OUTLOOK_DEFAULTS);
  return { switches, words: WORDS[switches.lang], mailbox, read: new Set() };
}

export function itemsOf(state: State): Item[] {
  const received = state.mailbox.mails.filter((mail) => !mail.sent);
  if (!state.switches.threads) return received.map((mail) => itemOf([mail]));
  const threads = new Map(received.map((mail) => [mail.thread, mail]));
  return [...threads.keys()].map((thread) => itemOf(state.mailbox.mails.filter((mail) => mail.thread === thread).toReversed()))
    .sort((a, b) => b.newest.date.localeCompare(a.newest.date));
}

function itemOf(mails: SiteMail[]): Item {
  const newest = mails.at(-1);
  if (!newest) throw new Error('a row without a mail');
  return {
    id: `AQAA${btoa(newest.id)}`,
    conversation: `AQQkADAwATM0MDAAMi04ZTI5LTRmNjUtMDAC${btoa(newest.thread).slice(0, 20)}=`,
    mails,
    newest,
    snippet: newest.snippet,
  };
}

export function isUnread(state: State, item: Item): boolean {
  return item.newest.unread && !state.read.has(item.id);
}

/** "A; B", as a conversation's row names its people. */
export function namesOf(item: Item): string {
  return [...new Set(item.mails.map((mail) => mail.from.name))].join('; ');
}
