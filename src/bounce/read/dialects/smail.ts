/** Smail 3, and Deutsche Telekom's servers (T-Online), which kept its banners. Source: smail 3.2, src/notify.c. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const smail: Dialect = {
  system: 'smail',
  marks: [
    '-- Failed addresses follow: --',
    '-- Message log follows: --',
  ],
  rules: [
    {
      sample: '|------------------------- Failed addresses follow: ---------------------|',
      has: 'Failed addresses follow',
      pattern: /^\|?-{2,30} Failed addresses follow: -{2,30}\|?$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: ' <marie@example.org> ... unknown user',
      has: ' ... ',
      pattern: new RegExp(String.raw`^<?(?<address>${ADDRESS})>? \.\.\. (?<reply>.*)$`),
      gives: 'recipient',
    },
    {
      sample: '|------------------------- Message text follows: ------------------------|',
      has: ' follows: --',
      pattern: /^\|?-{2,30} Message (?:text|header) follows: -{2,30}\|?$/,
      gives: 'end',
    },
  ],
};
