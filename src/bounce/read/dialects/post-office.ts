/** Post.Office of Software.com, and InterMail (Openwave), which came of it. */
import type { Dialect } from '../dialect.ts';

export const postOffice: Dialect = {
  system: 'post-office',
  marks: [
    'This Message was undeliverable due to the following reason',
    'Your message was undeliverable due to the following reason',
    'The following recipients did not receive this message:',
  ],
  rules: [
    {
      sample: 'This Message was undeliverable due to the following reason:',
      has: 'was undeliverable due to the following reason',
      pattern: /was undeliverable due to the following reason:?$/,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'The message was not delivered to:',
      has: 'message was not delivered to:',
      pattern: /^The message was not delivered to:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'The following recipients did not receive your message:',
      has: 'did not receive',
      pattern: /^The following recipients did not receive (?:your|this) message:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Recipient: <marie@example.org  >',
      has: 'Recipient:',
      pattern: /^Recipient: ?< ?(?<address>[^<>\s]{1,320}) {0,3}>$/,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Reason: < marie@example.org   > ...User unknown',
      has: 'Reason:',
      pattern: /^Reason: ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      sample: 'Please reply to Postmaster@mail.example.com',
      has: 'Please reply to',
      pattern: /^Please reply to /,
      gives: 'stop',
    },
  ],
};
