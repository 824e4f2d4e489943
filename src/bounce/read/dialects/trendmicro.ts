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
      // The older InterScan drew its arrows the other way round.
      sample: 'Sent <<< RCPT TO:<marie@example.org>',
      has: ' RCPT TO:<',
      pattern: /^Sent (?:>>>|<<<) RCPT TO:<(?<address>[^<>\s]{1,320})>/,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Received >>> 550 5.1.1 unknown user.',
      has: 'Received ',
      pattern: /^Received (?:>>>|<<<) (?<reply>[45]\d\d.*)$/,
      gives: 'transcript',
    },
    {
      sample: 'Reason:  Exceeded Maximum Delivery Attempts.  Verify that the recipient address is correct.',
      has: 'Reason:',
      pattern: /^Reason: {1,3}(?<reply>\S.*)$/,
      gives: 'reply',
    },
    {
      sample: '*****************     End of message     ***************',
      has: 'End of message',
      pattern: /^\*{5,} {1,9}End of message/,
      gives: 'end',
    },
  ],
};
