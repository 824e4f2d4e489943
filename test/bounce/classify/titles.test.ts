import { expect, test } from 'vitest';
import { classify, explain, read } from '../../../src/bounce/index.ts';

const kindOf = (text: string) => classify(read(text)).kind;

test.each([
  'Undelivered Mail Returned to Sender', 'failure notice', 'Delivery Status Notification (Failure)', 'Mail delivery failed: returning message to sender', 'Undeliverable: Meeting tomorrow',
  'Non remis : devis', 'Message non distribuable', 'Unzustellbar: Angebot', 'Onbestelbaar: offerte', 'Non recapitabile: preventivo', '配信不能: 見積書', 'Status: 5.2.2', 'Votre mail a été rejeté car il contient un virus',
])('the title of a return, copied alone, is one: %s', (title) => {
  expect(kindOf(title)).toBe('failure');
});

test.each(['Delayed Mail (still being retried)', 'Remise retardée : devis'])('and that of a delay: %s', (title) => {
  expect(kindOf(title)).toBe('delay');
});

test.each([
  'Undeliverable as addressed. Returned to sender.', 'Delivery failure: your parcel comes back', 'Your order was delivered', 'Returned mail is a common problem, is it not?', 'Message du directeur', 'Retard de livraison',
])('what others write is none: %s', (title) => {
  expect(kindOf(title)).toBe('not_a_bounce');
});

test('a title alone asks for the mail itself', () => {
  const { headline, steps } = explain(classify(read('Undelivered Mail Returned to Sender')), 'en');
  expect([headline, ...steps]).toEqual(['A mail of yours came back', 'Open the mail that has this title.', 'Copy all of its text, and paste it here.']);
});

test('in a mailbox there is nothing to be pasted: who sent the title is known', () => {
  const title = 'Undelivered Mail Returned to Sender';
  const from = (senderAddress: string) => classify(read(title, { senderAddress, senderName: 'Mail Delivery System' }));
  const { headline, cause, steps } = explain(from('mailer-daemon@mx.example.com'), 'en');
  expect(from('mailer-daemon@mx.example.com').kind).toBe('failure');
  expect([headline, cause, ...steps].join(' ')).not.toMatch(/title|paste/i);
  expect(from('claire@example.com').kind).toBe('not_a_bounce');
});
