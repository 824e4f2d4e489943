/** What the reading worker and the page tell each other. */
import type { Cause, Evidence, Explanation, Kind, Language, Permanence, Verdict } from '../../bounce/types.ts';

/** Something to read: a text that was pasted, or a file. */
export type Source = { text: string } | { file: File };

/** How the bytes of a source are to be taken. */
export type Format = 'mail' | 'msg';

/** Where one mail stands, so that it can be read again when somebody asks for it. */
export interface Place {
  /** Index in the list of sources. */
  source: number;
  /** In bytes, from the source's beginning; of a pasted text in UTF-16 code units. */
  offset: number;
  length: number;
  format: Format;
}

/** A mail that was read, in a few bytes: a mailbox may hold a million. */
export interface FoundMail {
  place: Place;
  kind: Kind;
  /** Milliseconds since 1970, or null where the mail says none that can be read. */
  date: number | null;
  recipients: FoundRecipient[];
}

export interface FoundRecipient {
  address: string | null;
  cause: Cause;
  permanence: Permanence;
  /** Id in the provider table, or null. */
  provider: string | null;
  /** The domain is probably a slip of the pen: the address can be mended. */
  slip: boolean;
}

/** Why something could not be read. Each has its sentence in the catalogue. */
export type ProblemKind =
  | 'empty' | 'image' | 'media' | 'pdf' | 'archive' | 'document' | 'data_file' | 'web_page' | 'binary' | 'bad_msg' | 'cut' | 'vanished' | 'folder' | 'failed';

export interface Problem {
  /** Name of the file, or null for a pasted text. */
  file: string | null;
  kind: ProblemKind;
}

export interface Progress {
  bytesRead: number;
  bytesTotal: number;
}

/** What reading gives, piece by piece. */
export type ReadEvent =
  | { type: 'found'; mails: FoundMail[] }
  | { type: 'problem'; problem: Problem }
  /** At the end: what the returns say together; null where that is no more than what each says. */
  | { type: 'together'; explanations: Record<Language, Explanation> | null }
  | { type: 'progress'; progress: Progress };

/** One mail in full, in both languages: the reader may switch, and may write to somebody who reads the other. */
export interface OpenedMail {
  verdict: Verdict;
  explanations: Record<Language, Explanation>;
  textForIT: Record<Language, string>;
  /** A line to send to the recipient by another way; empty where there is nothing to tell. */
  messageToRecipient: Record<Language, string>;
  /** The mail as it came, or what of it can be read; at most SHOWN_TEXT characters. */
  text: string;
  /** True where `text` is not the mail's own source but what was decoded from it, since the deciding words stand only there. */
  decoded: boolean;
  /** True where `text` ends before the mail does. */
  shortened: boolean;
  /** The words that decided, as they stand in `text`. */
  evidence: Evidence[];
}

/** Longest text that is put beside an explanation, in UTF-16 code units. */
export const SHOWN_TEXT = 200_000;

export type ToWorker =
  | { type: 'read'; job: number; sources: Source[]; own: string[] }
  | { type: 'cancel' }
  /** `index` of the mail as the page counts them: the answer bears it. */
  | { type: 'open'; job: number; index: number; source: Source; place: Place; own: string[]; wrote: boolean | null };

export type FromWorker =
  | (ReadEvent & { job: number })
  | { type: 'done'; job: number }
  | { type: 'opened'; job: number; index: number; wrote: boolean | null; mail: OpenedMail | null; problem: ProblemKind | null };
