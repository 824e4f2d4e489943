/** HCL (IBM, Lotus) Domino and Notes. Its form puts each label on a line of its own; copied from a page the labels run together. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const domino: Dialect = {
  system: 'domino',
  marks: [
    'was not delivered to:',
    '------- Failure Reasons',
    'not listed in Domino Directory',
    'not listed in public Name & Address Book',
    'Delivery Failure Report',
    'n\'a pas été remis à :',
    'wurde nicht zugestellt an:',
    'No route found to domain',
  ],
  rules: [
    {
      sample: 'was not delivered to:',
      has: 'was not delivered to:',
      pattern: /was not delivered to:$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'was not mongolia@ozone.mn',
      has: 'was not ',
      pattern: new RegExp(String.raw`^was not (?<address>${ADDRESS})$`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'n\'a pas été remis à :',
      has: '',
      pattern: /^(?:n'a pas été (?:remis|distribué|livré) à|wurde nicht zugestellt an|non è stato (?:consegnato|recapitato) a|no (?:se )?(?:ha sido|fue|se) entreg(?:ado|ó) a) ?:/i,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'because:',
      has: 'ecause:',
      pattern: /^because: ?(?<reply>.*)$/i,
      gives: 'reply',
    },
    {
      sample: 'parce que :',
      has: '',
      pattern: /^(?:parce que|car|weil|perché|porque|motivo) ?: ?(?<reply>.*)$/i,
      gives: 'reply',
    },
    {
      sample: '------- Failure Reasons  --------',
      has: 'Failure Reasons',
      pattern: /^-{3,} ?Failure Reasons/,
      gives: 'reply',
    },
    {
      sample: '------- Returned Message --------',
      has: 'Returned Message',
      pattern: /^-{3,} ?Returned Message/,
      gives: 'end',
    },
  ],
};
