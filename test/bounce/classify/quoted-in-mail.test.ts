/** Whole mails in which somebody quotes a return, or hands one on: the mail that came is theirs. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import type { Kind } from '../../../src/bounce/types.ts';

const kindOf = (lines: readonly string[]): Kind => classify(read(lines.join('\r\n'))).kind;

const REPORT = ['Reporting-MTA: dns; mx.example.com', '', 'Final-Recipient: rfc822; marie@example.org', 'Action: failed', 'Status: 5.2.2', 'Diagnostic-Code: smtp; 552 5.2.2 Mailbox full', ''];
const NOTICE = ['   ----- The following addresses had permanent fatal errors -----', '<marie@example.org>', '    (reason: 552 5.2.2 Mailbox full)', '', ...REPORT];
const DAEMON = ['From: Mail Delivery Subsystem <MAILER-DAEMON@example.com>', 'To: <paul@example.com>', 'Subject: Returned mail: see transcript for details', 'Date: Sun, 8 Apr 2001 15:00:03 -0700', ''];

const header = (subject: string, fields: readonly string[]): string[] => [
  'From: Paul Martin <paul@example.com>', 'To: team@example.net', `Subject: ${subject}`, 'Date: Mon, 2 Mar 2026 09:00:00 +0100', 'Message-ID: <1@example.com>', ...fields,
];
const plain = ['Content-Type: text/plain; charset=utf-8', ''];
const beside = (words: string): string[] => [
  'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"', '', '--b', 'Content-Type: text/plain', '', words, '', '--b', 'Content-Type: message/rfc822', '', ...DAEMON, ...NOTICE, '--b--', '',
];

describe('a letter', () => {
  test.each([
    ['that answers and quotes one', header('Re: the new timetable', ['In-Reply-To: <2@example.net>', ...plain]), ['Sorry for the noise, but your server rejects my mails:', '', ...NOTICE]],
    ['that answers under its subject', header('Re: Returned mail', plain), ['Is this address still right?', '', ...NOTICE.map((line) => `> ${line}`)]],
    ['to a list that quotes one', header('Mails to Marie', ['List-Id: <team.example.net>', ...plain]), ['I get this when I write to Marie:', '', ...NOTICE]],
    ['to a list of Linux’s kernel', header('Linus is unreachable', ['X-Mailing-List: linux-kernel@vger.kernel.org', ...plain]), ['If I can believe this mail, his mailbox is full:', '', ...NOTICE]],
    ['to a list that hands one on', header('[Fwd: Returned mail]', ['Precedence: bulk', 'Sender: owner-team@example.net']), beside('')],
    ['to a list with one beside it', header('Fw: Returned mail', ['List-Id: <team.example.net>']), beside('This may be the reason.')],
  ])('%s is no return', (_what, head, body) => {
    expect(kindOf([...head, ...body])).toBe('not_a_bounce');
  });

  test('that hands one on to one person is explained: they are asked what it means', () => {
    expect(kindOf([...header('TR : Returned mail', []), ...beside('Tu peux regarder ?')])).toBe('failure');
  });
});

test('a program that writes its report into the text, from whatever address, returns a mail', () => {
  expect(kindOf([...header('Problem with your mail', plain).map((line) => line.replace('Paul Martin', 'Mail Gateway')), 'Your mail could not be delivered.', '', ...REPORT])).toBe('failure');
});
