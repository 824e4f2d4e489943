import { expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const BANNED = [
  'BANNED CONTENTS ALERT', '', 'Our content checker found', '    banned name: .exe,.exe-ms,setup.exe', '', 'in email presumably from you <luca@example.com>', 'to the following recipient:', '-> marie@example.org', '',
  'Our internal reference code for your message is 31536-15/Z9FY344gbQdH', '', 'First upstream SMTP client IP address: [192.0.2.1]:14221', '', 'Return-Path: <luca@example.com>', 'From: luca@example.com', 'Subject: Offer', '',
  'Delivery of the email was stopped!', '', 'The message has been blocked because it contains a component',
];
const VIRUS = [
  'VIRUS ALERT', '', 'Our content checker found', '    virus: Eicar-Test-Signature', '', 'in your email to the following recipients:', '-> marie@example.org', '-> tom@example.net', '',
  'Delivery of the email was stopped!', 'Please check your system for viruses,', 'or ask your system administrator to do so.',
];
const mail = (lines: readonly string[]): string => [
  'Return-Path: <>', 'From: "Content-filter at mx.example.org" <postmaster@mx.example.org>', 'To: luca@example.com', 'Subject: BANNED contents from you (.exe,setup.exe)', 'Message-ID: <1@mx.example.org>', 'MIME-Version: 1.0', 'Content-Type: text/plain', '', ...lines,
].join('\n');

test.each([
  ['as a mail', mail],
  ['as a page shows it', (lines: readonly string[]) => lines.join('\n')],
  ['without line ends', (lines: readonly string[]) => lines.join(' ').replace(/ {2,}/g, ' ')],
] as const)('amavis, %s', (_name, form) => {
  expect(classify(read(form(BANNED)))).toMatchObject({
    kind: 'failure', system: 'amavis', recipients: [{ address: 'marie@example.org', cause: 'attachment_type', diagnostic: 'Our content checker found banned name: .exe,.exe-ms,setup.exe' }],
  });
  const { kind, system, recipients } = classify(read(form(VIRUS)));
  expect([kind, system, recipients[0]?.address, recipients[0]?.cause]).toEqual(['failure', 'amavis', 'marie@example.org', 'virus']);
});

test('amavis names each recipient on its line', () => {
  expect(classify(read(VIRUS.join('\n'))).recipients).toMatchObject([{ address: 'marie@example.org', cause: 'virus' }, { address: 'tom@example.net', cause: 'virus' }]);
});

test('what it writes to those whom the mail was for is no return', () => {
  expect(classify(read('VIRUS ALERT\n\nOur content checker found\n    virus: Eicar-Test-Signature\n\nin an email to you from <luca@example.com>.\n\nPlease contact your system administrator for details.')).kind).toBe('not_a_bounce');
});
