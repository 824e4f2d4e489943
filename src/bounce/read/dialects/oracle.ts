/** Oracle (Sun, iPlanet) Communications Messaging Server: Apple iCloud, many universities. */
import type { Dialect } from '../dialect.ts';

export const oracle: Dialect = {
  system: 'oracle',
  marks: [
    'This report relates to a message you sent with the following header fields:',
    'Your message cannot be delivered to the following recipients',
    'Your message is being returned; it has been enqueued and undeliverable',
    'Your message has been enqueued and undeliverable for',
  ],
  headings: ['Recipient address'],
  rules: [
    {
      sample: '  Your message cannot be delivered to the following recipients:',
      has: 'following recipients',
      pattern: /(?:Your message|This message) (?:cannot be|could not be|was not) delivered to the following recipients?:/,
      gives: 'action',
      action: 'failed',
    },
    {
      sample: 'Your message has been enqueued and undeliverable for 1 day to the following recipients:',
      has: 'undeliverable for',
      pattern: /enqueued and undeliverable for/,
      gives: 'action',
      action: 'delayed',
    },
    {
      sample: '  Recipient address: marie@example.org',
      has: 'Recipient address:',
      pattern: /^Recipient address: ?<?(?<address>[^\s<>@]{1,64}@[^\s<>,;]{1,255})/,
      gives: 'recipient',
    },
    {
      sample: '  Reason: Remote SMTP server has rejected address',
      has: 'Reason:',
      pattern: /^Reason: ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      sample: '  Original address: office@example.org',
      has: 'Original address:',
      pattern: /^Original address: ?<?(?<original>[^\s<>]{1,320})>?/,
      gives: 'original',
    },
    {
      sample: '  Diagnostic code: smtp;550 5.1.1 unknown or illegal alias: marie@example.org',
      has: 'Diagnostic code:',
      pattern: /^Diagnostic code: ?(?:smtp; ?)?(?<reply>.*)$/i,
      gives: 'last',
    },
    {
      sample: '  Remote system: dns;mx.example.org (TCP|192.0.2.5|42000|192.0.2.1|25) (mx.example.org ESMTP)',
      has: 'Remote system:',
      pattern: /^Remote system: ?(?:dns; ?)?(?<host>[\w.-]{3,255})/,
      gives: 'last',
    },
  ],
};
