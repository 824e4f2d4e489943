import type { FoundElements, OpenMessage, Person, Place, WayName } from '../adapter.ts';
import { blockText, oneLine } from '../text.ts';
import { isShown, isWritten } from '../visible.ts';
import { findFirst, findNearest, wayName } from '../ways.ts';
import { personOf } from './person.ts';
import * as ways from './ways.ts';

/** How far a message's element may lie above the one that carries its id. */
const MOST_CLIMBS = 6;

/** Fewer characters than this, and what a mail folds away or quotes is all that it says. */
const SOME_TEXT = 20;

/** All shown messages, by the strongest way that finds any, and behind them those of their list that are folded and so have no id. */
export function messages(document: Document): FoundElements {
  for (const way of ways.MESSAGES) {
    const found: HTMLElement[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(way.selector)) {
      const inside = found.at(-1)?.contains(element) ?? false;
      if (!inside && !element.closest(ways.ROW_CLASS.selector) && isShown(element) && !isDraft(element)) found.push(element);
    }
    if (found.length === 0) continue;
    const others = [...(found[0]?.closest('[role="list"]')?.children ?? [])] as HTMLElement[];
    const folded = others.filter((other) => other.matches('[role="listitem"]') && !found.some((one) => other.contains(one)) && isShown(other) && !isDraft(other));
    return { elements: [...found, ...folded], way: wayName(way) };
  }
  return { elements: [], way: null };
}

/** A message that is being written holds a field to write in, and no other text. */
function isDraft(element: HTMLElement): boolean {
  return isWritten(element) && findFirst(element, ways.BODY, isBody) === null;
}

export function readMessage(message: HTMLElement): OpenMessage {
  const body = bodyOf(message);
  const sender = senderOf(message, body?.element ?? null);
  const subject = findNearest(message, ways.SUBJECT, (element) => isShown(element) && !message.contains(element));
  const key = keyOf(message, sender.person);
  return {
    element: message,
    key: key.key,
    sender: sender.person,
    subject: subject ? oneLine(subject.element.textContent) : null,
    date: dateOf(message),
    body: body?.element ?? null,
    place: body ? placeOf(body.element) : null,
    ways: { message: null, key: key.way, sender: sender.way, subject: subject?.way ?? null, body: body?.way ?? null },
  };
}

/** Where the folded history is all there is (Gmail folds what an earlier bounce of the conversation said too), it is read. */
export function readBody(body: HTMLElement, limit: number): string {
  const text = blockText(body, limit, `${ways.QUOTED}, ${ways.FOLDED}`);
  return text.length >= SOME_TEXT ? text : blockText(body, limit, ways.QUOTED);
}

/** The first shown body with something in it: the second of the two is for a translation. */
function bodyOf(message: HTMLElement): { element: HTMLElement; way: string } | null {
  const known = findFirst(message, ways.BODY, isBody);
  if (known) return known;
  // The line of a closed message would be taken for its text.
  if (message.closest(ways.CLOSED)) return null;
  const sender = senderOf(message, null).element;
  // A sender above the message has other messages beside it.
  const element = sender && message.contains(sender) ? largestAfter(sender, message) : null;
  return element ? { element, way: 'text:largest-after-sender' } : null;
}

function isBody(element: HTMLElement): boolean {
  return hasContent(element) && isShown(element) && !isWritten(element);
}

function hasContent(element: HTMLElement): boolean {
  return oneLine(element.textContent) !== '' || element.querySelector('img') !== null;
}

/** Where no class helps: the block with most text beside the header that holds the sender. */
function largestAfter(sender: HTMLElement, message: HTMLElement): HTMLElement | null {
  for (let at: HTMLElement | null = sender; at && at !== message; at = at.parentElement) {
    let best: HTMLElement | null = null;
    let most = 2 * SOME_TEXT;
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      const length = oneLine(next.textContent).length;
      if (next instanceof HTMLElement && next.tagName === 'DIV' && length > most && isBody(next)) [best, most] = [next, length];
    }
    if (best) return best;
  }
  return null;
}

function senderOf(message: HTMLElement, body: HTMLElement | null): { person: Person | null; element: HTMLElement | null; way: WayName } {
  const accept = (element: HTMLElement) => {
    if (body?.contains(element) || element.matches(ways.RECIPIENT)) return false;
    const { address, name } = personOf(element);
    return address !== null || name !== null;
  };
  let around: HTMLElement | null = message;
  for (let climbs = 0; around && climbs < MOST_CLIMBS; climbs += 1) {
    const found = findFirst(around, ways.SENDER, accept);
    if (found) return { person: personOf(found.element), element: found.element, way: found.way };
    around = aloneIn(around.parentElement, message);
  }
  return { person: null, element: null, way: null };
}

/** `around`, unless it holds another message as well. */
function aloneIn(around: HTMLElement | null, message: HTMLElement): HTMLElement | null {
  if (!around || around.matches('[role="list"], [role="main"], body')) return null;
  for (const other of around.querySelectorAll(ways.MESSAGE_ID)) if (!message.contains(other)) return null;
  return around;
}

/** Before the box of the two bodies, beside it; never within, where Gmail draws anew. */
function placeOf(body: HTMLElement): Place | null {
  const box = body.closest<HTMLElement>(ways.BODY_BOX) ?? body.parentElement ?? body;
  return box.parentElement ? { parent: box.parentElement, before: box } : null;
}

/** The message's id; before 2018 only the body's class told it ("m1547986a2fbf2cbf"). */
function keyOf(message: HTMLElement, sender: Person | null): { key: string; way: WayName } {
  const marked = message.matches(ways.MESSAGE_ID) ? message : message.querySelector(ways.MESSAGE_ID);
  const id = marked?.getAttribute('data-legacy-message-id') ?? marked?.getAttribute('data-message-id');
  if (id) return { key: id, way: 'attribute:message-id' };
  const body = message.querySelector(ways.BODY[0]?.selector ?? '');
  const hex = /(?:^|\s)m([0-9a-f]{12,16})(?:\s|$)/.exec(body?.className ?? '')?.[1];
  if (hex) return { key: hex, way: 'class:m-hex' };
  return { key: `text/${sender?.address ?? sender?.name ?? ''}/${dateOf(message) ?? ''}`, way: 'text:sender-date' };
}

/** In full, where the message itself shows it short. */
function dateOf(message: HTMLElement): string | null {
  return message.querySelector(ways.MESSAGE_DATE)?.getAttribute('title') ?? null;
}
