/** What codes alone make probable, and the enhanced code that follows where only words are written. */
import { statusCodes } from '../knowledge/tables.ts';
import type { Cause, Kind, ReportedRecipient } from '../types.ts';

const statusCauses = new Map(statusCodes.map(({ code, cause }) => [code.slice(2), cause]));

/** RFC 3463 section 3: what a subject is about, for details that no registry knows. */
const SUBJECTS: ReadonlyMap<string, Cause> = new Map<string, Cause>([
  ['1', 'user_unknown'], ['2', 'mailbox_unavailable'], ['3', 'server_error'], ['4', 'dns_network'], ['5', 'protocol'], ['6', 'malformed'], ['7', 'policy'],
]);

/** Codes that servers give for want of a better one. "5.5.0" is what Microsoft writes for an unknown mailbox, "5.3.0" Sendmail for anything. */
const VAGUE = /^[245]\.(?:\d+\.0|7\.1|3\.2|4\.[12]|5\.[14])$/;

export interface Meant {
  cause: Cause;
  /** The code says it as surely as words would. */
  isTelling: boolean;
}

/** What an enhanced status code (RFC 3463) means; null where it means nothing ("5.0.0"). */
export function ofStatus(status: string): Meant | null {
  const registered = statusCauses.get(status.slice(2));
  // "5.1.5", of which the registry says that the address is valid, has been refused all the same.
  const known = registered === 'delivered' && !status.startsWith('2') ? undefined : registered;
  const cause = known ?? SUBJECTS.get(status.charAt(2));
  if (cause === undefined || cause === 'unknown' || cause === 'delivered' || cause === 'relayed') return null;
  return { cause, isTelling: known !== undefined && !VAGUE.test(status) };
}

/** Behind the reply code, or in parentheses as qmail has it: "550 5.1.1 …", "550 …, sorry (#5.7.1)". */
const IN_REPLY = /^(?:[\w.-]{1,20}; ?)?[45]\d\d[ -]#?([45]\.\d{1,3}\.\d{1,3})(?![\d.])|\(#([45]\.\d{1,3}\.\d{1,3})\)/;

/** The enhanced code that a reply itself bears; null where it has none. */
export function statusInReply(reply: string): string | null {
  const found = IN_REPLY.exec(reply);
  return found?.[1] ?? found?.[2] ?? null;
}

/** RFC 5321 section 4.2.3; 521 and 556 by RFC 7504; 542 is what Symantec's filter says of an address that it does not know. */
const REPLY_CAUSES: ReadonlyMap<string, Cause> = new Map<string, Cause>([
  ['421', 'server_error'], ['450', 'mailbox_busy'], ['451', 'server_error'], ['452', 'server_error'], ['500', 'protocol'], ['501', 'protocol'], ['502', 'protocol'],
  ['503', 'protocol'], ['504', 'protocol'], ['521', 'no_mail_domain'], ['530', 'login_required'], ['535', 'login_required'], ['542', 'user_unknown'],
  ['550', 'mailbox_unavailable'], ['551', 'moved'], ['552', 'mailbox_full'], ['553', 'bad_address_syntax'], ['554', 'policy'], ['555', 'protocol'], ['556', 'no_mail_domain'],
]);

/**
 * What an SMTP reply code makes probable; null where nothing. Many write 521 for any refusal; with X.3.2, as RFC 7504 has it, it says
 * that the host takes no mail.
 */
export function ofReplyCode(replyCode: string, status: string | null): Meant | null {
  const cause = REPLY_CAUSES.get(replyCode);
  return cause === undefined ? null : { cause, isTelling: replyCode === '556' || (replyCode === '521' && status === '5.3.2') };
}

/** The server refused to talk before anything was said: only the address of the server that called is known to it. */
function isGreeting(command: string): boolean {
  return /^(?:initial connection|connect|refused to talk)/i.test(command);
}

/**
 * What a refusal is about by the command that it answers: MAIL FROM names the sender, before EHLO only the address of the server is
 * known (RFC 5321 section 3.1: 554 instead of a greeting), and after DATA the recipient had already been taken. A server that is
 * only busy (421) lets the next call through: where all calls of days were refused, it is because of who called, unless its status
 * says otherwise.
 */
export function ofCommand({ command = null, replyCode, status }: ReportedRecipient, kind: Kind): Cause | null {
  if (command === null || replyCode === null) return null;
  if (isGreeting(command) && replyCode === '421') return kind === 'failure' && /^(?:4\.[07]|$)/.test(status ?? '') ? 'ip_reputation' : null;
  if (!replyCode.startsWith('5')) return null;
  if (/^mail/i.test(command)) return replyCode === '552' ? null : 'sender_refused';
  if (isGreeting(command) || /^(?:ehlo|helo)/i.test(command)) return replyCode === '554' || replyCode === '550' ? 'ip_reputation' : null;
  if (/data/i.test(command)) return replyCode === '550' || replyCode === '554' ? 'policy' : null;
  return null;
}

/** A greeting of 554 with nothing but the host's own name: how Cisco's filter (IronPort) meets servers of bad reputation. */
const BANNER = /^554[ -]{1,2}[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;

export function isBannerRefusal(diagnostic: string | null): boolean {
  return diagnostic !== null && BANNER.test(diagnostic);
}

/**
 * Subject and detail that a cause means in RFC 3463, RFC 7504, RFC 7505 and RFC 7372, for causes that it names without doubt. A delay
 * says only that the fault is passing.
 */
const FOLLOWS: Partial<Record<Cause, string>> = {
  user_unknown: '1.1', host_unknown: '1.2', bad_address_syntax: '1.3', moved: '1.6', no_mail_domain: '1.10', account_disabled: '2.1', mailbox_full: '2.2', too_large: '3.4',
  dns_network: '4.1', loop: '4.6', expired: '4.7', too_many_recipients: '5.3', bad_rdns: '7.25', login_required: '7.8', mailbox_busy: '2.0', server_error: '3.0', greylisted: '7.1',
  spam_content: '7.1', ip_blocklisted: '7.1', ip_reputation: '7.1', policy: '7.1', relay_denied: '7.1', auth_fail: '7.1', url_blocklisted: '7.1', virus: '7.1',
};

/**
 * The enhanced code that follows from a cause where none is written. Its class is the reply code's; without one, a failure is
 * permanent, and a server that gave up waiting never had a permanent answer.
 */
export function inferredStatus(cause: Cause, recipient: ReportedRecipient, kind: Kind): string | null {
  const detail = FOLLOWS[cause];
  if (kind === 'delay' && (detail === undefined || cause === 'expired')) return '4.0.0';
  if (detail === undefined) return null;
  const isPassing = kind === 'delay' || cause === 'expired' || recipient.replyCode?.startsWith('4') === true;
  return `${isPassing ? '4' : '5'}.${detail}`;
}
