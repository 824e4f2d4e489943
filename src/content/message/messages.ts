import type { Explained } from '../../messages.ts';
import type { OpenMessage } from '../../webmail/adapter.ts';
import { bounceOfMessage, senderOfMessage, type Bounce } from '../bounce.ts';
import { explain, isWorthACard, lookOf } from '../explain.ts';
import { ownAddresses, type Page } from '../page.ts';
import { makeMessageCard, type MessageCard } from './message-card.tsx';
import { watchRegion } from './watch-region.ts';

/** Text of a message, in UTF-16 code units, that is read; reports stand at the beginning. */
const MOST_TEXT = 200_000;

/** Longest text, in UTF-16 code units, that is remembered once its message is closed; few bounces are longer. */
const MOST_REMEMBERED = 6_000;

/** Milliseconds of work before the page has its turn. */
const BUDGET = 6;

/** One opened message whose sender writes bounces. */
export interface Opened {
  message: OpenMessage;
  bounce: Bounce;
  /** Null until the answer is there, and where it is no bounce. */
  explained: Explained | null;
  card: MessageCard | null;
  /** Length of the text that was explained: Outlook fills in a body that it first shows empty. */
  length: number;
}

/** What was found when the opened messages were last looked at. */
export interface MessagesSeen {
  ways: OpenMessage['ways'][];
  bodies: number;
}

export interface Messages {
  /** The bounces that are open, in the order of the page. */
  opened(): Opened[];
  /** Explains the last opened message, whoever sent it. @returns whether there was something to explain */
  explainLast(): Promise<boolean>;
  isOurs(target: EventTarget | null): boolean;
  /** Looks again soon, for what no change of the page tells. */
  look(): void;
}

/** The cards above the bodies of opened bounces: follows the reading region and keeps one card a message. */
export function startMessages(page: Page, onLooked: (seen: MessagesSeen) => void): Messages {
  const { adapter, document, signal } = page;
  let known = new Map<string, Opened>();
  let round: Round | null = null;
  const wanted = new Set<string>();

  const lookAgain = watchRegion({ document, region: () => adapter.readingRegion(document), work, signal });
  signal.addEventListener('abort', () => { for (const { card } of known.values()) card?.remove(); });

  /** One look over all messages, which may take several turns. */
  function work(): boolean {
    if (!document.body) return true;
    round ??= begin();
    const end = performance.now() + BUDGET;
    while (round.left.length > 0) {
      if (performance.now() > end) return false;
      const element = round.left.shift();
      if (element?.isConnected) visit(adapter.readMessage(element), round);
    }
    finish(round);
    round = null;
    return true;
  }

  function begin(): Round {
    const found = adapter.messages(document);
    const own = new Set(found.elements.length > 0 ? ownAddresses(page) : []);
    return { left: [...found.elements], way: found.way, own, read: [], seen: { ways: [], bodies: 0 } };
  }

  function visit(message: OpenMessage, { seen, read, way }: Round): void {
    seen.ways.push({ ...message.ways, message: message.ways.message ?? way });
    if (message.body) seen.bodies += 1;
    read.push(message);
  }

  function finish({ read, own, seen }: Round): void {
    const isOwn = ({ sender }: OpenMessage) => own.has(sender?.address?.toLowerCase() ?? '');
    const conversation = read.some(isOwn);
    const next = new Map<string, Opened>();
    for (const message of read) {
      if (!message.body || !message.place || next.has(message.key)) continue;
      const asked = wanted.has(message.key);
      if (!asked && (senderOfMessage(message) === 'no' || isOwn(message))) continue;
      const opened = keep(message, message.body, conversation, asked);
      if (opened) next.set(message.key, opened);
    }
    for (const [key, { card }] of known) if (!next.has(key)) card?.remove();
    known = next;
    for (const { card, message } of known.values()) if (message.place) card?.stand(message.place);
    onLooked(seen);
  }

  /** What is known of a message, or found out now. */
  function keep(message: OpenMessage, body: HTMLElement, conversation: boolean, asked: boolean): Opened | null {
    const before = known.get(message.key);
    const length = body.textContent?.length ?? 0;
    if (before && before.length === length && before.bounce.inConversation === conversation) return Object.assign(before, { message });
    const bounce = bounceOfMessage(message, adapter.readBody(body, MOST_TEXT), conversation, asked);
    if (!bounce) return null;
    const opened: Opened = { explained: null, card: null, ...before, message, bounce, length };
    void answer(opened);
    return opened;
  }

  async function answer(opened: Opened): Promise<void> {
    const { bounce } = opened;
    const [explained, look] = await Promise.all([explain(page, bounce), lookOf(page)]);
    const current = () => !signal.aborted && opened.bounce === bounce && known.get(bounce.key) === opened;
    if (!current() || !explained || !look) return;
    if (!isWorthACard(bounce, explained) && !wanted.has(bounce.key)) {
      opened.card?.remove();
      Object.assign(opened, { card: null, explained: null });
      return;
    }
    opened.explained = explained;
    if (bounce.text.length <= MOST_REMEMBERED) page.memory.opened.set(bounce.key, bounce);
    opened.card ??= makeMessageCard(page, (wrote) => {
      page.memory.wrote.set(opened.bounce.key, wrote);
      void answer(opened);
    });
    opened.card.show(explained, look);
    if (opened.message.place?.before.isConnected) opened.card.stand(opened.message.place);
    lookAgain();
  }

  return {
    opened: () => [...known.values()].filter(({ explained }) => explained !== null),
    async explainLast() {
      const message = adapter.messages(document).elements.map((element) => adapter.readMessage(element)).findLast(({ body }) => body !== null);
      if (!message?.body) return false;
      wanted.add(message.key);
      const opened = known.get(message.key) ?? keep(message, message.body, false, true);
      if (!opened) return false;
      known.set(message.key, opened);
      await answer(opened);
      opened.card?.enter();
      return opened.card !== null;
    },
    isOurs: (target) => [...known.values()].some(({ card }) => card?.isOurs(target) ?? false),
    look: lookAgain,
  };
}

interface Round {
  left: HTMLElement[];
  way: string | null;
  own: ReadonlySet<string>;
  read: OpenMessage[];
  seen: MessagesSeen;
}
