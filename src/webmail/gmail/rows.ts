import type { FoundElements, ListRow, Person, WayName } from '../adapter.ts';
import { oneLine } from '../text.ts';
import { saysUnread } from '../unread-words.ts';
import { isShown } from '../visible.ts';
import { wayName, type Way } from '../ways.ts';
import { personOf } from './person.ts';
import * as ways from './ways.ts';

/** Longest conversation in the list, in table rows: the vertical preview pane writes three (capture of 2014). */
const MOST_PARTS = 3;

/** The first table row of the conversation that `target` belongs to; null outside the list and inside opened messages. */
export function rowAt(target: Element): HTMLElement | null {
  if (target.closest(ways.IN_MESSAGE)) return null;
  for (let at = target.closest<HTMLElement>(ways.ROW); at; at = at.parentElement?.closest<HTMLElement>(ways.ROW) ?? null) {
    const lead = leadOf(at);
    if (wayOfRow(lead)) return lead;
  }
  return null;
}

/** All shown rows, by the strongest way that finds any. */
export function listRows(document: Document): FoundElements {
  for (const way of ways.ROWS) {
    const rows = new Set<HTMLElement>();
    // A row has several elements that mark it.
    const known = new Set<Element | null>();
    for (const element of document.querySelectorAll(way.selector)) {
      const at = element.closest(ways.ROW);
      if (known.has(at)) continue;
      const row = rowAt(element);
      if (row) known.add(at);
      if (row && !rows.has(row) && isShown(row)) rows.add(row);
    }
    if (rows.size > 0) return { elements: [...rows], way: wayName(way) };
  }
  return { elements: [], way: null };
}

/** The row under Gmail's own cursor, moved by its single-key shortcuts. */
export function cursorRow(document: Document): HTMLElement | null {
  for (const row of document.querySelectorAll<HTMLElement>(ways.CURSOR)) {
    if (isShown(row)) return rowAt(row);
  }
  return null;
}

export function rowKey(row: HTMLElement): string {
  return keyOf(viewOf(row)).key;
}

export function isOpenRow(row: HTMLElement): boolean {
  return row.matches(ways.OPEN_ROW);
}

export function readRow(row: HTMLElement): ListRow {
  const view = viewOf(row);
  const people = peopleOf(view);
  const subject = first(view, ways.ROW_SUBJECT);
  const snippet = snippetOf(view, subject?.element ?? null);
  const key = keyOf(view);
  const unread = unreadOf(row);
  return {
    element: row,
    parts: view.parts,
    key: key.key,
    lastMessage: key.last,
    people: people.people,
    subject: subject ? oneLine(subject.element.textContent) : null,
    snippet: snippet.text,
    unread: unread.unread,
    ways: {
      row: wayOfRow(row, view.parts),
      key: key.way,
      people: people.way,
      subject: subject?.way ?? null,
      snippet: snippet.way,
      unread: unread.way,
    },
  };
}

/** All parts of a row together, without the hidden summary that repeats people and subject for screen readers. */
interface RowView {
  parts: HTMLElement[];
  all(selector: string): HTMLElement[];
  first(selector: string): HTMLElement | null;
}

function viewOf(row: HTMLElement): RowView {
  const parts = partsOf(row);
  const summary = summaryOf(row);
  const all = (selector: string): HTMLElement[] => {
    const found: HTMLElement[] = [];
    for (const part of parts) {
      for (const element of part.querySelectorAll<HTMLElement>(selector)) if (!summary?.contains(element)) found.push(element);
    }
    return found;
  };
  return {
    parts,
    all,
    first(selector) {
      for (const part of parts) {
        const found = part.querySelector<HTMLElement>(selector);
        if (found) return summary?.contains(found) ? all(selector)[0] ?? null : found;
      }
      return null;
    },
  };
}

function summaryOf(row: HTMLElement): Element | null {
  const summary = row.ownerDocument.getElementById(row.getAttribute('aria-labelledby') ?? '');
  return row.contains(summary) ? summary : null;
}

function first(view: RowView, list: readonly Way[]): { element: HTMLElement; way: string } | null {
  for (const way of list) {
    const element = view.first(way.selector);
    if (element) return { element, way: wayName(way) };
  }
  return null;
}

/** What is known of rows, as long as they have the same cells: Gmail draws all cells of a row anew, or none. */
const spans = new WeakMap<Element, { firstCell: Element | null; span: number }>();

/** How many table rows a cell of `row` reaches over. Asked several times of each row that is looked at. */
function span(row: Element): number {
  const { firstElementChild: firstCell } = row;
  const known = spans.get(row);
  if (known?.firstCell === firstCell) return known.span;
  let most = 1;
  for (let cell = firstCell; cell; cell = cell.nextElementSibling) most = Math.max(most, Number(cell.getAttribute('rowspan')) || 1);
  const found = Math.min(most, MOST_PARTS);
  spans.set(row, { firstCell, span: found });
  return found;
}

function leadOf(row: HTMLElement): HTMLElement {
  let at: Element | null = row;
  for (let distance = 1; distance < MOST_PARTS; distance += 1) {
    at = at?.previousElementSibling ?? null;
    // Something else may stand there, and have a part that reaches over others.
    if (at instanceof HTMLElement && at.matches(ways.ROW) && span(at) > distance) return at;
  }
  return row;
}

function partsOf(row: HTMLElement): HTMLElement[] {
  const parts = [row];
  let at: Element | null = row;
  for (let left = span(row) - 1; left > 0; left -= 1) {
    at = at?.nextElementSibling ?? null;
    if (at instanceof HTMLElement && at.matches(ways.ROW)) parts.push(at);
  }
  return parts;
}

/** Is this a row of the list, and what says so? An outer table's row that holds the whole list is none. */
function wayOfRow(row: HTMLElement, parts = partsOf(row)): WayName {
  for (const way of ways.ROW_MARKS) {
    for (const part of parts) {
      const mark = part.querySelector(way.selector);
      if (mark && mark.closest(ways.ROW) === part && !mark.closest('h1, h2, h3')) return wayName(way);
    }
  }
  return row.matches(ways.ROW_CLASS.selector) ? wayName(ways.ROW_CLASS) : null;
}

function peopleOf(view: RowView): { people: Person[]; way: WayName } {
  for (const way of ways.PEOPLE) {
    const people = new Map<string, Person>();
    for (const element of view.all(way.selector)) {
      const person = personOf(element);
      if (person.address || (person.name && !isCount(person.name))) people.set(`${person.address}\n${person.name}`, person);
    }
    if (people.size > 0) return { people: [...people.values()], way: wayName(way) };
  }
  return { people: [], way: null };
}

function snippetOf(view: RowView, subject: Element | null): { text: string | null; way: WayName } {
  const found = first(view, ways.SNIPPET);
  if (found) return { text: withoutDash(found.element.textContent), way: found.way };
  const around = first(view, ways.ROW_TEXT);
  if (!around || !subject || !around.element.contains(subject)) return { text: null, way: null };
  const rest = withoutDash(textBehind(subject, around.element));
  return { text: rest || null, way: rest ? around.way : null };
}

/** Labels stand before the subject, and may be the same word. */
function textBehind(element: Element, root: Element): string {
  const behind: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) behind.push(next.textContent ?? '');
  }
  return behind.join(' ');
}

function withoutDash(text: string | null): string {
  return oneLine(text).replace(/^[\s\u2013\u2014-]+/, '');
}

/** By the row's class; else by what the row's summary for screen readers says before the first name. */
function unreadOf(row: HTMLElement): { unread: boolean | null; way: WayName } {
  if (row.matches(ways.UNREAD)) return { unread: true, way: 'class:zE' };
  if (row.matches(ways.READ)) return { unread: false, way: 'class:zE' };
  const summary = summaryOf(row);
  const name = oneLine(summary?.querySelector(ways.PEOPLE[0]?.selector ?? '')?.textContent);
  const label = oneLine(summary?.textContent);
  const end = name === '' ? -1 : label.indexOf(name);
  return end === -1 ? { unread: null, way: null } : { unread: saysUnread(label, end), way: 'text:summary' };
}

/** How many mails a conversation has, which stands behind its people. */
function isCount(text: string): boolean {
  return /^[(]?\p{Nd}{1,4}[)]?$/u.test(text);
}

/** Conversation and last message; what the row shows, where ids are missing (captures of 2014). */
function keyOf(view: RowView): { key: string; last: string | null; way: WayName } {
  const marked = view.first(ways.THREAD_ID);
  if (marked) {
    const thread = marked.getAttribute('data-legacy-thread-id') ?? marked.getAttribute('data-thread-id') ?? '';
    const last = marked.getAttribute('data-legacy-last-message-id');
    return { key: `${thread}/${last ?? ''}`, last, way: 'attribute:thread-id' };
  }
  const date = first(view, ways.ROW_DATE)?.element.title ?? '';
  const people = peopleOf(view).people.map((person) => person.address ?? person.name);
  const subject = oneLine(first(view, ways.ROW_SUBJECT)?.element.textContent);
  return { key: ['text', ...people, date, subject].join('/'), last: null, way: 'text:people-date-subject' };
}
