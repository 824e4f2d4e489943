import type { Person, WayName } from '../adapter.ts';
import { wholeAddress } from '../person.ts';
import { oneLine } from '../text.ts';
import { wayName } from '../ways.ts';
import type { TextBlock } from './row-text.ts';
import * as ways from './ways.ts';

export interface RowPeople {
  people: Person[];
  /** Index of the piece of text that names them; -1 where none does. */
  block: number;
  way: WayName;
}

/**
 * People of a row. Where the title of a name is an address, that is the address; rows of conversations and of one's own
 * organisation have names only ("Ann; Ben").
 */
export function peopleOf(row: HTMLElement, blocks: readonly TextBlock[]): RowPeople {
  const titled = [...row.querySelectorAll<HTMLElement>(ways.PERSON_TITLE.selector)].filter((element) => addressesOf(element).length > 0);
  const first = titled[0];
  if (first) {
    // A subject may be an address too: only what stands in one line with the first is a person.
    const line = first.parentElement;
    const together = titled.filter((element) => element === first || line?.contains(element));
    const block = blocks.findIndex(({ element }) => element === first || element.contains(first) || first.contains(element));
    return { people: together.flatMap(peopleWithTitle), block, way: wayName(ways.PERSON_TITLE) };
  }
  const avatar = row.querySelector(ways.AVATAR.selector)?.getAttribute('aria-label');
  const name = oneLine(avatar);
  const named = name === '' ? -1 : blocks.findIndex(({ text }) => namesOf(text).includes(name));
  if (named !== -1) return { people: namesOf(blocks[named]?.text ?? '').map(nameOnly), block: named, way: wayName(ways.AVATAR) };
  const text = blocks[0]?.text;
  if (text) return { people: namesOf(text).map(nameOnly), block: 0, way: 'text:first-line' };
  return name === '' ? { people: [], block: -1, way: null } : { people: [nameOnly(name)], block: -1, way: wayName(ways.AVATAR) };
}

function addressesOf(element: HTMLElement): string[] {
  const parts = (element.getAttribute('title') ?? '').split(/[;,]/).map(wholeAddress);
  return parts.every((part) => part !== null) ? (parts as string[]) : [];
}

function peopleWithTitle(element: HTMLElement): Person[] {
  const addresses = addressesOf(element);
  const names = addresses.length === 1 ? [oneLine(element.textContent)] : namesOf(oneLine(element.textContent));
  return addresses.map((address, index) => ({ address, name: names[index] || null }));
}

function namesOf(text: string): string[] {
  return text.split(';').map((part) => part.trim()).filter((part) => part !== '');
}

function nameOnly(name: string): Person {
  return { address: wholeAddress(name), name };
}
