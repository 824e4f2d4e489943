/** Notices in words that nobody knows: there the sender says what they are. */
import { expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const shown = (text: string, subject = 'Zure mezua', senderAddress = 'mailer-daemon@example.eus') => classify(read(text, { senderAddress, senderName: 'Posta zerbitzaria', subject }));
const mail = (text: string, from = 'MAILER-DAEMON@example.eus') => classify(read(`Received: from mx.example.eus by mx.example.org; Tue, 3 Nov 2026 10:12:07 +0100\nFrom: Posta <${from}>\nTo: paul@example.org\nSubject: Zure mezua\nDate: Tue, 3 Nov 2026 10:12:07 +0100\n\n${text}\n`));

/** Basque, which no table has. */
const BASQUE = 'Kaixo,\n\nezin izan dugu zure mezua ane@example.eus helbidera eraman. Postontzi hori ez dago jada.';

test('what a daemon writes is a return, in whatever language', () => {
  expect(shown(BASQUE)).toMatchObject({ kind: 'failure', kindEvidence: { rule: 'sender:mail-system' }, recipients: [{ address: 'ane@example.eus' }] });
  expect(mail(BASQUE)).toMatchObject({ kind: 'failure', kindEvidence: { rule: 'sender:mail-system' } });
});

test('and waits where its words say so together', () => {
  const waits = 'Der Brief an marie@example.org liegt noch in der Warteschlange, wir versuchen die Zustellung Ihrer Nachricht morgen erneut.';
  expect(shown(waits).kind).toBe('delay');
  expect(mail(waits).kind).toBe('delay');
});

test('what a person writes is none, nor what a postmaster writes without a title', () => {
  expect(shown(BASQUE, 'Zure mezua', 'ane@example.eus').kind).toBe('not_a_bounce');
  expect(shown('Kaixo, bihar egongo naiz bulegoan.', 'Bihar', 'postmaster@example.eus').kind).toBe('not_a_bounce');
  expect(shown(BASQUE, 'Undeliverable: Zure mezua', 'postmaster@example.eus').kind).toBe('failure');
});

test.each([
  ['a warning of its reader’s own mailbox', 'Your mailbox is almost full.', 'Quota'],
  ['such a warning in words that no sign knows', 'Din postlåda är nästan full. Du kanske inte kan ta emot nya meddelanden.', 'Meddelande'],
  ['a list’s question', '3 messages are awaiting moderation.', 'Club'],
  ['a receipt’s title', 'Mezua iritsi da.', 'Return receipt'],
  ['nothing at all', '  ', 'Zure mezua'],
])('%s is no return, though a daemon sent it', (_name, text, subject) => {
  expect(['failure', 'delay']).not.toContain(shown(text, subject).kind);
});

test('a subject that a page shows says of an automatic answer that it is one', () => {
  const text = 'Anna arbeitet nicht mehr hier, diese Adresse wird bald nicht mehr zugestellt.';
  expect(shown(text, 'Automatische Antwort: Angebot', 'anna@example.de').kind).toBe('auto_reply');
});
