/** What to do with an address of a list after its mail came back. */
import type { Cause, Kind, Permanence } from '../../bounce/types.ts';

/**
 * `remove` from the list · `again` later, unchanged · `wait`: the server still tries by itself · `spelling` of the address is wrong ·
 * `message` was refused for what it is, whoever gets it · `sender` was refused: who runs the server must know · `contact` the person
 * another way · `read` the mail oneself · `none`: nothing to do.
 */
export type ListAction = 'remove' | 'again' | 'wait' | 'spelling' | 'message' | 'sender' | 'contact' | 'read' | 'none';

/** In the order of a list's upkeep. */
export const LIST_ACTIONS: readonly ListAction[] = ['remove', 'spelling', 'again', 'message', 'sender', 'contact', 'wait', 'read', 'none'];

/** How long a mail is refused; `unchanged`: as long as it, or who sends it, stays as it is. */
export type Lasting = 'for_good' | 'for_now' | 'unchanged' | 'unsaid';

/**
 * M3AAWG, Sender Best Common Practices: take an address out at the first "no such user"; keep those whose refusal is about the
 * sender or the moment.
 */
const BY_CAUSE: Record<Cause, ListAction> = {
  user_unknown: 'remove',
  bad_address_syntax: 'remove',
  host_unknown: 'remove',
  no_mail_domain: 'remove',
  account_disabled: 'remove',
  moved: 'remove',
  suppressed: 'remove',
  mailbox_full: 'again',
  mailbox_unavailable: 'again',
  mailbox_busy: 'again',
  greylisted: 'again',
  rate_limited: 'again',
  sender_quota: 'again',
  expired: 'again',
  delayed: 'wait',
  dns_network: 'again',
  server_error: 'again',
  protocol: 'again',
  too_large: 'message',
  attachment_type: 'message',
  virus: 'message',
  spam_content: 'message',
  url_blocklisted: 'message',
  malformed: 'message',
  smtputf8: 'sender',
  too_many_recipients: 'message',
  auth_fail: 'sender',
  ip_blocklisted: 'sender',
  ip_reputation: 'sender',
  bad_rdns: 'sender',
  tls_required: 'sender',
  relay_denied: 'sender',
  login_required: 'sender',
  sender_account: 'sender',
  sender_refused: 'sender',
  policy: 'message',
  blocked_by_recipient: 'contact',
  group_restricted: 'contact',
  loop: 'contact',
  challenge_response: 'contact',
  unknown: 'read',
  phishing_fake_bounce: 'none',
  backscatter: 'none',
  auto_reply: 'none',
  delivered: 'none',
  relayed: 'none',
};

/**
 * A delay is still being tried, whatever its cause; a temporary refusal never costs an address its place, nor does a slip of the pen.
 * @param slip the address's domain is probably mistyped
 */
export function listAction(kind: Kind, cause: Cause, permanence: Permanence, slip: boolean): ListAction {
  if (cause === 'backscatter') return 'none';
  if (slip) return 'spelling';
  if (kind === 'delay') return 'wait';
  const action = BY_CAUSE[cause];
  return action === 'remove' && permanence === 'temporary' ? 'again' : action;
}

/**
 * A full mailbox is full for now, though the server has given up on this mail: beside "send again later" nobody reads "for good".
 * @returns how long the mail is refused, in keeping with what is to be done
 */
export function lastingFor(action: ListAction, permanence: Permanence): Lasting {
  switch (action) {
    case 'remove': return 'for_good';
    case 'again': case 'wait': return 'for_now';
    case 'spelling': case 'message': case 'sender': return 'unchanged';
    case 'none': return 'unsaid';
    default: return permanence === 'permanent' ? 'for_good' : permanence === 'temporary' ? 'for_now' : 'unsaid';
  }
}
