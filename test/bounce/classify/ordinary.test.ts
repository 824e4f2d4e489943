/**
 * Ordinary texts that are no returns: "kind TAB text" in ordinary.tsv, lines ended with "\n". They have the words of returns, but what did
 * not arrive is a parcel, a payment or a message of another kind, or somebody explains, counts or programs.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const kindOf = (text: string): string => classify(read(text)).kind;

const TEXTS = readFileSync(new URL('ordinary.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => {
  const [kind = '', text = ''] = line.split('\t');
  return [text.replaceAll(String.raw`\n`, '\n'), kind] as const;
});

test.each(TEXTS)('%s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

describe('the same words are a return', () => {
  test.each([
    ['where they are all that is said', 'Adresse introuvable'],
    ['where a mail is named', 'No se pudo entregar su mensaje.'],
    ['where several recipients are', 'Bezorging is mislukt voor deze geadresseerden of groepen:'],
    ['beside an address', 'Zustellung fehlgeschlagen: marie@example.org nicht gefunden'],
    ['in Japanese, too', 'メッセージは marie@example.org に配信されませんでした。'],
    ['of a box instead of an account', 'Boîte désactivée'],
    ['in the long sentence of one mail system', 'This account has been disabled or discontinued [#102].'],
    ['behind the code of a mail server', '503 5.5.1 Bad sequence of commands'],
    ['of a recipient', 'This recipient has been blocked'],
    ['though it says what is common, where the mail is the reader’s', 'Your message could not be delivered. The most common reason is that your address is suspected of sending spam.'],
    ['where it failed while something was done', 'The following errors occurred when trying to deliver the attached mail:'],
    ['with one status', '4.2.2 mailbox full'],
    ['with a status for each address', '5.1.1 marie@example.org: unknown\n5.2.2 paul@example.org: full'],
  ])('%s', (_where, text) => {
    expect(['failure', 'delay']).toContain(kindOf(text));
  });
});

describe('a mail with a header', () => {
  const mail = (from: string, subject: string, body: string, fields = ''): string =>
    `From: ${from}\nTo: marie@example.org\nSubject: ${subject}\nDate: Tue, 4 Mar 2025 10:00:00 +0100\nMessage-ID: <1@example.org>\n${fields}\n${body}\n`;

  test.each([
    ['a postmaster’s letter', mail('Postmaster <postmaster@example.org>', 'Mail maintenance on Sunday', 'Dear colleagues, on Sunday mail will be delayed. Mailboxes over quota must be cleaned up before. Regards, the postmaster')],
    ['a carrier', mail('Parcel Co <noreply@parcel.example>', 'Delivery failed - recipient unknown at this address', 'We could not deliver your parcel 421550. It will be returned to sender.', 'Return-Path: <>\n')],
    ['a newsletter about returns', mail('News <news@example.net>', 'Delivery Status Notification (Failure) explained', 'What does "550 5.1.1 User unknown" mean?', 'List-Unsubscribe: <https://example.net/u>\n')],
    ['a monitor', mail('Nagios <nagios@example.org>', '** PROBLEM: mx1/SMTP is CRITICAL **', 'Info: 421 4.3.2 Service not available, CRITICAL - Socket timeout', 'Auto-Submitted: auto-generated\n')],
    ['a fax', mail('Fax Server <fax@example.org>', 'Fax transmission failed', 'Your fax could not be delivered. Reason: no answer.', 'Auto-Submitted: auto-generated\n')],
  ])('of %s is none', (_who, text) => {
    expect(kindOf(text)).toBe('not_a_bounce');
  });
});
