/** What to do with an address of a list after its mail came back. */
import type { Cause, Kind, Permanence } from '../../bounce/types.ts';

/**
 * `remove` from the list · `again` later, unchanged · `wait`: the server still tries by itself · `repair` what the sender's side
 * gets wrong, then send again · `contact` the person another way · `read` the mail oneself · `none`: nothing to do.
 */
export type ListAction = 'remove' | 'again' | 'wait' | 'repair' | 'contact' | 'read' | 'none';

/** In the order of a list's upkeep. */
export const LIST_ACTIONS: readonly ListAction[] = ['remove', 'again', 'repair', 'contact', 'wait', 'read', 'none'];

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
  too_large: 'repair',
  attachment_type: 'repair',
  virus: 'repair',
  spam_content: 'repair',
  url_blocklisted: 'repair',
  malformed: 'repair',
  smtputf8: 'repair',
  too_many_recipients: 'repair',
  auth_fail: 'repair',
  ip_blocklisted: 'repair',
  ip_reputation: 'repair',
  bad_rdns: 'repair',
  tls_required: 'repair',
  relay_denied: 'repair',
  login_required: 'repair',
  sender_account: 'repair',
  sender_refused: 'repair',
  policy: 'repair',
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
  if (slip) return 'repair';
  if (kind === 'delay') return 'wait';
  const action = BY_CAUSE[cause];
  return action === 'remove' && permanence === 'temporary' ? 'again' : action;
}
