/** Stalwart Mail Server. */
import type { Dialect } from '../dialect.ts';

export const stalwart: Dialect = {
  system: 'stalwart',
  marks: [
    'Your message could not be delivered to the following recipients:',
    'Your message has been successfully delivered to the following recipients:',
    'There was a temporary problem delivering your message to the following recipients:',
  ],
  rules: [
    {
      sample: 'Your message could not be delivered to the following recipients:',
      has: 'could not be delivered to the following recipients',
      pattern: /could not be delivered to the following recipients:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'There was a temporary problem delivering your message to the following recipients:',
      has: 'temporary problem delivering',
      pattern: /temporary problem delivering your message to the following recipients:/,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: 'Your message has been successfully delivered to the following recipients:',
      has: 'successfully delivered',
      pattern: /successfully delivered to the following recipients:/,
      gives: 'list',
      action: 'delivered',
    },
    {
      sample: '<marie@example.org> (host \'mx.example.org\' rejected command \'RCPT TO:<marie@example.org>\' with code 550 (5.1.1) \'User unknown\')',
      has: '> (',
      pattern: /^<(?<address>[^<>\s]{1,320})> \((?<reply>(?:host|delivered|connection|TLS|DNS|failed|no |address|mail|I\/O|invalid|unexpected|concurrency|expired|server|queue).*?)\)?$/i,
      gives: 'recipient',
    },
  ],
};
