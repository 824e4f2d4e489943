/** What follows from a cause alone: whose move it is, and whether the fault passes by itself. */
import type { Actor, Cause, Permanence } from '../types.ts';

export interface Nature {
  who: Actor;
  /** `either` where the reply code decides. */
  lasts: Permanence | 'either';
}

const of = (who: Actor, lasts: Nature['lasts']): Nature => ({ who, lasts });

export const CAUSES: Readonly<Record<Cause, Nature>> = {
  user_unknown: of('sender', 'permanent'),
  bad_address_syntax: of('sender', 'permanent'),
  host_unknown: of('sender', 'permanent'),
  no_mail_domain: of('sender', 'permanent'),
  mailbox_full: of('recipient', 'either'),
  too_large: of('sender', 'permanent'),
  blocked_by_recipient: of('recipient', 'permanent'),
  sender_refused: of('sender', 'permanent'),
  spam_content: of('sender', 'permanent'),
  url_blocklisted: of('sender', 'permanent'),
  auth_fail: of('sender_admin', 'permanent'),
  ip_blocklisted: of('sender_admin', 'permanent'),
  ip_reputation: of('sender_admin', 'either'),
  bad_rdns: of('sender_admin', 'permanent'),
  rate_limited: of('nobody', 'temporary'),
  greylisted: of('nobody', 'temporary'),
  mailbox_busy: of('nobody', 'temporary'),
  relay_denied: of('sender', 'permanent'),
  login_required: of('sender', 'permanent'),
  expired: of('sender', 'permanent'),
  delayed: of('nobody', 'temporary'),
  loop: of('recipient_admin', 'permanent'),
  account_disabled: of('recipient', 'permanent'),
  mailbox_unavailable: of('recipient', 'either'),
  moved: of('sender', 'permanent'),
  group_restricted: of('recipient_admin', 'permanent'),
  attachment_type: of('sender', 'permanent'),
  virus: of('sender', 'permanent'),
  dns_network: of('recipient_admin', 'either'),
  tls_required: of('sender_admin', 'permanent'),
  server_error: of('recipient_admin', 'either'),
  protocol: of('sender_admin', 'permanent'),
  malformed: of('sender', 'permanent'),
  smtputf8: of('sender', 'permanent'),
  too_many_recipients: of('sender', 'either'),
  sender_quota: of('sender', 'permanent'),
  sender_account: of('sender', 'permanent'),
  suppressed: of('sender_admin', 'permanent'),
  policy: of('sender_admin', 'permanent'),
  challenge_response: of('sender', 'none'),
  auto_reply: of('nobody', 'none'),
  delivered: of('nobody', 'none'),
  relayed: of('nobody', 'none'),
  backscatter: of('sender', 'none'),
  phishing_fake_bounce: of('sender', 'none'),
  unknown: of('sender', 'either'),
};

/** What is somebody else's move where it is the sender's own outgoing server that is meant. */
const OF_OWN_SERVER: Partial<Record<Cause, Nature>> = {
  dns_network: of('sender', 'either'),
  server_error: of('sender_admin', 'either'),
  tls_required: of('sender', 'permanent'),
};

/**
 * @param isOwn it is the sender's own outgoing server that is meant
 * @returns the nature of a cause; of one that nobody knows, that of `unknown`
 */
export function natureOf(cause: Cause, isOwn = false): Nature {
  const own = isOwn && Object.hasOwn(OF_OWN_SERVER, cause) ? OF_OWN_SERVER[cause] : undefined;
  return own ?? (Object.hasOwn(CAUSES, cause) ? CAUSES[cause] : CAUSES.unknown);
}
