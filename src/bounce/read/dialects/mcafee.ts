/** McAfee (Trellix) gateways, WebShield and its appliances ("E500") before them, and their kin. */
import type { Dialect } from '../dialect.ts';

export const mcafee: Dialect = {
  system: 'mcafee',
  marks: [
    'following address(es) failed',
    'Your message was not delivered for the following reason',
    'The user(s) account is',
    'delivery failed, and will not be retried',
    '---- Failed Recipients ----',
    '------ Here is your List of Failed Recipients ------',
  ],
  rules: [
    {
      sample: '---- Failed Recipients ----',
      has: 'Failed Recipients',
      pattern: /^-{2,} ?(?:Here is your List of )?Failed Recipients ?-{2,}$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '<marie@example.org>: Requested action not taken: mailbox unavailable. [SMTP Error Code 550]',
      has: '[SMTP Error Code ',
      pattern: /^<(?<address>[^<>\s]{1,320})>: (?<reply>.{1,1000}?) \[SMTP Error Code (?<code>[45]\d\d)\]$/,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: '-------- Returned Mail --------',
      has: 'Returned Mail',
      pattern: /^-{2,} ?(?:Here Is Your )?Returned Mail ?-{2,}$/i,
      gives: 'end',
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
