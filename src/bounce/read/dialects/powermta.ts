/** PowerMTA, with which newsletters are sent. */
import type { Dialect } from '../dialect.ts';

export const powermta: Dialect = {
  system: 'powermta',
  marks: [
    'Hello, this is the mail server on',
    'I am sending you this message to inform you on the delivery status',
  ],
  headings: ['The following recipients could not be reached, or there was an error in delivery to them', 'Delivery to the following recipient(s) is delayed', 'Delivery to the following recipients is delayed'],
  rules: [
    {
      sample: 'Hello, this is the mail server on mail.example.com.',
      has: 'this is the mail server on',
      pattern: /this is the mail server on (?<host>[\w.-]{1,255}?)\.?$/,
      gives: 'reporter',
    },
    {
      sample: 'The following recipients could not be reached, or there was an error in delivery to them:',
      has: 'ecipients',
      pattern: /^(?:The following recipients|Immediate attention|Recipients? whose)/i,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Delivery to the following recipient(s) is delayed:',
      has: 'delayed',
      pattern: /(?:has been|is) delayed/,
      gives: 'list',
      action: 'delayed',
    },
  ],
};
