/** Trustwave MailMarshal (SEG). */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const mailmarshal: Dialect = {
  system: 'mailmarshal',
  marks: [
    'The following recipients were affected:',
    'Could not be delivered because of',
  ],
  rules: [
    {
      sample: 'The following recipients were affected:',
      has: 'recipients were affected',
      pattern: /^The following recipients were affected:/,
      gives: 'list',
      action: 'failed',
    },
    {
      // It may name the recipient in the fields of the returned mail alone.
      sample: '   To:      marie@example.org',
      has: 'To:  ',
      pattern: new RegExp(`^To: {2,12}<?(?<address>${ADDRESS})`),
      gives: 'first',
      action: 'failed',
    },
    {
      sample: 'Could not be delivered because of',
      has: 'Could not be delivered because of',
      pattern: /^Could not be delivered because of ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      sample: 'Additional Information',
      has: 'Additional Information',
      pattern: /^Additional Information$/,
      gives: 'stop',
    },
  ],
};
