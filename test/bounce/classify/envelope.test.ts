import { expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const answer = (returnPath: string): string => `${returnPath}From: Marie Dupont <marie@example.org>\nTo: paul@example.com\nSubject: Devis\nDate: Mon, 2 Nov 2026 10:00:00 +0100\n\nBonjour,\n\nJe suis absente jusqu'au 12 novembre. En cas d'urgence, contactez le standard.\n`;

test.each([
  ['<>', true],
  ['', null],
  ['<MAILER-DAEMON>', true],
  ['<MAILER-DAEMON@mx.example.org>', true],
  ['<marie@example.org>', false],
])('an automatic answer from the envelope sender %s', (path, isEmpty) => {
  const { kind, emptySender } = classify(read(answer(path === '' ? '' : `Return-Path: ${path}\n`)));
  expect(emptySender).toBe(isEmpty);
  if (isEmpty === true) expect(kind).toBe('auto_reply');
});

test('an "@" in the quotation marks of an address is none of its domain’s', () => {
  const { recipients } = classify(read('Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; "a@gmail.com"@orange.fr\nAction: failed\nStatus: 5.1.1\n\n--b--\n'));
  expect(recipients[0]?.provider).toBe('orange');
});
