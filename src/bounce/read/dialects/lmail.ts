/** L-Soft's LMail and LSMTP, beside LISTSERV. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const lmail: Dialect = {
  system: 'lmail',
  marks: ['--> Error description:'],
  rules: [
    {
      sample: 'Error-For:  marie@example.org',
      has: 'rror-',
      pattern: new RegExp(String.raw`^Error-For: {1,8}(?<address>${ADDRESS})`, 'i'),
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Error-Text: No such local user.',
      has: 'rror-',
      pattern: /^Error-Text: {1,8}(?<reply>.*)$/i,
      gives: 'last',
    },
    {
      sample: 'Error-End:  One error reported.',
      has: 'rror-',
      pattern: /^Error-(?:End|Code):/i,
      gives: 'stop',
    },
  ],
};
