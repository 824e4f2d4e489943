/** qmail-send and what was made from it: netqmail, s/qmail, Haraka's template, Yahoo's older notices. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const qmail: Dialect = {
  system: 'qmail',
  marks: [
    'This is the qmail-send program',
    'This is the deliver program at',
    'This is the netqmail-send program',
    'This is the mailer daemon program at',
    'This is a permanent error; I\'ve given up. Sorry it didn\'t work out',
    'unfortunately, your mail was not delivered to the following address:',
  ],
  rules: [
    {
      sample: 'Hi. This is the qmail-send program at mail.example.com.',
      has: 'program at ',
      pattern: /^Hi\. This is the (?:net|s\/)?(?:qmail-send|deliver) program at (?<host>[\w.-]{1,255}?)\.?$/i,
      gives: 'reporter',
    },
    {
      sample: "I wasn't able to deliver your mail to:marie@example.org",
      has: 'able to deliver your mail to',
      pattern: new RegExp(String.raw`^I wasn't able to deliver your mail to: ?<?(?<address>${ADDRESS})`),
      gives: 'awaits',
      action: 'failed',
    },
    {
      sample: "I'm not going to try again; this message has been in the queue too long.",
      has: 'in the queue too long',
      pattern: /^I'm not going to try again; this message has been in the queue too long/,
      gives: 'words',
      action: 'failed',
    },
    {
      sample: "This is a permanent error; I've given up. Sorry it didn't work out.",
      has: 'This is a permanent error',
      pattern: /^This is a permanent error; I've given up/,
      gives: 'action',
      action: 'failed',
    },
    {
      sample: 'delivery attempts will continue for the next few days.',
      has: '',
      pattern: /^(?:I will keep trying|delivery (?:attempts )?(?:will (?:be retried|continue)|is delayed))/i,
      gives: 'action',
      action: 'delayed',
    },
    {
      sample: '--- Below this line is a copy of the message.',
      has: 'Below this line is',
      pattern: /^-{2,}\s?(?:Below this line is|Enclosed are the original headers|Mensaje original adjunto)/,
      gives: 'end',
    },
  ],
};
