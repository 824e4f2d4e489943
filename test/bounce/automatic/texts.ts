import { classify, read } from '../../../src/bounce/index.ts';
import type { Verdict } from '../../../src/bounce/types.ts';

/** An automatic answer from Marie to Claire with this text. */
export function answer(text: string): Verdict {
  return classify(read([
    'Return-Path: <>', 'From: Marie <marie@example.org>', 'To: claire@example.com', 'Subject: Automatic reply: Hello', 'Auto-Submitted: auto-replied',
    'Date: Mon, 2 Mar 2026 09:00:00 +0000', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', text, '',
  ].join('\r\n')));
}

/** A report of a delay whose words for people are these, arrived at 8:00 and written at 12:00 on 2 March. */
export function delayed(text: string, fields: readonly string[] = []): Verdict {
  return classify(read([
    'Return-Path: <>', 'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>', 'To: claire@example.com', 'Subject: Delayed Mail (still being retried)',
    'Date: Mon, 2 Mar 2026 12:00:00 +0000', 'MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '',
    '--b', 'Content-Type: text/plain; charset=utf-8', '', text, '', '--b', 'Content-Type: message/delivery-status', '',
    'Reporting-MTA: dns; mx.example.net', 'Arrival-Date: Mon, 2 Mar 2026 08:00:00 +0000', '',
    'Final-Recipient: rfc822; marie@example.org', 'Action: delayed', 'Status: 4.4.1', ...fields, '', '--b--', '',
  ].join('\r\n')));
}
