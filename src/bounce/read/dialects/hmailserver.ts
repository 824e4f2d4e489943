/** hMailServer, on Windows. */
import type { Dialect } from '../dialect.ts';

export const hmailserver: Dialect = {
  system: 'hmailserver',
  marks: [
    'Your message did not reach some or all of the intended recipients. Sent:',
    'hMailServer',
    'Tried 5 time(s)',
  ],
  title: /^Error Description: .{1,300} Additional information: /,
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
      sample: 'Error Description: Inbox is full. Additional information: The recipients inbox is full.',
      has: 'Error Description:',
      pattern: /^Error Description: ?(?<reply>\S.*)$/,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'Error: Host name: mx.example.org, message: A connection attempt failed because the connected party did not properly respond after a period of time. Tried 5 time(s)',
      has: 'Host name: ',
      pattern: /^(?:Error: )?Host name: (?<host>[\w.-]{1,255}), message: (?<reply>.{1,1000})$/,
      gives: 'reply',
      action: 'failed',
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
