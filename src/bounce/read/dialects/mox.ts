/** mox. */
import type { Dialect } from '../dialect.ts';

export const mox: Dialect = {
  system: 'mox',
  marks: [
    'Delivery has failed permanently for your email to:',
    'Delivery has been delayed of your email to:',
  ],
  rules: [
    {
      sample: 'Delivery has failed permanently for your email to:',
      has: 'failed permanently for your email',
      pattern: /^Delivery has failed permanently for your email to:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Delivery has been delayed of your email to:',
      has: 'has been delayed of your email',
      pattern: /^Delivery has been delayed of your email to:/,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: 'Error during the last delivery attempt:',
      has: 'rror during the last delivery attempt',
      pattern: /^Error during the last delivery attempt:/,
      gives: 'reply',
    },
    {
      sample: 'Full SMTP response:',
      has: 'Full SMTP response',
      pattern: /^Full SMTP response:/,
      gives: 'reply',
    },
  ],
};
