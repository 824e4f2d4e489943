import type { Action, Evidence, Kind, Report, ReportedRecipient } from '../types.ts';

/** RFC 3464 section 2.3.3, gravest first. */
const BY_GRAVITY: readonly [Action, Kind][] = [
  ['failed', 'failure'],
  ['delayed', 'delay'],
  ['expanded', 'expanded'],
  ['relayed', 'relayed'],
  ['delivered', 'delivered'],
];

export interface KindByAction {
  kind: Kind;
  evidence: Evidence;
}

/**
 * The kind that the recipients' own fates give: of several, the gravest. A recipient without an `Action` is judged by the class of
 * its status or reply code. Null where nothing is said.
 */
export function kindByActions(report: Report): KindByAction | null {
  for (const [action, kind] of BY_GRAVITY) {
    const recipient = report.recipients.find((one) => one.source !== 'quoted' && actionOf(one) === action);
    if (recipient) return { kind, evidence: evidenceOf(recipient, action) };
  }
  return null;
}

/** The `Action`, or what the class of the codes says of it (RFC 3463 section 3.1, RFC 5321 section 4.2.1). */
function actionOf(recipient: ReportedRecipient): Action | null {
  if (recipient.action !== null) return recipient.action;
  switch ((recipient.status ?? recipient.replyCode)?.charAt(0)) {
    case '5': return 'failed';
    case '4': return 'delayed';
    case '2': return 'delivered';
    default: return null;
  }
}

function evidenceOf(recipient: ReportedRecipient, action: Action): Evidence {
  if (recipient.action !== null) return { text: recipient.action, rule: `action:${action}` };
  if (recipient.status !== null) return { text: recipient.status, rule: `status:${recipient.status}` };
  return { text: recipient.replyCode ?? '', rule: `reply:${recipient.replyCode ?? ''}` };
}

/** The server refused for good, in a place where mail systems write it. */
export function isRefused({ replyCode, status, source }: ReportedRecipient): boolean {
  return source !== 'quoted' && (replyCode ?? status)?.startsWith('5') === true;
}

/** A server's answer to this recipient is known, in a place where mail systems write it. */
export function hasReply({ diagnostic, replyCode, status, source }: ReportedRecipient): boolean {
  return source !== 'quoted' && (diagnostic !== null || replyCode !== null || status !== null);
}

/** @returns whether a server refused one of the recipients */
export function refused(report: Report): boolean {
  return report.recipients.some(isRefused);
}

/** @returns whether no recipient has an address */
export function namesNobody({ recipients }: Report): boolean {
  return recipients.every(({ address }) => address === null);
}
