/** Lines of queues and logs, and notices of which the beginning was not copied: who, what and why, from what is left. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const told = (text: string): unknown[] => {
  const { kind, recipients } = classify(read(text));
  return [kind, ...recipients.map(({ address, cause }) => `${address} ${cause}`)];
};

describe('queues', () => {
  test.each([
    ['Postfix', '4B2DD065C0A7      2841 Sun Apr 12 19:44:46  paul@example.com\n(host mx.example.org[192.0.2.9] refused to talk to me: 554 IP=203.0.113.77 - A problem occurred.)\n                                         marie@example.org\n'],
    ['Postfix, in the middle of it', '…\n9A23127F00DC 5436 Thu Oct  8 00:42:58 root@localhost\n(delivery temporarily suspended: connect to mx.example.org[192.0.2.10]:25: Connection timed out)\n                                         marie@example.org\n'],
    ['Sendmail', 'x4AB12ck003456     1234 Mon Mar  2 10:00 <paul@example.com>\n                 (Deferred: Connection timed out with mx.example.org.)\n                                         <marie@example.org>\n'],
    ['Exim’s log of one message', '2026-04-28 04:45:12 Received from paul@example.com U=paul P=local S=1018\n2026-04-28 04:45:14 marie@example.org R=dnslookup defer (-1): host lookup did not complete\n2026-04-28 05:29:11 marie@example.org R=dnslookup defer (-1): host lookup did not complete\n'],
  ])('of %s tell what waits', (_what, text) => {
    const { kind, recipients } = classify(read(text));
    expect([kind, recipients.map(({ address }) => address)]).toEqual(['delay', ['marie@example.org']]);
  });
});

describe('logs', () => {
  test.each([
    ['Dovecot', 'deliver(marie@example.org): Mar 10 17:33:45 Info: msgid=<1@example.com>: save failed to INBOX: Quota exceeded\ndeliver(marie@example.org): Mar 10 17:33:45 Info: msgid=<1@example.com>: Rejected: Quota exceeded\n', 'marie@example.org mailbox_full'],
    ['msmtp', "May 18 09:39:54 host=smtp.example.com tls=on auth=on user=paul from=paul@example.com recipients=marie@example.org smtpstatus=550 smtpmsg='550 5.1.1 User unknown' errormsg='recipient address marie@example.org not accepted by the server' exitcode=EX_DATAERR\n", 'marie@example.org user_unknown'],
  ])('of %s', (_what, text, recipient) => {
    expect(told(text)).toEqual(['failure', recipient]);
  });
});

describe('a notice without its beginning', () => {
  test('IONOS, whose recipients stand each above its reply', () => {
    expect(told('failed:\nmarie@example.org:\nSMTP error from remote server for MAIL FROM command, host: mx.example.org (192.0.2.1) reason: 550 5.7.1 Client host [203.0.113.4] blocked using Spamhaus.\ntom@example.net:\nSMTP error from remote server for RCPT TO command, host: mx.example.net (192.0.2.2) reason: 550 5.1.1 User unknown\n'))
      .toEqual(['failure', 'marie@example.org ip_blocklisted', 'tom@example.net user_unknown']);
  });

  test('Oracle, whose own host has no dot', () => {
    const [recipient] = classify(read('Recipient address: marie@ims-ms-daemon\nOriginal address: marie@example.org\nReason: Over quota\n')).recipients;
    expect([recipient?.address, recipient?.originalAddress, recipient?.cause]).toEqual(['marie@ims-ms-daemon', 'marie@example.org', 'mailbox_full']);
  });

  test('Post.Office, with blanks in the brackets', () => {
    expect(told('Each of the following recipients was rejected by a remote mail server.\n\nThis Message was undeliverable due to the following reason:\n\nRecipient: <marie@example.org  >\nReason: < marie@example.org   > ...User unknown\n\nPlease reply to Postmaster@example.com\n')).toEqual(['failure', 'marie@example.org user_unknown']);
  });

  test('MailEnable, whose number of the message looks like an address', () => {
    expect(told('ME_REASON: 550 5.1.1 User unknown\nME_MSG: C990389.MAI\nME_SENDER: paul@example.com\nME_MID: <47F11D3ECB1C.MAI@web5.example.com>\nTo: <marie@example.org>\nFrom: <paul@example.com>\nSubject: Test\n')).toEqual(['failure', 'marie@example.org user_unknown']);
  });
});

test('a part of a mail whose empty line was lost begins with its words', () => {
  expect(told('Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.com\nTo: paul@example.com\nSubject: failure notice\nContent-Type: multipart/mixed; boundary="b1"\nDate: Mon, 2 Nov 2026 10:00:00 +0100\n\n--b1\nHi. This is the qmail-send program at mx.example.com.\nI\'m afraid I wasn\'t able to deliver your message to the following addresses.\n\n<marie@example.org>:\nuser is over quota\n\n--b1--\n')).toEqual(['failure', 'marie@example.org mailbox_full']);
});

test.each([
  ['a page’s source', '<html><body><p>Votre message n&#39;a pas pu &ecirc;tre remis &agrave; <b>marie@example.org</b></p><pre>550 5.1.1 User unknown</pre></body></html>'],
  ['markup in a program’s data', '[\n{\n"body": "<p>Delivery to the following recipient failed permanently:</p>\\n<p> marie@example.org</p>\\n<p>Technical details of permanent failure: <br>550 5.1.1 User unknown</p>\\n<p>----- Original message -----</p>\\n<p>DKIM-Signature: v=1;<br> d=gmail.com;</p>"\n}\n]'],
  ['cells of a table', '<table><tr><td>marie@example.org</td><td>550 5.1.1 User unknown</td></tr></table>'],
  ['a link whose words are a name', '<p><b>Delivery has failed to these recipients or groups:</b></p><p><a href="mailto:marie@example.org">Dupont, Marie</a><br>550 5.1.1 User unknown</p>'],
  ['words that only tags hold apart', '<div><span>Message not delivered to</span><span>marie@example.org</span><span>because: 550 5.1.1 User unknown</span></div>'],
])('%s is read without its tags', (_what, text) => {
  const { kind, recipients } = classify(read(text));
  expect([kind, recipients[0]?.address, recipients[0]?.cause]).toEqual(['failure', 'marie@example.org', 'user_unknown']);
  expect(recipients[0]?.diagnostic).not.toMatch(/<\//);
});

test('a header that a page has unfolded is one still', () => {
  expect(told('Return-Path: <>\nDelivered-To: paul@example.com\nReceived: from mailnull by mx.example.com with local (Exim 4.87)\nid 1carLS-0007fv-4c\nfor paul@example.com; Mon, 2 Nov 2026 17:01:10 -0500\nX-Failed-Recipients: marie@example.org,\ntom@example.net\nAuto-Submitted: auto-replied\nFrom: Mail Delivery System <Mailer-Daemon@mx.example.com>\nTo: paul@example.com\nSubject: Mail delivery failed: returning message to sender\nDate: Mon, 2 Nov 2026 17:01:10 -0500\n')).toEqual(['failure', 'marie@example.org unknown', 'tom@example.net unknown']);
});

test('a body that begins without an empty line is not taken for a field', () => {
  expect(told('From: Mail Delivery System <MAILER-DAEMON@mx.example.com>\nTo: paul@example.com\nSubject: Undelivered Mail Returned to Sender\nDate: Mon, 2 Nov 2026 17:01:10 -0500\nYour message could not be delivered.\n<marie@example.org>: 550 5.1.1 User unknown\nSubject: Quote\n')[0]).toBe('failure');
});

test('a reply behind what a log puts before its lines is one', () => {
  expect(classify(read('[2026-07-21 20:14:14.134] [0xb7fd16e0] [debug]   220 2.0.0 SMTP server ready\n[2026-07-21 20:14:18.021] [0xb7fd16e0] [debug]   550 5.3.4 Requested action not taken; To continue sending messages, please sign in to your account.')).kind).toBe('failure');
  expect(classify(read('2026-02-04T03:19:49.102Z [INFO] [outbound] Temp failing 1580786387_0_11_x3_1_relay for 64 seconds: Tried all MXs')).kind).toBe('delay');
});
