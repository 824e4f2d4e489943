/** Several returned mails in one pasted text are each read; one returned mail stays one, whatever it quotes. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../src/bounce/index.ts';
import { piecesOf } from '../../src/helper/read/split-text.ts';
import { FIXTURE_MAILS } from '../fixtures/mails-list.ts';
import { fixtureText } from '../sites/server/read-mails.ts';

const names = FIXTURE_MAILS.map(({ file }) => file.replace(/\.eml$/, ''));
const visible = (name: string) => read(fixtureText(name)).prose;
const addresses = (text: string) => classify(read(text)).recipients.map(({ address }) => address);
const told = (text: string) => piecesOf(text).map(({ start, end }) => addresses(text.slice(start, end)));

const GMAIL = 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>\n\nAddress not found\nYour message wasn\'t delivered to anne@gmail.example because the address couldn\'t be found, or is unable to receive mail.\n\nThe response was:\n550 5.1.1 The email account that you tried to reach does not exist.';
const POSTFIX = 'This is the mail system at host mx.example.org.\n\nI\'m sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<bob@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 User unknown\n<carl@example.net>: host mx.example.net[192.0.2.7] said: 552 5.2.2 Mailbox full';
const EXCHANGE = 'Delivery has failed to these recipients or groups:\n\ndora@example.com\nThe email address you entered couldn\'t be found.\n\nDiagnostic information for administrators:\n\nGenerating server: mail.example.org\n\ndora@example.com\nRemote Server returned \'550 5.1.1 RESOLVER.ADR.RecipNotFound; not found\'';
const EXCHANGE_FR = EXCHANGE.replace('Delivery has failed to these recipients or groups:', 'Échec de la remise pour ces destinataires ou groupes :');

describe('one mail stays one', () => {
  test.each(names)('%s', (name) => {
    expect(piecesOf(fixtureText(name))).toHaveLength(1);
    expect(piecesOf(visible(name))).toHaveLength(1);
  });

  test('a notice that names several recipients', () => {
    expect(piecesOf(POSTFIX)).toHaveLength(1);
  });

  test('a notice that says the same in two languages', () => {
    expect(piecesOf(`${EXCHANGE}\n\n${EXCHANGE_FR}`)).toHaveLength(1);
  });

  test('a notice that somebody forwards, with a quoted one below', () => {
    expect(piecesOf(`Hello Paul,\ncan you help?\n\n---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@example.org>\nSubject: Undelivered Mail\n\n${POSTFIX}\n\n${GMAIL.replace(/^/gm, '> ')}`)).toHaveLength(1);
  });

  test('a report without parts, with the source of the report that it returns', () => {
    const returned = `Return-Path: <>\nReceived: from mx.example.net\nFrom: MAILER-DAEMON@example.net\nMessage-ID: <1@example.net>\nSubject: failure notice\n\nSorry.`;
    expect(piecesOf(`${fixtureText('qmail-mailbox-full')}\n\n--- Below this line is a copy of the message.\n\n${returned}`)).toHaveLength(1);
  });

  test('an empty text', () => {
    expect(piecesOf('')).toEqual([{ start: 0, end: 0 }]);
  });
});

describe('several mails are each read', () => {
  test('in any language in which their headings and titles are known', () => {
    const gmail = 'Adresse nicht gefunden\nDeine Nachricht wurde nicht an anne@gmail.example zugestellt.\n\nDie Antwort lautete:\n550 5.1.1 The email account that you tried to reach does not exist.';
    const exchange = 'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\ndora@example.com\nRemote Server returned \'550 5.1.1 RESOLVER.ADR.RecipNotFound; not found\'';
    expect(told(`${gmail}\n\n${exchange}`)).toEqual([['anne@gmail.example'], ['dora@example.com']]);
  });

  test('as they are seen, each from its sender and subject on', () => {
    const text = `${POSTFIX}\n\n${GMAIL}\n\n${EXCHANGE}`;
    expect(told(text)).toEqual([['bob@example.net', 'carl@example.net'], ['anne@gmail.example'], ['dora@example.com']]);
    expect(text.slice(piecesOf(text)[1]?.start)).toMatch(/^Mail Delivery Subsystem/);
  });

  test('whole sources, one behind the other, with or without parts, as a mailbox or not', () => {
    const several = ['postfix-three-recipients', 'qmail-mailbox-full', 'exim-quota-overflow', 'gmail-boite-pleine-fr', 'facture-fr'];
    const sources = several.map((name) => fixtureText(name));
    const expected = sources.map(addresses);
    expect(told(sources.join('\r\n\r\n'))).toEqual(expected);
    expect(told(sources.map((source) => `From MAILER-DAEMON Tue Nov 24 10:00:00 2026\r\n${source}\r\n\r\n`).join(''))).toEqual(expected);
  });

  test('nothing of the text is lost between them', () => {
    const text = `Dear all, see below.\n\n${GMAIL}\n\n${POSTFIX}\n\nBye`;
    const pieces = piecesOf(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});

test('time grows with the text’s length, whatever is in it', () => {
  const began = performance.now();
  piecesOf('From: MAILER-DAEMON@example.org\nReturn-Path: <>\nContent-Type: multipart/report; boundary=b\n\nSorry.\n\n'.repeat(10_000));
  piecesOf('Address not found\n\n'.repeat(40_000));
  expect(performance.now() - began).toBeLessThan(10_000);
}, 60_000);
