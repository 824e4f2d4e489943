/** Systems of the nineties that still run somewhere, or whose texts are still found: as their sources, or programs that read them, give them. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const SMAIL = (below: string, end = 'Message text follows: ------------------------|') => [
  '|------------------------- Message log follows: -------------------------|', ' no valid recipients were found for this message',
  '|------------------------- Failed addresses follow: ---------------------|', below, '', `|------------------------- ${end}`, 'From: paul@example.com', 'To: claire@example.net',
].join('\n');

const ZMAILER = (...lines: readonly string[]) => ['This is a collection of reports about email delivery', 'process concerning a message you originated.', '', 'FAILED:', '  Original Recipient:', '    rfc822;marie@example.org', ...lines].join('\n');

describe('a notice of', () => {
  test.each([
    ['Smail', SMAIL(' <marie@example.org> ... unknown user'), 'failure', 'smail', 'user_unknown'],
    ['Deutsche Telekom', SMAIL(' <marie@example.org>\n   552 5.2.2 <599002574263-0001> Quota exceeded (mailbox for user is full)', 'Message header follows: ----------------------|'), 'failure', 'smail', 'mailbox_full'],
    ['MMDF', "    Your message could not be delivered to\n'marie@example.org (host: mx.example.org) (queue: smtp)' for the following\nreason:  ' (USER) Unknown user name in \"marie@example.org\"'\n\n    Your message begins as follows:\n\nFrom: paul@example.com\nTo: marie@example.org", 'failure', 'mmdf', 'user_unknown'],
    ['MMDF, which gave up', '    After 4 days (96 hours), your message could not be\nfully delivered.\n\n    It failed to be received by the following address(es):\n\n\tmarie@example.org (host: mx.example.org) (queue: smtp)\n\n    Problems usually are due to service interruptions at the receiving\nmachine.  Less often, they are caused by the communication system.\n\n    Your message begins as follows:\n\nFrom: paul@example.com', 'failure', 'mmdf', 'expired'],
    ['MMDF, which goes on trying', '    After 1 day (24 hours), your message has not yet been\nfully delivered.  Attempts to deliver the message will continue\nfor 3 more days.  No further action is required by you.\n\n    Delivery attempts are still pending for the following address(es):\n\n\tmarie@example.org (host: mx.example.org) (queue: smtp)\n', 'delay', 'mmdf', 'delayed'],
    ['MMDF, of one address', 'Message not delivered to address: marie@example.org\n\nThe reason for the failure was:\n    [USER] Unknown user name in "marie"\n\nYour Message begins as follows: \n\nFrom: paul@example.com', 'failure', 'mmdf', 'user_unknown'],
    ['a gateway to X.400', "This report relates to your message: Re: seminar\n        of Thu, 23 Dec 1999 16:33:44 +0100\n\nYour message was not delivered to   marie@example.org\n        for the following reason:\n        Recipient's Mailbox unavailable\n        Originator could not be auto-registered.\n", 'failure', 'x400', 'mailbox_unavailable'],
    ['ZMailer', ZMAILER('  Control data:', '    smtp example.org marie@example.org 99', '  Diagnostic texts:', '...\\', '    <<- MAIL From:<paul@example.com> BODY=8BITMIME SIZE=2885', '    ->> 250 2.1.0 <paul@example.com>... Sender ok', '    <<- RCPT To:<marie@example.org> NOTIFY=FAILURE', '    ->> 250 2.1.5 <marie@example.org>... Recipient ok', '    <<- DATA', '    ->> 354 Enter mail', '    <<- .', '    ->> 553 5.0.0 Possible Spam'), 'failure', 'zmailer', 'spam_content'],
    ['ZMailer, later', ZMAILER('  Final Recipient:', '      RFC822;marie@example.org', '  Status:', '      5.6.0', '  Diagnostic Code:', '      smtp; 554 (Reject, id=10432-16 - BAD_HEADER: Duplicate header field: "From")', '  Control data:', '      smtp example.org marie@example.org 99'), 'failure', 'zmailer', 'malformed'],
    ['ZMailer, in one line', ZMAILER('  Diagnostic texts:', '   <smtp mx.example.org marie@example.org 60001>: remote host mx.example.org said:', '   550 <marie@example.org> User unknown'), 'failure', 'zmailer', 'user_unknown'],
    ['XMail', '[<00>] XMail bounce: Rcpt=[marie@example.org];Error=[The maximum number of delivery attempts has been reached]\n\n\n[<01>] Error sending message [1120000000000.000.srv] from [mail.example.com].\n\nID:        <S1A>\nMail From: <paul@example.com>\nRcpt To:   <marie@example.org>\n', 'failure', 'xmail', 'expired'],
    ['LMail', 'Note: this message was generated automatically.\n\nAn error was detected while processing the enclosed message.\n\n--> Error description:\nError-For:  marie@example.org\nError-Code: 3\nError-Text: No such local user.\n\nError-End:  One error reported.\n', 'failure', 'lmail', 'user_unknown'],
    ['Oracle, with fields of the mail above', 'This report relates to a message you sent with the following header fields:\n\n  Return-path: <paul@example.com>\n  Message-id: <0H7A00B@mail.example.com>\n  Subject: devis\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: marie@example.org\n  Reason: Illegal host/domain name found\n', 'failure', 'oracle', 'host_unknown'],
  ] as const)('%s', (_name, text, kind, system, cause) => {
    expect(classify(read(text))).toMatchObject({ kind, system, recipients: [{ address: 'marie@example.org', cause }] });
  });

  test.each([
    ['Mercury', 'One or more addresses in your message have failed with the following\nresponses from the mail transport system:\n\n   <marie@example.org>   550 User not known\n', 'user_unknown'],
    ['a server that gives its reason on the next line', "Your message adressed to marie@example.org couldn't be delivered, for the following reason :\nUser unknown", 'user_unknown'],
    ['Stalker', 'Your message has encountered delivery problems\nto the following recipient(s):\nmarie@example.org\n\nuser account is over quota', 'mailbox_full'],
    ['Post.Office', 'This Message was undeliverable due to the following reason:\n\nYour message was not delivered because the DNS records for the\ndestination computer could not be found.  Carefully check that\nthe address was spelled correctly.\n\n     Host example.org not found\n\nThe following recipients did not receive this message:\n\n     <marie@example.org>\n', 'host_unknown'],
  ] as const)('%s, without a dialect', (_name, text, cause) => {
    expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause }] });
  });
});
