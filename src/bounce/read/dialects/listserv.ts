/** L-Soft's LISTSERV. Remembered from its notices, which most sites leave in English. */
import type { Dialect } from '../dialect.ts';

export const listserv: Dialect = {
  system: 'listserv',
  keepsLists: true,
  marks: ['LISTSERV has no way to associate this other account or address with yours', 'appears to have already been distributed to the'],
  rules: [
    {
      sample: 'You are not authorized to send mail to the CLUB-L list from your\npaul@EXAMPLE.COM account.',
      has: 'not authorized to send mail to the',
      pattern: /^(?<reply>You are not authorized to send mail to the \S{1,64} list from your \S{1,320} account\..{0,900})/,
      across: true,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'Your message is being returned to you unprocessed because it appears to have already been distributed to the CLUB-L list.',
      has: 'returned to you unprocessed',
      pattern: /^(?<reply>Your message is being returned to you unprocessed because .{0,900})/,
      across: true,
      gives: 'reply',
      action: 'failed',
    },
  ],
};
