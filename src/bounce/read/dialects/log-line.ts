/** Lines of a mail server's log, as administrators paste them: Postfix, Exim, Sendmail, Dovecot, msmtp. */
import { ADDRESS } from '../address.ts';
import type { Dialect, Rule } from '../dialect.ts';

const ENTRIES: readonly Rule[] = [
  {
    sample: 'Feb 11 07:41:39 mx postfix/smtp[3006]: 4424441E46: to=<marie@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=0.58, dsn=5.7.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 5.7.1 no)',
    has: 'status=bounced',
    pattern: /\bto=<(?<address>[^<>]{1,320})>,(?: orig_to=<(?<original>[^<>]{1,320})>,)? relay=(?:none|(?<host>[^\s,[\]]{1,255})[^\s,]{0,100}),.{0,300}?\bdsn=(?<status>[245]\.\d{1,2}\.\d{1,3}),? status=bounced \((?<reply>.{0,4000}?)\)?$/,
    gives: 'recipient',
    action: 'failed',
  },
  {
    sample: 'Jul 10 07:05:24 mail postfix/smtp[22780]: 2241C417F7: to=<marie@example.org>, relay=none, delay=168374, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again)',
    has: 'status=deferred',
    pattern: /\bto=<(?<address>[^<>]{1,320})>,(?: orig_to=<(?<original>[^<>]{1,320})>,)? relay=(?:none|(?<host>[^\s,[\]]{1,255})[^\s,]{0,100}),.{0,300}?\bdsn=(?<status>[245]\.\d{1,2}\.\d{1,3}),? status=deferred \((?<reply>.{0,4000}?)\)?$/,
    gives: 'recipient',
    action: 'delayed',
  },
  {
    sample: 'to=<marie@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=0.54, dsn=2.0.0, status=sent (250 OK id=1uMvaB-00A4ia-29)',
    has: 'status=sent',
    pattern: /\bto=<(?<address>[^<>]{1,320})>,(?: orig_to=<(?<original>[^<>]{1,320})>,)? relay=(?<host>[^\s,[\]]{1,255})[^\s,]{0,100},.{0,300}?\bdsn=(?<status>[245]\.\d{1,2}\.\d{1,3}),? status=sent \((?<reply>.{0,4000}?)\)?$/,
    gives: 'recipient',
    action: 'delivered',
  },
  {
    sample: 'Sep 06 15:51:08 smtp postfix/smtp[8260]: 2755E408D6: host mx03.t-online.de[194.25.134.73] refused to talk to me: 554 IP=192.0.2.1 - A problem occurred.',
    has: 'postfix/',
    pattern: /postfix\/(?:smtp|lmtp|error)\[\d{1,10}\]: \w{6,20}: (?<reply>host .*)/,
    gives: 'reply',
    action: 'delayed',
  },
  {
    sample: 'Dec 15 16:38:10 cubran postfix/smtpd[29340]: NOQUEUE: reject: RCPT from smtp12.smtpout.orange.fr[80.12.242.134]: 450 4.2.0 <marie@example.org>: Recipient address rejected: Greylisted; from=<a@example.com> to=<marie@example.org> proto=ESMTP',
    has: 'NOQUEUE: reject:',
    pattern: /NOQUEUE: reject: [A-Z]{4} from \S{1,255}: (?<reply>[45]\d\d [45]\.\d\.\d{1,3} <(?<address>[^<>]{1,320})>: (?!Sender address).{0,4000})$/,
    gives: 'recipient',
  },
  {
    sample: 'NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 450 4.1.8 <paul@example.com>: Sender address rejected: Domain not found; from=<paul@example.com> to=<marie@example.org> proto=ESMTP',
    has: 'NOQUEUE: reject:',
    pattern: /NOQUEUE: reject: [A-Z]{4} from \S{1,255}: (?<reply>[45]\d\d [45]\.\d\.\d{1,3} .{0,2000}? to=<(?<address>[^<>]{1,320})>.{0,200})$/,
    gives: 'recipient',
  },
  {
    sample: '2026-03-02 10:00:00 1abCdE-0001Ab-2C ** marie@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<marie@example.org>: 550 5.1.1 User unknown',
    has: ' ** ',
    pattern: new RegExp(String.raw`^[\d-]{10} [\d:.]{8,12}.{0,40} \*\* (?<address>${ADDRESS})(?: <(?<original>[^<>]{1,320})>)?.{0,200}?(?: H=(?<host>[^\s:]{1,255}) ?\[[^\]]{1,60}\][^:]{0,300})?: (?<reply>(?:SMTP error|\D).*)$`),
    gives: 'recipient',
    action: 'failed',
  },
  {
    sample: '2026-03-02 10:00:00 1abCdE-0001Ab-2C == marie@example.org R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host',
    has: ' defer (',
    pattern: new RegExp(String.raw`^(?:[\d-]{10} [\d:.]{8,12}.{0,40} )?== (?<address>${ADDRESS}).{0,300}? defer \(-?\d{1,3}\)(?: H=(?<host>[^\s:]{1,255}) ?\[[^\]]{1,60}\][^:]{0,300})?: (?<reply>.*)$`),
    gives: 'recipient',
    action: 'delayed',
  },
  {
    // Exim's own log of one message has no mark before the address.
    sample: '2026-03-02 04:45:14 marie@example.org R=dnslookup defer (-1): host lookup did not complete',
    has: ' defer (',
    pattern: new RegExp(String.raw`^[\d-]{10} [\d:.]{8,12} (?<address>${ADDRESS}) R=.{0,300}? defer \(-?\d{1,3}\): (?<reply>.*)$`),
    gives: 'recipient',
    action: 'delayed',
  },
  {
    // Dovecot's delivery agent, which writes to the sender itself.
    sample: "lda(marie@example.org): Info: msgid=<1@example.com>: save failed to INBOX: Quota exceeded",
    has: 'msgid=',
    pattern: new RegExp(String.raw`\b(?:deliver|lda|lmtp)\((?<address>${ADDRESS})\).{0,300}?: (?:Rejected|save failed to [^:]{1,80}|failed to store into mailbox [^:]{1,80}): (?<reply>.{1,400})$`),
    gives: 'recipient',
    action: 'failed',
  },
  {
    sample: "May 18 09:39:54 host=smtp.example.com tls=on auth=on user=paul from=paul@example.com recipients=marie@example.org smtpstatus=554 smtpmsg='554-Transaction failed\\n554 Reject due to policy restrictions.' errormsg='recipient address marie@example.org not accepted by the server' exitcode=EX_UNAVAILABLE",
    has: 'recipients=',
    pattern: new RegExp(String.raw`\bhost=(?<host>[\w.-]{1,255}) tls=.{0,300}? recipients=.{0,600}? smtpstatus=[45]\d\d smtpmsg='(?<reply>[^']{1,2000})' errormsg='recipient address (?<address>${ADDRESS}) not accepted`),
    gives: 'recipient',
    action: 'failed',
  },
  {
    sample: "May 18 09:39:54 host=smtp.example.com tls=on auth=on user=paul from=paul@example.com recipients=marie@example.org smtpstatus=554 smtpmsg='554-Transaction failed\\n554 Reject due to policy restrictions.' errormsg='the server did not accept the mail' exitcode=EX_UNAVAILABLE",
    has: 'recipients=',
    pattern: new RegExp(String.raw`\bhost=(?<host>[\w.-]{1,255}) tls=.{0,300}? recipients=(?<address>${ADDRESS}).{0,300}? smtpstatus=[45]\d\d smtpmsg='(?<reply>[^']{1,2000})(?:' errormsg='(?!recipient address)|$)`),
    gives: 'recipient',
    action: 'failed',
  },
  {
    sample: '2026-03-02 15:30:42 H=mx.example.com [192.0.2.1] F=<paul@example.com> rejected RCPT <marie@example.org>: Unrouteable address',
    has: ' rejected RCPT <',
    pattern: /\brejected RCPT <(?<address>[^<>\s]{1,320})>: (?<reply>.{1,4000})/,
    gives: 'recipient',
    action: 'failed',
  },
  {
    sample: 'Mar  2 10:00:00 mx sendmail[123]: x4AB: to=<marie@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.1], dsn=5.1.1, stat=User unknown',
    has: ', stat=',
    pattern: /\bto=<?(?<address>[^<>,\s]{3,320})>?,.{0,300}?relay=(?<host>[\w.-]{1,255}?)\.?(?: \[[^\]]{1,60}\])?,.{0,100}?dsn=(?<status>[245]\.\d{1,2}\.\d{1,3}), stat=(?<reply>.{0,4000})$/,
    gives: 'recipient',
  },
];

export const logLine: Dialect = { system: 'log', marks: [], rules: ENTRIES.map((rule) => ({ ...rule, isEntry: true })) };
