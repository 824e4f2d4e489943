/** Gateways between X.400 and the Internet: Isode PP (chans/822-local, dr2rfc.c), Soft-Switch LMS. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const x400: Dialect = {
  system: 'x400',
  marks: ['This report relates to your message'],
  rules: [
    {
      sample: 'Your message was not delivered to   marie@example.org',
      has: 'not delivered to',
      pattern: new RegExp(String.raw`^Your message was not delivered to:? {0,8}(?<address>${ADDRESS})$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: '        for the following reason:',
      has: 'for the following reason',
      pattern: /^for the following reason:$/,
      gives: 'ignore',
    },
  ],
};
