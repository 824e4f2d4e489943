/** phquery, which universities put before Sendmail: it looks a recipient up in the people directory ("nameserver") of CSO, the server "qi". */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const phquery: Dialect = {
  system: 'phquery',
  marks: [
    '--------Message not delivered to the following',
    '--------Error Detail (phquery',
  ],
  rules: [
    {
      sample: ' --------Message not delivered to the following addresses:',
      has: 'Message not delivered to the following',
      pattern: /^-{2,} ?Message not delivered to the following/,
      gives: 'list',
      action: 'failed',
    },
    {
      // Who is looked up stands without a domain.
      sample: ' marie    No matches to nameserver query',
      has: ' nameserver ',
      pattern: /^[^\s@]{1,100} {2,}(?<reply>[A-Z][a-z]{1,20} (?:[a-z]{1,20} ){0,6}nameserver (?:query|entry|error).{0,100})$/,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: ' --------Error Detail (phquery V4.1):',
      has: 'Error Detail (phquery',
      pattern: /^-{2,} ?Error Detail \(phquery/,
      gives: 'stop',
    },
    {
      sample: '---- marie@example.org',
      has: '---- ',
      pattern: new RegExp(String.raw`^-{4} (?<address>${ADDRESS})$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: ' --------Unsent Message below:',
      has: 'Unsent Message below',
      pattern: /^-{2,} ?Unsent Message below/,
      gives: 'end',
    },
  ],
};
