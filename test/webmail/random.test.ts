// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { SiteAdapter } from '../../src/webmail/adapter.ts';
import { gmail } from '../../src/webmail/gmail/index.ts';
import { outlook } from '../../src/webmail/outlook/index.ts';
import { array, assert, constant, constantFrom, nat, oneof, property, record, string, tuple } from '../property.ts';
import { row as gmailRow, conversation, list, message as gmailMessage, table } from './gmail/fixtures.ts';
import { list as outlookList, message, row, single } from './outlook/fixtures.ts';

/** Tags, attributes and values that the adapters look for, in any order and place. */
const TAGS = ['div', 'span', 'tr', 'td', 'table', 'tbody', 'h2', 'h3', 'p', 'button', 'input', 'img', 'i', 'pre', 'br', 'wbr'];
const ATTRIBUTES: Record<string, readonly string[]> = {
  class: ['zA zE', 'zA-1a2b yO-3', 'yW', 'bog', 'y2', 'a3s', 'ii gt', 'gD', 'adn', 'h7', 'hP', 'TtcXM', 'FqgPc', 'rps_1', 'OZZZK', 'fui-Avatar', 'gmail_quote', 'btb'],
  role: ['row', 'gridcell', 'main', 'list', 'listitem', 'link', 'option', 'listbox', 'document', 'heading', 'group', 'checkbox', 'img', 'button', 'textbox', 'complementary'],
  email: ['', 'ann@example.org', '@', '<@>'],
  name: ['me', ''],
  title: ['', 'ann@example.org', 'Wed 3:03 PM', 'a@b; c@d', '<<<@>>>'],
  id: [':1', 'UniqueMessageBody_1', 'MSG_1_FROM', 'MSG_1_BODY', 'CONV_1_SUBJECT', 'AQ1=', ' "]\\'],
  'aria-label': ['From: Ann', 'Ann', ': ', 'Unread Ann A subject'],
  'aria-labelledby': [':1', '"]', ''],
  'aria-activedescendant': ['AQ1=', ' "]\\'],
  'aria-expanded': ['true', 'false'],
  'data-convid': ['AAQk1', ''],
  'data-legacy-thread-id': ['186a1240279a5c17', 'zz', ''],
  'data-thread-id': ['#thread-f:1848781055589211216', '#thread-a:r1', '#thread-f:x'],
  'data-legacy-message-id': ['186a1240279a5c18', ''],
  'data-message-id': ['#msg-f:99999999999999999999', ''],
  'data-app-section': ['MessageList', 'MailReadCompose', 'ConversationContainer'],
  'data-icon-name': ['MailReadRegular', 'MailRegular'],
  contenteditable: ['true', ''],
  rowspan: ['3', '-1', '1e9', 'x'],
  style: ['display: none', ''],
};

const element = record({
  tag: constantFrom(...TAGS),
  attributes: array(constantFrom(...Object.keys(ATTRIBUTES)).chain((name) => tuple(constant(name), constantFrom(...(ATTRIBUTES[name] ?? [''])))), { maxLength: 4 }),
  text: oneof(constantFrom('', 'Ann', 'Ann<ann@example.org>', '550 5.1.1', '\n', '; ;', 'From:'), string({ maxLength: 8 })),
  /** Which of the elements before becomes its parent. */
  parent: nat(),
});

/** Asks an adapter everything that it can be asked of a page. */
function askAll(adapter: SiteAdapter, root: Document): void {
  for (const at of root.querySelectorAll('*')) adapter.rowAt(at);
  for (const found of adapter.listRows(root).elements) {
    const read = adapter.readRow(found);
    expect(read.key).toBe(adapter.rowKey(found));
    expect(adapter.rowAt(found)).toBe(found);
    for (const { address } of read.people) if (address !== null) expect(address).toContain('@');
    adapter.originals(found, root);
  }
  for (const found of adapter.messages(root).elements) {
    const { body, place, sender } = adapter.readMessage(found);
    if (body) {
      expect(adapter.readBody(body, 50).length).toBeLessThanOrEqual(50);
      expect(found.contains(body)).toBe(true);
    }
    if (place) expect(place.before.parentElement).toBe(place.parent);
    if (sender) expect(sender.address ?? sender.name).toBeTruthy();
    adapter.originals(found, root);
  }
  adapter.cursorRow(root);
  adapter.readingRegion(root);
  adapter.ownAddresses(root);
}

test.each([gmail, outlook])('no tree of elements makes the adapter of $site throw or contradict itself', { timeout: 120_000 }, (adapter) => {
  assert(
    property(array(element, { maxLength: 40 }), (elements) => {
      document.body.replaceChildren();
      const made: Element[] = [document.body];
      for (const { tag, attributes, text, parent } of elements) {
        const node = document.createElement(tag);
        for (const [name, value] of attributes) node.setAttribute(name, value);
        node.append(text);
        (made[parent % made.length] ?? document.body).append(node);
        made.push(node);
      }
      askAll(adapter, document);
    }),
    { numRuns: 150 },
  );
});

const PAGES = [
  [gmail, list(table(gmailRow() + gmailRow({ unread: true })))], [gmail, conversation(gmailMessage() + gmailMessage({ folded: true }))],
  [outlook, outlookList(row() + row({ address: null }), single(message()))], [outlook, single(message({ skin: 2026 }), { skin: 2026 })],
] as const;

test.each(PAGES)('nor does a page of $0.site from which anything is missing', { timeout: 120_000 }, (adapter, markup) => {
  assert(
    property(array(nat(), { maxLength: 6 }), array(nat(), { maxLength: 10 }), (removed, stripped) => {
      document.body.innerHTML = markup;
      const all = [...document.body.querySelectorAll('*')];
      for (const index of stripped) {
        const at = all[index % all.length];
        for (const { name } of at ? [...at.attributes] : []) at?.removeAttribute(name);
      }
      for (const index of removed) all[index % all.length]?.remove();
      askAll(adapter, document);
    }),
    { numRuns: 100 },
  );
});
