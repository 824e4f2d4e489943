/** Exim 3 and 4 (cPanel, DirectAdmin, o2switch, PlanetHoster …). */
import type { Dialect } from '../dialect.ts';

export const exim: Dialect = {
  system: 'exim',
  marks: [
    'This message was created automatically by mail delivery software',
    'This message was created automatically by the mail system',
    'A message that you sent could not be delivered to',
    'A message that you sent contained one or more recipient addresses that were',
    'A message that you have sent could not be delivered to',
    'message that you sent has not yet been delivered to',
    'The following address(es) failed:',
    'SMTP error from remote mail server after',
  ],
  header: [{ field: 'x-failed-recipients' }],
  rules: [
    {
      sample: 'recipients. This is a permanent error. The following address(es) failed:',
      has: 'ollowing address',
      pattern: /following address(?:es|\(es\)) (?:have )?failed:?/,
      across: true,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'recipients. This is a temporary error. The following address(es) deferred:',
      has: 'ollowing address',
      pattern: /following address(?:es|\(es\)) deferred:?/,
      across: true,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: 'The address to which the message has not yet been delivered is:',
      has: 'has not yet been delivered',
      pattern: /^The address(?:es)? to which the message has not yet been delivered (?:is|are):/,
      gives: 'list',
      action: 'delayed',
    },
    {
      // A message with a syntactically wrong recipient never reaches a router.
      sample: 'A message that you sent contained one or more recipient addresses that were incorrectly constructed:',
      has: 'recipient addresses that were',
      pattern: /contained one or more recipient addresses that were/,
      across: true,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '    (generated from office@example.com)',
      has: 'generated from',
      pattern: /^\((?:ultimately )?generated from (?<original>[^\s<>()]{1,320})\)$/,
      gives: 'original',
    },
    {
      sample: '  pipe to |/usr/local/bin/vacation marie@example.org',
      has: 'pipe to |',
      pattern: /^pipe to \|(?<reply>.*)$/,
      gives: 'recipient',
    },
    {
      sample: 'No action is required on your part. Delivery attempts will continue for',
      has: 'No action is required on your part',
      pattern: /^No action is required on your part/,
      gives: 'stop',
    },
    {
      sample: 'Reason:',
      has: 'eason:',
      pattern: /^Reason: ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      sample: '------ This is a copy of the message, including all the headers. ------',
      has: '------ T',
      pattern: /^-{4,} (?:This is a copy of (?:the|your) message|The (?:body of the message|header of the original))/,
      gives: 'end',
    },
  ],
};
