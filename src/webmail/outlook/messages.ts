import type { FoundElements, OpenMessage, Place, WayName } from '../adapter.ts';
import { blockText, oneLine } from '../text.ts';
import { isShown, isWritten } from '../visible.ts';
import { findAll, findFirst, wayName, type Way } from '../ways.ts';
import { readingRegion } from './region.ts';
import { senderIn } from './sender.ts';
import * as ways from './ways.ts';

/** Fewer characters than this, and what a mail quotes is all that it says. */
const SOME_TEXT = 20;

/** UTF-16 code units of a text that tell two bounces of one minute apart: both name their recipient early. */
const FIRST_WORDS = 300;

/** All shown messages: the surroundings of each body, up to its sender; and the folded cards of a conversation. */
export function messages(document: Document): FoundElements {
  const region = readingRegion(document) ?? document.body;
  if (!region) return { elements: [], way: null };
  const found = bodiesIn(region, region === document.body ? ways.BODY.filter(({ manner }) => manner !== 'class') : ways.BODY);
  const units = (found?.elements ?? []).map((body) => unitOf(body, region, found?.elements ?? []));
  const folded = [...region.querySelectorAll<HTMLElement>(ways.FOLDED_MESSAGE.selector)].filter(
    (card) => isShown(card) && !isWritten(card) && card.querySelector(ways.AVATAR.selector) && !units.some((unit) => unit.contains(card) || card.contains(unit)),
  );
  const elements = [...new Set([...units, ...folded])].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const way = found?.way ?? (folded.length > 0 ? wayName(ways.FOLDED_MESSAGE) : null);
  return { elements, way };
}

export function readMessage(message: HTMLElement): OpenMessage {
  const bodies = bodiesIn(message, ways.BODY);
  const body = bodies?.elements.find(hasContent) ?? null;
  const sender = senderIn(message, body);
  const region = readingRegion(message.ownerDocument) ?? message.ownerDocument.body;
  const subject = findFirst(region, ways.SUBJECT, (element) => isShown(element) && isSubject(element, message));
  const key = keyOf(message, body, sender.person?.address ?? sender.person?.name ?? '');
  return {
    element: message,
    key: key.key,
    sender: sender.person,
    subject: subject ? oneLine(subject.element.getAttribute('title') || subject.element.textContent) : null,
    date: dateOf(message) || null,
    body,
    place: body ? placeOf(body) : null,
    ways: { message: null, key: key.way, sender: sender.way, subject: subject?.way ?? null, body: body ? (bodies?.way ?? null) : null },
  };
}

/** Where a mail has nothing but what it quotes, that is read. */
export function readBody(body: HTMLElement, limit: number): string {
  const text = blockText(body, limit, ways.QUOTED);
  return text.length >= SOME_TEXT ? text : blockText(body, limit);
}

/** The outermost elements that are marked as a body: whatever a mail marks in itself stays a part of it. */
function bodiesIn(root: HTMLElement, list: readonly Way[]): { elements: HTMLElement[]; way: string } | null {
  const found = findAll(root, list, isBody);
  return found && { elements: [...new Set(found.elements.map((element) => outermost(element, root)))], way: found.way };
}

function outermost(body: HTMLElement, root: HTMLElement): HTMLElement {
  let outer = body;
  for (let at = body.parentElement; at && at !== root; at = at.parentElement) if (at.matches(ways.BODY_MARK)) outer = at;
  return outer;
}

function isBody(element: HTMLElement): boolean {
  return element.tagName !== 'INPUT' && isShown(element) && !isWritten(element);
}

function hasContent(element: HTMLElement): boolean {
  return oneLine(element.textContent) !== '' || element.querySelector('img') !== null;
}

/** The smallest element around a body that names its sender; never one that holds two bodies. */
function unitOf(body: HTMLElement, region: HTMLElement, bodies: readonly HTMLElement[]): HTMLElement {
  let unit = body;
  for (let at = body.parentElement; at && region.contains(at) && !holdsAnother(at, body, bodies); at = at.parentElement) {
    unit = at;
    if (senderIn(at, body).person) break;
  }
  return unit;
}

function holdsAnother(element: HTMLElement, body: HTMLElement, bodies: readonly HTMLElement[]): boolean {
  return bodies.some((other) => other !== body && element.contains(other));
}

/** The heading above the message, never one of its own (2026 has sender, recipients and date in headings too) nor of its text. */
function isSubject(element: HTMLElement, message: HTMLElement): boolean {
  if (element.tagName === 'INPUT' || element.closest(`${ways.BODY_BOX}, ${ways.RECIPIENTS}`)) return false;
  const above = (message.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return above && !element.contains(message) && oneLine(element.textContent) !== '';
}

function placeOf(body: HTMLElement): Place | null {
  const box = body.closest<HTMLElement>(ways.BODY_BOX) ?? body;
  return box.parentElement ? { parent: box.parentElement, before: box } : null;
}

/**
 * No lasting id of a message is in the page (bodies are numbered anew whenever they are drawn): who, when and the first words tell it
 * from others.
 */
function keyOf(message: HTMLElement, body: HTMLElement | null, sender: string): { key: string; way: WayName } {
  const words = body ? oneLine(blockText(body, FIRST_WORDS)) : '';
  return { key: ['message', sender, dateOf(message), words].join('/'), way: 'text:sender-date-words' };
}

function dateOf(message: HTMLElement): string {
  return oneLine(message.querySelector(ways.MESSAGE_DATE)?.textContent);
}
