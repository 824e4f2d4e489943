/** Symantec Email Security.cloud (MessageLabs). */
import type { Dialect } from '../dialect.ts';

export const messageLabs: Dialect = {
  system: 'messagelabs',
  marks: [
    'This is the mail delivery agent at messagelabs.com',
    'This is the mail delivery agent at Symantec Email Security.cloud',
    'This is the mail delivery agent at Broadcom',
  ],
  rules: [
    {
      sample: 'I was unable to deliver your message to the following addresses:',
      has: 'following addresses',
      pattern: /^I was (?:unable|not able) to deliver your message to the following address(?:es)?/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Reason: 550 5.4.1 Recipient address rejected: Access denied.',
      has: 'Reason:',
      pattern: /^Reason: ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      sample: 'The message subject was: Hello',
      has: 'The message ',
      pattern: /^The message (?:subject|date|identifier|reference) was:/,
      gives: 'stop',
    },
  ],
};
