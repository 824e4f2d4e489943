/** ZMailer, of which the lists of Linux's kernel made use for many years. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const zmailer: Dialect = {
  system: 'zmailer',
  marks: [
    'This is a collection of reports about email delivery process concerning a message you originated',
    // Where the first sentence is a site's own.
    'Following is a copy of MESSAGE/DELIVERY-STATUS format section below',
  ],
  rules: [
    {
      sample: '    rfc822;marie@example.org',
      has: ';',
      pattern: new RegExp(String.raw`^rfc822;(?<address>${ADDRESS})$`, 'i'),
      gives: 'named',
    },
    {
      sample: 'FAILED:',
      has: 'FAILED:',
      pattern: /^FAILED:$/,
      gives: 'action',
      action: 'failed',
    },
    {
      sample: '    smtp; 554 (Reject, id=10432-16 - BAD_HEADER: Duplicate header field: "From")',
      has: 'smtp; ',
      pattern: /^smtp; (?<reply>[245]\d\d .*)$/,
      gives: 'last',
    },
    {
      sample: '    smtp example.org marie@example.org 99',
      has: ' ',
      pattern: new RegExp(String.raw`^[a-z]{2,10} \S{1,253} ${ADDRESS} \d{1,6}$`),
      gives: 'ignore',
    },
    {
      sample: '    <<- MAIL From:<paul@example.com> BODY=8BITMIME SIZE=2885',
      has: '<<- ',
      pattern: /^<<- /,
      gives: 'ignore',
    },
    {
      sample: '    ->> 553 5.0.0 Possible Spam',
      has: '->> ',
      pattern: /^->> (?<reply>[45]\d\d[ -].*)$/,
      gives: 'transcript',
    },
    {
      sample: '    ->> 250 2.1.0 <paul@example.com>... Sender ok',
      has: '->> ',
      pattern: /^->> [23]/,
      gives: 'ignore',
    },
    {
      sample: '<smtp mx.example.org marie@example.org 60001>: remote host mx.example.org said:',
      has: '>: ',
      pattern: new RegExp(String.raw`^<[a-z]{2,10} \S{1,253} (?<address>${ADDRESS}) \d{1,6}>: (?<reply>.*)$`),
      gives: 'recipient',
    },
    {
      sample: 'Following is copy of the message headers. Original message content may',
      has: 'Following is ',
      pattern: /^Following is (?:a )?copy of /,
      gives: 'end',
    },
  ],
};
