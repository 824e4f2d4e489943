/** Haraka; its template follows qmail's. */
import type { Dialect } from '../dialect.ts';

export const haraka: Dialect = {
  system: 'haraka',
  marks: [
    'This is the Haraka Mailer program at',
  ],
  rules: [
    {
      sample: 'Hi. This is the Haraka Mailer program at mail.example.com.',
      has: 'Haraka Mailer program at',
      pattern: /This is the Haraka Mailer program at (?<host>[\w.-]{1,255}?)\.?$/,
      gives: 'reporter',
    },
    {
      sample: 'Intended Recipients: <marie@example.org>',
      has: 'Intended Recipients:',
      pattern: /^Intended Recipients: <?(?<address>[^<>\s]{1,320})>?/,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Failure Reason: Too many failures (Tried all MXs)',
      has: 'Failure Reason:',
      pattern: /^Failure Reason: (?<reply>.*)$/,
      gives: 'last',
    },
    {
      sample: '--- Below this line is a copy of the message.',
      has: '---',
      pattern: /^-{2,} ?Below this line is/,
      gives: 'end',
    },
  ],
};
