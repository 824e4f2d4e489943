import type { Evidence, Kind, Report } from '../types.ts';

export interface KindVerdict {
  kind: Kind;
  evidence: Evidence | null;
}

/**
 * Says what a mail is: a failure, a delay, a report of success, another automatic mail, a fake, or no bounce at all.
 * The evidence carries the words that decided, verbatim, and the sign that they are.
 */
export function classifyKind(report: Report): KindVerdict {
  const action = report.recipients.map((recipient) => recipient.action).find((action) => action !== null);
  if (action === undefined || action === null) {
    return report.recipients.length > 0 ? { kind: 'failure', evidence: null } : { kind: 'not_a_bounce', evidence: null };
  }
  const kinds = { failed: 'failure', delayed: 'delay', delivered: 'delivered', relayed: 'relayed', expanded: 'expanded' } as const;
  return { kind: kinds[action], evidence: { text: action, rule: `action:${action}` } };
}
