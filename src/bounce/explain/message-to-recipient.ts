import { isOwnServers } from '../mail-programs.ts';
import type { Cause, Language, Verdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { addressInSentence, quoted } from './names.ts';
import { safe } from './safe.ts';
import { failedByCause, gravest } from './several.ts';
import { put } from './texts.ts';

const OPENING = {
  failure: { en: 'Hello, my mail{subject} did not reach you at {address}.', fr: 'Bonjour, mon mail{subject} n’est pas arrivé à l’adresse {address}.' },
  delay: { en: 'Hello, my mail{subject} to {address} is delayed; it should still arrive.', fr: 'Bonjour, mon mail{subject} pour {address} a du retard\u00A0; il devrait encore arriver.' },
} as const satisfies Record<string, Pair>;

/** The same, to be sent to each of several. */
const OPENING_TO_EACH = {
  failure: { en: 'Hello, my mail{subject} did not reach you.', fr: 'Bonjour, mon mail{subject} ne vous est pas parvenu.' },
  delay: { en: 'Hello, my mail{subject} to you is delayed; it should still arrive.', fr: 'Bonjour, le mail{subject} que je vous ai envoyé a du retard\u00A0; il devrait encore arriver.' },
} as const satisfies Record<string, Pair>;

/** What to ask of the recipient. */
const ASK = {
  address: { en: 'Could you give me your right address?', fr: 'Pouvez-vous me redonner votre bonne adresse\u00A0?' },
  full: { en: 'Your mailbox is full. Tell me when there is room again?', fr: 'Votre boîte est pleine. Me direz-vous quand il y aura de la place\u00A0?' },
  other: { en: 'Your mailbox is closed. Do you have another address?', fr: 'Votre boîte est fermée. Avez-vous une autre adresse\u00A0?' },
  allow: { en: 'Your filter refused it. Could you add my address to your contacts?', fr: 'Votre filtre l’a refusé. Pouvez-vous ajouter mon adresse à vos contacts\u00A0?' },
  works: { en: 'Your mail service does not answer. Does it work for you?', fr: 'Votre messagerie ne répond pas. Fonctionne-t-elle chez vous\u00A0?' },
  loop: { en: 'Your mail is forwarded in circles. Could you check your forwarding?', fr: 'Votre courrier tourne en rond. Pouvez-vous vérifier votre redirection\u00A0?' },
  group: { en: 'The address takes mail from members only. Could you let me in?', fr: 'L’adresse n’accepte que ses membres. Pouvez-vous m’autoriser\u00A0?' },
  large: { en: 'It was too big. I will send it another way.', fr: 'Il était trop lourd. Je vous l’envoie autrement.' },
  mine: { en: 'The fault is on my side. I will get back to you another way.', fr: 'Le problème vient de mon côté. Je vous recontacte autrement.' },
  refused: { en: 'Your mail service refused it. Can I reach you another way?', fr: 'Votre messagerie l’a refusé. Puis-je vous joindre autrement\u00A0?' },
  either: { en: 'Can I reach you another way?', fr: 'Puis-je vous joindre autrement\u00A0?' },
} as const satisfies Record<string, Pair>;

const ASKED: Partial<Record<Cause, keyof typeof ASK>> = {
  user_unknown: 'address', bad_address_syntax: 'address', host_unknown: 'address', no_mail_domain: 'address', moved: 'address', smtputf8: 'address',
  suppressed: 'address', mailbox_full: 'full', account_disabled: 'other', blocked_by_recipient: 'allow', spam_content: 'allow', loop: 'loop',
  dns_network: 'works', server_error: 'works', expired: 'works', group_restricted: 'group', too_large: 'large', attachment_type: 'large',
  sender_refused: 'mine', auth_fail: 'mine', ip_blocklisted: 'mine', ip_reputation: 'mine', bad_rdns: 'mine', relay_denied: 'mine', login_required: 'mine',
  sender_quota: 'mine', sender_account: 'mine', too_many_recipients: 'mine', malformed: 'mine', protocol: 'mine', virus: 'mine', url_blocklisted: 'mine', unknown: 'either',
};

/** Not the recipient's affair where it is the sender's own outgoing server that is meant. */
const OF_SERVER: ReadonlySet<Cause> = new Set(['dns_network', 'server_error', 'tls_required', 'policy', 'spam_content', 'rate_limited']);

/**
 * One line to send to the recipient by another way (a text message), or to each of several, in words that are true of all of them.
 *
 * @returns the line; empty where there is nothing to tell: no failure or delay, a mail that the reader did not write, no recipient named
 */
export function messageToRecipient(verdict: Verdict, language: Language): string {
  const { kind } = verdict;
  if ((kind !== 'failure' && kind !== 'delay') || verdict.origin === 'not_own') return '';
  const recipient = gravest(verdict.recipients);
  if (!recipient?.address) return '';
  const subject = safe(verdict.original.subject ?? '', 60);
  const address = addressInSentence(recipient.address, language);
  const lacking = kind === 'failure' ? [...failedByCause(verdict.recipients).values()].flat() : verdict.recipients.filter(({ action }) => action === recipient.action);
  const opening = put((lacking.length > 1 ? OPENING_TO_EACH : OPENING)[kind][language], {
    subject: subject === '' ? '' : ` ${quoted(subject, language)}`,
    address,
  });
  if (kind === 'failure' && lacking.some(({ cause }) => cause !== recipient.cause)) return `${opening} ${ASK.either[language]}`;
  const asked = isOwnServers(verdict.system) && OF_SERVER.has(recipient.cause) ? 'mine' : Object.hasOwn(ASKED, recipient.cause) ? ASKED[recipient.cause] : null;
  const ask = kind === 'delay' && recipient.cause !== 'mailbox_full' ? null : ASK[asked ?? 'refused'][language];
  return ask === null ? opening : `${opening} ${ask}`;
}
