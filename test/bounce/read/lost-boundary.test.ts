import { expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

test('a mail whose boundary is nowhere met again is read as one text', () => {
  const report = read([
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>', 'To: claire@example.com', 'Subject: Undelivered Mail Returned to Sender', 'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="lost"', '', '--other', '', 'This is the mail system at host mx.example.com.', '',
    '<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown', '',
  ].join('\r\n'));
  expect(report.recipients).toMatchObject([{ address: 'marie@example.org', status: '5.1.1', replyCode: '550' }]);
  expect(classify(report).kind).toBe('failure');
});
