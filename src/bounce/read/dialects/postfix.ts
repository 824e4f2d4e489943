/** Postfix, bounce(8) and its templates bounce(5); also the many who send with it: OVH, Infomaniak, Free, Fastmail, one.com. */
import type { Dialect } from '../dialect.ts';

export const postfix: Dialect = {
  system: 'postfix',
  marks: [
    'This is the mail system at host',
    'This is the Postfix program at host',
    "I'm sorry to have to inform you that your message could not",
    "I'm sorry to have to inform you that the message returned",
    'Enclosed is the mail delivery report that you requested',
    'THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE',
    'from the mail system at Fastmail',
    'Transcript of session follows. Out: 220',
  ],
  header: [{ field: 'x-postfix-queue-id', where: 'status' }, { field: 'x-postfix-sender', where: 'status' }],
  rules: [
    {
      sample: 'This is the mail system at host mail.example.com.',
      has: 'at host ',
      pattern: /^[`"]?This is the (?:mail system|Postfix program) at host (?<host>[^\s]{1,255}?)\.?$/,
      gives: 'reporter',
    },
    {
      // one.com: the host's name, a colon, and the reply on the next line.
      sample: '<marie@gmx.at> failed: gmx.at:',
      has: '> failed: ',
      pattern: /^<(?<address>[^<>\s]{1,320})> failed: (?<host>[\w.-]{4,255}):$/,
      gives: 'recipient',
    },
    {
      sample: 'It will be retried until it is 5 day(s) old.',
      has: 'be retried until',
      pattern: /^It will be retried until/,
      gives: 'action',
      action: 'delayed',
    },
    {
      sample: '# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #',
      has: 'THIS IS A WARNING ONLY',
      pattern: /THIS IS A WARNING ONLY/,
      gives: 'action',
      action: 'delayed',
    },
    {
      // What smtpd tells its postmaster: the session in which it failed.
      sample: 'In:  RCPT TO:<marie@example.org> ORCPT=rfc822;marie@example.org',
      has: 'RCPT TO:',
      pattern: /^In: {1,3}RCPT TO: ?<(?<address>[^<>\s]{1,320})>/,
      gives: 'named',
    },
    {
      sample: 'Out: 451 4.3.0 Error: queue file write error',
      has: 'Out: ',
      pattern: /^Out: (?<reply>[45]\d\d[ -].*)$/,
      gives: 'transcript',
    },
    {
      sample: '<marie@example.org>: delivery via mx.example.org[192.0.2.1]:25: 250 2.0.0 Ok: queued as 4F1',
      has: ': delivery via',
      pattern: /^<(?<address>[^<>\s]{1,320})>: delivery via (?<host>[^\s[\]]{1,255})(?:\[[^\]]{0,80}\](?::\d{1,5})?)?: (?<reply>2\d\d .*)$/,
      gives: 'recipient',
      action: 'delivered',
    },
  ],
};
