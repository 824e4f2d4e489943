/** ezmlm-idx, of a moderated list; what it refuses at once comes back in a notice of qmail's. Remembered from its texts. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const ezmlm: Dialect = {
  system: 'ezmlm',
  keepsLists: true,
  marks: ['your message (enclosed) was not accepted by the moderator', 'mailing list moderators have failed to act on your post'],
  rules: [
    {
      sample: "Hi! This is the ezmlm program. I'm managing the\nclub@listes.example.org mailing list.",
      has: 'managing the',
      pattern: new RegExp(`ezmlm program\\. {1,2}I'm managing the (?<address>${ADDRESS}) mailing list`),
      across: true,
      gives: 'named',
    },
    {
      sample: "I'm sorry, your message (enclosed) was not accepted by the moderator.",
      has: 'not accepted by the moderator',
      pattern: /(?<reply>your message \(enclosed\) was not accepted by the moderator\..{0,600})/,
      across: true,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: "I'm sorry, the club mailing list moderators have failed to act on your post. Thus, I'm returning it to you.",
      has: 'failed to act on your post',
      pattern: /(?<reply>mailing list moderators have failed to act on your post\..{0,600})/,
      across: true,
      gives: 'reply',
      action: 'failed',
    },
  ],
};
