/** MMDF (SCO, British universities). Source: mmdf, src/deliver/ret_mail.c and lib/mm/rtn. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const mmdf: Dialect = {
  system: 'mmdf',
  marks: [
    'Your message begins as follows:',
    'Your Message begins as follows:',
    'It failed to be received by the following address(es):',
    'Delivery attempts are still pending for the following address(es):',
  ],
  rules: [
    {
      sample: "Your message could not be delivered to 'marie@example.org (host: mx.example.org) (queue: smtp)' for the following reason: ' (USER) Unknown user name in \"marie@example.org\"'",
      has: 'for the following reason',
      pattern: new RegExp(String.raw`could not be delivered to '(?<address>${ADDRESS})[^']{0,200}' for the following reason: ?'?(?<reply>[^']{0,500})`),
      across: true,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'It failed to be received by the following address(es):',
      has: 'failed to be received',
      pattern: /^It failed to be received by the following address\(es\):/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Delivery attempts are still pending for the following address(es):',
      has: 'still pending',
      pattern: /^Delivery attempts are still pending for the following address\(es\):/,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: 'marie@example.org (host: mx.example.org) (queue: smtp)',
      has: ' (host: ',
      pattern: new RegExp(String.raw`^(?<address>${ADDRESS}) \(host: (?<host>[\w.-]{1,253})\) \(queue:`),
      gives: 'named',
    },
    {
      sample: 'Message not delivered to address: marie@example.org',
      has: 'not delivered to address',
      pattern: new RegExp(String.raw`not delivered to address: (?<address>${ADDRESS})`),
      gives: 'awaits',
      action: 'failed',
    },
    {
      sample: '[USER] Unknown user name in "marie"',
      has: ']',
      pattern: /^(?<reply>\[[A-Z]{3,6}\] .*)$/,
      gives: 'last',
    },
    {
      sample: '    Problems usually are due to service interruptions at the receiving',
      has: 'Problems usually are due',
      pattern: /^Problems usually are due to service interruptions/,
      gives: 'stop',
    },
    {
      sample: '    Your message begins as follows:',
      has: 'essage begins as follows',
      pattern: /^Your Message begins as follows:/i,
      gives: 'end',
    },
  ],
};
