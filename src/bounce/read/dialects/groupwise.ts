/** Novell and Micro Focus GroupWise. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const groupwise: Dialect = {
  system: 'groupwise',
  marks: [
    'The message that you sent was undeliverable to the following:',
    'Mail System Error - Returned Mail',
    'GroupWise Internet Agent',
  ],
  rules: [
    {
      sample: 'The message that you sent was undeliverable to the following:',
      has: 'was undeliverable to the following',
      pattern: /was undeliverable to the following:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '	marie@example.org (user not found)',
      has: ' (',
      pattern: new RegExp(String.raw`^(?<address>${ADDRESS}) \((?<reply>[^()].*?)\)$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Possibly truncated original message follows:',
      has: 'original message follows',
      pattern: /original message follows:$/i,
      gives: 'end',
    },
  ],
};
