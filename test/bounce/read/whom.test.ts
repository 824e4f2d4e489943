/** Whom a pasted piece of a notice is about. */
import { expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const recipients = (text: string) => classify(read(text)).recipients;

test.each(['tom@example.org', 'toni@example.org', 'tous@example.org', 'toby@example.org'])('%s is somebody: only T-Online’s helpdesk is called so', (address) => {
  expect(recipients(`Your message to ${address} could not be delivered. 550 5.1.1 User unknown`)).toMatchObject([{ address }]);
});

test('T-Online’s own helpdesk is nobody', () => {
  expect(recipients('554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)')).toMatchObject([{ address: null }]);
});

test.each([
  ["marie@example.org\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'"],
  ["marie@example.org\nThe e-mail address you entered couldn't be found.\nRemote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'"],
  ["From: postmaster@example.org\nSent: Monday, March 3, 2025 9:14 AM\nTo: Bob Ray <bob@example.net>\nSubject: Undeliverable: Budget\n\nmarie@example.org\nYour message couldn't be delivered.\nRemote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'"],
  ["marie@example.org\nYour message couldn't be delivered because the address is unknown. Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'"],
  ["marie@example.org  Your message couldn't be delivered. Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'"],
])('who stands above Exchange’s reply, without the list’s heading: %#', (text) => {
  expect(recipients(text)).toMatchObject([{ address: 'marie@example.org', action: 'failed', cause: 'user_unknown' }]);
});

test.each([
  ['Delivery to these recipients was successful: claire@example.org\nDelivery to these recipients failed: paul@example.org (550 5.1.1 no such user)'],
  ['Votre message a bien été remis à : claire@example.org\nVotre message n’a pas pu être remis à : paul@example.org\nRaison : 550 5.1.1 unknown user'],
])('not who got it, above who did not: %#', (text) => {
  expect(recipients(text)).toMatchObject([{ address: 'paul@example.org', action: 'failed', cause: 'user_unknown' }]);
});

test('an address of a scan or a PDF file, with letters drawn as one', () => {
  expect(recipients('Échec de la remise pour ces destinataires ou groupes :\noﬃce@example.org\n550 5.1.1 User unknown')).toMatchObject([{ address: 'office@example.org' }]);
});
