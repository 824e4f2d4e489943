import { makeIds } from '../common/dom.ts';
import type { Mailbox, SiteMail } from '../mailbox.ts';
import { GMAIL_DEFAULTS, readSwitches, type GmailSwitches } from '../switches.ts';
import { WORDS, type Words } from './words.ts';

/** All that the page's parts share. */
export interface State {
  switches: GmailSwitches;
  words: Words;
  mailbox: Mailbox;
  newId(): string;
  /** Names of the mails that were opened since the page was loaded. */
  read: Set<string>;
}

/** What one row of the list stands for: a conversation, or one mail where conversations are off. Oldest mail first. */
export interface Conversation {
  id: string;
  mails: SiteMail[];
  newest: SiteMail;
  subject: string;
  snippet: string;
}

export function newState(mailbox: Mailbox): State {
  const switches = readSwitches(location.search, GMAIL_DEFAULTS);
  return { switches, words: WORDS[switches.lang], mailbox, newId: makeIds(64), read: new Set() };
}

export function isUnread(state: State, conversation: Conversation): boolean {
  return conversation.mails.some((mail) => mail.unread && !state.read.has(mail.name));
}

/** The conversations of a folder, the one with the newest mail first. */
export function conversationsOf(state: State, folder: 'inbox' | 'sent'): Conversation[] {
  const groups = new Map<string, SiteMail[]>();
  const { threads, gather } = state.switches;
  const gathered = state.mailbox.mails[0]?.thread ?? '';
  for (const [index, mail] of state.mailbox.mails.entries()) {
    const key = index < gather ? gathered : threads ? mail.thread : mail.id;
    groups.set(key, [mail, ...(groups.get(key) ?? [])]);
  }
  return [...groups].flatMap(([id, mails]) => {
    const newest = mails.at(-1);
    if (!newest || !mails.some((mail) => mail.sent === (folder === 'sent'))) return [];
    return [{ id, mails, newest, subject: mails[0]?.subject ?? '', snippet: newest.snippet }];
  });
}

/** Gmail's decimal form of an id: the page carries both. */
export function decimal(id: string): string {
  return BigInt(`0x${id}`).toString();
}

/** Id of a message or conversation as the page writes it. What this very client sent has an id of its own making, "a:r…". */
export function permanentId(kind: 'thread' | 'msg', mail: SiteMail, id: string): string {
  return mail.sent ? `${kind}-a:r${[...decimal(id)].reverse().join('')}` : `${kind}-f:${decimal(id)}`;
}

/** An opaque token for the address, as Gmail has had since 2018: nothing but itself leads back to the id. */
export function tokenOf(id: string): string {
  return `FMfcgz${btoa(decimal(id)).replace(/[^A-Za-z]/g, '').padEnd(26, 'Q').slice(0, 26)}`;
}
