/** Notices of mail systems of the nineties and after, some of which still run: each as it came to a list's owner, and as somebody pastes its text. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../src/bounce/index.ts';

/** Name, header, text, kind, cause, whom it is about. */
type Notice = readonly [name: string, header: string, text: string, kind: string, cause: string, addresses: readonly (string | null)[]];

const NOTICES: readonly Notice[] = [
  [
    'Yahoo, its queue given up', 'From: MAILER-DAEMON@yahoo.com\nSubject: failure delivery',
    "Message from  yahoo.com.\nUnable to deliver message to the following address(es).\n\n<marie@example.org>:\nSorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.\n\n--- Original message follows.\n",
    'failure', 'expired', ['marie@example.org'],
  ],
  [
    'IMail', 'From: "Postmaster" <postmaster@example.com>\nSubject: Undeliverable Mail\nX-Mailer: <SMTP32 v20010131>',
    'Delivery failed 20 attempts: marie@example.org\n\n\nOriginal message follows.\n',
    'failure', 'expired', ['marie@example.org'],
  ],
  [
    'InterScan, an older one', 'From: imss@example.com\nSubject: Mail could not be delivered',
    '****** Message from InterScan Messaging Security Suite ******\n\nSent <<< RCPT TO:<marie@example.org>\nReceived >>> 550 5.1.1 unknown user.\n\nUnable to deliver message to <marie@example.org> (and other recipients in the same domain).\n\n************************     End of message     **********************\n',
    'failure', 'user_unknown', ['marie@example.org'],
  ],
  [
    'InterScan, which names nobody', 'From: inetgw1@example.com\nSubject: Mail could not be delivered',
    '****** Message from InterScan E-Mail VirusWall NT ******\n\nThe following mail could not be delivered.\nReason:  Exceeded Maximum Delivery Attempts.  Verify that the recipient address is correct.\n\n*****************     End of message     ***************\n',
    'failure', 'expired', [null],
  ],
  [
    'Netscape, its list in two', 'From: Mail Administrator <Postmaster@mail.example.com>\nSubject: Mail System Error - Returned Mail',
    'This Message was undeliverable due to the following reason:\n\nYour message was not delivered because the destination computer was\nnot reachable within the allowed queue period.\n\nHost example.org is not responding.\n\nThe following recipients did not receive your message:\n\n     <marie@example.org>\nThe following recipients did not receive your message:\n\n     <claire@example.org>\n\nPlease reply to Postmaster@mail.example.com\nif you feel this message to be in error.\n',
    'failure', 'expired', ['marie@example.org', 'claire@example.org'],
  ],
  [
    'TeamWARE', 'From: Mail Delivery Subsystem <mailer-daemon@example.com>\nSubject: Delivery Report',
    '   ----- The following addresses have delivery notifications -----\n<marie@example.org> (failed: Bad destination mailbox address)\n',
    'failure', 'user_unknown', ['marie@example.org'],
  ],
  [
    'phquery, an entry without a mailbox', 'From: MAILER-DAEMON@mta1.example.org\nSubject: Returned mail - nameserver error report',
    ' --------Message not delivered to the following addresses:\n\n            marie@example.org\n\n --------Error Detail (phquery V3.0):\n\n---- marie@example.org\n     Does not have a final email delivery point,\n     please contact this person by alternate means.\n\n       name: Marie Durand\n       alias: MDURAND\n\nPlease contact Postmaster@example.org if you have any questions.\n\n --------Unsent Message below:\n',
    'failure', 'user_unknown', ['marie@example.org'],
  ],
  [
    'phquery, which finds nobody', 'From: MAILER-DAEMON@mr2.example.org\nSubject: Returned mail - nameserver error report',
    ' --------Message not delivered to the following:\n\n marie    No matches to nameserver query\n\n --------Error Detail (phquery V4.1):\n\n The message, "No matches to nameserver query," is generated whenever\n the directory fails to locate either a ph alias, name or nickname.\n\n --------Unsent Message below:\n',
    'failure', 'user_unknown', [null],
  ],
  [
    'AOL, an address that takes mail from few', 'From: "Mail Delivery Subsystem" <MAILER-DAEMON@AOL.com>\nSubject: Mail Delivery Problem',
    'Your mail to the following recipients could not be delivered because they are not accepting mail from paul@example.com:\n\tmariedurand\n',
    'failure', 'blocked_by_recipient', [null],
  ],
  [
    'AOL, an address that takes no attachments', 'From: "Mail Delivery Subsystem" <MAILER-DAEMON@AOL.com>\nSubject: Mail Delivery Problem',
    'Sorry paul@example.com. Your mail to the following recipients could not be delivered because they are not accepting mail with attachments or embedded images:\n\tmariedurand\n',
    'failure', 'attachment_type', [null],
  ],
  [
    'Symantec, still trying', 'From: Symantec_AntiVirus_for_SMTP_Gateways@example.com\nSubject: Delivery failure notification',
    'Your message with Subject: Re: Bike lost and found....\ncould not be delivered to the following recipients:\n\nmarie@example.org\n\nPlease do not resend your original message.\n\nDelivery attempts will continue to be made for 5  day(s).\n',
    'delay', 'delayed', ['marie@example.org'],
  ],
  [
    'a server that names two addresses, one of them its own alias', 'From: MAILER-DAEMON@example.com\nSubject: failure notice',
    'Sorry, unable to deliver your message to marie@example.org for\nthe following reason:\n\n 552 Quota violation for mdurand@example.org\n\nA copy of the original message below this line:\n',
    'failure', 'mailbox_full', ['marie@example.org'],
  ],
  [
    'a program that quotes the returned mail', 'From: <admin@example.com>\nTo: users-bounces@example.com\nSubject: Non-Delivery: Hello',
    '--- Non-Delivery Report ---\nThe email below could not be delivered to the following user:\n\n"marie@example.org" <marie@example.org>\n\n\nOld message:\n\nIs being held until the list moderator can review it for approval.\n    Post by non-member to a members-only list\n',
    'failure', 'unknown', ['marie@example.org'],
  ],
  [
    'a laboratory’s own words', 'From: postmaster@example.org (Automated response)\nSubject: FAILED MAIL to "marie" regarding "Hello"',
    'The standard form of email address here is lastnameNumber@example.org\nalthough individuals may choose an alternate email address. The address to\nwhich your message was addressed, marie@example.org, did not exactly match an\naddress of ours.\n\nThe following locator information may be of help in finding another means\nof contacting "marie":\n\n  Marie L. Durand            +1 925-555-0100       durand4@example.org\n',
    'failure', 'user_unknown', ['marie@example.org'],
  ],
  [
    'Jetmail', 'From: "Jetmail System" <>\nSubject: Mail Error',
    'Your mail cannot be delivered to the following address(es):\n\n marie "(0), ErrMsg=mail box space not enough, account=marie "\n\nPlease check the above address(es) and then try again.\n',
    'failure', 'mailbox_full', [],
  ],
  [
    'USA.NET', 'From: MAILER-DAEMON@example.com\nSubject: Processing Error',
    'Intended recipient: marie@example.org\n\nThe following mail has been returned because it encountered an error\nwhile being processed.  Please try to resend this message.\n',
    'failure', 'server_error', ['marie@example.org'],
  ],
  [
    'a server that speaks of a local user', 'From: postmaster@example.org\nSubject: Delivery failure',
    'Your message has encountered delivery problems\nto local user mdurand.\n(Originally addressed to marie@example.org)\n\nUser not known\n\nYour message reads (in part):\n',
    'failure', 'user_unknown', ['marie@example.org'],
  ],
  [
    'MDaemon, a domain that is not there', 'From: "MDaemon at example.com" <MDaemon@example.com>\nSubject: Permanent Delivery Failure',
    'The attached message had PERMANENT fatal delivery errors.\n\nAfter one or more unsuccessful delivery attempts the attached message has\nbeen removed from the MDaemon mail queue on this server.\n\n--------------------------------------------------------------------------\nYOUR MESSAGE WAS NOT DELIVERED TO ONE OR MORE RECIPIENTS\n--------------------------------------------------------------------------\n\n--- Session Transcript ---\n Wed 2013-09-11 12:22:04: *  From: paul@example.com\n Wed 2013-09-11 12:22:04: *  To: marie@example.org\n Wed 2013-09-11 12:22:04: Resolving A record for [mx.example.org] (DNS Server: 192.0.2.2)...\n Wed 2013-09-11 12:22:05: *  Name server reports domain name unknown\n--- End Transcript ---\n',
    'failure', 'host_unknown', ['marie@example.org'],
  ],
  [
    'Dovecot, by its filter rules', 'From: Mail Delivery Subsystem <postmaster@example.org>\nSubject: Rejected: Hello\nAuto-Submitted: auto-replied (rejected)',
    'Your message was automatically rejected by Dovecot Mail Delivery Agent.\n\nThe following reason was given:\nQuota exceeded for marie@example.org\n',
    'failure', 'mailbox_full', ['marie@example.org'],
  ],
  [
    'qmail, by a script of its own', 'From: postmaster@example.org\nSubject: Recipient does not exist',
    "Hi,\n\n\nThis is the mailer daemon program at example.org.\n\nI wasn't able to deliver your mail to:marie@example.org\n\nThis mail ID does not exist in this server.\n\nPlease contact postmaster@example.org for more clarifications.\n\n\nThanks and Regards,\nPostmaster\n",
    'failure', 'user_unknown', ['marie@example.org'],
  ],
  [
    'Postfix with words of somebody else', 'From: MAILER-DAEMON@mx.example.com\nSubject: Mail Delivery Notification',
    "This is the Postfix program at host mx.example.com.\nI'm sorry to have to inform you that the message returned\nbelow could not be delivered to one or more destinations.\n\nThe following recipients are unknown:\n\n\tmarie@example.org\n\nFor further assistance, please send mail to <postmaster>.\n",
    'failure', 'user_unknown', ['marie@example.org'],
  ],
  [
    'b1gMail', 'From: "Mail Delivery System" <postmaster@example.com>\nSubject: Returned mail: see error report for details',
    'The original message was received at Fri, 14 Jun 2013 09:13:01 +0200.\n\n   ----- Error description -----\nNo valid recipients for this message could be determined.\n',
    'failure', 'user_unknown', [null],
  ],
  [
    'PineApp', 'From: postmaster@example.org\nSubject: Quarantined',
    'The message you have sent to marie@example.org was Quarantined.\n',
    'failure', 'policy', ['marie@example.org'],
  ],
  [
    'Sendmail, whose summary of the reply is worse than the reply', 'From: Mail Delivery Subsystem <MAILER-DAEMON@example.com>\nSubject: Returned mail: User unknown',
    '   ----- The following addresses had permanent fatal errors -----\n<marie@example.org>\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> RCPT To:<marie@example.org>\n<<< 553 <marie@example.org>... Users mailbox is currently disabled\n550 <marie@example.org>... User unknown\n',
    'failure', 'account_disabled', ['marie@example.org'],
  ],
  [
    'Post.Office', 'From: Mail Administrator <Postmaster@example.com>\nSubject: Mail System Error - Returned Mail',
    'This Message was undeliverable due to the following reason:\n\nYour message was not delivered because the DNS records for the\ndestination computer could not be found.  Carefully check that\nthe address was spelled correctly, and try sending it again if\nthere were any mistakes.\n\n     Host example.org not found\n\nThe following recipients did not receive this message:\n\n     <marie@example.org>\n\nPlease reply to Postmaster@example.com\nif you feel this message to be in error.\n',
    'failure', 'host_unknown', ['marie@example.org'],
  ],
  [
    'CompuServe', 'From: postmaster@compuserve.com\nSubject: Undeliverable message',
    'Your message could not be delivered due to the following:\n\nInvalid receiver address: marie@example.org\nInvalid receiver address: claire@example.org\n',
    'failure', 'user_unknown', ['marie@example.org', 'claire@example.org'],
  ],
  [
    'WebShield', 'From: E500_SMTP_Mail_Service@example.com\nSubject: Returned Mail - Error During Delivery',
    '------ Failed Recipients ------\n\n<marie@example.org>: Requested action not taken: mailbox unavailable. [SMTP Error Code 550]\n-------- Returned Mail --------\n\nSubject: You have been unsubscribed\nFrom: users-bounces@example.com\nTo: claire@example.org\n',
    'failure', 'user_unknown', ['marie@example.org'],
  ],
  [
    'DBMail', 'From: MAILER-DAEMON@example.com\nSubject: DBMAIL: delivery failure',
    "This is the DBMAIL-SMTP program.\n\nI'm sorry to inform you that your message, addressed to marie@example.org,\ncould not be delivered due to the following error.\n\n*** E-mail address marie@example.org is not known here. ***\n\nIf you think this message is incorrect please contact postmaster@example.org.\n",
    'failure', 'user_unknown', ['marie@example.org'],
  ],
];

const verdict = (text: string): [string, string | undefined, (string | null)[]] => {
  const { kind, recipients } = classify(read(text));
  return [kind, recipients[0]?.cause, recipients.map(({ address }) => address)];
};

describe('a notice of an older system', () => {
  test.each(NOTICES)('%s', (_name, header, text, kind, cause, addresses) => {
    const mail = `${header.includes('\nTo:') ? '' : 'To: claire@example.com\n'}${header}\nDate: Sun, 18 Feb 2001 02:26:12 -0600\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\n\n${text}`;
    const [mailKind, mailCause, mailAddresses] = verdict(mail);
    expect([mailKind, mailCause]).toEqual([kind, cause]);
    if (addresses.length > 0) expect(mailAddresses).toEqual(addresses);
  });

  test.each(NOTICES)('%s, pasted', (_name, _header, text, kind, cause, addresses) => {
    const [pastedKind, pastedCause, pastedAddresses] = verdict(text);
    expect([pastedKind, pastedCause]).toEqual([kind, cause]);
    if (addresses.length > 0) expect(pastedAddresses).toEqual(addresses);
  });
});

describe('a notice copied with what the page shows above it', () => {
  const ABOVE = 'De : Mail Delivery System <daemon@example.com>\nEnvoyé : jeudi 13 juin 2013 09:55\nÀ : Claire Petit <claire@example.com>\nObjet : Undeliverable: RE: Lunch on Friday?\n\n';

  test.each([
    ['IMail', 'Invalid final delivery userid: marie@example.org\n\nOriginal message follows.\n'],
    ['Exim', 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  an undisclosed address\n    (generated from marie@example.org)\n'],
    ['EYOU', "Hi. This is the deliver program at mx.example.com.\n    I'm afraid I wasn't able to deliver your message to the following addresses.\n            This is a permanent error; I've given up. Sorry it didn't work out.\n\nmarie@example.org\n\nNo such user\n"],
    ['Prodigy', "User's mailbox is full: <marie@example.org>\nUnable to deliver mail.\n"],
  ])('is not about its reader: %s', (_name, text) => {
    const [kind, , addresses] = verdict(ABOVE + text);
    expect([kind, addresses]).toEqual(['failure', ['marie@example.org']]);
  });
});

describe('what comes back to a list', () => {
  const returned = (to: string, subject: string, from = 'MDaemon@mx.example.org'): string => classify(read([
    `From: ${from}`, `To: ${to}`, `Subject: ${subject}`, 'Date: Sun, 18 Feb 2001 02:26:12 -0600', 'Message-ID: <2@example.org>', 'List-Id: Users <users.example.com>',
    'List-Unsubscribe: <mailto:users-request@example.com>', '', 'The attached message had PERMANENT fatal delivery errors!', '', 'The following addresses did NOT receive a copy of your message:', '',
    '> marie@example.org', '', '--- Session Transcript ---', ' RCPT To:<marie@example.org>', ' 552 Message for <marie@example.org> would exceed mailbox quota', '--- End Transcript ---', '',
  ].join('\n'))).kind;

  test('is a bounce, though the list puts its fields on it', () => {
    expect(returned('users-admin@example.com', 'Permanent Delivery Failure')).toBe('failure');
    expect(returned('users-bounces+marie=example.org@example.com', 'Permanent Delivery Failure')).toBe('failure');
  });

  test('and no answer of a person, whatever its subject begins with', () => {
    expect(returned('users-bounces@example.com', 'RE: Hello : non remis (delivery failed)', 'internet@example.org')).toBe('failure');
    expect(returned('users@example.com', 'RE: Permanent Delivery Failure', 'paul@example.org')).toBe('not_a_bounce');
  });
});

test('a recipient that a loop names over and over is one', () => {
  const group = 'Final-Recipient: RFC822; <marie@example.org>\nX-Actual-Recipient: RFC822; marie@example.org\nAction: failed\nStatus: 5.1.1\n';
  expect(read(`Reporting-MTA: dns; example.com\n\n${`${group}\n`.repeat(3)}`).recipients).toHaveLength(1);
});
