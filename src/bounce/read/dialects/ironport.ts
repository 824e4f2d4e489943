/** Cisco Secure Email (IronPort). */
import type { Dialect } from '../dialect.ts';

export const ironport: Dialect = {
  system: 'ironport',
  marks: [
    'was undeliverable. The reason for the problem:',
    'The following message to <',
  ],
  rules: [
    {
      sample: 'The following message to <marie@example.org> was undeliverable.',
      has: 'was undeliverable',
      pattern: /^The following message to <(?<address>[^<>\s]{1,320})> was undeliverable/,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'The reason for the problem:',
      has: 'The reason for the problem',
      pattern: /^The reason for the problem:(?<reply>.*)$/,
      gives: 'reply',
    },
  ],
};
