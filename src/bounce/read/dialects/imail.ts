/** Ipswitch IMail. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const imail: Dialect = {
  system: 'imail',
  marks: [
    'Body of message generated response:',
    'Original message follows.',
  ],
  header: [{ field: 'x-mailer', value: /^<SMTP32 v/i }],
  rules: [
    {
      sample: 'User mailbox exceeds allowed size: marie@example.org',
      has: ' exceeds allowed size: ',
      pattern: new RegExp(String.raw`^(?<reply>User mailbox exceeds allowed size): (?<address>${ADDRESS})$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Unknown user: marie@example.org',
      has: 'Unknown user: ',
      pattern: new RegExp(String.raw`^(?<reply>Unknown user): (?<address>${ADDRESS})$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'undeliverable to marie@example.org',
      has: 'undeliverable to ',
      pattern: new RegExp(String.raw`^undeliverable to (?<address>${ADDRESS})$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Delivery failed 20 attempts: marie@example.org',
      has: 'Delivery failed ',
      pattern: new RegExp(String.raw`^(?<reply>Delivery failed \d{1,3} attempts): (?<address>${ADDRESS})$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Body of message generated response:',
      has: 'Body of message generated',
      pattern: /^Body of message generated response:/,
      gives: 'reply',
    },
    {
      sample: 'Original message follows.',
      has: 'Original message follows',
      pattern: /^Original message follows\./,
      gives: 'end',
    },
  ],
};
