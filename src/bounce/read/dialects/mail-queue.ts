/** What `mailq` of Postfix and Sendmail prints: the mails that wait, each with the last attempt's reason, and whom it is for. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

/** "9A23127F00DC     5436 Thu Oct  6 00:42:58  paul@example.com": the queue's number, the size, the day, the sender. */
const ENTRY = String.raw`\w{6,20}[*!]?\s{1,12}\d{1,10}\s\w{3}\s\w{3}\s{1,2}\d{1,2}\s[\d:]{5,8}\s{1,4}<?(?<sender>[^\s<>]{1,320})>?`;

export const mailQueue: Dialect = {
  system: 'log',
  marks: [],
  title: new RegExp(`^${ENTRY}$`),
  rules: [
    {
      sample: '9A23127F00DC 5436 Thu Oct  6 00:42:58  paul@example.com',
      has: '',
      pattern: new RegExp(`^${ENTRY}$`),
      gives: 'stop',
    },
    {
      sample: '9A23127F00DC 5436 Thu Oct  6 00:42:58 paul@example.com (connect to mx.example.org[192.0.2.1]:25: Connection timed out) marie@example.org',
      has: '(',
      pattern: new RegExp(String.raw`(?:^|\s)${ENTRY}\s\((?<reply>.{1,1500}?)\)\s<?(?<address>${ADDRESS})>?(?:\s[^\s()]{1,320}){0,20}$`),
      across: true,
      gives: 'recipient',
      action: 'delayed',
    },
  ],
};
