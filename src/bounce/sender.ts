/**
 * Is this the sender of a bounce? Answered from what a list row or a message header shows, before any text is read. The content
 * script carries this file and nothing else of the classifier, so it is small and knows no causes.
 *
 * An address decides; names and subjects are localised, borrowed and forged, and give "probable" at most.
 */

export interface SenderSigns {
  /** The address as the page gives it; null or absent where the page shows a name only. */
  address?: string | null;
  name?: string | null;
  subject?: string | null;
  /** The first words of the mail, where a list shows them. */
  snippet?: string | null;
}

export type BounceSender = 'certain' | 'probable' | 'no';

/**
 * Local parts that only mail systems use. RFC 5321, section 4.5.5 sends reports from the empty address; what people see is the
 * header's From: "MAILER-DAEMON" (Sendmail, Postfix, Exim, qmail, Gmail), "postmaster" (RFC 5321, section 4.5.1; Exchange;
 * "post_master" at Verizon) and
 * "MicrosoftExchange" with 32 hexadecimal digits (Microsoft 365).
 */
const SYSTEM_LOCAL_PART = /^(?:mail(?:er)?[-_. ]?daemon|post_?master|double-bounce|microsoftexchange[0-9a-f]{32})(?:\+[^@]*)?$/;

/** Local parts that report failures at some providers and are ordinary senders at others. */
const LIKELY_LOCAL_PART = /^(?:m?daemon|bounces?|bounced|undeliverable|undelivered|mail-?delivery|delivery-?failure|mail-?admin)$/;

/** Display names that are written by mail systems and, so far as samples show, never localised by them. */
const SYSTEM_NAMES: ReadonlySet<string> = new Set([
  'mail delivery subsystem', // Gmail, Sendmail
  'mail delivery system', // Postfix, Exim
  'mail delivery service',
  'mailer-daemon', // qmail, Yahoo
  'mailer daemon',
  'internet mail delivery', // Sun and Oracle messaging servers
  'postmaster',
  'système de distribution du courrier',
  'système de remise du courrier',
]);

/** Names of bounce writers that also sign welcome mails, quota warnings and the like: these need a second sign. */
const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set([
  'microsoft outlook', // Microsoft 365 and outlook.com
  'microsoft exchange',
  'outlook',
  'office 365',
  'system administrator', // Exchange 2003
  'mail administrator',
  'administrateur système',
  'administrateur de messagerie',
  'systemadministrator',
  'administrador del sistema',
]);

/** Beginnings of subjects. Lower case; a reply ("Re:") never counts. */
const SUBJECT_STARTS: readonly string[] = [
  'delivery status notification', // Gmail in every language; Exchange 2003, Postini
  'undelivered mail returned to sender', // Postfix
  'mail delivery failed', // Exim
  'mail delivery failure',
  'mail delivery system',
  'warning: message', // Exim: "Warning: message 1abcde-000000-00 delayed 24 hours"
  'warning: could not send message', // Sendmail
  'returned mail', // Sendmail: "Returned mail: see transcript for details"
  'failure notice', // qmail, Yahoo
  'delivery failure',
  'delivery notification',
  'delayed mail', // Postfix: "Delayed Mail (still being retried)"
  'successful mail delivery report', // Postfix
  'message delivery failure',
  'message undeliverable',
  'message delayed',
  'delivery delayed:', // Microsoft 365
  'delivered:', // Exchange
  'relayed:', // Exchange
  'undeliverable', // Microsoft 365, Exchange
  'undelivered',
  'nondeliverable',
  'non remis', // Microsoft 365, fr
  'non distribuable',
  'remise différée',
  'remise retardée',
  'échec de la remise',
  'échec de remise',
  'échec de distribution',
  'avis de non-remise',
  'notification d’état de remise',
  'notification d’état de la distribution',
  'unzustellbar', // de
  'nicht zustellbar',
  'zustellung verzögert',
  'benachrichtigung zum übermittlungsstatus',
  'no se puede entregar', // es
  'no entregado',
  'não é possível entregar', // pt
  'não entregue',
  'non recapitabile', // it
  'impossibile recapitare',
  'onbestelbaar', // nl
  'niet bezorgd',
  'kan niet worden bezorgd',
  'kohaletoimetamatu', // et, seen in a real mail of 2022
  'niedostarczalne', // pl
  'nie można dostarczyć',
  'nedoručitelné', // cs
  'nelze doručit',
  'kézbesíthetetlen', // hu
  'olevererbart', // sv
  'kunde inte levereras',
  'kan ikke leveres', // da, nb
  'kunne ikke leveres',
  'ikke leveret',
  'toimittaminen epäonnistui', // fi
  'teslim edilemedi', // tr
  'teslim edilemiyor',
  'не удается доставить', // ru
  'не удалось доставить',
  'недоставленное',
  'недоставлено',
  'неможливо доставити', // uk
  'غير قابل للتسليم', // ar
  'تعذر التسليم',
  'לא ניתן למסירה', // he
  '无法送达', // zh-Hans
  '无法投递',
  '未送达',
  '未传递',
  '無法傳遞', // zh-Hant
  '配信不能', // ja
  '配信できません',
  '배달되지 않음', // ko
  '배달할 수 없음',
];

/** What mail systems write in every language: a reply code with an enhanced code, and untranslated words of Exchange. */
const UNTRANSLATED_SIGN =
  /\b[245]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}\b|\b[45]\.[1-7]\.\d{1,3}\b|remote server returned|resolver\.(?:adr|rst|fwd)|mailer-daemon/i;

/** Says whether a sender writes bounces. Any field may be missing; only the first 500 characters of each are looked at. */
export function bounceSender(signs: SenderSigns): BounceSender {
  const local = localPart(clean(signs.address));
  if (local !== '' && SYSTEM_LOCAL_PART.test(local)) return 'certain';
  const name = clean(signs.name);
  if (LIKELY_LOCAL_PART.test(local) || SYSTEM_NAMES.has(name) || SYSTEM_LOCAL_PART.test(localPart(name))) return 'probable';
  const subject = clean(signs.subject);
  if (startsLikeABounce(subject)) return 'probable';
  if (AMBIGUOUS_NAMES.has(name) && (UNTRANSLATED_SIGN.test(subject) || UNTRANSLATED_SIGN.test(clean(signs.snippet)))) {
    return 'probable';
  }
  return 'no';
}

function startsLikeABounce(subject: string): boolean {
  return subject !== '' && SUBJECT_STARTS.some((start) => subject.startsWith(start));
}

/** What stands before the last "@"; the whole text where there is none, since some daemons sign without a domain. */
function localPart(address: string): string {
  const bare = address.replace(/^</, '').replace(/>$/, '');
  const at = bare.lastIndexOf('@');
  return at === -1 ? bare : bare.slice(0, at);
}

/** Lower case, one kind of blank and apostrophe, without the invisible marks that pages put around names and addresses. */
function clean(text: string | null | undefined): string {
  if (!text) return '';
  return text
    .slice(0, 500)
    .normalize('NFKC')
    .replace(/\u034F|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
    .trim()
    .toLowerCase();
}
