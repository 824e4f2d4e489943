import type { Person, WayName } from '../adapter.ts';
import { personOfText, wholeAddress } from '../person.ts';
import { oneLine } from '../text.ts';
import { wayName, type Way } from '../ways.ts';
import * as ways from './ways.ts';

export interface FoundSender {
  person: Person | null;
  element: HTMLElement | null;
  way: WayName;
}

const NOBODY: FoundSender = { person: null, element: null, way: null };

/** How a way reads a person out of an element; null where the element is not the sender's. */
type Reader = (element: HTMLElement, around: HTMLElement, body: HTMLElement | null) => Person | null;

const BY_LABEL: Way = { name: 'prefix-in-label', manner: 'role', selector: ways.PERSON_BUTTON, seen: [2021, 2026] };
const BY_BRACKETS: Way = { name: 'address-in-button', manner: 'role', selector: ways.PERSON_BUTTON, seen: [2024, 2026] };

const READERS: readonly { way: Way; read: Reader }[] = [
  ...ways.SENDER.map((way) => ({ way, read: ofMarked })),
  { way: BY_BRACKETS, read: (element) => (/<[^<>\s]{1,254}@[^<>\s]{1,254}>/.test(oneLine(element.textContent)) ? ofMarkedButton(element) : null) },
  { way: BY_LABEL, read: ofLabel },
  { way: ways.SENDER_TITLE, read: ofTitle },
  { way: ways.SENDER_CLASS, read: ofMarked },
  { way: ways.AVATAR, read: (element) => nonEmpty(personOfText(oneLine(element.getAttribute('aria-label')))) },
];

/** The sender of the message that `around` holds, by the first way that names one before `body` and outside the recipients. */
export function senderIn(around: HTMLElement, body: HTMLElement | null): FoundSender {
  for (const { way, read } of READERS) {
    for (const element of around.querySelectorAll<HTMLElement>(way.selector)) {
      if (!isBefore(element, body) || element.closest(ways.RECIPIENTS)) continue;
      const person = read(element, around, body);
      if (person) return { person, element, way: wayName(way) };
    }
  }
  return NOBODY;
}

/** Text of a mail never says who sent it, and what follows it (answers, attachments) neither. */
function isBefore(element: Element, body: HTMLElement | null): boolean {
  return body === null || (body.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** `Name<address>`, a name, or either behind a "From:" of any language, as the skin of 2026 has it in a heading. */
function ofMarked(element: HTMLElement, around: HTMLElement): Person | null {
  const button = element.matches(ways.PERSON_BUTTON) ? element : element.querySelector<HTMLElement>(ways.PERSON_BUTTON);
  const fromButton = button && ofMarkedButton(button);
  if (fromButton) return fromButton;
  const person = personOfText(withoutPrefix(oneLine(element.textContent), oneLine(element.getAttribute('aria-label')), around));
  const title = element.querySelector(ways.SENDER_TITLE.selector)?.getAttribute('title') ?? element.getAttribute('title');
  return nonEmpty({ ...person, address: person.address ?? wholeAddress(title) });
}

function ofMarkedButton(button: HTMLElement): Person | null {
  const person = personOfText(button.textContent ?? '');
  const title = wholeAddress(button.getAttribute('title') ?? button.querySelector(ways.SENDER_TITLE.selector)?.getAttribute('title'));
  return nonEmpty({ ...person, address: person.address ?? title });
}

/** A button whose label is its own text behind a prefix that ends with a colon: "From: Ann", "De : Ann", "发件人：Ann". */
function ofLabel(button: HTMLElement, around: HTMLElement, body: HTMLElement | null): Person | null {
  const label = oneLine(button.getAttribute('aria-label'));
  const person = ofMarkedButton(button);
  if (!person?.name || !label.endsWith(person.name) || label === person.name) return null;
  return /[:\uFF1A]\s*$/.test(label.slice(0, -person.name.length)) && isPictured(person.name, around, body) ? person : null;
}

/** Only senders have a picture. Where there is one, a "To: Ben" of another person is not taken for "From: Ben". */
function isPictured(name: string, around: HTMLElement, body: HTMLElement | null): boolean {
  const pictures = [...around.querySelectorAll(ways.AVATAR.selector)].filter((picture) => isBefore(picture, body));
  return pictures.length === 0 || pictures.some((picture) => oneLine(picture.getAttribute('aria-label')).includes(name));
}

function ofTitle(element: HTMLElement): Person | null {
  const address = wholeAddress(element.getAttribute('title'));
  return address ? { address, name: oneLine(element.textContent) || address } : null;
}

/** Takes "From:" off, where the picture's label says which part of the text is the name. */
function withoutPrefix(text: string, label: string, around: HTMLElement): string {
  const names = [...around.querySelectorAll(ways.AVATAR.selector)].map((avatar) => oneLine(avatar.getAttribute('aria-label')));
  for (const name of [...names, label]) {
    const at = name === '' ? -1 : text.indexOf(name);
    if (at > 0 && /[:\uFF1A]\s*$/.test(text.slice(0, at))) return text.slice(at);
  }
  return text;
}

function nonEmpty(person: Person): Person | null {
  return person.address || person.name ? person : null;
}
