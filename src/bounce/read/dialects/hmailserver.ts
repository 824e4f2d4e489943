/** hMailServer, on Windows. */
import type { Dialect } from '../dialect.ts';

export const hmailserver: Dialect = {
  system: 'hmailserver',
  marks: [
    'Your message did not reach some or all of the intended recipients. Sent:',
    'hMailServer',
  ],
  rules: [
    {
      sample: 'The following recipient(s) could not be reached:',
      has: 'could not be reached',
      pattern: /^The following recipient\(s\) could not be reached:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '   Error Type: SMTP',
      has: 'Error Type:',
      pattern: /^Error Type: ?(?<reply>.*)$/,
      gives: 'ignore',
    },
    {
      sample: '   Remote server (192.0.2.1) issued an error.',
      has: 'issued an error',
      pattern: /^Remote server \((?<host>[^()\s]{1,255})\) issued an error\.?$/,
      gives: 'host',
    },
    {
      sample: '   hMailServer sent: RCPT TO:<marie@example.org>',
      has: 'hMailServer sent:',
      pattern: /^hMailServer sent:/,
      gives: 'ignore',
    },
    {
      sample: '   Remote server replied: 550 5.1.1 User unknown',
      has: 'Remote server replied:',
      pattern: /^Remote server replied: (?<reply>.*)$/,
      gives: 'last',
    },
  ],
};
