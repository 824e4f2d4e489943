/** What sending services tell of one mail as data: the events that SendGrid, Mailgun, Mailjet, Postmark and Brevo post to a site, or show in their logs. */
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

const DROPPED = '{"email":"marie@example.org","event":"dropped","reason":"Unsubscribed Address","status":"5.0.0","email":"marie@example.org","description":"Unsubscribed Address","recipient":"marie@example.org"}';
const FOR_NOW = '"severity": "temporary", "recipient": "marie@example.org", "reason": "greylisted", "description": "Try again later", "recipient": "marie@example.org"';

/** Whom it is about and why, in either order. */
function ofEvents(rule: Pick<Rule, 'sample' | 'has' | 'action'>, condition: string): Rule[] {
  return REASONS.flatMap((fields) => {
    const why = `"(?:${fields})" ?: ?"(?!generic")(?<reply>[^"]{3,1000})"`;
    return [`${WHOM}${IN_EVENT}${why}`, `${why}${IN_EVENT}${WHOM}`].map((source): Rule => ({ ...rule, pattern: new RegExp(source + condition), across: true, gives: 'recipient' }));
  });
}

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
    ...ofEvents({ sample: FOR_NOW, has: '"temporary"', action: 'delayed' }, ''),
    ...ofEvents({ sample: DROPPED, has: '"', action: 'failed' }, NOT_FOR_NOW),
  ],
};
