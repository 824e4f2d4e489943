import type { Link, Tone } from '../types.ts';

/** Answers given; more would not be read. */
export const MOST_HITS = 12;

/** One answer of the look-up. Plain text throughout. */
export interface LookupHit {
  /**
   * Stands for this hit: "status:5.1.1", "reply:550", "code:orange:OFR_506", "provider:orange", "cause:mailbox_full"; with "@orange" behind
   * it where it is said for that provider.
   */
  key: string;
  kind: 'reply' | 'status' | 'code' | 'provider' | 'cause';
  tone: Tone;
  /** Looked up in its turn, it finds this hit. */
  title: string;
  /** What it means, in a few words. */
  summary: string;
  /**
   * What it means in general (`where` empty) and at certain providers: `what` in a few words ("Address not found"), `where` ("At Orange and
   * Free"), `text` in their own words. `what` is empty where it means there what it means in general; `text` where nothing more is to say.
   */
  meanings: { what: string; where: string; text: string }[];
  steps: string[];
  /** What the tables say in terms of the trade, for the person who runs the mail server. */
  forIT: string[];
  retry: string;
  links: Link[];
  /** True where the query is only the beginning of this code, and of others. */
  begun: boolean;
  /** True where the query itself is not known and this is the nearest. */
  nearest: boolean;
}
