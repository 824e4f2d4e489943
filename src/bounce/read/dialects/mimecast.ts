/** Mimecast, which filters mail for companies and returns what their servers do not take. */
import type { Dialect } from '../dialect.ts';

export const mimecast: Dialect = {
  system: 'mimecast',
  marks: ['This is a delivery failure notification message indicating that'],
  header: [{ field: 'x-mimecast-originator' }],
  rules: [
    {
      sample: 'an email paul@example.com addressed to email address :',
      has: 'addressed to email address',
      pattern: /\baddressed to email address ?:$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '-- Recipient server unavailable or busy',
      has: '-- ',
      pattern: /^-- (?<reply>[A-Z][a-z]{1,20} .*)$/,
      gives: 'reply',
    },
    {
      sample: 'Additional information follows :',
      has: 'Additional information follows',
      pattern: /^Additional information follows ?:(?<reply>.*)$/,
      gives: 'last',
    },
    {
      sample: '-- 4.4.4 Temporary server error. Please try again later ATTR5 [mx.example.org]',
      has: '-- ',
      pattern: /^-- (?<reply>(?:[45]\d\d[ -])?[45]\.\d{1,3}\.\d{1,3} .*)$/,
      gives: 'last',
    },
    {
      sample: 'This condition occurred after 30 attempt(s) to deliver over',
      has: 'This condition occurred after',
      pattern: /^This condition occurred after/,
      gives: 'stop',
    },
  ],
};
