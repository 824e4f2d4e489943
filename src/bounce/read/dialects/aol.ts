/** AOL before it shared Yahoo's mail system: whom it could not deliver to stands there by screen name. */
import type { Dialect } from '../dialect.ts';

export const aol: Dialect = {
  system: 'aol',
  marks: ['Your mail to the following recipients could not be delivered because'],
  rules: [
    {
      sample: 'Your mail to the following recipients could not be delivered because they are not accepting mail from claire@example.com:',
      has: 'could not be delivered because',
      pattern: /^(?:Sorry \S{3,320} )?Your mail to the following recipients could not be delivered because (?<reply>.{3,400}?):?$/,
      gives: 'words',
      action: 'failed',
    },
  ],
};
