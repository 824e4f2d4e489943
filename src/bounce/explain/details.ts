/** The lines of "Details for IT": the report's own facts, quoted, with their plain meaning beside each code. */
import { gistIn, replyCodes, statusCodes } from '../knowledge/tables.ts';
import { isOwnServers } from '../mail-programs.ts';
import type { Cause, Confidence, Detail, Language, RecipientVerdict, Verdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { addressInSentence } from './names.ts';
import { originDetails } from './origin-words.ts';
import { safe } from './safe.ts';

const LABELS = {
  reply: { en: 'Reply', fr: 'Réponse' },
  decided: { en: 'Words that decided', fr: 'Mots décisifs' },
  status: { en: 'Status', fr: 'Statut' },
  replyCode: { en: 'Reply code', fr: 'Code de réponse' },
  remoteHost: { en: 'Server', fr: 'Serveur' },
  reportingHost: { en: 'Reported by', fr: 'Signalé par' },
  queueId: { en: 'Queue id', fr: 'Numéro de file' },
  recipient: { en: 'Recipient', fr: 'Destinataire' },
  originalAddress: { en: 'Written to', fr: 'Écrit à' },
  from: { en: 'From', fr: 'De' },
  subject: { en: 'Subject', fr: 'Objet' },
  sent: { en: 'Sent', fr: 'Envoyé' },
  returned: { en: 'Returned', fr: 'Revenu' },
  received: { en: 'Received', fr: 'Reçu' },
  reportSender: { en: 'Sender of the report', fr: 'Expéditeur du retour' },
  until: { en: 'Tried until', fr: 'Réessayé jusqu’à' },
  messageId: { en: 'Message id', fr: 'Identifiant du message' },
  rule: { en: 'Rule', fr: 'Règle' },
} as const satisfies Record<string, Pair>;

const SURENESS: Readonly<Record<Confidence, Pair>> = {
  certain: { en: 'certain', fr: 'sûre' },
  likely: { en: 'likely', fr: 'probable' },
  guess: { en: 'a guess', fr: 'une hypothèse' },
};

const LASTS: Readonly<Record<string, Pair>> = {
  '2': { en: 'success', fr: 'succès' },
  '4': { en: 'temporary', fr: 'temporaire' },
  '5': { en: 'permanent', fr: 'définitif' },
};

/** Why a report has no sender (RFC 5321, section 4.5.5): people who look at its source take that for a sign of fraud. */
const EMPTY_SENDER: Pair = {
  en: 'MAIL FROM:<> · empty, as it must be: nobody can answer a report, so reports cannot go in circles',
  fr: 'MAIL FROM:<> · vide, comme il se doit\u00A0: on ne répond pas à un avis automatique, qui ne peut donc tourner en rond',
};

/** Replies to several recipients that are quoted. */
const MOST_REPLIES = 5;

/** @returns the facts of a report, those of `recipient` first; only lines that have something to say */
export function detailsOf(verdict: Verdict, recipient: RecipientVerdict | undefined, language: Language): Detail[] {
  const { original } = verdict;
  const others = verdict.recipients.filter((other) => other !== recipient && (other.diagnostic ?? other.status) !== null);
  const details = recipient ? replies(recipient, others.slice(0, MOST_REPLIES - 1), isOwnServers(verdict.system), language) : [];
  const add = (label: keyof typeof LABELS, value: string | null | undefined): void => {
    if (value) details.push({ label: LABELS[label][language], value: safe(value, 600) });
  };
  add('reportingHost', verdict.reportingHost);
  add('queueId', verdict.queueId);
  add('recipient', verdict.recipients.length > 1 ? null : recipient?.address);
  add('originalAddress', recipient?.originalAddress);
  add('from', original.from);
  add('subject', original.subject);
  add('sent', original.date);
  add(verdict.kind === 'failure' || verdict.kind === 'delay' ? 'returned' : 'received', verdict.date);
  add('reportSender', verdict.emptySender ? EMPTY_SENDER[language] : null);
  add('until', verdict.tryingUntil?.text ?? recipient?.retryUntil);
  add('messageId', original.messageId);
  add('rule', recipient?.evidence ? `${recipient.evidence.rule} (${SURENESS[recipient.confidence][language]})` : null);
  for (const detail of originDetails(verdict, language)) details.push(detail);
  return details;
}

/** Each recipient's own facts, with the words that decided marked; where those stand elsewhere in the mail, they have a line of their own. */
function replies(recipient: RecipientVerdict, others: readonly RecipientVerdict[], isOwn: boolean, language: Language): Detail[] {
  const lines: Detail[] = [];
  const reply = replyOf(recipient, others.length > 0, language);
  const { evidence } = recipient;
  if (reply !== null) lines.push(reply);
  if (evidence !== null && reply?.mark === undefined && !/^(?:status|reply|action):/.test(evidence.rule)) {
    const decided = safe(evidence.text);
    if (decided !== '') lines.push({ label: LABELS.decided[language], value: decided, mark: decided });
  }
  lines.push(...codesOf(recipient, others.length > 0, isOwn, language));
  for (const other of others) {
    const its = replyOf(other, true, language);
    lines.push(...(its === null ? [] : [its]), ...codesOf(other, true, isOwn, language));
  }
  return lines;
}

function replyOf(recipient: RecipientVerdict, isOneOfSeveral: boolean, language: Language): Detail | null {
  const { diagnostic, evidence } = recipient;
  if (!diagnostic) return null;
  const label = labelFor('reply', recipient, isOneOfSeveral, language);
  const value = safe(diagnostic, 2000);
  const mark = evidence ? safe(evidence.text, 2000) : '';
  return mark !== '' && value.includes(mark) ? { label, value, mark } : { label, value };
}

/**
 * Codes and server of one recipient.
 * @param isOwn the sender's own outgoing server answered: what the registry says of codes is said of the recipient's, which tries again
 */
function codesOf(recipient: RecipientVerdict, isOneOfSeveral: boolean, isOwn: boolean, language: Language): Detail[] {
  const { status, replyCode, remoteHost, cause } = recipient;
  const lines: [keyof typeof LABELS, string | null][] = [
    ['status', status === null || status === '' ? null : isOwn ? status : withMeaning(status, recipient, language)],
    ['replyCode', replyCode === null || replyCode === '' ? null : isOwn ? replyCode : replyWithMeaning(replyCode, cause, language)],
    ['remoteHost', remoteHost],
  ];
  return lines.flatMap(([label, value]) => (value ? [{ label: labelFor(label, recipient, isOneOfSeveral, language), value: safe(value, 600) }] : []));
}

function labelFor(name: keyof typeof LABELS, { address }: RecipientVerdict, isOneOfSeveral: boolean, language: Language): string {
  const label = LABELS[name][language];
  return isOneOfSeveral && address ? `${label} (${addressInSentence(address, language)})` : label;
}

const ofStatusCode = new Map(statusCodes.map((row) => [row.code, row]));
const ofReplyCode = new Map(replyCodes.map((row) => [String(row.code), row]));

/** Causes of codes that say only that a text must tell: whatever that tells, they do not contradict it. */
const SAYS_NOTHING: ReadonlySet<Cause> = new Set(['policy', 'unknown']);
const INFERRED: Pair = { en: 'inferred', fr: 'déduit' };

/**
 * A code with what the registry says of it, unless its server meant something else by it: Exchange's 5.1.10 is no null MX, its 5.4.1
 * no silent server. A code that nobody wrote is told from one that stands in the mail.
 */
function withMeaning(status: string, { cause, isStatusInferred }: RecipientVerdict, language: Language): string {
  const row = ofStatusCode.get(`X.${status.slice(2)}`);
  const isMeant = row !== undefined && (row.cause === cause || cause === 'unknown' || SAYS_NOTHING.has(row.cause));
  const said = isStatusInferred ? `${status} (${INFERRED[language]})` : status;
  return [said, LASTS[status.charAt(0)]?.[language], isMeant ? gistIn(row, language) : ''].filter(Boolean).join(' · ');
}

/** Reply codes of which the registry says what they are about; the others are general, and agree with any cause. */
const ABOUT: Readonly<Record<string, readonly Cause[]>> = {
  552: ['mailbox_full', 'too_large'], 551: ['moved', 'relay_denied', 'user_unknown'], 553: ['bad_address_syntax', 'user_unknown', 'sender_refused', 'mailbox_unavailable'],
  450: ['greylisted', 'mailbox_busy', 'mailbox_unavailable'], 452: ['mailbox_full', 'too_large', 'server_error', 'too_many_recipients', 'rate_limited'],
};

function replyWithMeaning(reply: string, cause: Cause, language: Language): string {
  const row = ofReplyCode.get(reply);
  const isMeant = row !== undefined && (cause === 'unknown' || (Object.hasOwn(ABOUT, reply) ? ABOUT[reply]?.includes(cause) === true : true));
  const meaning = isMeant ? gistIn(row, language) : '';
  return meaning === '' ? reply : `${reply} · ${meaning}`;
}
