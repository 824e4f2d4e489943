/**
 * What a mail site looks like, behind one interface. Adapters see and never judge: they know rows, messages and places, no
 * causes. Every field is found by the first of several ways that works (see ways.ts), and the answer names that way.
 */

export type Site = 'gmail' | 'outlook';

export interface Person {
  /** As the page gives it, without angle brackets; null where only a name is shown. */
  address: string | null;
  name: string | null;
}

/** Name of the way that found a field ("attribute:data-convid"), or null where none did. */
export type WayName = string | null;

/** One line of the list: a conversation, or a message where conversations are off. */
export interface ListRow {
  /** The element that stands for the row: focus and key live there. */
  element: HTMLElement;
  /** All elements of the row, in order: Gmail's preview pane makes two or three `tr` of one conversation. */
  parts: HTMLElement[];
  /** The same as long as the row shows the same thing; read again after every wait. */
  key: string;
  /** Key of the message whose first words the row shows, as that message is opened with; null where the page does not tell. */
  lastMessage: string | null;
  people: Person[];
  subject: string | null;
  snippet: string | null;
  /** Null where the page does not tell. */
  unread: boolean | null;
  ways: Record<'row' | 'key' | 'people' | 'subject' | 'snippet' | 'unread', WayName>;
}

/** Where a card goes: a new child of `parent` just before `before`. Never inside the text of the mail. */
export interface Place {
  parent: HTMLElement;
  before: HTMLElement;
}

/** One opened message. A collapsed one has no body yet. */
export interface OpenMessage {
  element: HTMLElement;
  key: string;
  sender: Person | null;
  subject: string | null;
  /** When it came, in the words of the page; null where it shows none. */
  date: string | null;
  body: HTMLElement | null;
  place: Place | null;
  ways: Record<'message' | 'key' | 'sender' | 'subject' | 'body', WayName>;
}

/** Elements found together, and the way that found them. */
export interface FoundElements {
  elements: HTMLElement[];
  way: WayName;
}

/** A mail's original on its own site: `source` answers with the mail itself, `page` with a page that holds it. */
export interface OriginalAddress {
  url: string;
  form: 'source' | 'page';
}

export interface SiteAdapter {
  site: Site;
  /** False for the site's pages that are no mailbox: print views, sources, windows to write in. */
  isMailbox(url: URL): boolean;
  /** True where the address says that a message is open. */
  namesMessage(url: URL): boolean;
  /** The row that an element belongs to; null outside the list. Cheap: called for every pointer move into an element. */
  rowAt(target: Element): HTMLElement | null;
  /** All shown rows, in document order. */
  listRows(document: Document): FoundElements;
  readRow(row: HTMLElement): ListRow;
  rowKey(row: HTMLElement): string;
  /** Is the row marked as the one whose message is open beside the list? */
  isOpenRow(row: HTMLElement): boolean;
  /** The row that the site's own keyboard cursor is on. */
  cursorRow(document: Document): HTMLElement | null;
  /** The region in which opened messages come and go. */
  readingRegion(document: Document): HTMLElement | null;
  /** All shown messages, in document order; drafts and windows to write in left out. */
  messages(document: Document): FoundElements;
  readMessage(message: HTMLElement): OpenMessage;
  /** Text of a message as a person sees it, without what it quotes; at most `limit` UTF-16 code units. */
  readBody(body: HTMLElement, limit: number): string;
  /** Addresses that the page says are the reader's own; often none. */
  ownAddresses(document: Document): string[];
  /** Ways to the original mail of a row or message on this same site, best first; none where the site has none. */
  originals(element: HTMLElement, document: Document): OriginalAddress[];
}
