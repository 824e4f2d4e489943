import type { FoundElements, ListRow, WayName } from '../adapter.ts';
import { oneLine } from '../text.ts';
import { isShown } from '../visible.ts';
import { saysUnread } from '../unread-words.ts';
import { wayName, type Way } from '../ways.ts';
import { peopleOf, type RowPeople } from './people.ts';
import { dateBlock, textBlocks, type TextBlock } from './row-text.ts';
import * as ways from './ways.ts';

/** The row that `target` belongs to; null in attachments, suggestions and the reading pane. */
export function rowAt(target: Element): HTMLElement | null {
  for (const way of ways.ROW_MARKS) {
    const row = target.closest<HTMLElement>(way.selector);
    if (row) return row.closest(ways.OUTSIDE_LIST) ? null : row;
  }
  const row = target.closest<HTMLElement>(ways.OPTION);
  return row && isOptionOfList(row) ? row : null;
}

/** All shown rows, by the strongest way that finds any. Ids are repeated in wrappers of some builds: the innermost is the row. */
export function listRows(document: Document): FoundElements {
  for (const way of [...ways.ROW_MARKS, ways.OPTION_IN_LIST]) {
    const rows = [...document.querySelectorAll<HTMLElement>(way.selector)].filter((element) => rowAt(element) === element && isShown(element));
    if (rows.length > 0) return { elements: rows.filter((row) => !rows.some((other) => other !== row && row.contains(other))), way: wayName(way) };
  }
  return { elements: [], way: null };
}

/** The row that has the focus, or that the list names as its active one, or the only one that is selected. */
export function cursorRow(document: Document): HTMLElement | null {
  const focused = document.activeElement && rowAt(document.activeElement);
  if (focused) return focused;
  for (const list of document.querySelectorAll('[role="listbox"][aria-activedescendant], [role="grid"][aria-activedescendant]')) {
    const active = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    const row = active && rowAt(active);
    if (row && isShown(row)) return row;
  }
  const selected = listRows(document).elements.filter(isOpenRow);
  return selected.length === 1 ? (selected[0] ?? null) : null;
}

export function rowKey(row: HTMLElement): string {
  return keyOf(row, textBlocks(row)).key;
}

export function isOpenRow(row: HTMLElement): boolean {
  return row.getAttribute('aria-selected') === 'true';
}

export function readRow(row: HTMLElement): ListRow {
  const blocks = textBlocks(row);
  const people = peopleOf(row, blocks);
  const texts = textsOf(row, blocks, people);
  const key = keyOf(row, blocks);
  const unread = unreadOf(row, people);
  return {
    element: row,
    parts: [row],
    key: key.key,
    lastMessage: null,
    people: people.people,
    subject: texts.subject,
    snippet: texts.snippet,
    unread: unread.unread,
    ways: {
      row: wayOfRow(row),
      key: key.way,
      people: people.way,
      subject: texts.subjectWay,
      snippet: texts.snippetWay,
      unread: unread.way,
    },
  };
}

function isOptionOfList(option: HTMLElement): boolean {
  return option.closest(ways.LIST) !== null && option.closest(ways.OUTSIDE_LIST) === null && option.querySelector(ways.MAIL_SIGN) !== null;
}

function wayOfRow(row: HTMLElement): WayName {
  const way: Way | undefined = ways.ROW_MARKS.find(({ selector }) => row.matches(selector));
  return wayName(way ?? ways.OPTION_IN_LIST);
}

interface RowTexts {
  subject: string | null;
  snippet: string | null;
  subjectWay: WayName;
  snippetWay: WayName;
}

/** Behind the people stands the subject, behind it the first words; the date may stand anywhere. */
function textsOf(row: HTMLElement, blocks: readonly TextBlock[], people: RowPeople): RowTexts {
  const date = dateBlock(row, blocks);
  const behind = blocks.slice(people.block + 1).filter((block) => block !== date && (block.element !== row || !isTime(block.text)));
  const subject = subjectAmong(row, blocks, behind, people);
  const rest = subject ? behind.slice(behind.indexOf(subject.block) + 1) : [];
  const classed = row.querySelector(ways.SNIPPET_CLASS.selector);
  const snippet = classed ? oneLine(classed.textContent) : longest(rest);
  return {
    subject: subject?.block.text ?? null,
    snippet,
    subjectWay: subject?.way ?? null,
    snippetWay: snippet === null ? null : classed ? wayName(ways.SNIPPET_CLASS) : 'role:after-subject',
  };
}

/**
 * A count, a label or "External" may stand between people and subject. The row's own label names people and subject one behind
 * the other, in every language, and so tells which piece is meant.
 */
function subjectAmong(
  row: HTMLElement,
  blocks: readonly TextBlock[],
  behind: readonly TextBlock[],
  people: RowPeople,
): { block: TextBlock; way: string } | null {
  const label = oneLine(row.getAttribute('aria-label'));
  const names = blocks[people.block]?.text ?? '';
  const named = label === '' || names === '' ? undefined : behind.find(({ text }) => label.includes(`${names} ${text}`));
  if (named) return { block: named, way: 'role:named-by-label' };
  const classed = behind.find(({ element }) => element.matches(ways.ROW_SUBJECT_CLASS.selector) || element.querySelector(ways.ROW_SUBJECT_CLASS.selector));
  if (classed) return { block: classed, way: wayName(ways.ROW_SUBJECT_CLASS) };
  const first = behind.find(({ text }) => !isCount(text));
  return first ? { block: first, way: 'text:after-people' } : null;
}

/** Among pieces behind the subject (folder, category, first words) the first words are the longest. */
function longest(blocks: readonly TextBlock[]): string | null {
  return blocks.reduce<string | null>((best, { text }) => (best === null || text.length > best.length ? text : best), null);
}

function isCount(text: string): boolean {
  return /^[[(]?\p{Nd}{1,4}[\])]?$/u.test(text);
}

function isTime(text: string): boolean {
  return /^\p{Nd}{1,2}[:.]\p{Nd}{2}(?:\s?\p{L}{1,2}\.?){0,2}$/u.test(text);
}

/** By the action that the row offers; else by the words before the people in its label, of which there are none on a read row. */
function unreadOf(row: HTMLElement, people: RowPeople): { unread: boolean | null; way: WayName } {
  for (const icon of row.querySelectorAll(ways.ICON)) {
    const name = icon.getAttribute('data-icon-name') ?? '';
    if (ways.OFFERS_READ.test(name)) return { unread: true, way: 'icon:MailRead' };
    if (ways.OFFERS_UNREAD.test(name)) return { unread: false, way: 'icon:Mail' };
  }
  const label = oneLine(row.getAttribute('aria-label'));
  const name = people.people[0]?.name;
  const end = name ? label.indexOf(name) : -1;
  return end === -1 ? { unread: null, way: null } : { unread: saysUnread(label, end), way: 'text:label' };
}

/**
 * Conversation, message and date: elements are re-used for other mails, a conversation may be listed twice, and one that got a new
 * mail is another row. Never the label, which changes when a row is read or selected.
 */
function keyOf(row: HTMLElement, blocks: readonly TextBlock[]): { key: string; way: WayName } {
  const conversation = row.getAttribute('data-convid') ?? '';
  const date = dateBlock(row, blocks);
  const when = date ? (date.element.getAttribute('title') ?? date.text) : '';
  if (conversation || row.id) {
    return { key: `${conversation}/${row.id}/${when}`, way: conversation ? 'attribute:data-convid' : 'id:item' };
  }
  return { key: ['text', ...blocks.slice(0, 4).map(({ text }) => text)].join('/'), way: 'text:row' };
}
