/**
 * What the two imitated sites can be told to do, by parameters of the address: `https://mail.google.com/mail/u/0/?lang=fr&dark=1#inbox`.
 * Each switch imitates one thing that the real sites do to some people, some days. Without any, the pages are as most people
 * have them.
 */

/** The languages that the pages speak. Arabic is written from right to left. */
export const LOCALES = ['en', 'fr', 'de', 'pt', 'ru', 'zh', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

interface CommonSwitches {
  lang: Locale;
  dark: boolean;
  /** Send a stricter content security policy than the real sites do today. */
  strict: boolean;
  /** Milliseconds between a change of address and its page; the real sites take 50 to 800. */
  delay: number;
  /** Whether the browser may keep the page as it is when it is left, and show it again on "back". */
  kept: boolean;
}

export interface GmailSwitches extends CommonSwitches {
  /** The reading pane beside the list ("vertical", three `tr` a conversation; "vertical-2", two, without snippet) or below it. */
  pane: 'none' | 'vertical' | 'vertical-2' | 'horizontal';
  /** "sections": several tables at once, as the priority inbox has them; "tabs": categories, one shown at a time. */
  inbox: 'default' | 'sections' | 'tabs';
  /** Conversation view; off, each mail is a row of its own and ids begin with `#msg-f:`. */
  threads: boolean;
  /** Puts this many of the newest mails into one conversation, to see one with many messages; 0 for none. */
  gather: number;
  /** A hash behind each class name (`zA-1a2b`), as Gmail tried it in July 2026. */
  hashed: boolean;
  /** Advertisements as first rows. */
  ads: boolean;
  /** The buttons that appear on a row under the pointer. */
  toolbar: boolean;
  /** Whether a row shows the beginning of its mail. */
  snippets: boolean;
  /** The year whose markup the rows have: 2014 has neither `bA4` nor ids of conversations. */
  year: 2014 | 2019 | 2026;
  /** What `view=att` and `view=om` answer: the mail, the way to the log-in page, "too many requests", "gone", or nothing: the network fails. */
  original: 'ok' | 'login' | 'busy' | 'gone' | 'offline';
  /** Milliseconds between two refreshes, which replace the cells of every row; 0 for never. */
  refresh: number;
}

export interface OutlookSwitches extends CommonSwitches {
  /** The year whose opened messages: `UniqueMessageBody_…` and "From: …" on a button, or headings with `MSG_…_FROM`, `_TO`, `_DATETIME` and `_BODY`. */
  skin: 2025 | 2026;
  /** "External" between people and subject of a row, and beside the sender of a message, as organisations have it. */
  external: boolean;
  /** "Today", "Yesterday" … as buttons between the rows. */
  groups: boolean;
  /** The folder as a button in each row, as search results have it. */
  badges: boolean;
  /** Milliseconds between two drawings of the reading pane, which throw out what is not the site's own; 0 for never. */
  redraw: number;
  /** Conversation view: several messages in one pane, folded until they are clicked. */
  threads: boolean;
  /** The reading pane beside the list, below it, or none: then a message takes the list's place. */
  pane: 'right' | 'bottom' | 'off';
  /** In conversation view: an answer that was begun and not sent, below the messages. */
  draft: boolean;
  /** Whether rows and messages give the sender's address, or only the name. */
  addresses: boolean;
  /** Advertisements beside the list. */
  ads: boolean;
  /** Whether rows show the beginning of their mail. */
  snippets: boolean;
}

export const GMAIL_DEFAULTS: GmailSwitches = {
  lang: 'en', dark: false, strict: false, delay: 60, kept: false, pane: 'none', inbox: 'default', threads: true, gather: 0, hashed: false,
  ads: false, toolbar: true, snippets: true, year: 2026, original: 'ok', refresh: 0,
};

export const OUTLOOK_DEFAULTS: OutlookSwitches = {
  lang: 'en', dark: false, strict: false, delay: 60, kept: false, skin: 2025, external: false, groups: false, badges: false, redraw: 0,
  threads: false, pane: 'right', draft: false, addresses: true, ads: false, snippets: true,
};

/** Reads switches out of an address's parameters; what is not named keeps its default. */
export function readSwitches<T extends object>(search: string, defaults: T): T {
  const parameters = new URLSearchParams(search);
  const entries = Object.entries(defaults).map(([name, standard]: [string, unknown]) => {
    const given = parameters.get(name);
    if (given === null) return [name, standard];
    if (typeof standard === 'boolean') return [name, given === '1'];
    return [name, typeof standard === 'number' ? Number(given) : given];
  });
  return Object.fromEntries(entries) as T;
}

/** The parameters that say `switches`, with the question mark; empty where there are none. */
export function writeSwitches(switches: Partial<GmailSwitches> | Partial<OutlookSwitches>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(switches) as [string, string | number | boolean][]) {
    parameters.set(name, typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
