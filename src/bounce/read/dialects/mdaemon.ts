/** MDaemon, on Windows. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const mdaemon: Dialect = {
  system: 'mdaemon',
  marks: [
    '--- Session Transcript ---',
    'Failed Recipient:',
    'The attached message had PERMANENT fatal delivery errors',
    'This is an MDaemon',
    'MDaemon has identified your message',
  ],
  header: [{ field: 'x-mdaemon-deliver-to' }, { field: 'x-mddsn-message' }],
  rules: [
    {
      sample: 'Failed Recipient: marie@example.org',
      has: 'ailed Recipient:',
      pattern: new RegExp(String.raw`^Failed Recipients?: <?(?<address>${ADDRESS})`),
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Reason: Remote host said: 550 5.1.1 User unknown',
      has: 'Reason: ',
      pattern: /^Reason: (?<reply>\S.*)$/,
      gives: 'reply',
    },
    {
      sample: 'marie@example.org - no such user here',
      has: ' - ',
      pattern: new RegExp(String.raw`^(?<address>${ADDRESS}) - (?<reply>\S.*)$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: '--- Session Transcript ---',
      has: 'Session Transcript',
      pattern: /^-{2,} ?Session Transcript/,
      gives: 'stop',
    },
    {
      sample: 'Mon 2026-03-02 10:00:00: <-- 550 5.1.1 unknown user',
      has: '<-- ',
      pattern: /<-- (?<reply>[45]\d\d[ -].*)/,
      gives: 'transcript',
    },
    {
      sample: 'Mon 2026-03-02 10:00:00: --> RCPT To:<marie@example.org>',
      has: '--> RCPT',
      pattern: /--> RCPT To:<(?<address>[^<>\s]{1,320})>/i,
      gives: 'named',
    },
    {
      sample: ' QUIT',
      has: 'QUIT',
      pattern: /^QUIT$/,
      gives: 'stop',
    },
    {
      sample: '--- End Transcript ---',
      has: 'End Transcript',
      pattern: /^-{2,} ?End Transcript/,
      gives: 'stop',
    },
  ],
};
