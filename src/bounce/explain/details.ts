/** The lines of "Details for IT": the report's own facts, quoted, with their plain meaning beside each code. */
import { ofStatus } from '../classify/codes.ts';
import { gistIn, replyCodes, statusCodes } from '../knowledge/tables.ts';
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
  const details = recipient ? replies(verdict, recipient, language) : [];
  const add = (label: keyof typeof LABELS, value: string | null | undefined): void => {
    if (value) details.push({ label: LABELS[label][language], value: safe(value, 600) });
  };
  add('status', recipient?.status ? withMeaning(recipient.status, recipient.cause, language) : null);
  add('replyCode', recipient?.replyCode ? replyWithMeaning(recipient.replyCode, language) : null);
  add('remoteHost', recipient?.remoteHost);
  add('reportingHost', verdict.reportingHost);
  add('queueId', verdict.queueId);
  add('recipient', recipient?.address);
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

/** The replies with the words that decided marked; where those stand elsewhere in the mail, they have a line of their own. */
function replies(verdict: Verdict, recipient: RecipientVerdict, language: Language): Detail[] {
  const others = verdict.recipients.length < 2 ? [] : verdict.recipients.filter((other) => other !== recipient && other.diagnostic !== null);
  const lines: Detail[] = [];
  addReply(lines, recipient, others.length > 0, language);
  for (const other of others.slice(0, MOST_REPLIES - 1)) addReply(lines, other, true, language);
  const { evidence } = recipient;
  if (evidence === null || lines[0]?.mark !== undefined || /^(?:status|reply|action):/.test(evidence.rule)) return lines;
  const decided = safe(evidence.text);
  if (decided !== '') lines.push({ label: LABELS.decided[language], value: decided, mark: decided });
  return lines;
}

function addReply(lines: Detail[], { address, diagnostic, evidence }: RecipientVerdict, isOneOfSeveral: boolean, language: Language): void {
  if (!diagnostic) return;
  const reply = LABELS.reply[language];
  const label = isOneOfSeveral && address ? `${reply} (${addressInSentence(address, language)})` : reply;
  const value = safe(diagnostic, 2000);
  const mark = evidence ? safe(evidence.text, 2000) : '';
  lines.push(mark !== '' && value.includes(mark) ? { label, value, mark } : { label, value });
}

const ofStatusCode = new Map(statusCodes.map((row) => [row.code, row]));
const ofReplyCode = new Map(replyCodes.map((row) => [String(row.code), row]));

/** What the registry says of a code, unless its server meant something else by it: Exchange's 5.1.10 is no null MX, Gmail's 5.7.27 neither. */
function withMeaning(status: string, cause: Cause, language: Language): string {
  const row = ofStatusCode.get(`X.${status.slice(2)}`);
  const isMeant = row !== undefined && (row.cause === cause || ofStatus(status)?.isTelling !== true);
  const meaning = isMeant ? gistIn(row, language) : '';
  const lasts = LASTS[status.charAt(0)]?.[language];
  const said = lasts === undefined ? status : `${status} · ${lasts}`;
  return meaning === '' ? said : `${said} · ${meaning}`;
}

function replyWithMeaning(reply: string, language: Language): string {
  const row = ofReplyCode.get(reply);
  const meaning = row && gistIn(row, language);
  return meaning ? `${reply} · ${meaning}` : reply;
}
