/** XMail. Source: XMail, SMAILUtils (QueUtBuildErrorResponse). */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const xmail: Dialect = {
  system: 'xmail',
  marks: ['XMail bounce: Rcpt=['],
  rules: [
    {
      sample: '[<00>] XMail bounce: Rcpt=[marie@example.org];Error=[The maximum number of delivery attempts has been reached]',
      has: 'XMail bounce: Rcpt=[',
      pattern: new RegExp(String.raw`XMail bounce: Rcpt=\[(?<address>${ADDRESS})\];Error=\[?(?<reply>.{0,4000}?)\]?$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: '[<01>] Error sending message [1120000000000.000.srv] from [mail.example.com].',
      has: ' sending message [',
      pattern: /\bError sending message \[[^\]]{0,200}\] from \[(?<host>[\w.-]{1,253})\]/,
      gives: 'reporter',
    },
    {
      sample: '[<05>] Here is listed the initial part of the message:',
      has: 'initial part of the message',
      pattern: /Here is listed the initial part of the message:$/,
      gives: 'end',
    },
  ],
};
