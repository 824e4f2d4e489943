// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { outlook } from '../../../src/webmail/outlook/index.ts';
import { one, show } from '../support/page.ts';
import { list, message, row, single } from './fixtures.ts';

const read = (markup: string) => {
  const { elements, way } = outlook.listRows(show(markup));
  return { way, rows: elements.map((element) => outlook.readRow(element)) };
};

test('a row’s people, subject, first words and state', () => {
  const { way, rows } = read(list(row({ name: 'Microsoft Outlook', address: 'postmaster@outlook.com', subject: 'Non remis : Devis', unread: true })));
  expect(way).toBe('attribute:data-convid');
  expect(rows).toMatchObject([{
    people: [{ address: 'postmaster@outlook.com', name: 'Microsoft Outlook' }], subject: 'Non remis : Devis', snippet: 'First words', unread: true,
    ways: { row: 'attribute:data-convid', key: 'attribute:data-convid', people: 'attribute:title', unread: 'icon:MailRead' },
  }]);
});

test('names without address, one or several', () => {
  const { rows } = read(list(row({ name: 'Microsoft Outlook', address: null }) + row({ id: 'AQ2=', name: 'Ann Example; Microsoft Outlook', address: null })));
  expect(rows.map(({ people }) => people)).toEqual([
    [{ address: null, name: 'Microsoft Outlook' }], [{ address: null, name: 'Ann Example' }, { address: null, name: 'Microsoft Outlook' }],
  ]);
  expect(rows.map(({ subject }) => subject)).toEqual(['A subject', 'A subject']);
});

test('several addresses in one title', () => {
  const { rows } = read(list(row({ name: 'Ann; Ben', address: 'ann@example.org; ben@example.net' })));
  expect(rows[0]?.people).toEqual([{ address: 'ann@example.org', name: 'Ann' }, { address: 'ben@example.net', name: 'Ben' }]);
});

test.each(['(3)', '12', 'External', 'Externe'])('"%s" between people and subject is no subject', (between) => {
  expect(read(list(row({ between }))).rows[0]?.subject).toBe('A subject');
});

test('rows without first words, picture or label', () => {
  const { rows } = read(list(row({ snippet: null, avatar: false, label: false, address: null })));
  expect(rows[0]).toMatchObject({ people: [{ address: null, name: 'Ann Example' }], subject: 'A subject', snippet: null, unread: false });
});

test('a subject that is an address is no person, and words that search has marked stay whole', () => {
  const { rows } = read(list(row({ subject: '<span title="bob@example.net">Undeliver<mark>able</mark>: bob@example.net</span>', label: false })));
  expect(rows[0]).toMatchObject({ people: [{ address: 'ann@example.org' }], subject: 'Undeliverable: bob@example.net' });
});

test.each([['Unread ', true], ['Non lu Réduit ', true], ['Ungelesen ', true], ['未读 ', true], ['غير مقروء ', true], ['Collapsed Replied ', false], ['', false]])('state by the label alone: "%s"', (states, unread) => {
  expect(read(list(row({ states, icons: false }))).rows[0]).toMatchObject({ unread, ways: { unread: 'text:label' } });
});

test('attachments, suggestions and date headings are no rows', () => {
  const markup = list(row(), single(message()));
  expect(read(markup).rows).toHaveLength(1);
  for (const option of document.querySelectorAll('[role="option"]:not([data-convid]) span')) expect(outlook.rowAt(option)).toBeNull();
  expect(read(markup.replaceAll(/data-(?:convid|focusable-row|app-section)="[^"]*"/g, ''))).toMatchObject({ way: 'role:option-in-list', rows: [{ key: 'AQAAB1=', people: [{ name: 'Ann Example' }] }].map(() => ({ people: [{ name: 'Ann Example' }] })) });
});

test('a row found at any of its elements, its buttons too', () => {
  show(list(row()));
  const expected = one('[data-convid]');
  for (const element of expected.querySelectorAll('*')) expect(outlook.rowAt(element)).toBe(expected);
  expect(outlook.rowAt(one('[role="tab"]'))).toBeNull();
});

test('an element that was given to another mail has another key', () => {
  show(list(row()));
  const element = one('[data-convid]');
  const before = outlook.rowKey(element);
  element.dataset['convid'] = 'AAQkAGM2';
  expect(outlook.rowKey(element)).not.toBe(before);
});

test('the key is that of the mail: not of its state, not of the conversation alone', () => {
  const key = (parts: Parameters<typeof row>[0]) => read(list(row(parts))).rows[0]?.key;
  expect(key({ unread: true, selected: true })).toBe(key({}));
  expect(key({ id: 'AQ9=' })).not.toBe(key({}));
  expect(key({ date: 'Thu 5/1/2025 9:00 AM' })).not.toBe(key({}));
  expect(key({ conversation: '', id: '', subject: 'Other' })).not.toBe(key({ conversation: '', id: '' }));
});

test('the row of the cursor: focused, named by the list, or the only one selected', () => {
  const rows = row({ id: 'A1=' }) + row({ id: 'A2=', selected: true }) + row({ id: 'A3=' });
  show(list(rows));
  expect(outlook.cursorRow(document)?.id).toBe('A2=');
  one('[aria-multiselectable]').setAttribute('aria-activedescendant', 'A3=');
  expect(outlook.cursorRow(document)?.id).toBe('A3=');
  one('[id="A1="]').focus();
  expect(outlook.cursorRow(document)?.id).toBe('A1=');
  show(list(row({ selected: true }) + row({ id: 'A2=', selected: true })));
  expect(outlook.cursorRow(document)).toBeNull();
});

test('hidden rows are not seen, and a wrapper that repeats a conversation’s id is not a second row', () => {
  expect(read(list(`<div style="display: none">${row()}</div>${row({ id: 'A2=' })}`)).rows).toHaveLength(1);
  expect(read(list(`<div data-convid="AAQkAGM1">${row()}</div>`)).rows).toHaveLength(1);
});

test('a row whose parts are lines of one text', () => {
  const { rows } = read('<div role="listbox"><div role="option" data-convid="AAQk1" aria-label="Unread Ann; Ben Devis 08:18 Bonjour">Ann; Ben\nDevis\n08:18\nBonjour</div></div>');
  expect(rows[0]).toMatchObject({ people: [{ name: 'Ann' }, { name: 'Ben' }], subject: 'Devis', snippet: 'Bonjour', unread: true });
});

test('the row of the opened message is selected', () => {
  show(list(row() + row({ id: 'AQ2=' })));
  const rows = outlook.listRows(document).elements;
  expect(rows.map((element) => outlook.isOpenRow(element))).toEqual([false, false]);
  rows[1]?.setAttribute('aria-selected', 'true');
  expect(rows.map((element) => outlook.isOpenRow(element))).toEqual([false, true]);
});

test('an option is a row in the list only, and only with something to tick or to mark as read', () => {
  const option = (inside: string) => `<div role="option"><span>Ann</span><span>Devis</span>${inside}</div>`;
  const tick = '<div role="checkbox" aria-label="Select"></div>';
  const rows = (markup: string) => read(markup).rows.length;
  expect(rows(`<div id="MailList"><div role="listbox">${option(tick)}</div></div>`)).toBe(1);
  expect(rows(`<div id="MailList"><div role="listbox">${option('<button><i data-icon-name="MailRegular"></i></button>')}</div></div>`)).toBe(1);
  expect(rows(`<div id="MailList"><div role="listbox">${option('')}</div></div>`)).toBe(0);
  expect(rows(`<div><div role="listbox">${option(tick)}</div></div>`)).toBe(0);
  expect(rows(`<div id="MailList"><div role="menu">${option(tick)}</div></div>`)).toBe(0);
});

test('a title that is no address alone names nobody', () => {
  expect(read(list(row({ address: 'Ann Example (ann@example.org)' }))).rows[0]?.people).toEqual([{ address: null, name: 'Ann Example' }]);
  expect(read(list(row({ address: 'ann@example.org; and 3 others' }))).rows[0]?.people).toEqual([{ address: null, name: 'Ann Example' }]);
});

test('people beside each other with a title each, and one title with a stray semicolon', () => {
  const two = row({ name: 'Ann</span>, <span title="ben@example.net">Ben', label: false, avatar: false });
  expect(read(list(two)).rows[0]?.people).toEqual([{ address: 'ann@example.org', name: 'Ann' }, { address: 'ben@example.net', name: 'Ben' }]);
  expect(read(list(row({ name: 'Ann Example;', address: null, avatar: false }))).rows[0]?.people).toEqual([{ address: null, name: 'Ann Example' }]);
});

test('the picture names the person where the first words do not, or where there are none', () => {
  const pictured = (texts: string) => `<div role="listbox"><div role="option" data-convid="AAQk1"><span class="fui-Avatar" role="img" aria-label="Ann Example"></span>${texts}</div></div>`;
  expect(read(pictured('<div><span>3</span></div><div><span>Ann Example; Ben</span></div><div><span>Devis</span></div>')).rows[0]).toMatchObject({ people: [{ name: 'Ann Example' }, { name: 'Ben' }], subject: 'Devis' });
  expect(read(pictured('')).rows[0]?.people).toEqual([{ address: null, name: 'Ann Example' }]);
});

test('a row that is hidden has no cursor', () => {
  show(list(row({ id: 'A1=' }) + `<div style="display: none">${row({ id: 'A2=' })}</div>`));
  one('[aria-multiselectable]').setAttribute('aria-activedescendant', 'A2=');
  expect(outlook.cursorRow(document)).toBeNull();
  one('[aria-multiselectable]').setAttribute('aria-activedescendant', 'gone');
  expect(outlook.cursorRow(document)).toBeNull();
});

test('a page without a list has no rows', () => {
  expect(read('<main>Calendar</main>')).toEqual({ way: null, rows: [] });
});
