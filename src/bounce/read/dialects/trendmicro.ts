/** Trend Micro InterScan and its kin. */
import type { Dialect } from '../dialect.ts';

export const trendmicro: Dialect = {
  system: 'trendmicro',
  marks: [
    'Unable to deliver message to',
    'Message from InterScan',
  ],
  rules: [
    {
      sample: 'Unable to deliver message to <marie@example.org>',
      has: 'Unable to deliver message to',
      pattern: /^Unable to deliver message to:? <?(?<address>[^<>\s]{1,320}@[^<>\s]{1,255})>?/,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Sent >>> RCPT TO:<marie@example.org>',
      has: 'Sent >>> RCPT',
      pattern: /^Sent >>> RCPT TO:<(?<address>[^<>\s]{1,320})>/,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Received <<< 550 5.1.1 <marie@example.org>... user unknown',
      has: 'Received <<<',
      pattern: /^Received <<< (?<reply>[45]\d\d.*)$/,
      gives: 'transcript',
    },
  ],
};
