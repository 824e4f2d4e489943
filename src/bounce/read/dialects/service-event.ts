/** What sending services tell of one mail as data: the events that SendGrid, Mailgun, Mailjet, Postmark and Brevo post to a site, or show in their logs. */
import type { Action } from '../../types.ts';
import { ADDRESS } from '../address.ts';
import type { Dialect, Rule } from '../dialect.ts';

const EVENTS = ['dropped', 'bounce', 'bounced', 'blocked', 'failed', 'hard_bounce', 'soft_bounce', 'invalid_email'];

const WHOM = `"(?:email|Email|recipient|raw_rcpt_to)" ?: ?"(?<address>${ADDRESS})"`;

/** Up to the end of this event: a service posts many at once. */
const IN_EVENT = String.raw`(?:(?!\}\s?,\s?\{).){0,2000}?`;

/** Mailgun tries again what failed for now: such an event is a delay, and no rule for the others reads it. Looked for where all else matched. */
const NOT_FOR_NOW = String.raw`(?<!"temporary"(?:(?!\}\s?,\s?\{).){0,4000})(?!(?:(?!\}\s?,\s?\{).){0,2000}"temporary")`;

/** Fields that hold the reason; where there is a fuller one, it is read last and stays. */
const REASONS = ['reason|error', 'raw_reason|description|comment|Details'];

function ofEvents(has: string, action: Action): Rule[] {
  return REASONS.flatMap((fields) => {
    const why = `"(?:${fields})" ?: ?"(?!generic")(?<reply>[^"]{3,1000})"`;
    return [`${WHOM}${IN_EVENT}${why}`, `${why}${IN_EVENT}${WHOM}`].map((source): Rule => ({
      sample: SAMPLES[action === 'delayed' ? 'later' : 'never'] ?? '', has, pattern: new RegExp(action === 'failed' ? `${source}${NOT_FOR_NOW}` : source), across: true, gives: 'recipient', action,
    }));
  });
}

const SAMPLES: Readonly<Record<string, string>> = {
  never: '{"email":"marie@example.org","event":"dropped","reason":"Unsubscribed Address","status":"5.0.0","email":"marie@example.org","description":"Unsubscribed Address","recipient":"marie@example.org"}',
  later: '"severity": "temporary", "recipient": "marie@example.org", "reason": "greylisted", "description": "Try again later", "recipient": "marie@example.org"',
};

export const serviceEvent: Dialect = {
  system: 'service_event',
  marks: EVENTS.flatMap((event) => [`"event":"${event}"`, `"event": "${event}"`]),
  rules: [
    {
      sample: '[{"email":"marie@example.org","event":"dropped","reason":"Unsubscribed Address"}]',
      has: '"',
      pattern: /^[[\]{}"]/,
      gives: 'stop',
    },
    ...ofEvents('"temporary"', 'delayed'),
    ...ofEvents('"', 'failed'),
  ],
};
