/** OpenBSD's OpenSMTPD. */
import type { Dialect } from '../dialect.ts';

export const opensmtpd: Dialect = {
  system: 'opensmtpd',
  marks: [
    'This is the MAILER-DAEMON, please DO NOT REPLY to this',
    'An error has occurred while attempting to deliver a message for',
    'A message is delayed for more than',
    'Your message was successfully delivered to these recipients',
  ],
  rules: [
    {
      sample: 'An error has occurred while attempting to deliver a message for',
      has: 'An error has occurred while attempting',
      pattern: /^An error has occurred while attempting to deliver a message(?: for)?/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'A message is delayed for more than 4 hours for the following',
      has: 'A message is delayed for more than',
      pattern: /^A message is delayed for more than/,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: 'Your message was successfully delivered to these recipients.',
      has: 'successfully delivered to',
      pattern: /successfully delivered to (?:these|the following) recipients/,
      gives: 'list',
      action: 'delivered',
    },
    {
      sample: '    Below is a copy of the original message:',
      has: 'Below is a copy of',
      pattern: /^Below is a copy of (?:the|your) (?:original )?message/,
      gives: 'end',
    },
  ],
};
