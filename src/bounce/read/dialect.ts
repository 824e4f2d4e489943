/**
 * A mail system's way of writing its reports: data that one engine (`recipients.ts`) reads by. Each rule stands beside the real
 * text that taught it, and a test holds the two together.
 */
import type { Action } from '../types.ts';

export interface Dialect {
  /** Name in the answers: "postfix", "exim", "microsoft365". */
  readonly system: string;
  /** Words of which one in the human-readable part makes it this system's; with plain apostrophes and spaces. */
  readonly marks: readonly string[];
  /** What one of the first lines is, or holds, for reports whose other words many systems share. */
  readonly title?: RegExp;
  /** What stands above a list of recipients, spelled out: it makes a report this system's where it begins a line and nothing else tells. */
  readonly headings?: readonly string[];
  /** Signs in the mail's header, for reports whose words many systems share. */
  readonly header?: readonly HeaderMark[];
  /** True of what keeps mailing lists: it writes from addresses beside the list's, by which the list is known where the text does not name it. */
  readonly keepsLists?: boolean;
  readonly rules: readonly Rule[];
}

/** True where the field is there and, if `value` is given, its decoded value matches. */
export interface HeaderMark {
  readonly field: string;
  readonly value?: RegExp;
  /** Field of the mail itself (default) or of its delivery-status part. */
  readonly where?: 'status';
}

export interface Rule {
  /** Real lines that the rule was written for. */
  readonly sample: string;
  /** A literal that stands in each line that the pattern matches, compared as it is written; the empty string where there is none. */
  readonly has: string;
  /**
   * Tried on one line, without the white space around it and with plain apostrophes; where `across` is true on a paragraph, its
   * lines joined by blanks. Named groups: `address`, `original`, `host`, `reply`, `status`, `code`; `sender`, who cannot be the recipient.
   */
  readonly pattern: RegExp;
  readonly across?: boolean;
  readonly gives: Gives;
  /** True of an entry of a log: it stands for itself, and is never part of the reply to whom it names. */
  readonly isEntry?: boolean;
  /** What became of the recipients that follow, or of all where none follows. */
  readonly action?: Action;
}

/**
 * - `recipient`: the line names a recipient; what follows, to the empty line, is the reply.
 * - `named`: the line names a recipient, and what follows is no reply.
 * - `list`: recipients follow, one a line.
 * - `reply`: the reply follows (or stands in the group `reply`); it is the last recipient's, or everybody's who has none.
 * - `fuller`: like `reply`, and in place of what was read before where everybody has one.
 * - `first`: like `named`, where nobody has been named yet.
 * - `awaits`: the line names a recipient, and the reply follows after an empty line.
 * - `transcript`: one line of the reply in a session's transcript.
 * - `last`: a fuller reply, or a host or code, of the recipient last named.
 * - `bare`: the line is itself a reply, where no other reply is being read.
 * - `original`: the address before an alias, of the recipient last named.
 * - `host`: the host that replied stands in the line.
 * - `reporter`: the reporting host stands in the line.
 * - `words`: the daemon's own words for what happened.
 * - `action`: only says what became of the mail.
 * - `ignore`: the line is passed over; a reply goes on after it.
 * - `stop`: the reply ends; nothing is taken from the line.
 * - `end`: the returned mail begins.
 */
export type Gives =
  | 'recipient' | 'named' | 'first' | 'awaits' | 'list' | 'original'
  | 'reply' | 'fuller' | 'last' | 'bare' | 'transcript' | 'words'
  | 'host' | 'reporter' | 'action' | 'ignore' | 'stop' | 'end';
