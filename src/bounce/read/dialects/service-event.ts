/** What sending services tell of one mail as data: the events that SendGrid, Mailgun, Mailjet, Postmark and Brevo post to a site, or show in their logs. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

const EVENTS = ['dropped', 'bounce', 'bounced', 'blocked', 'failed', 'hard_bounce', 'soft_bounce', 'invalid_email'];

/** Fields that hold the reason, the fuller first. */
const REASONS = 'raw_reason|reason|description|comment|Details|error';

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
    {
      sample: '{"email":"marie@example.org","event":"dropped","reason":"Unsubscribed Address","status":"5.0.0"}',
      has: '"',
      pattern: new RegExp(`"(?:email|Email|recipient|raw_rcpt_to)" ?: ?"(?<address>${ADDRESS})".{0,2000}?"(?:${REASONS})" ?: ?"(?<reply>[^"]{3,1000})"`),
      across: true,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: '"reason": "suppress-bounce", "delivery-status": {"code": 605, "description": "Not delivering to previously bounced address"}, "recipient": "marie@example.org",',
      has: '"',
      pattern: new RegExp(`"(?:${REASONS})" ?: ?"(?<reply>[^"]{3,1000})".{0,2000}?"(?:email|Email|recipient|raw_rcpt_to)" ?: ?"(?<address>${ADDRESS})"`),
      across: true,
      gives: 'recipient',
      action: 'failed',
    },
  ],
};
