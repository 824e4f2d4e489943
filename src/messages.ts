/**
 * Every message between the extension's contexts, by direction. Whoever receives one checks its shape and its sender before
 * acting on it: a message is data from another process, not a typed value.
 */
import type { Explanation, Language, ReadHints, Verdict } from './bounce/types.ts';
import type { CardLabels } from './language/card.ts';

/** What the classifier made of one mail: all that a card, a popup or a page needs. */
export interface Explained {
  verdict: Verdict;
  explanation: Explanation;
  /** What only the reader can answer, asked in the explanation's language; null where there is nothing to ask. */
  question: string | null;
  /** True where only a mail's first words were read, as a list shows them. */
  firstWords?: boolean;
  /** They leave open why it came back: the rest of the mail has more to say. */
  leavesOpen?: boolean;
}

/** What every card is made with. */
export interface Look {
  /** A style sheet's text. */
  styles: string;
  labels: CardLabels;
}

/** content script or page → background */
export type ToBackground =
  | {
      type: 'explain';
      /** Visible text of a message or row, or a whole mail source; at most MAX_TEXT characters are read. */
      text: string;
      hints: ReadHints;
      language: Language;
      /** Addresses known to be the reader's own. */
      own: string[];
      /** The person's answer to the verdict's question, once they have given one. */
      wrote?: boolean;
      /** True where the page shows the report in one conversation with a mail that the reader sent. */
      inConversation?: boolean;
      /** True where the text is only a mail's first words, as a list shows them: its end is cut off. */
      firstWords?: boolean;
      /** When the mail came, in the words of the page. */
      shownDate?: string;
    }
  /** How a card looks and what it says around an explanation: asked when the first is shown, so that no mail page carries it. */
  | { type: 'look'; language: Language }
  /** How many bounces this tab shows, for the badge, and whether the page is understood. */
  | { type: 'seen'; bounces: number; understood: boolean }
  /** Opens the helper page, with `text` to be explained there where there is one. */
  | { type: 'open-helper'; text?: string }
  /** The helper page fetches what was handed to it; a ticket works once. */
  | { type: 'take-text'; ticket: string };

/** What each message to the background is answered with. */
export interface BackgroundAnswers {
  explain: Explained;
  look: Look;
  seen: null;
  'open-helper': null;
  /** Null where the ticket is unknown or was used before. */
  'take-text': string | null;
}

/** One bounce on the page, as the popup lists it. */
export interface BounceInView {
  /** Key within the page; goes back in `jump`. */
  key: string;
  /** Where it stands: an opened message, or a row of the list. */
  place: 'message' | 'row';
  /** Null while it has not been explained yet. */
  explained: Explained | null;
  /** Shown while nothing better is known: the subject or the sender. */
  title: string;
}

/** popup or background → content script of one tab */
export type ToContent =
  | { type: 'view' }
  /** Explains every row in view, as far as the list shows of it: asked behind `view`, which must not wait for it. */
  | { type: 'explain-listed' }
  | { type: 'jump'; key: string }
  /** The command Alt+Shift+B. */
  | { type: 'explain-in-view' }
  /** The selected text with its line breaks, which the browser's own menu event takes away. */
  | { type: 'selection' };

export interface PageView {
  site: 'gmail' | 'outlook';
  /** False where the page's structure is no longer recognised; `report` then says what was found how. */
  understood: boolean;
  /** Which way worked for what: strategies, counts, tags and roles; never text or addresses. */
  report: string;
  /** The bounce that is open, else the one hovered last. */
  current: BounceInView | null;
  others: BounceInView[];
}

/** What became of one row of the list; only rows that are worth a card. */
export interface ListedExplained {
  key: string;
  explained: Explained;
}

export interface ContentAnswers {
  view: PageView;
  'explain-listed': ListedExplained[];
  jump: boolean;
  'explain-in-view': boolean;
  selection: string;
}

/** Longest text, in UTF-16 code units, that a message carries; the rest is cut by the sender. */
export const MAX_TEXT = 2_000_000;
