/** Courier MTA. */
import type { Dialect } from '../dialect.ts';

export const courier: Dialect = {
  system: 'courier',
  marks: [
    'UNDELIVERABLE MAIL',
    'DELAYS IN DELIVERING YOUR MESSAGE',
    'This is a delivery status notification from',
    'The original message was received on',
  ],
  headings: ['Your message to the following recipients cannot be delivered'],
  rules: [
    {
      sample: 'This is a delivery status notification from mx.example.com,',
      has: 'This is a delivery status notification from',
      pattern: /^This is a delivery status notification from (?<host>[\w.-]{1,255}),?/,
      gives: 'reporter',
    },
    {
      sample: '                      UNDELIVERABLE MAIL',
      has: 'UNDELIVERABLE MAIL',
      pattern: /^UNDELIVERABLE MAIL$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '                  DELAYS IN DELIVERING YOUR MESSAGE',
      has: 'DELAYS IN DELIVERING',
      pattern: /^DELAYS IN DELIVERING YOUR MESSAGE/,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: 'Your message to the following recipients cannot be delivered:',
      has: 'Your message to the following recipients',
      pattern: /^Your message to the following recipients cannot be delivered:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '    mx.example.org [192.0.2.1]:',
      has: ']:',
      pattern: /^(?<host>[\w.-]{3,255}) \[[\d.:a-f]{3,45}\]:$/,
      gives: 'host',
    },
    {
      sample: '    >>> RCPT TO:<marie@example.org>',
      has: '>>> ',
      pattern: /^>{3} RCPT TO:<(?<address>[^<>\s]{1,320})>/,
      gives: 'named',
    },
    {
      sample: '    <<< 550 5.1.1 <marie@example.org>... User unknown',
      has: '<<< ',
      pattern: /^<{3} (?<reply>[45]\d\d[ -].*)$/,
      gives: 'transcript',
    },
    {
      // Below it stands: "If your message was also sent to additional recipients, their delivery".
      sample: '---------------------------------------------------------------------------',
      has: '---',
      pattern: /^-{20,}$/,
      gives: 'stop',
    },
  ],
};
