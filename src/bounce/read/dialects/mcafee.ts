/** McAfee (Trellix) gateways and their kin. */
import type { Dialect } from '../dialect.ts';

export const mcafee: Dialect = {
  system: 'mcafee',
  marks: [
    'following address(es) failed',
    'Your message was not delivered for the following reason',
    'The user(s) account is',
    'delivery failed, and will not be retried',
    '---- Failed Recipients ----',
  ],
  rules: [
    {
      sample: '---- Failed Recipients ----',
      has: 'Failed Recipients ----',
      pattern: /^-{2,} ?Failed Recipients -{2,}$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '--- The following addresses had delivery problems ---',
      has: 'addresses had delivery problems',
      pattern: /^-{2,} ?The following addresses had delivery problems/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '<marie@example.org>   (User unknown marie@example.org)',
      has: '   (',
      pattern: /^<(?<address>[^<>\s]{1,320})> +\((?<reply>.*?)\)$/,
      gives: 'recipient',
      action: 'failed',
    },
  ],
};
