/** What a mail page shows above an opened mail, copied along with it. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import { pageHead } from '../../../src/bounce/read/page-head.ts';

describe('the head of an opened mail', () => {
  test('as Gmail shows it', () => {
    const text = 'Trip to Brest\nInbox\n\nAnna Le Goff <anna@example.org>\n\t\nThu, Oct 24, 2024, 1:13 PM\n\t\nto me\n\nHello!\n';
    const head = pageHead(text);
    expect(head).toMatchObject({ from: 'Anna Le Goff <anna@example.org>', to: 'to me', subject: 'Trip to Brest' });
    expect(text.slice(head?.below)).toBe('\nHello!\n');
  });

  test('as Outlook shows it, in French', () => {
    expect(pageHead('Devis\n\nAnna Le Goff<anna@example.org>\nÀ : Vous\nDim 12/01/2025 03:40\n\nBonjour,')).toMatchObject({ from: 'Anna Le Goff<anna@example.org>', to: 'À : Vous', subject: 'Devis' });
  });

  test.each([
    ['a header', 'From: Anna <anna@example.org>\nTo: paul@example.com\nDate: Thu, 24 Oct 2024 13:13:00 +0200\n\nHello'],
    ['a name and an address in a report', 'Delivery failed.\n\nAnna Le Goff <anna@example.org>\n\nUser unknown'],
    ['a list of recipients', 'Your message did not reach:\n\n<anna@example.org>:\n12:30 550 5.1.1 User unknown'],
    ['whom a mail did not reach', 'Your message could not be delivered to:\n\nAnna Le Goff <anna@example.org>\n24/10/2024 13:13\nServer error: 550 5.1.1 User unknown'],
    ['whom a mail of somebody’s did not reach', 'My mail to my cousin came back:\nAnna Le Goff <anna@example.org>\nsent 1:13 PM\nit says her mailbox is full'],
    ['a failed recipient and a sentence', 'Delivery failed\nAnna Le Goff <anna@example.org>\nA problem occurred on the server'],
    ['nothing of it', 'Hello, see you at 10:30.'],
  ])('is not %s', (_what, text) => {
    expect(pageHead(text)).toBeNull();
  });
});

test('who wrote an alert or a report is nobody whom a mail did not reach', () => {
  const text = 'Campaign report\n\nQuill <reports@example.org>\nto me\nMon, Nov 2, 2026, 9:00 AM\n\nTop bounce reasons\n550 5.1.1 user unknown - 39\n550 5.4.1 access denied - 13\nUnsubscribe';
  expect(classify(read(text)).recipients.map(({ address }) => address)).not.toContain('reports@example.org');
});

test('a daemon in it says what the mail is, in whatever language', () => {
  const text = 'Zure mezua\n\nPosta zerbitzaria <mailer-daemon@example.eus>\nto me\nMon, Nov 2, 2026, 9:00 AM\n\nezin izan dugu zure mezua ane@example.eus helbidera eraman.';
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'ane@example.eus' }] });
});

test.each([
  'Returned mail\n\nMail <mailer-daemon@example.net>\n13:13\nTo: anna@example.org - user unknown',
  'Returned mail\n\nMail <mailer-daemon@example.net>\n13:13\nto me\nTo: anna@example.org\nUser unknown',
])('and its own lines stay: %s', (text) => {
  expect(classify(read(text)).recipients).toMatchObject([{ address: 'anna@example.org', cause: 'user_unknown' }]);
});

test('but a postmaster, who may be anybody, does not', () => {
  const text = 'Zure mezua\n\nPostmaster <postmaster@example.eus>\nto me\nMon, Nov 2, 2026, 9:00 AM\n\nezin izan dugu zure mezua ane@example.eus helbidera eraman.';
  expect(classify(read(text)).kind).toBe('not_a_bounce');
});
