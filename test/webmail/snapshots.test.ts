// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '../../src/webmail/adapter.ts';
import { gmail } from '../../src/webmail/gmail/index.ts';
import { outlook } from '../../src/webmail/outlook/index.ts';
import { haveSnapshots, showSnapshot } from './support/snapshots.ts';

/** What is found in each real capture, and by which way. */
function seen(adapter: SiteAdapter, name: string) {
  const page = showSnapshot(name);
  const rows = adapter.listRows(page);
  const messages = adapter.messages(page);
  return {
    way: rows.way,
    rows: rows.elements.map((row) => adapter.readRow(row)),
    messageWay: messages.way,
    messages: messages.elements.map((message) => adapter.readMessage(message)),
    own: adapter.ownAddresses(page),
  };
}

describe.skipIf(!haveSnapshots)('real pages of Gmail', () => {
  test('the inbox of 2023: 50 rows, 6 unread, and nothing of the hidden view', () => {
    const { way, rows, messages, own } = seen(gmail, 'snapshots/gmail/full-2023-03-inbox-50rows-en.html');
    expect([way, rows.length, rows.filter(({ unread }) => unread).length, messages.length]).toEqual(['attribute:thread-id', 50, 6, 0]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(50);
    expect(rows.every(({ people, subject, snippet }) => people.length > 0 && people.every(({ address }) => address?.includes('@')) && subject && snippet)).toBe(true);
    expect(new Set(rows.flatMap(({ ways }) => Object.values(ways)))).toEqual(new Set(['attribute:thread-id', 'attribute:email', 'class:y2', 'class:zE']));
    expect(own).toEqual(['tester.owner@gmail.com']);
  });

  test('the rows of 2014: one of one `tr`, one of three, one of two', () => {
    const { way, rows } = seen(gmail, 'snapshots/gmail/excerpt-2014-12-rows-normal-and-vertical-pane-en.html');
    expect([way, rows.map(({ parts }) => parts.length), rows.map(({ snippet }) => snippet !== null)]).toEqual(['class:zA', [1, 3, 2], [true, true, false]]);
    expect(rows.map(({ people, subject }) => [people[0]?.address, subject !== null])).toEqual([['tester.owner@gmail.com', true], ['tester.owner@gmail.com', true], ['notifications@example.com', true]]);
  });

  test('the message of 2016, in Chinese', () => {
    const { messageWay, messages } = seen(gmail, 'snapshots/gmail/excerpt-2016-05-message-zhcn.html');
    expect(messageWay).toBe('role:listitem');
    expect(messages).toMatchObject([{ key: '1547986a2fbf2cbf', sender: { address: 'sender01@example.com' }, ways: { body: 'class:a3s', sender: 'attribute:email-in-heading' } }]);
  });

  test.each([['excerpt-2019-12-row-ru', false, 'Отправитель'], ['excerpt-2025-11-row-unread-selected-en', true, 'Example, PBC']])('the row of %s', (name, unread, sender) => {
    const { rows } = seen(gmail, `snapshots/gmail/${name}.html`);
    expect(rows).toMatchObject([{ unread, people: [{ name: sender }], ways: { key: 'attribute:thread-id', people: 'attribute:email' } }]);
  });

  test('bounces among the rows: one alone, one in a conversation of the reader’s own', () => {
    const { rows } = seen(gmail, 'composed/gmail-inbox-with-bounces-en.html');
    const daemons = rows.filter(({ people }) => people.some(({ address }) => address === 'mailer-daemon@googlemail.com'));
    expect(daemons.map(({ people, subject }) => [people.length, subject])).toContainEqual([1, 'Delivery Status Notification (Failure)']);
    expect(daemons.map(({ people, subject }) => [people.length, subject])).toContainEqual([2, 'Quarterly offer']);
  });
});

describe.skipIf(!haveSnapshots)('real pages of Outlook', () => {
  const WELCOME = { people: [{ address: 'no-reply@microsoft.com', name: 'Outlook Team' }], subject: 'Welcome to your new Outlook.com account' };

  test('the list of 2025', () => {
    const { way, rows, messages, own } = seen(outlook, 'snapshots/outlook/full-2025-05-inbox-1row-en-live.html');
    expect([way, messages.length]).toEqual(['attribute:data-convid', 0]);
    expect(rows).toMatchObject([{ ...WELCOME, unread: true, ways: { people: 'attribute:title', unread: 'icon:MailRead' } }]);
    expect(own).toEqual(['tester.owner@outlook.com']);
  });

  test('the opened message of 2025', () => {
    const { rows, messages, messageWay } = seen(outlook, 'snapshots/outlook/full-2025-05-read-message-en-live.html');
    expect(rows).toMatchObject([{ ...WELCOME, unread: false, ways: { unread: 'icon:Mail' } }]);
    expect(messageWay).toBe('id:UniqueMessageBody');
    expect(messages).toMatchObject([{ sender: WELCOME.people[0], subject: WELCOME.subject, ways: { sender: 'role:address-in-button', subject: 'attribute:title-in-heading' } }]);
  });

  test('the row of 2026: names only, nothing but lines of text', () => {
    const { rows } = seen(outlook, 'snapshots/outlook/excerpt-2026-08-row-office-en.html');
    expect(rows).toMatchObject([{ people: [{ address: null, name: 'Sender One' }, { address: null, name: 'Sender Two' }], subject: 'Sample subject', snippet: 'Sample preview', unread: true }]);
  });

  test('nothing is found in what is being written', () => {
    const { rows, messages } = seen(outlook, 'snapshots/outlook/full-2025-05-compose-en-live.html');
    expect([rows.length, messages.length]).toEqual([1, 0]);
  });

  test('a real bounce, opened', () => {
    const { messages } = seen(outlook, 'composed/outlook-list-and-ndr-open-en-live.html');
    expect(messages).toMatchObject([{ sender: { address: 'postmaster@outlook.com', name: 'Microsoft Outlook' }, subject: 'Undeliverable: Quarterly offer' }]);
    expect(outlook.readBody(messages[0]!.body!, 2_000)).toMatch(/^\S+ rejected your message to the following email addresses:/);
  });
});
