/** KDDI (au) in Japan, with the mobile mailboxes ezweb.ne.jp and au.com. */
import type { Dialect } from '../dialect.ts';

export const kddi: Dialect = {
  system: 'kddi',
  marks: [
    'Your mail sent on',
    'Could not be delivered to',
    'Each of the following recipients was rejected by a remote mail server',
  ],
  rules: [
    {
      sample: 'Could not be delivered to: <marie@ezweb.ne.jp>',
      has: 'delivered to: <',
      pattern: /Could not be delivered to:? ?<(?<address>[^<>\s]{1,320})>/i,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Your mail sent on: Thu, 29 Apr 2010 11:04:47 +0900',
      has: 'Your mail sent on',
      pattern: /^Your mail sent on:?/,
      gives: 'stop',
    },
    {
      sample: '     As their mailbox is full.',
      has: 'As their mailbox',
      pattern: /^(?<reply>As their mailbox is full.*)$/,
      gives: 'last',
    },
    {
      sample: 'Recipient: <marie@ezweb.ne.jp>',
      has: 'Recipient: <',
      pattern: /^Recipient: <(?<address>[^<>\s]{1,320})>/,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: '>>> RCPT TO:<marie@ezweb.ne.jp>',
      has: '>>> ',
      pattern: /^>{3} RCPT TO:<(?<address>[^<>\s]{1,320})>/,
      gives: 'named',
    },
    {
      sample: '<<< 550 <marie@ezweb.ne.jp>: User unknown',
      has: '<<< ',
      pattern: /^<{3} (?<reply>[45]\d\d[ -].*)$/,
      gives: 'transcript',
    },
    {
      sample: 'This is original mail:',
      has: 'his is',
      pattern: /^(?:This is original mail|Original message|Received: from)/i,
      gives: 'end',
    },
  ],
};
