/** Replies as people and programs quote them: within a sentence, in a log, in a program's error, and whom they are about. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import type { Cause } from '../../../src/bounce/types.ts';

interface Told {
  cause: Cause;
  replyCode?: string | null;
  status?: string | null;
  address?: string | null;
}

const QUOTED: readonly (readonly [text: string, told: Told])[] = [
  ['Suddenly I get 550 5.1.1 <bob@example.org>: User unknown whenever I write to him. What is wrong?', { cause: 'user_unknown', replyCode: '550', status: '5.1.1', address: 'bob@example.org' }],
  ['Their server keeps responding with "552 5.3.4 Error: message file too big". Any idea how to get it through?', { cause: 'too_large', replyCode: '552', status: '5.3.4' }],
  ['When I write to the office the server sends back the message "554 <office@example.org>: Recipient address rejected: Relay access denied". How do I fix it?', { cause: 'relay_denied', replyCode: '554' }],
  ['Expected response code 220 but got code "554", with message "554 5.7.1 <unknown[192.0.2.11]:52491>: Client host rejected: Access denied"', { cause: 'policy', replyCode: '554', status: '5.7.1' }],
  ['I always get this: `Diagnostic Code: X-Postfix; mail for example.org loops back to myself`', { cause: 'loop' }],
  ['BLOCKED_BY_SERVER smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required', { cause: 'group_restricted', replyCode: '550', status: '5.7.133' }],
  ['Message could not be sent. SMTP server error: DATA END command failed Detail: 5.7.60 SMTP; Client does not have permissions to send as this sender\nSMTP code: 550', { cause: 'sender_refused', replyCode: '550', status: '5.7.60' }],
  ['5.7.0 Must issue a STARTTLS command first (Code: 530) in /var/www/mail/rcube.php on line 1702', { cause: 'tls_required', replyCode: '530' }],
  ['< 250 2.1.5 Ok\n< 450 4.1.2 <info@example.org>: Recipient address rejected: Domain not found', { cause: 'host_unknown', replyCode: '450', status: '4.1.2', address: 'info@example.org' }],
  ['delivery 245: failure: 192.0.2.48_does_not_like_recipient./Remote_host_said:_550_No_such_user/Giving_up_on_192.0.2.48./', { cause: 'user_unknown', replyCode: '550' }],
  ['<marie@example.org> : Quota exceed the hard limit for user marie@example.org', { cause: 'mailbox_full', address: 'marie@example.org' }],
  ['<marie@example.org> : 550 5.1.1 User unknown', { cause: 'user_unknown', replyCode: '550', address: 'marie@example.org' }],
  ['Delivery to the following recipient failed permanently:\n\n    [email]marie@example.org[/email]\n\nTechnical details of permanent failure:\n550 5.1.1 User unknown', { cause: 'user_unknown', address: 'marie@example.org' }],
  ['&lt;marie@example.org&gt;: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown', { cause: 'user_unknown', address: 'marie@example.org' }],
  ['Hi, got code "554", with message "554 Message rejected: Stream is more than 20 MB". Is that normal?', { cause: 'too_large', replyCode: '554' }],
  ['Hello, my program says <<"550 5.4.5 Daily user sending quota exceeded">>. What can I do?', { cause: 'sender_quota', replyCode: '550', status: '5.4.5' }],
  ['Hi all, I got response [530 5.7.0 Must issue a STARTTLS command first], what does it want?', { cause: 'tls_required', replyCode: '530' }],
  ['Net::SMTPFatalError (554 5.7.1 Spam message rejected): does anybody know why?', { cause: 'spam_content', replyCode: '554' }],
  ['Hello, the Error "5.7.1 Unable to relay" comes up each time. Why?', { cause: 'relay_denied', status: '5.7.1' }],
  ['NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 450 4.1.8 <paul@example.com>: Sender address rejected: Domain not found; from=<paul@example.com> to=<marie@example.org> proto=ESMTP helo=<mail>', { cause: 'sender_refused', replyCode: '450', address: 'marie@example.org' }],
  ['Exim version 4.94.2 says: == marie@example.org R=dnslookup defer (-1): host lookup did not complete', { cause: 'dns_network', address: 'marie@example.org' }],
  ["{u'marie@example.org': (550, '5.1.1 User unknown')}", { cause: 'user_unknown', replyCode: '550', address: 'marie@example.org' }],
  ['501 5.1.5 Recipient address reserved by RFC 2606', { cause: 'user_unknown', replyCode: '501', status: '5.1.5' }],
  // Who sent it is nobody's recipient.
  ['550 5.7.1 - <office@example.org> sender rejected AUP#CDRBL', { cause: 'ip_blocklisted', address: null }],
  ['554 5.2.252 SendAsDenied; anne@example.org not allowed to send as boss@example.org', { cause: 'sender_refused', address: null }],
  ['451 4.1.8 Domain of sender address paul@example.org does not resolve', { cause: 'sender_refused', address: null }],
  // What a program says around a reply is no reason.
  ["Server error: '550 zork'", { cause: 'mailbox_unavailable', replyCode: '550' }],
  ['server response: "553 Sorry, this domain is not in my list of allowed hosts (#5.7.1)", port: 25, security (SSL): no, server error: 553, error number: 0x800CCC79', { cause: 'relay_denied', replyCode: '553' }],
];

describe('a reply that somebody quotes', () => {
  test.each(QUOTED)('%s', (text, told) => {
    const { kind, recipients: [recipient] } = classify(read(text));
    expect(['failure', 'delay']).toContain(kind);
    expect(recipient).toMatchObject(told);
  });
});

const OTHERS: readonly string[] = [
  'assert classify("550 5.1.1 User unknown") == "hard"',
  'curl: (25) Failed FTP upload: 550',
  '550 /public_html/index.php: Permission denied',
  'System.Net.WebException: (550) Datei nicht verfügbar (z.B. Datei nicht gefunden, kein Zugriff).',
  'HTTP request failed: 500 Can\'t connect to www.example.org:80 (Connection refused)',
  'Outgoing mails of ours are rejected with error 550 5.7.1 – please take our address off your list.',
  '214 This is the answer to HELP. Nothing to do here.',
];

describe('words that only look like a reply', () => {
  test.each(OTHERS)('%s', (text) => {
    expect(classify(read(text)).kind).toBe('not_a_bounce');
  });
});

describe('the code of a delivery report', () => {
  const report = (status: string, reply: string): string => `From: MAILER-DAEMON@example.com
To: paul@example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your message could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com

Final-Recipient: rfc822; marie@example.org
Action: failed
Status: ${status}
Diagnostic-Code: smtp; ${reply}
--b--
`;

  test.each([
    ['5.0.0', '550 5.1.1 zork', 'user_unknown', '5.0.0'],
    ['5.3.0', '552 5.2.2 zork', 'mailbox_full', '5.3.0'],
    ['5.5.0', '550 zork (#5.1.1)', 'user_unknown', '5.5.0'],
    ['5.2.2', '550 5.1.1 zork', 'mailbox_full', '5.2.2'],
  ])('Status %s beside "%s"', (status, reply, cause, kept) => {
    expect(classify(read(report(status, reply))).recipients[0]).toMatchObject({ cause, status: kept });
  });
});

describe('of two enhanced codes counts', () => {
  test.each([
    ['the second of two beside each other', '552 5.1.1 5.2.2 sorry, final recipient mailbox is full (chkuser)', '5.2.2'],
    ["another server's within a vague one", '500 5.0.0 Depot returns error: <552 5.2.2 Over quota>', '5.2.2'],
    ['the first where the second stands further on', '550 5.1.1 User unknown, see 5.2.2 of the manual', '5.1.1'],
  ])('%s', (_which, text, status) => {
    expect(classify(read(text)).recipients.map((one) => one.status)).toEqual([status]);
  });
});

test('a code that Exchange marks with "#", in a mark of code', () => {
  const { kind, recipients } = classify(read('`#550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized`\n\nI wonder what that could be.'));
  expect([kind, recipients.map(({ cause, status }) => [cause, status])]).toEqual(['failure', [['group_restricted', '5.7.1']]]);
});

test('"Failed; 5.2.2" is no delay, though a code beside it begins with 4', () => {
  expect(classify(read('marie@example.org; Failed; 5.2.2 (mailbox full) Remote MTA mx.example.org: SMTP diagnostic: 443 RCPT TO:<marie@example.org> Mailbox disk quota exceeded')).kind).toBe('failure');
});

describe('a reply in the middle of a sentence', () => {
  test.each([
    ['Korean', '네이버로 보낸 메일이 반송됐어요. 552 5.2.2 Mailbox size limit exceeded marie@example.org 이라고 나오는데요', 'mailbox_full', '5.2.2'],
    ['Russian', 'почему не уходит письмо другу, пишет 550 Message was not accepted -- invalid mailbox. Local mailbox marie@example.org is unavailable: account is disabled', 'account_disabled', null],
    ['English', 'the school says 550 SPF check failed. and then a link', 'auth_fail', null],
    ['French', "papa a eu ça (je recopie) 550 5.1.1 adresse d'au moins un destinataire invalide OFR204_418", 'user_unknown', '5.1.1'],
  ])('%s', (_language, text, cause, status) => {
    const { kind, recipients } = classify(read(text));
    expect([kind, recipients.map((one) => one.cause)]).toEqual(['failure', [cause]]);
    if (status !== null) expect(recipients[0]?.status).toBe(status);
  });

  test('a web server’s is none', () => {
    expect(classify(read('My browser says 550? no sorry 503 Service Temporarily Unavailable nginx when I open webmail.')).kind).toBe('not_a_bounce');
  });
});

describe('whom the reply is about', () => {
  test.each([
    ['not who writes', 'Hi, I am bob@example.net. Yesterday I wrote to marie@example.org, the answer was 550 5.1.1 User unknown. Any idea?', 'marie@example.org'],
    ['not who writes, and nobody else is named', 'Bonjour, je suis paul@example.com, quand j’écris à Julie j’obtiens 552 5.2.2 Over quota. Merci', null],
    ['the recipient of the command that was refused', 'C: RCPT TO:<marie@example.org>\nS: 250 2.1.5 Ok\nC: RCPT TO:<julie@example.org>\nS: 550 5.1.1 User unknown', 'julie@example.org'],
    ['whatever counts stand before it', 'smtp: 1, retry: 3, queue: 5: 554 5.7.1 Message rejected for marie@example.org', 'marie@example.org'],
  ])('%s', (_which, text, address) => {
    const { kind, recipients } = classify(read(text));
    expect([kind, recipients.map((one) => one.address)]).toEqual(['failure', [address]]);
  });

  test('a log of two attempts, of which the second did it, tells of no return', () => {
    const attempt = (dsn: string, said: string): string => `May  1 10:00:01 mx postfix/smtp[123]: ABC: to=<marie@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=${dsn}, status=${said}`;
    expect(classify(read(`${attempt('4.7.1', 'deferred (host mx.example.org[192.0.2.1] said: 451 4.7.1 Greylisted, please try again (in reply to RCPT TO command))')}\n${attempt('2.0.0', 'sent (250 2.0.0 Ok: queued as DEF)')}`)).kind).toBe('delivered');
  });
});
