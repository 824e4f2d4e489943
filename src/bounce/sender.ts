/**
 * Is this the sender of a bounce? Answered from what a list row or a message header shows, before any text is read. The content
 * script carries this file and nothing else of the classifier, so it is small and knows no causes.
 *
 * An address decides; names and subjects are localised, borrowed and forged, and give "probable" at most.
 */
import { withoutInvisible } from './invisible.ts';

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

/** Display names that mail systems write whole; see SYSTEM_NAME_PARTS for Gmail's, Sendmail's, Postfix's, Exim's and qmail's. */
const SYSTEM_NAMES: ReadonlySet<string> = new Set([
  'mail delivery service',
  'internet mail delivery', // Sun and Oracle messaging servers
  'postmaster',
]);

/** What mail systems sign with behind or before a name of their own: "GMX Mailer Daemon", "Mail Delivery System (Postfix)". */
const SYSTEM_NAME_PARTS: readonly string[] = [
  'mail delivery subsystem',
  'mail delivery system',
  'mailer-daemon',
  'mailer daemon',
  'démon de messagerie',
];

/** The same in French, as systems with a translated configuration write it. */
const FRENCH_SYSTEM = /(?:système|service) de (?:distribution|remise|livraison) d[ue] courrier/;

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
  'mail delivery fail', // Exim: "Mail delivery failed: returning message to sender"; "Mail delivery failure"
  'mail delivery system',
  'warning: message', // Exim: "Warning: message 1abcde-000000-00 delayed 24 hours"
  'warning: could not send message', // Sendmail
  'returned mail', // Sendmail: "Returned mail: see transcript for details"
  'failure notice', // qmail, Yahoo
  'delivery failure',
  'delivery notification: delivery has', // Sun and Oracle messaging servers
  'non delivery report', // Barracuda: "Non delivery report: 5.9.8 (Spam)"
  'non-delivery report',
  'mail system error', // NTT docomo: "Mail System Error - Returned Mail"
  'considered unsolicited bulk', // amavis: "Considered UNSOLICITED BULK EMAIL, apparently from you"
  '**message you sent blocked', // Barracuda: "**Message you sent blocked by our bulk email filter**"
  'your message could not be delivered',
  'sorry, your message could not', // Facebook's mail servers: "Sorry, your message could not be delivered"
  'delayed mail', // Postfix: "Delayed Mail (still being retried)"
  'successful mail delivery', // Postfix: "Successful Mail Delivery Report"
  'message delivery fail',
  'message undeliverable',
  'message delayed',
  'delivery delayed:', // Microsoft 365
  'undeliver', // Microsoft 365, Exchange: "Undeliverable: …"; Postfix: "Undelivered Mail Returned to Sender"
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
  'nicht zugestellt',
  'zustellung verzögert',
  'benachrichtigung zum übermittlungsstatus',
  'no se puede entregar', // es
  'no entregado',
  'no es pot lliurar', // ca
  'não é possível entregar', // pt
  'não entregue',
  'non recapita', // it: "Non recapitabile", "Non recapitato"
  'impossibile recapitare',
  'onbestelbaar', // nl
  'niet bezorgd',
  'kan niet worden bezorgd',
  'kohaletoimetamatu', // et, seen in a real mail of 2022
  'niedostarczalne', // pl
  'nie można dostarczyć',
  'nedoručitelné', // cs
  'nelze doručit',
  'nedoručiteľné', // sk
  'imposibil de livrat', // ro
  'nelivrabil',
  'ni mogoče dostaviti', // sl
  'nedostavljivo',
  'neisporučivo', // hr
  'nije moguće isporučiti',
  'nepristatoma', // lt
  'nepiegādājam', // lv
  'δεν είναι δυνατή η παράδοση', // el
  'не може да се достави', // bg
  'kézbesíthetetlen', // hu
  'olevererbart', // sv
  'kunde inte levereras',
  'kan inte levereras',
  'kan ikke leveres', // da, nb
  'kunne ikke leveres',
  'ikke leveret',
  'toimittaminen epäonnistui', // fi
  'toimittamaton',
  'teslim edilemedi', // tr
  'teslim edilemiyor',
  'не удается доставить', // ru
  'не удалось доставить',
  'недоставле', // ru: "Недоставленное сообщение", "Недоставлено"; uk: "Недоставлене повідомлення"
  'неможливо доставити', // uk
  'не вдалося доставити',
  'غير قابل للتسليم', // ar
  'تعذر التسليم',
  'לא ניתן למסירה', // he
  '无法送达', // zh-Hans
  '无法投递',
  '未送达',
  '未传递',
  '无法传递',
  '系统退信', // QQ Mail, NetEase
  '無法傳遞', // zh-Hant
  '配信不能', // ja
  '配信できません',
  '배달되지 않음', // ko
  '배달할 수 없음',
  'không gửi được', // vi
  'không thể gửi',
  'tidak terkirim', // id
  'tidak dapat dikirim',
  'ไม่สามารถส่ง', // th
];

/** Whole subjects, whose beginnings other mail has too: carriers write "Delivery status of your parcel". */
const SUBJECTS: ReadonlySet<string> = new Set([
  'delivery status', // McAfee
  'delivery notification',
  'メールエラー通知', // KDDI
]);

/** What Exchange's success reports begin with, and shops' mails too: a second sign beside an ambiguous name only. */
const SUCCESS_STARTS: readonly string[] = ['delivered:', 'relayed:', 'remis :', 'relayé :', 'zugestellt:', 'weitergeleitet:'];

/** An address in the first words: whom a mail did not reach. */
const ADDRESS = /[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[a-z]{2}/;

/** What mail systems write in every language: a reply code with an enhanced code, and untranslated words of Exchange. */
const UNTRANSLATED_SIGN =
  /\b[245]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}\b|\b[45]\.[1-7]\.\d{1,3}\b|remote server returned|resolver\.(?:adr|rst|fwd)|mailer-daemon/i;

/** Says whether a sender writes bounces. Any field may be missing; only the first 500 characters of each are looked at. */
export function bounceSender(signs: SenderSigns): BounceSender {
  const local = localPart(clean(signs.address));
  if (SYSTEM_LOCAL_PART.test(local)) return 'certain';
  const name = clean(signs.name);
  if (LIKELY_LOCAL_PART.test(local) || isSystemName(name)) return 'probable';
  const subject = clean(signs.subject);
  if (startsLikeABounce(subject)) return 'probable';
  return AMBIGUOUS_NAMES.has(name) && hasSecondSign(name, subject, clean(signs.snippet)) ? 'probable' : 'no';
}

function isSystemName(name: string): boolean {
  return SYSTEM_NAMES.has(name) || FRENCH_SYSTEM.test(name) || SYSTEM_NAME_PARTS.some((part) => name.includes(part)) || SYSTEM_LOCAL_PART.test(localPart(name));
}

/**
 * A code or an untranslated word. Beside Microsoft's name a recipient will do: reports of Microsoft 365 and Exchange name one in the
 * first line, in every language; their welcome mails and quota warnings name nobody.
 */
function hasSecondSign(name: string, subject: string, snippet: string): boolean {
  if (UNTRANSLATED_SIGN.test(subject) || UNTRANSLATED_SIGN.test(snippet)) return true;
  return name.startsWith('microsoft') && (ADDRESS.test(snippet) || SUCCESS_STARTS.some((start) => subject.startsWith(start)));
}

function startsLikeABounce(subject: string): boolean {
  return SUBJECTS.has(subject) || SUBJECT_STARTS.some((start) => subject.startsWith(start));
}

/** What stands before the last "@"; the whole text where there is none, since some daemons sign without a domain. */
function localPart(address: string): string {
  const bare = address.replace(/^<|>$/g, '');
  const at = bare.lastIndexOf('@');
  return at === -1 ? bare : bare.slice(0, at);
}

/** Lower case, one kind of blank and apostrophe, without the invisible marks that pages put around names and addresses. */
function clean(text: string | null | undefined): string {
  if (!text) return '';
  return withoutInvisible(text.slice(0, 500).normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
    .trim()
    .toLowerCase();
}
