/** A list shows the first words of a mail only; a mail system's own subject then tells what they leave out. */
import { expect, test } from 'vitest';
import { classify, read } from '../../src/bounce/index.ts';

const START = 'This is the mail system at host mail.example.org. ##################################';
const kind = (subject: string, text = START, senderAddress = 'MAILER-DAEMON@mail.example.org') => classify(read(text, { senderAddress, subject })).kind;

test.each([
  ['Delayed Mail (still being retried)', START, 'delay'],
  ['Undelivered Mail Returned to Sender', START, 'failure'],
  ['Returned mail: see transcript for details', 'The original message was received at Fri, 6 Nov 2026 16:20:11 +0100', 'failure'],
  ['Successful Mail Delivery Report', 'This is the mail system at host mail.example.org. Your message was successfully delivered', 'delivered'],
  ['Return receipt', 'The original message was received at Wed, 18 Nov 2026 11:15:02 +0100', 'not_a_bounce'],
])('%s', (subject, text, expected) => {
  expect(kind(subject, text)).toBe(expected);
});

test('a person’s subject tells nothing of the kind', () => {
  expect(kind('Delayed Mail (still being retried)', 'Hi Paul, look what came back', 'marie@example.org')).toBe('not_a_bounce');
  expect(kind('Returned mail: see transcript for details', 'See below', 'marie@example.org')).toBe('not_a_bounce');
});

test('a final refusal in the text outweighs the subject', () => {
  expect(kind('Delayed Mail (still being retried)', `${START}\n\n<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)`)).toBe('failure');
});
