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

test('everybody on a notice of Microsoft’s to several', () => {
  const text = "Your message to marie@example.org couldn't be delivered.\n\nYour message to paul@example.net couldn't be delivered.\n\nCouldn't deliver the message to the following recipients:\nanna@example.org, tom@example.org,\nclaire@example.org";
  expect(recipients(text).map(({ address }) => address)).toEqual(['marie@example.org', 'paul@example.net', 'anna@example.org', 'tom@example.org', 'claire@example.org']);
});

test('everybody of whom QQ says that it cannot send to them, each with their own reason', () => {
  const text = "Unable to send to marie@example.org\nBounce reason: The recipient's email address (marie@example.org) does not exist, so the message could not be delivered.\n550 No such user\n\nUnable to send to paul@example.net\nBounce reason: The mailbox is full.\nhost mx.example.net[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)";
  expect(recipients(text)).toMatchObject([{ address: 'marie@example.org', replyCode: '550', cause: 'user_unknown' }, { address: 'paul@example.net', status: '5.2.2', cause: 'mailbox_full' }]);
});

test('whom a header names that was pasted along', () => {
  const text = "I got this:\n\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nX-Failed-Recipients: team@example.org\nX-Spam-Score: 0.00\nSubject: Delivery Status Notification (Failure)\n\nHello paul@example.com,\n\nWe're writing to let you know that the group you tried to contact (team) may not exist, or you may not have permission to post messages to the group.";
  expect(recipients(text)).toMatchObject([{ address: 'team@example.org' }]);
});

test('not the daemon that wrote a forwarded notice', () => {
  const text = '-------- Пересылаемое сообщение --------\n12.02.2017, 17:13, "mailer-daemon@example.com"\n<mailer-daemon@example.com>:\n**********\nThis is the mail system at host example.com.\n\nI\'m sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<marie@example.org>: host mx.example.org[192.0.2.1]\nsaid: 550 user not found (in reply to RCPT TO command)';
  expect(recipients(text)).toMatchObject([{ address: 'marie@example.org', cause: 'user_unknown' }]);
  expect(recipients('<MAILER-DAEMON@example.org>: mail for example.org loops back to myself')).toMatchObject([{ address: 'MAILER-DAEMON@example.org' }]);
});

test.each(['mar***@example.org', '****@example.org', 'ma**ie@example.org'])('%s, as people hide who it is', (address) => {
  expect(recipients(`<${address}>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown`)).toMatchObject([{ address }]);
  expect(recipients(`This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n     ${address}\n`)).toMatchObject([{ address }]);
});

test('stars that Markdown makes are no part of an address', () => {
  expect(recipients("Your message to **marie@example.org** couldn't be delivered.\n\n550 5.1.1 User unknown")).toMatchObject([{ address: 'marie@example.org' }]);
});

test('whom Postmark has marked as inactive', () => {
  expect(recipients('You tried to send to a recipient that has been marked as inactive. Found inactive addresses: marie@example.org. Inactive recipients are ones that have generated a hard bounce.')).toMatchObject([{ address: 'marie@example.org', cause: 'suppressed' }]);
});

test('to whom the returned mail was addressed, where nobody else is named', () => {
  const notice = "Remote Server returned '550 5.7.1 Sender rejected. Sender domain is blacklisted.'\nDiagnostic information for administrators:\nGenerating server: mail.example.com\nOriginal message headers:\nFrom: paul@example.com\nTo: marie@example.org";
  expect(recipients(`${notice}\nMessage-ID: <1@example.com>`)).toMatchObject([{ address: 'marie@example.org' }]);
  expect(recipients(`${notice}, claire@example.org\nMessage-ID: <1@example.com>`)).toMatchObject([{ address: null }]);
});

test.each([
  ['421 4.3.2 Your IP(192.0.2.7) is filtered. You must register your IP to spammaster@example.net'],
  ['550 5.7.1 Please mail abuse-team@example.com for help, your server is blocked'],
  ['554 5.7.1 Rejected. To be removed, report this refusal to blocklist@example.com'],
])('not who helps those that were refused: %s', (text) => {
  expect(recipients(text)).toMatchObject([{ address: null }]);
});

test.each([
  ['Your message could not be delivered to anna@example.org, paul@example.org.\n\nTheir mailboxes are full.', ['anna@example.org', 'paul@example.org']],
  ['Votre message n’a pas pu être remis à anna@example.org, paul@example.org et luc@example.org : adresses inconnues.', ['anna@example.org', 'paul@example.org', 'luc@example.org']],
  ['Your message could not be delivered to anna@example.org. Contact paul@example.org.', ['anna@example.org']],
  ['To: anna@example.org, luc@example.com\nSubject: Trip\n\nYour message could not be delivered to anna@example.org: user unknown.', ['anna@example.org']],
  ['Your message could not be delivered to anna@example.org, luc@example.org is her new address.', ['anna@example.org']],
  ['Your message could not be delivered to Anna@example.org, anna@example.org.', ['Anna@example.org']],
])('all that one sentence names: %s', (text, addresses) => {
  expect(recipients(text).map(({ address }) => address)).toEqual(addresses);
});

test('Microsoft 365’s card for several, whose first lines are no letter', () => {
  const card = 'Your message couldn\'t be delivered to the recipients shown below.\nexample.org suspects your message is spam and rejected it.\n\nCouldn\'t deliver the message to the following recipients:\nanna@example.org, paul@example.org';
  expect(recipients(card)).toMatchObject([{ address: 'anna@example.org', cause: 'spam_content' }, { address: 'paul@example.org', cause: 'spam_content' }]);
});
