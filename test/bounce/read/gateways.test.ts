/** Notices of gateways and of systems that no daemon signs. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const verdict = (...lines: string[]): ReturnType<typeof classify> => classify(read(lines.join('\n')));

describe('gateways', () => {
  test('WebShield names whom it failed for on one line and why on the next', () => {
    const { kind, system, recipients } = verdict(
      'Return-Path: <>', 'From: Webshield SMTP V4.5 MR3 Mail Service', 'To: <claire@example.com>', 'Subject: Returned Mail: Error During Delivery', '',
      '    ---- Failed Recipients ----', '', '<marie@example.org>', 'Mail Loop Detected', '', '', 'Requested action aborted: Mail loop detected', '',
      '    ---- Contents of the undelivered mail ----', '', 'From: Claire <claire@example.com>', 'To: marie@example.org', 'Subject: News', '',
    );
    expect({ kind, system, recipients }).toMatchObject({ kind: 'failure', system: 'mcafee', recipients: [{ address: 'marie@example.org', cause: 'loop' }] });
  });

  test('InterMail repeats its heading above each recipient', () => {
    const { recipients } = verdict(
      'From: Mail Administrator <Postmaster@mail.example.com>', 'To: claire@example.com', 'Subject: Mail System Error - Returned Mail', '',
      'This Message was undeliverable due to the following reason:', '', 'Your message was not delivered because the destination computer was',
      'not reachable within the allowed queue period.', '', 'Host example.org is not responding.', '',
      'The following recipients did not receive your message:', '', '     <marie@example.org>', 'The following recipients did not receive your message:', '', '     <paul@example.org>', '',
      'Please reply to Postmaster@mail.example.com', 'if you feel this message to be in error.', '',
    );
    expect(recipients.map(({ address }) => address)).toEqual(['marie@example.org', 'paul@example.org']);
  });

  test('a gateway whose sender looks like a person’s returns a mail', () => {
    const { kind, recipients } = verdict(
      'From: gateway1@example.org', 'To: <claire@example.com>', 'Subject: Mail could not be delivered', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"', '',
      '--b', 'Content-Type: text/plain', '', '****** Message from InterScan E-Mail VirusWall NT ******', '', 'The following mail could not be delivered.',
      'Reason:  Exceeded Maximum Delivery Attempts.  Verify that the recipient address is correct.', '', '*****************     End of message     ***************', '',
      '--b', 'Content-Type: message/rfc822', '', 'From: Claire <claire@example.com>', 'To: marie@example.org', 'Subject: News', '', 'Hello', '--b--', '',
    );
    expect({ kind, cause: recipients[0]?.cause }).toEqual({ kind: 'failure', cause: 'expired' });
  });

  test('who hands such a mail on with a line of their own is no gateway', () => {
    expect(verdict(
      'From: Claire <claire@example.com>', 'To: paul@example.com', 'Subject: Mail could not be delivered', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"', '',
      '--b', 'Content-Type: text/plain', '', 'Hi Paul, any idea what "Message from InterScan" means? The following mail could not be delivered.', '',
      '--b', 'Content-Type: message/rfc822', '', 'From: Claire <claire@example.com>', 'To: marie@example.org', 'Subject: News', '', 'Hello', '--b--', '',
    ).kind).toBe('not_a_bounce');
  });
});

test.each([
  ['Mail_Gateway@example.com', 'Delivery failure notification', 'Your message with Subject: Bike found\ncould not be delivered to the following recipients:\n\nmarie@example.org\n\nPlease do not resend your original message.\n\nDelivery attempts will continue to be made for 5  day(s).'],
  ['postbox.service@example.com', 'Mail Delivery Warning', 'This is an advisory-only email.  Please do not reply to it.\n\nDelivery of email to this address\n\n"marie@example.org"\n\nhas been postponed due to a full mailbox.\n\nWe will continue to try to deliver your message over the next few days.'],
])('the one address of a notice that no daemon signed: %s', (from, subject, body) => {
  expect(verdict('Return-Path: <>', `From: ${from}`, 'To: claire@example.com', `Subject: ${subject}`, '', body, '')).toMatchObject({ kind: 'delay', recipients: [{ address: 'marie@example.org' }] });
});

test('"I’m not going to try again" is the end, whatever the code before it says', () => {
  const { kind, recipients } = verdict(
    'From: MAILER-DAEMON@yahoo.com', 'To: claire@example.com', 'Subject: failure delivery', '', 'Message from  yahoo.com.', 'Unable to deliver message to the following address(es).', '',
    '<marie@example.org>:', "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)", "I'm not going to try again; this message has been in the queue too long.", '', '--- Original message follows.', '',
  );
  expect({ kind, recipients }).toMatchObject({ kind: 'failure', recipients: [{ action: 'failed', cause: 'expired' }] });
});

test('Gmail’s sentence around a reply names the host, and is none itself', () => {
  const sentence = 'Technical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain example.org by mx.example.org. [192.0.2.1].';
  expect(read(`Delivery to the following recipient failed permanently:\n\n     marie@example.org\n\n${sentence}`).recipients[0]?.diagnostic).toBeNull();
  const [recipient] = read(`Delivery to the following recipient failed permanently:\n\n     marie@example.org\n\n${sentence}\n\nThe error that the other server returned was:\n550 5.1.1 Recipient not found.`).recipients;
  expect(recipient).toMatchObject({ remoteHost: 'mx.example.org', diagnostic: '550 5.1.1 Recipient not found.' });
});

test.each([
  'When we get a mail delivery delay error, e.g. "A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue on mx.example.org", the server is down.',
  'Une réponse de postmaster@example.com signifie généralement que le message que vous avez tenté d’envoyer n’a pas pu être remis à un ou à tous les destinataires prévus.',
])('who explains a notice returns nothing: %s', (text) => {
  expect(classify(read(text)).kind).toBe('not_a_bounce');
});

test('a header that was copied with a notice names its reader, not whom the mail did not reach', () => {
  const text = 'Subject: Mail delivery failure\nFrom: Mail Delivery System <Mailer-Daemon@mx.example.net>\nTo: claire@example.com\nDate: Wed, 27 Nov 2002 07:11:03 +0000\n\n'
    + "This message was created automatically by mail delivery\nsoftware. A message that you sent could not be delivered\nto all of its recipients.\n\nThe following message, addressed to 'marie@example.org',\nfailed because it has not been collected after 30 days\n";
  expect(read(text).recipients).toMatchObject([{ address: 'marie@example.org' }]);
});

test('Zoho goes on trying where it says so, and quotes no code', () => {
  const text = 'The following addresses had fatal errors -----\n\n  [Status: Error, Address: <marie@example.org>, Malformed answer from server]\n\nMessage will be retried for 4 more day(s)\n\n   ----- Transcript of session follows -----\n';
  expect(classify(read(`I get this when sending an email:\n\n${text}`))).toMatchObject({
    kind: 'delay', system: 'zoho', recipients: [{ address: 'marie@example.org', action: 'delayed', diagnostic: 'Malformed answer from server', cause: 'server_error' }],
  });
});
