/** Ways of writing that so many mail systems share that they belong to none. Tried after a dialect's own rules. */
import { ADDRESS } from '../address.ts';
import type { Rule } from '../dialect.ts';

export const commonRules: readonly Rule[] = [
  {
    sample: '<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 <marie@example.org>: User unknown',
    has: '>',
    pattern: /^\*{0,3}<\*{0,3}(?![\w.-]{1,255}\[)(?<address>[^<>\s*][^<>*]{0,319})\*{0,3}>\*{0,3}(?: ?\(expanded from:? <(?<original>[^<>]{1,320})>\))?(?: failed)? ?: ?(?<reply>.*)$/,
    gives: 'recipient',
  },
  {
    // Stars for the letters that somebody took out.
    sample: '<mar***@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown',
    has: '*',
    pattern: /^<(?<address>[\w.+-]{0,64}\*{1,20}[\w.+-]{0,64}@[^<>\s*]{1,255})>: ?(?<reply>.*)$/,
    gives: 'recipient',
  },
  {
    sample: '<marie@example.org> (expanded from',
    has: '(expanded from',
    pattern: new RegExp(`^<?(?<address>${ADDRESS})>? (?<reply>\\(expanded from\\b.*)$`),
    gives: 'recipient',
  },
  {
    sample: 'marie@example.org: host mx1.mail.eu.yahoo.com[77.238.177.9] said: 554 delivery error',
    has: ': ',
    pattern: new RegExp(
      `^(?:The mail system )?(?<address>${ADDRESS}): (?<reply>(?:host|connect to|delivery temporarily suspended|lost connection|conversation with|delivery via|mail for|\\d{3}[ -]).*)$`),
    gives: 'recipient',
  },
  {
    sample: 'sendmail: RCPT TO:<marie.durand@cefe.cnrs.fr> (554 5.7.1 <unknown[193.49.134.150]>: Client host rejected: Access denied)',
    has: 'RCPT TO:<',
    pattern: /RCPT TO:<(?<address>[^<>\s]{1,320})> ?\((?<reply>[45]\d\d[ -].{0,4000}?)\)?$/,
    gives: 'recipient',
  },
  {
    sample: 'SMTP:RCPT host 192.0.2.233: 553 5.3.0 <marie@example.org>... No such user here',
    has: 'SMTP:',
    pattern: /^(?<reply>SMTP:[A-Z]{4} host .*)$/,
    gives: 'reply',
  },
  {
    sample: 'The message could not be delivered, the mail server at mx.example.org [192.0.2.1] said:',
    has: 'the mail server at ',
    pattern: /\bthe mail server at (?<host>[\w.-]{3,254}\w) ?\[[^\]]{0,80}\] said: ?(?<reply>.{0,4000})/,
    gives: 'reply',
  },
  {
    sample: 'Undeliverable Address: marie@example.org',
    has: '@',
    pattern: new RegExp(
      '(?:^(?:Undeliverable Address|Intended recipient|Failed Recipient|Error-for|Invalid receiver address): {0,4}|\\bOriginally addressed to |\\bnot reach the following recipient: |'
      + `\\bmailbox is full: )<?(?<address>${ADDRESS})`, 'i'),
    gives: 'named',
  },
  {
    // Postmark's API.
    sample: 'Found inactive addresses: marie@example.org.',
    has: 'Found inactive addresses:',
    pattern: new RegExp(`Found inactive addresses: ?(?<address>${ADDRESS})`),
    gives: 'named',
    action: 'failed',
  },
  {
    // QQ and its exmail, in English and in Chinese.
    sample: 'Unable to send to marie@example.org',
    has: '@',
    pattern: new RegExp(`^(?:Unable to send to|无法发送到) ?<?(?<address>${ADDRESS})>?$`),
    gives: 'recipient',
    action: 'failed',
  },
  {
    // A header that somebody pasted along: Exim and Gmail write it.
    sample: 'X-Failed-Recipients: marie@example.org',
    has: 'X-Failed-Recipients:',
    pattern: new RegExp(`^X-Failed-Recipients: ?(?<address>${ADDRESS})`),
    gives: 'named',
    action: 'failed',
  },
  {
    sample: 'Your message to <marie@example.org> was automatically rejected:',
    has: 'was automatically rejected:',
    pattern: /^Your message to <?(?<address>[^<>\s]{1,320}?)>? was automatically rejected:(?<reply>.*)$/,
    gives: 'recipient',
    action: 'failed',
  },
  {
    sample: 'Sorry, unable to deliver your message to marie@example.org for\nthe following reason:',
    has: 'unable to deliver your message to',
    pattern: new RegExp(`\\bunable to deliver your message to <?(?<address>${ADDRESS})>? for the following reason:`),
    across: true,
    gives: 'awaits',
    action: 'failed',
  },
  {
    sample: 'The email below could not be delivered to the following user:',
    has: 'below could not be delivered to',
    pattern: /^The (?:e-?mail|message) below could not be delivered to the following (?:user|recipient)s?:$/,
    gives: 'list',
    action: 'failed',
  },
  {
    sample: 'The address to which your message was addressed, marie@example.org, did not exactly match an address of ours.',
    has: 'your message was addressed,',
    pattern: new RegExp(`\\baddress to which your message was addressed, <?(?<address>${ADDRESS})>?, `),
    across: true,
    gives: 'named',
    action: 'failed',
  },
  {
    sample: 'c=US;a= ;p=EXAMPLE;o=North;dda:SMTP=marie@example.org; on Fri, 4 Oct 2002',
    has: 'dda:SMTP=',
    pattern: new RegExp(`\\bdda:SMTP=(?<address>${ADDRESS})`),
    gives: 'recipient',
  },
  {
    sample: '550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown in local recipient table',
    has: '',
    pattern: /^(?:Diagnostic[- ]code ?: ?)?(?:smtp; ?)?["'‘“«([`]{0,2}(?<reply>[45][0-5]\d(?:[ -]["'(#]{0,2}(?:[245]\.\d|\p{L}|<)|: ?\d\.|-["']|; ?\d).*)$/iu,
    gives: 'bare',
  },
];
