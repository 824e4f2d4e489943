import { classify, read } from '../../../src/bounce/index.ts';
import type { OriginHints, Verdict } from '../../../src/bounce/types.ts';

export interface Returned {
  /** Host that reports. */
  host?: string;
  /** Whom the report is sent to. */
  to: string;
  from?: string;
  returnPath?: string;
  /** Fields of the returned mail, newest first. */
  received?: readonly string[];
  messageId?: string;
  date?: string;
  others?: readonly string[];
}

/** A Postfix report of an unknown user, around a returned mail of which only some things are told. */
export function returned({ host = 'mx.elsewhere.example', to, from = to, returnPath = to, received = [], messageId, date, others = [] }: Returned): string {
  const original = [
    `Return-Path: <${returnPath}>`, ...others, ...received.map((line) => `Received: ${line}`), ...(messageId ? [`Message-ID: <${messageId}>`] : []),
    `Date: ${date ?? 'Mon, 9 Nov 2026 03:40:55 +0000'}`, `From: <${from}>`, 'To: <somebody@elsewhere.example>', 'Subject: Hello',
  ];
  return [
    'Return-Path: <>', `From: Mail Delivery System <MAILER-DAEMON@${host}>`, `To: ${to}`, 'Subject: Undelivered Mail Returned to Sender',
    'Date: Mon, 9 Nov 2026 03:41:20 +0000', 'MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '',
    '--b', '', `This is the mail system at host ${host}.`, '', '<somebody@elsewhere.example>: unknown user: "somebody"', '',
    '--b', 'Content-Type: message/delivery-status', '', `Reporting-MTA: dns; ${host}`, '', 'Final-Recipient: rfc822; somebody@elsewhere.example',
    'Action: failed', 'Status: 5.1.1', '', '--b', 'Content-Type: text/rfc822-headers', '', ...original, '', '--b--', '',
  ].join('\r\n');
}

export function judged(mail: Returned, hints: OriginHints = { own: [mail.to] }): Verdict {
  return classify(read(returned(mail)), hints);
}

/** "own:login", "not_own:first-hop", …: the signs without what they all begin with. */
export function signsOf(verdict: Verdict): string[] {
  return verdict.originEvidence.map(({ rule }) => rule.replace('origin:', ''));
}
