/** Sendmail 8 and its ancestors (V5, HP-UX, SunOS). */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const sendmail: Dialect = {
  system: 'sendmail',
  marks: [
    '----- The following addresses ha',
    '----- Transcript of session follows -----',
    '----- Unsent message follows -----',
    '----- Recipients of this delivery -----',
    'This is a MIME-encapsulated message from sendmail',
    'The original message was received at',
  ],
  rules: [
    {
      // Where a paste lost the line ends, the address follows the title.
      sample: '----- The following addresses had permanent fatal errors ----- <marie@example.org>',
      has: '----- <',
      pattern: new RegExp(`----- <(?<address>${ADDRESS})>(?:\\.\\.\\. | \\(reason: )?(?<reply>.{0,4000})$`),
      gives: 'recipient',
    },
    {
      // TeamWARE writes Sendmail's titles and puts each recipient's fate beside the address.
      sample: '<marie@example.org> (failed: Bad destination mailbox address)',
      has: ' (failed: ',
      pattern: /^<(?<address>[^<>\s]{1,320})> \(failed: (?<reply>[^()]{1,300})\)$/,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: '   ----- The following addresses had permanent fatal errors -----',
      has: '----- The following addresses',
      pattern: /^"?-{3,} The following addresses had (?:permanent )?(?:fatal|delivery) (?:errors|problems)/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '   ----- The following addresses had transient non-fatal errors -----',
      has: 'transient non-fatal errors',
      pattern: /^"?-{3,} The following addresses had transient non-fatal errors/,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: '   ----- The following addresses had successful delivery notifications -----',
      has: 'successful delivery notif',
      pattern: /^"?-{3,} The following addresses had successful delivery notif/,
      gives: 'list',
      action: 'delivered',
    },
    {
      sample: '   ----- The following addresses had delivery problems -----',
      has: '----- The following addresses',
      pattern: /^"?-{3,} The following addresses/,
      gives: 'list',
    },
    {
      sample: '   ----- Transcript of session follows -----',
      has: '-- Transcript of session',
      pattern: /^-{2,} Transcript of session (?:follows|was|is)/,
      gives: 'stop',
    },
    {
      sample: '    (reason: 550 5.1.1 <marie@example.org>... User unknown)',
      has: '(reason: ',
      pattern: /^\(reason: (?<reply>.*?)\)?$/,
      gives: 'reply',
    },
    {
      sample: '554 "|exec /usr/local/bin/procmail -f- || exit 75"... Service unavailable',
      has: '"... ',
      pattern: /^(?<reply>[45]\d\d (?:[45]\.\d\.\d{1,3} )?"[|/].{1,320}"\.{3} \S.*)$/,
      gives: 'reply',
    },
    {
      sample: '    (expanded from: <office@example.com>)',
      has: '(expanded from:',
      pattern: /^\(expanded from: <?(?<original>[^\s<>()]{1,320})>?\)$/,
      gives: 'original',
    },
    {
      sample: '... while talking to mx.example.org.:',
      has: 'while talking to ',
      pattern: /^(?:\.\.\. )?while talking to (?<host>[\w.-]{1,255}?)\.?:/,
      gives: 'host',
    },
    {
      sample: '>>> RCPT To:<marie@example.org>',
      has: 'RCPT T',
      pattern: /^>{3} RCPT T[oO]: ?<(?<address>[^<>\s]{1,320})>/,
      gives: 'named',
    },
    {
      sample: '<<< 550 5.1.1 <marie@example.org>... User unknown',
      has: '<<< ',
      pattern: /^<<< (?<reply>[45]\d\d[ -].*)$/,
      gives: 'transcript',
    },
    {
      sample: '<marie@example.org>... Connecting to mx.example.org. via esmtp...',
      has: '... Connecting',
      pattern: /^<?[^\s<>]{1,320}>?\.\.\. Connecting/,
      gives: 'ignore',
    },
    {
      sample: '<marie@example.org>... Deferred: Connection timed out with mx.example.org.',
      has: '... ',
      pattern: new RegExp(`^(?:(?<code>[45]\\d\\d) )?(?:(?<status>[45]\\.\\d\\.\\d{1,3}) )?<?(?<address>${ADDRESS})>?\\.\\.\\. (?<reply>\\S.*)$`),
      gives: 'recipient',
    },
    {
      sample: 'Message could not be delivered for 5 days',
      has: 'Message could not be delivered for',
      pattern: /^Message could not be delivered for \d/,
      gives: 'words',
      action: 'failed',
    },
    {
      sample: 'Will keep trying until message is 5 days old',
      has: 'Will keep trying until',
      pattern: /^Will keep trying until message is/,
      gives: 'action',
      action: 'delayed',
    },
    {
      sample: 'Warning: message still undelivered after 4 hours',
      has: 'still undelivered after',
      pattern: /^Warning: message still undelivered after/,
      gives: 'words',
      action: 'delayed',
    },
    {
      sample: '   ----- Unsent message follows -----',
      has: '-----',
      pattern: /^-{3,} ?(?:Unsent|Original|Returned|Undelivered|Message header) (?:message|follows)/i,
      gives: 'end',
    },
  ],
};
