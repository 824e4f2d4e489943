/** What the imitated sites know of a mail: what their servers would send to their pages. */

export interface SitePerson {
  name: string;
  address: string;
}

export interface SiteAttachment {
  name: string;
  bytes: number;
}

export interface SiteMail {
  /** Name of the file in test/fixtures/mails, without ".eml"; a sent mail has its bounce's name and "-sent". */
  name: string;
  /** 16 hexadecimal digits that are no more than 63 bits, as Gmail's ids are. */
  id: string;
  /** Id of the conversation: that of its first mail. */
  thread: string;
  from: SitePerson;
  to: SitePerson[];
  subject: string;
  /** ISO 8601. */
  date: string;
  /** First words on one line, as lists show them. */
  snippet: string;
  html: string | null;
  text: string;
  attachments: SiteAttachment[];
  unread: boolean;
  /** True for mails that the owner of the mailbox wrote. */
  sent: boolean;
}

export interface Mailbox {
  owner: SitePerson;
  /** Newest first. */
  mails: SiteMail[];
}

/** The mails of one conversation, oldest first. */
export function threadOf(mailbox: Mailbox, thread: string): SiteMail[] {
  return mailbox.mails.filter((mail) => mail.thread === thread).toReversed();
}
