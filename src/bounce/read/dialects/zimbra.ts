/** Zimbra and other users of Dovecot's and Cyrus's own rejections (RFC 5429). */
import type { Dialect } from '../dialect.ts';

export const dovecot: Dialect = {
  system: 'dovecot',
  marks: [
    'Your message to <',
    'was automatically rejected:',
  ],
  rules: [
    {
      sample: 'Your message to <marie@example.org> was automatically rejected:',
      has: 'was automatically rejected',
      pattern: /Your message to <(?<address>[^<>\s]{1,320})> was automatically rejected:(?<reply>.{0,4000})$/,
      gives: 'recipient',
      action: 'failed',
    },
  ],
};
