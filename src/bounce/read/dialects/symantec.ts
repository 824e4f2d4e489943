/** Symantec AntiVirus for SMTP Gateways, a gateway with a mail system of its own. */
import type { Dialect } from '../dialect.ts';

export const symantec: Dialect = {
  system: 'symantec',
  marks: ['Delivery attempts will continue to be made for'],
  header: [{ field: 'from', value: /\bSymantec_AntiVirus_for_SMTP_Gateways@/i }],
  rules: [
    {
      sample: 'could not be delivered to the following recipients:',
      has: 'could not be delivered to the following recipients:',
      pattern: /could not be delivered to the following recipients:$/,
      gives: 'list',
    },
    {
      sample: 'Delivery attempts will continue to be made for 5 day(s).',
      has: 'Delivery attempts will continue',
      pattern: /^Delivery attempts will continue to be made for/,
      gives: 'action',
      action: 'delayed',
    },
  ],
};
