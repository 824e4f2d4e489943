/** MailEnable, on Windows. */
import type { Dialect } from '../dialect.ts';

export const mailenable: Dialect = {
  system: 'mailenable',
  marks: [
    'Message could not be delivered to some recipients.',
    'MailEnable:',
    'ME_REASON:',
  ],
  rules: [
    {
      sample: 'Recipient: [SMTP:marie@example.org]',
      has: 'Recipient:',
      pattern: /^Recipient: ?\[(?:SMTP|LS|SF|POP):(?<address>[^\]\s]{1,320})\]/,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Reason: The message could not be delivered because the domain name (example.org) does not appear to be registered',
      has: 'Reason:',
      pattern: /^Reason: ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      sample: 'ME_REASON: 522 5.7.1 MailDomain example.org Disk quota has been exceeded',
      has: 'ME_REASON:',
      pattern: /^ME_REASON: ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      sample: 'ME_MSG: C9903896A6114E459D7CDE4A19B71316.MAI',
      has: 'ME_',
      pattern: /^ME_(?!REASON)[A-Z]{2,12}:/,
      gives: 'stop',
    },
    {
      sample: 'Message headers follow:',
      has: 'Message headers follow',
      pattern: /^Message headers follow:/,
      gives: 'end',
    },
  ],
};
