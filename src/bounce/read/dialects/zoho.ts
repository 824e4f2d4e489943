/** Zoho Mail. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const zoho: Dialect = {
  system: 'zoho',
  marks: [
    '[Status: Error, Address:',
    'ERROR_CODE :',
    'Zoho Mail',
  ],
  header: [{ field: 'x-zohomail' }, { field: 'x-zohomail-failure-address' }],
  rules: [
    {
      sample: '[Status: Error, Address: <marie@example.org>, ResponseCode 421, , Host not reachable.]',
      has: '[Status: Error, Address:',
      pattern: /\[Status: Error, Address: <(?<address>[^<>\s]{1,320})>, ResponseCode (?<code>\d{3}), ?,? ?(?<reply>.{0,4000}?)\]?$/,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: '[Status: Error, Address: <marie@example.org>, Malformed answer from server]',
      has: '[Status: Error, Address:',
      pattern: /\[Status: Error, Address: <(?<address>[^<>\s]{1,320})>, (?!ResponseCode)(?<reply>[^\]]{1,4000})\]?$/,
      gives: 'recipient',
    },
    {
      sample: 'marie@example.org Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.=1 <marie@example.org>... User Unknown',
      has: 'ERROR_CODE :',
      pattern: new RegExp(String.raw`^(?<address>${ADDRESS}).{0,80}?ERROR_CODE ?: ?(?<reply>.{0,4000})$`),
      gives: 'recipient',
      action: 'failed',
    },
  ],
};
