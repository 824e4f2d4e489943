// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { one, show } from '../support/page.ts';
import { conversation, hashed, list, message, paneRow, row, table } from './fixtures.ts';

const DAEMON: [string, string] = ['mailer-daemon@googlemail.com', 'Mail Delivery Subsystem'];
const read = (markup: string) => {
  const { elements, way } = gmail.listRows(show(markup));
  return { way, rows: elements.map((element) => gmail.readRow(element)) };
};

test('a row’s people, subject, first words and state', () => {
  const { way, rows } = read(list(table(row({ people: [DAEMON], subject: 'Delivery Status Notification (Failure)', snippet: 'Address not found', unread: true }))));
  expect(way).toBe('attribute:thread-id');
  expect(rows).toMatchObject([{
    key: '186a1240279a5c17/186a1240279a5c17', people: [{ address: DAEMON[0], name: DAEMON[1] }],
    subject: 'Delivery Status Notification (Failure)', snippet: 'Address not found', unread: true,
    ways: { key: 'attribute:thread-id', people: 'attribute:email', subject: 'attribute:thread-id', snippet: 'class:y2', unread: 'class:zE' },
  }]);
});

test('all people of a conversation are read once, and its count is none of them', () => {
  const { rows } = read(list(table(row({ people: [['ann@example.org', 'me'], DAEMON], subject: 'Quarterly offer', count: 2 }))));
  expect(rows[0]?.people.map(({ address }) => address)).toEqual(['ann@example.org', DAEMON[0]]);
});

test('people without an address are names, and a count is no name', () => {
  const { rows } = read(list(table(row({ people: [[null, 'Mail Delivery Subsystem']], count: 3 }))));
  expect(rows[0]?.people).toEqual([{ address: null, name: 'Mail Delivery Subsystem' }]);
});

test('rows without first words, with a label before the subject', () => {
  const { rows } = read(list(table(row({ snippet: null, label: 'Clients', subject: 'Devis' }))));
  expect(rows[0]).toMatchObject({ subject: 'Devis', snippet: null });
});

test('classes with a hash behind them', () => {
  const { rows } = read(hashed(list(table(row({ people: [DAEMON], thread: null, unread: true }) + row({ thread: null })))));
  expect(rows.map(({ unread, subject, snippet }) => [unread, subject, snippet])).toEqual([[true, 'A subject', 'First words'], [false, 'A subject', 'First words']]);
});

test('rows of a view that is hidden are not seen', () => {
  const { rows } = read(list(table(row({ thread: '186a1240279a5c17' })), table(row({ thread: '186a1240279a5c18' }))));
  expect(rows.map(({ key }) => key)).toEqual(['186a1240279a5c17/186a1240279a5c17']);
});

test('several tables of a sectioned inbox, and the shown tab of a tabbed one', () => {
  expect(read(list(table(row({ thread: '186a1240279a5c17' })) + table(row({ thread: '186a1240279a5c18' })))).rows).toHaveLength(2);
  const tabs = `<div role="tabpanel">${table(row())}</div><div role="tabpanel" style="display: none;">${table(row({ thread: '186a1240279a5c18' }))}</div>`;
  expect(read(list(tabs)).rows).toHaveLength(1);
});

describe.each([2, 3] as const)('the vertical preview pane with %i table rows a conversation', (lines) => {
  const markup = list(table(paneRow({ people: [DAEMON], subject: 'One' }, lines) + paneRow({ subject: 'Two' }, lines)));

  test('is one row a conversation', () => {
    const { rows } = read(markup);
    expect(rows.map(({ subject, snippet, parts, people }) => [subject, snippet, parts.length, people[0]?.name])).toEqual([
      ['One', lines === 3 ? 'First words' : null, lines, 'Mail Delivery Subsystem'], ['Two', lines === 3 ? 'First words' : null, lines, 'Ann'],
    ]);
  });

  test('belongs to the conversation wherever the pointer is', () => {
    const { elements } = gmail.listRows(show(markup));
    const rows = [...document.querySelectorAll('tr')];
    expect(rows.map((line) => gmail.rowAt(line.querySelector('span') ?? line))).toEqual(rows.map((_, index) => elements[Math.floor(index / lines)]));
  });
});

test('what stands beside the rows is no row, whatever it reaches over', () => {
  show(list(`<div role="rowgroup"><div><div rowspan="3"></div></div><div role="row"><div data-legacy-thread-id="186a1240279a5c17"></div></div></div>`));
  const { elements } = gmail.listRows(document);
  expect(elements.map((element) => element.getAttribute('role'))).toEqual(['row']);
  expect(gmail.rowAt(elements[0]!)).toBe(elements[0]);
  expect(gmail.readRow(elements[0]!).parts).toEqual(elements);
});

test('a row that shows another conversation has another key', () => {
  show(list(table(row({ thread: '186a1240279a5c17' }))));
  const [element] = gmail.listRows(document).elements;
  const before = gmail.rowKey(element!);
  const other = document.createElement('tbody');
  other.innerHTML = row({ thread: '186a1240279a5c18' });
  element!.replaceChildren(...other.querySelector('tr')!.childNodes);
  expect(gmail.rowKey(element!)).not.toBe(before);
});

test('a new mail in a conversation changes its key, being read does not', () => {
  const key = (markup: string) => read(list(table(markup))).rows[0]?.key;
  expect(key(row({ last: '186a1240279a5c18' }))).not.toBe(key(row()));
  expect(key(row({ unread: true }))).toBe(key(row()));
  expect(key(row({ thread: null, date: 'Mon' }))).not.toBe(key(row({ thread: null, date: 'Tue' })));
});

test('from right to left, with marks that tell the direction', () => {
  show(list(table(row({ people: [['mailer-daemon@googlemail.com', '\u200FMail Delivery Subsystem\u200E']], subject: '\u202Bعرض\u202C', snippet: 'تعذر' }))), { lang: 'ar' });
  expect(gmail.readRow(gmail.listRows(document).elements[0]!)).toMatchObject({ people: [{ name: 'Mail Delivery Subsystem' }], subject: 'عرض', snippet: 'تعذر' });
});

test.each([['unread', true], ['non lu', true], ['ungelesen', true], ['未读', true], ['непрочитанное', true], ['', false]])('state by the summary alone: "%s"', (word, unread) => {
  const markup = row({ unread: word !== '', words: { unread: word, read: '' } }).replaceAll(/\b(?:zE|yO)\b/g, 'qq');
  expect(read(list(table(markup))).rows[0]).toMatchObject({ unread, ways: { unread: 'text:summary' } });
});

test('neither a table in a mail nor an opened message’s header is a row', () => {
  show(conversation(message({ body: '<table role="grid"><tr class="zA" role="row"><td email="x@example.net">x</td></tr></table>' })));
  expect(gmail.listRows(document).elements).toEqual([]);
  expect(gmail.rowAt(one('.a3s.aiL td'))).toBeNull();
  expect(gmail.rowAt(one('.gD'))).toBeNull();
});

test('the row of the keyboard cursor', () => {
  show(list(table(row() + row({ cursor: true }))));
  expect(gmail.cursorRow(document)).toBe(gmail.listRows(document).elements[1]);
});

test('a cursor in a hidden view is nobody’s', () => {
  show(list(table(row()), table(row({ cursor: true }))));
  expect(gmail.cursorRow(document)).toBeNull();
});

test('a row that holds the whole list is no row of it', () => {
  show(list(`<table><tbody><tr id="outer"><td id="beside"></td><td>${table(row())}</td></tr></tbody></table>`));
  expect(gmail.listRows(document).elements.map(({ className }) => className.trim())).toEqual(['zA yO']);
  expect(gmail.rowAt(one('#beside'))).toBeNull();
});

test('first words that no class names are what stands behind the subject', () => {
  const markup = row({ subject: 'Devis', snippet: 'Bonjour', label: 'Devis' }).replaceAll('y2', 'qq');
  expect(read(list(table(markup))).rows[0]).toMatchObject({ subject: 'Devis', snippet: 'Bonjour', ways: { snippet: 'role:link' } });
});

test('without any id, people and subject tell rows of one minute apart', () => {
  const key = (markup: string) => read(list(table(markup))).rows[0]?.key;
  expect(key(row({ thread: null, subject: 'One' }))).not.toBe(key(row({ thread: null, subject: 'Two' })));
  expect(key(row({ thread: null, people: [DAEMON] }))).not.toBe(key(row({ thread: null })));
  expect(key(row({ thread: null, people: [[null, 'Ann']] }))).not.toBe(key(row({ thread: null, people: [[null, 'Ben']] })));
});

test('an advertisement among rows is not taken for a mail', () => {
  const { rows } = read(list(table(`<tr class="zA" role="row"><td><span class="yP">Mail Delivery Tools</span></td></tr>${row()}`)));
  expect(rows.map(({ people }) => people[0]?.name)).toEqual(['Ann']);
});

test('the row that is open beside the preview pane is marked, by a class that may have a hash behind it', () => {
  const markup = list(table(row().replace('class="zA ', 'class="zA aps ') + row({ thread: '186a1240279a5c19' })));
  for (const page of [markup, hashed(markup)]) {
    show(page);
    expect(gmail.listRows(document).elements.map((element) => gmail.isOpenRow(element))).toEqual([true, false]);
  }
});
