import { describe, expect, it } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import type { RecipientVerdict } from '../../../src/bounce/types.ts';

const EXIM = (recipient: string, words: string): string => [
  'From: Mail Delivery System <Mailer-Daemon@mx.example.com>', 'To: claire@example.com', 'Message-Id: <1@mx.example.com>', 'Subject: Mail delivery failed: returning message to sender', '',
  'This message was created automatically by mail delivery software.', '', 'A message that you sent could not be delivered to one or more of its',
  'recipients. This is a permanent error. The following address(es) failed:', '', `  ${recipient}`, `    ${words}`, '',
].join('\n');

const POSTFIX = (recipient: string, words: string): string => [
  'From: MAILER-DAEMON@mx.example.com (Mail Delivery System)', 'To: claire@example.com', 'Message-Id: <1@mx.example.com>', 'Subject: Undelivered Mail Returned to Sender', '',
  'This is the mail system at host mx.example.com.', '', "I'm sorry to have to inform you that your message could not", "be delivered to one or more recipients. It's attached below.", '', `<${recipient}>: ${words}`, '',
].join('\n');

const REPORT = (status: string, diagnostic: string, action = 'failed'): string => [
  'From: MAILER-DAEMON@mx.example.com', 'To: claire@example.com', 'Message-Id: <1@mx.example.com>', 'Subject: Returned mail', 'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b', '', 'It could not be delivered.', '', '--b', 'Content-Type: message/delivery-status', '',
  'Reporting-MTA: dns; mx.example.com', '', 'Final-Recipient: rfc822; marie@example.org', `Action: ${action}`, `Status: ${status}`, ...(diagnostic === '' ? [] : [`Diagnostic-Code: ${diagnostic}`]), '', '--b--', '',
].join('\n');

const judged = (mail: string): RecipientVerdict | undefined => classify(read(mail)).recipients[0];

describe("Exim's routers", () => {
  it.each([
    ['a domain of somebody else', EXIM('marie@hotamail.example', 'Unrouteable address'), 'host_unknown', '5.1.2'],
    ['the house that sent it', EXIM('marie@example.com', 'Unrouteable address'), 'user_unknown', '5.1.1'],
    ['a server that answered so', EXIM('marie@example.org', 'SMTP error from remote mail server after RCPT TO:<marie@example.org>: host mx.example.org [192.0.2.1]: 550 Unrouteable address'), 'user_unknown', '5.1.1'],
  ])('"Unrouteable address", of %s', (_, mail, cause, status) => {
    expect(judged(mail)).toMatchObject({ cause, status });
  });
});

describe('a server that does not even greet', () => {
  it.each([
    ['refused for days', 'host mx.example.org[192.0.2.1] refused to talk to me: 421 Service not available, closing transmission channel', 'ip_reputation'],
    ['Postfix, by its other words', 'delivery temporarily suspended: connect to mx.example.org[192.0.2.1]: server refused to talk to me: 554 mx.example.org', 'ip_reputation'],
    ['says why itself', 'host mx2.free.fr[212.27.42.59] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve.', 'bad_rdns'],
  ])('%s', (_, words, cause) => {
    expect(judged(POSTFIX('marie@example.org', words))?.cause).toBe(cause);
  });
});

describe('codes', () => {
  it.each([
    ['521 as RFC 7504 has it', REPORT('5.3.2', 'smtp; 521 5.3.2 <marie@example.org>: Recipient address rejected: System not accepting network messages'), 'no_mail_domain'],
    ['521 of somebody who blocks', REPORT('5.7.1', 'smtp; 521 5.7.1 go away'), 'policy'],
    ['504', REPORT('5.0.0', 'smtp; 504 Command parameter not implemented'), 'protocol'],
    ['an exit status of sysexits.h', REPORT('4.5.0', 'X-Unix; 71', 'delayed'), 'server_error'],
  ])('%s', (_, mail, cause) => {
    expect(judged(mail)?.cause).toBe(cause);
  });
});

describe("Gmail's connection in vain", () => {
  const WORDS = 'smtp; The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [example.org 192.0.2.1: timed out]';

  it.each([
    ['given up', 'failed', 'expired', 'permanent'],
    ['still tried', 'delayed', 'dns_network', 'temporary'],
  ])('%s', (_, action, cause, permanence) => {
    expect(judged(REPORT('4.4.1', WORDS, action))).toMatchObject({ cause, permanence });
  });
});

describe('names that every object has', () => {
  it('are no systems, codes or causes', () => {
    const report = { ...read(REPORT('5.0.0', 'smtp; x')), system: 'constructor' };
    expect(classify(report).recipients[0]).toMatchObject({ provider: null, cause: 'unknown' });
  });
});

describe('who answered', () => {
  it('is Microsoft 365, where it writes the report in Exchange’s words', () => {
    const mail = REPORT('5.7.133', 'smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required').replace('dns; mx.example.com', 'dns;FR1PR80MB0423.lamprd80.prod.outlook.com');
    expect(judged(mail)).toMatchObject({ cause: 'group_restricted', provider: 'microsoft365' });
  });

  it('is Google by its sentence, whatever program quotes it', () => {
    const reply = '550-5.1.1 The email account that you tried to reach does not exist. Please try 550 5.1.1 double-checking it';
    expect(judged(POSTFIX('marie@example.org', reply))?.provider).toBe('google_workspace');
    expect(judged(POSTFIX('marie@gmail.com', reply))?.provider).toBe('gmail');
  });
});

describe('of a mail that is still being tried nothing has expired', () => {
  it('though the code says so', () => {
    expect(classify(read(REPORT('4.4.7', 'smtp; 451 4.4.7 Message delayed, still retrying', 'delayed')))).toMatchObject({ kind: 'delay', recipients: [{ cause: 'delayed', status: '4.4.7' }] });
  });

  it('which in a failure it has', () => {
    expect(classify(read(REPORT('4.4.7', 'smtp; 451 4.4.7 Message expired')))).toMatchObject({ kind: 'failure', recipients: [{ cause: 'expired' }] });
  });
});

it('who asks about a reply gives no reason of it in their own words', () => {
  const text = "A mail to me came back with the reply\n\n554 5.4.0 <mx.example.org #4.4.1>\n\nand nothing else. I couldn't find any page about this code. Do you have one?";
  expect(classify(read(text)).recipients[0]?.cause).toBe('dns_network');
});

describe('a temporary reply', () => {
  const REPLY = 'host mx.example.org[192.0.2.1] said: 450 4.7.1 Client host rejected: cannot find your reverse hostname (in reply to RCPT TO command)';
  it.each([
    ['in the line of a notice, has been tried for days', `<marie@example.org>: ${REPLY}`, 'failure'],
    ['in the line of a notice, where a server is not even talked to', '<marie@example.org>: delivery temporarily suspended: host mx.example.org[192.0.2.1] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve.', 'failure'],
    ['in a warning, is still tried', `THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\n<marie@example.org>: ${REPLY}`, 'delay'],
    ['in a log, is still tried', `Jul 10 07:05:24 mail postfix/smtp[22780]: 2241C417F7: to=<marie@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=2, dsn=4.7.1, status=deferred (${REPLY})`, 'delay'],
    ['alone, may still be tried', '450 4.7.1 Client host rejected: cannot find your reverse hostname', 'delay'],
  ])('%s', (_what, text, kind) => {
    expect(classify(read(text))).toMatchObject({ kind, recipients: [{ cause: 'bad_rdns' }] });
  });
});

it('a mail that is given up has nobody to wait for, though its reply was temporary', () => {
  const text = "<marie@example.org>:\nConnected to 192.0.2.1 but sender was rejected.\nRemote host said: 417 SPF error mx.example.com: Address does not pass the Sender Policy Framework\nI'm not going to try again; this message has been in the queue too long.";
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ action: 'failed' }] });
  expect(['auth_fail', 'expired']).toContain(classify(read(text)).recipients[0]?.cause);
});

describe('a provider’s own server that takes its customers’ mail', () => {
  const judgedAt = (host: string) => classify(read(`<marie@example.org>: host ${host}[192.0.2.1] said: 550 5.1.0 Authentication required (in reply to MAIL FROM command)`)).recipients[0];

  it('is the provider', () => {
    expect(judgedAt('smtp.comcast.net')).toMatchObject({ cause: 'login_required', provider: 'comcast' });
  });

  it('is nobody’s whose words it happens to use', () => {
    expect(judgedAt('smtp.example.net')).toMatchObject({ cause: 'login_required', provider: null });
  });
});

it('what Exchange writes around any reason is none', () => {
  const text = 'Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\nmarie@example.org on 6/26/2001 12:00 PM\n\nThe e-mail system was unable to deliver the message, but did not report a specific reason. Check the address and try again.\n<mx.example.com #5.0.0>';
  expect(classify(read(text)).recipients[0]).toMatchObject({ address: 'marie@example.org', cause: 'unknown' });
});

it.each(['You do not have the permission to send the message on behalf of the specified user.', "Vous n'avez pas l'autorisation d'envoyer le message sous le nom de l'utilisateur spécifié."])('who may not write in somebody’s name: %s', (words) => {
  expect(classify(read(`Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\nmarie@example.org on 3/26/2025 11:34 AM\n\n${words}`)).recipients[0]?.cause).toBe('sender_refused');
});

describe('a temporary reply in the error of a program', () => {
  it.each([
    "smtplib.SMTPRecipientsRefused: {'marie@example.org': (450, b'4.7.1 <marie@example.org>: Recipient address rejected: Greylisted')}",
    'Net::SMTPServerBusy: 450 4.7.1 <marie@example.org>: Recipient address rejected: Greylisted',
    'javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 450 4.7.1 <marie@example.org>: Recipient address rejected: Greylisted',
  ])('is a failure, since nothing tries again behind it: %s', (text) => {
    expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', action: 'failed', cause: 'greylisted', permanence: 'temporary' }] });
  });
});

it('who sends for others is known by their words', () => {
  expect(classify(read('Net::SMTPFatalError: 550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.')).recipients[0]).toMatchObject({ cause: 'sender_refused', provider: 'sendgrid' });
});
