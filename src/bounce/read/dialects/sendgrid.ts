/** Twilio SendGrid. */
import type { Dialect } from '../dialect.ts';

export const sendgrid: Dialect = {
  system: 'sendgrid',
  marks: [
    'This is an automatically generated message from SendGrid',
    'I\'m sorry to have to tell you that your message was not able to be delivered to one of its intended recipients',
  ],
  header: [{ field: 'reporting-mta', value: /sendgrid\.net/i, where: 'status' }, { field: 'x-sendgrid-queueid', where: 'status' }],
  rules: [
    {
      sample: 'I\'m sorry to have to tell you that your message was not able to be delivered to one of its intended recipients.',
      has: 'was not able to be delivered',
      pattern: /was not able to be delivered to one of its intended/,
      gives: 'action',
      action: 'failed',
    },
  ],
};
