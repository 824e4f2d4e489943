/** Lines that a narrow window, a mail program or the trace of a session made of a reply. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import { TORN, withLinesJoined, withoutSpeakers } from '../../../src/bounce/read/torn-lines.ts';

const told = (text: string): unknown => classify(read(text)).recipients.map(({ address, status, replyCode, cause }) => [address, replyCode, status, cause]);

test.each(TORN.map(([pattern, sample]) => [sample, pattern]))('%s is joined', (sample, pattern) => {
  expect(sample.replace(pattern, '$1 ')).not.toContain('\n');
});

describe('a torn line', () => {
  test.each([
    ['a code and the address behind it', 'NOQUEUE: reject: RCPT from mx.example.com[192.0.2.1]: 450 4.2.0\n<marie@example.org>: Recipient address rejected: Greylisted', [['marie@example.org', '450', '4.2.0', 'greylisted']]],
    ['Exchange’s reply within a reply', "Diagnoseinformationen für Administratoren:\n\nGenerierender Server: smtp.example.com\n\nmarie@example.org\nmx.example.org\nRemote server returned '554 5.7.1\n<mx.example.org #5.7.1 smtp; 554 5.7.1\nUnable to relay>'", [['marie@example.org', '554', '5.7.1', 'relay_denied']]],
    ['a heading', 'No se ha podido realizar la entrega a estos destinatarios o listas de\ndistribución:\nmarie@example.org\nEl buzón del destinatario está lleno y no puede aceptar mensajes.\npaul@example.org\nEl buzón del destinatario está lleno y no puede aceptar mensajes.', [['marie@example.org', null, '5.2.2', 'mailbox_full'], ['paul@example.org', null, '5.2.2', 'mailbox_full']]],
    ['an alias', 'marie@example.org (expanded from\nteam@example.net): host mx.example.org[192.0.2.1] said:\n550 5.1.2 No such mailbox (in reply to\nRCPT TO command)', [['marie@example.org', '550', '5.1.2', 'user_unknown']]],
    ['an entry of a log', 'Jul 10 07:05:24 mail postfix/smtp[22780]: 2241C417F7:\nto=<mar***@example.org>, relay=none, delay=168374,\ndsn=4.4.3, status=deferred (Host or domain name\nnot found. Name service error for name=example.org type=MX: Host not\nfound, try again)', [['mar***@example.org', null, '4.4.3', 'dns_network']]],
  ])('%s', (_name, text, recipients) => {
    expect(told(text)).toEqual(recipients);
  });

  test('is no line that ends', () => {
    const text = 'Error code: 550 5.1.10\nMore information for administrators\n\nReason:\n550 5.1.1\n\nThe address is unknown.';
    expect(withLinesJoined(text)).toBe(text);
    const log = 'Jul 10 07:05:24 mx postfix/smtp[1]: 2241C417F7: to=<marie@example.org>, relay=none, dsn=5.4.4, status=bounced (Host not found)\nWhat does it mean?';
    expect(withLinesJoined(log)).toBe(log);
  });
});

test('who speaks in the trace of a session is no part of the reply', () => {
  const trace = 'send example.org>.\nrecv example.org>550-5.7.1 This message does not have authentication information or fails to pass\nrecv example.org>550-5.7.1 authentication checks. To best protect our users from spam, the\nrecv example.org>550 5.7.1 message has been blocked.';
  expect(withoutSpeakers(trace)).toBe('send example.org>.\n550-5.7.1 This message does not have authentication information or fails to pass\n550-5.7.1 authentication checks. To best protect our users from spam, the\n550 5.7.1 message has been blocked.');
  expect(told(trace)).toEqual([[null, '550', '5.7.1', 'auth_fail']]);
  const fields = 'Status: 5.1.1\nDiagnostic-Code: smtp; 550-5.1.1 The account\n 550 5.1.1 does not exist';
  expect(withoutSpeakers(fields)).toBe(fields);
});

test('a blog’s long dashes are the hyphens that a mail system drew', () => {
  const text = 'The original message was received at Mon, 16 Nov 2026 09:00:00 +0100\n\n—– The following addresses had permanent fatal errors —–\n<marie@example.org>\n(reason: 550 5.1.1 User unknown)\n<paul@example.net>\n(reason: 552 5.2.2 Mailbox full)\n\n—– Transcript of session follows —–';
  expect(told(text)).toEqual([['marie@example.org', '550', '5.1.1', 'user_unknown'], ['paul@example.net', '552', '5.2.2', 'mailbox_full']]);
  expect(classify(read('Marie — my cousin — wrote: “The market is closed – as always.”')).kind).toBe('not_a_bounce');
  expect(read('邮件被退回——对方邮箱已满').prose).toBe('邮件被退回——对方邮箱已满');
});
