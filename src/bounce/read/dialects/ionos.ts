/** IONOS (1&1, kundenserver.de), GMX, WEB.DE and mail.com, which share it. Words are Exim's, the layout is their own. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const ionos: Dialect = {
  system: 'gmx',
  marks: [
    '--- The header of the original message is following. ---',
    'SMTP error from remote server for',
    'SMTP error from remote server after transfer of mail text',
    'delivery retry timeout exceeded',
  ],
  header: [{ field: 'from', value: /mailer-daemon@(?:kundenserver\.de|gmx\.|web\.de|perfora\.net|1and1\.|mail\.com|ionos\.)/i }],
  rules: [
    {
      sample: 'This is a permanent error. The following address(es) failed:',
      has: '',
      pattern: /following address(?:es|\(es\))? failed:?/,
      across: true,
      gives: 'list',
      action: 'failed',
    },
    {
      // Where the list's heading was not copied, each recipient stands above its own reply.
      sample: 'marie@example.org:',
      has: '@',
      pattern: new RegExp(`^(?!(?:support|postmaster|abuse|contact|help|kundenservice|service)@)(?<address>${ADDRESS}):$`, 'i'),
      gives: 'recipient',
    },
    {
      sample: 'SMTP error from remote server for MAIL FROM command, host: mx.example.org (192.0.2.1) reason: 550 5.7.1 Client host blocked',
      has: 'SMTP error from remote server',
      pattern: /^SMTP error from remote server .{1,80}?, host: (?<host>[\w.-]{3,255})(?: \([\d.:a-f]{3,45}\))? reason: (?<reply>.*)$/,
      gives: 'last',
    },
    {
      sample: 'SMTP error from remote server after transfer of mail text:',
      has: 'SMTP error from remote server',
      pattern: /^(?<reply>SMTP error from remote server.*)$/,
      gives: 'last',
    },
    {
      sample: 'host: mx.example.org',
      has: 'host: ',
      pattern: /^host: (?<host>[\w.-]{3,255})(?: \[[\d.:a-f]{3,45}\])?:?$/,
      gives: 'host',
    },
    {
      sample: 'Reason:',
      has: 'eason:',
      pattern: /^Reason: ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      sample: 'Explanation:',
      has: 'xplanation:',
      pattern: /^Explanation: ?(?<reply>.*)$/,
      gives: 'last',
    },
    {
      sample: '--- The header of the original message is following. ---',
      has: '---',
      pattern: /^-{3} ?The header of the original message is following/,
      gives: 'end',
    },
  ],
};
