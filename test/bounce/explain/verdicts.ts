/** Verdicts to be explained, each whole, with only what matters changed. */
import { CAUSES } from '../../../src/bounce/classify/causes.ts';
import type { Cause, RecipientVerdict, Verdict } from '../../../src/bounce/types.ts';

export const ALL_CAUSES = Object.keys(CAUSES).filter((name): name is Cause => name in CAUSES);

/** Causes of failures and delays: the others are kinds of mail of their own. */
const KINDS: ReadonlySet<Cause> = new Set(['challenge_response', 'auto_reply', 'delivered', 'relayed', 'backscatter', 'phishing_fake_bounce']);
export const FAILURE_CAUSES = ALL_CAUSES.filter((cause) => !KINDS.has(cause));

export function recipient(changes: Partial<RecipientVerdict> = {}): RecipientVerdict {
  const cause = changes.cause ?? 'user_unknown';
  return {
    address: 'marie@example.org', action: 'failed', status: '5.1.1', replyCode: '550', diagnostic: '550 5.1.1 User unknown', remoteHost: 'mx.example.org',
    cause, permanence: 'permanent', whoActs: CAUSES[cause].who, provider: null, confidence: 'certain',
    evidence: { text: 'User unknown', rule: 'phrase:generic' }, providerCode: null, didYouMean: null, retryUntil: null,
    ...changes,
  };
}

export function verdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    kind: 'failure', kindEvidence: null, system: 'postfix', recipients: [recipient()],
    original: { from: 'Paul <paul@example.com>', to: 'marie@example.org', subject: 'Lunch', date: 'Tue, 3 Nov 2026 10:12:07 +0100', messageId: '<1@example.com>' },
    origin: 'own', originEvidence: [], fakeSigns: [], emptySender: true, reportingHost: 'mail.example.com', queueId: '4dTm8Z5r0Xz3Qk', arrivalDate: null,
    date: 'Tue, 3 Nov 2026 10:12:10 +0100',
    ...changes,
  };
}

/** A delay of one recipient. */
export function waiting(changes: Partial<RecipientVerdict> = {}, rest: Partial<Verdict> = {}): Verdict {
  return verdict({ kind: 'delay', recipients: [recipient({ action: 'delayed', status: '4.4.1', replyCode: '451', permanence: 'temporary', ...changes })], ...rest });
}
