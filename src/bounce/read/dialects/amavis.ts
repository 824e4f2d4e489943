/** Amavis, the filter in front of many Postfix servers: what it writes to whom a virus or a forbidden attachment came from. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const amavis: Dialect = {
  system: 'amavis',
  marks: ['Delivery of the email was stopped!', 'in email presumably from you', 'The message WAS NOT relayed to:'],
  rules: [
    {
      sample: 'Our content checker found banned name: .exe,.exe-ms,setup.exe',
      has: 'Our content checker found',
      pattern: /(?<reply>Our content checker found .{1,300}?)(?: in (?:your )?email|$)/,
      across: true,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'to the following recipient:',
      has: 'to the following recipient',
      pattern: /\bto the following recipients?:$/,
      gives: 'list',
      action: 'failed',
    },
    {
      // To whom it was not passed on, whatever the filter's own reply: "250 2.7.0 Ok, discarded".
      sample: 'The message WAS NOT relayed to:',
      has: 'WAS NOT relayed to',
      pattern: /^The message WAS NOT relayed to:$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Banned name: .exe,.exe-ms,setup.exe',
      has: 'Banned name: ',
      pattern: /^(?<reply>Banned name: .{1,300})$/,
      gives: 'words',
      action: 'failed',
    },
    {
      // Where a page has lost the line ends.
      sample: 'in your email to the following recipient: -> marie@example.org',
      has: '->',
      pattern: new RegExp(`^(?:.{0,600}? )?-> ?<?(?<address>${ADDRESS})`),
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Our internal reference code for your message is 31536-15/Z9FY344gbQdH',
      has: 'Our internal reference code',
      pattern: /^Our internal reference code/,
      gives: 'stop',
    },
  ],
};
