/** Apache James. */
import type { Dialect } from '../dialect.ts';

export const james: Dialect = {
  system: 'james',
  marks: [
    'Error message below:',
    'Hi. This is the James mail server at',
    'This is the James mail server at',
  ],
  header: [{ field: 'from', value: /(?:james|postmaster)@james\./i }],
  rules: [
    {
      sample: 'Hi. This is the James mail server at mail.example.com.',
      has: 'James mail server at',
      pattern: /James mail server at (?<host>[\w.-]{1,255}?)\.?$/,
      gives: 'reporter',
    },
    {
      sample: 'Failed recipient(s):',
      has: 'ailed recipient',
      pattern: /^Failed recipients?(?:\(s\))?:/i,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '  To: marie@example.org',
      has: 'To: ',
      pattern: /^To: <?(?<address>[^<>\s,;]{1,320}@[^<>\s,;]{1,255})>?$/,
      gives: 'first',
      action: 'failed',
    },
    {
      sample: 'Error message below:',
      has: 'Error message',
      pattern: /^Error message below:/,
      gives: 'reply',
    },
    {
      sample: 'Message details:',
      has: 'Message details:',
      pattern: /^(?:Message details|Mail details):/,
      gives: 'stop',
    },
  ],
};
