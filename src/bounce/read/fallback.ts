/** Whom a report is about where its layout does not say it: the header, the reply's own words, or the only address in the text. */
import { FIELD_LABELS, READER_LABELS } from '../field-labels.ts';
import type { ReportedRecipient } from '../types.ts';
import { ADDRESS, cleaned, findAddresses, looseAddress, sameAddress } from './address.ts';

/** Addresses that stand in reports without being recipients: daemons, helpdesks (T-Online's is tosa@rx.t-online.de), postmasters and their forms, who keeps a list (RFC 2142). */
const NOBODY = /^(?:mailer-?daemon|mail-?daemon|maildaemon|postmaster|post_master|abuse|support|help(?:desk)?|no-?reply|do_?not_?reply|noreply[^@]{0,64}|bounces?|bounce[+-][^@]{0,64}|microsoftexchange[0-9a-f]{20,40}|t[ob]\w{1,3}(?=@rx\.t)|admin(?:istrator)?|hostmaster|delist|removeme|owner-[^@]{1,64}|[^@]{1,64}-(?:owner|request))@/i;

/** Words before an address that make it a sender, a helper or a quotation, not the recipient. */
const NOT_RECIPIENT = /(?:contact|generated from|ME_MID|e-?mail|write|mail|ask|(?:message|smtp|msg)-?_?id|from|sender(?:'s)?(?: e-?mail)?(?: address)?|MAIL FROM|De|Von|Od|Da|Van|Mittente|Remitente|Expéditeur|envelope-from|by|refer(?:ence)?|reply[- ]to|via)\W{0,12}$/i;

/**
 * "550 5.1.8 <me@example.org>: Sender address rejected: Domain not found" (Postfix), "<me@example.org> sender rejected AUP#CDRBL"
 * (Cloudmark), "me@example.org not allowed to send as boss@example.org" (Exchange): words behind an address that make it the sender.
 */
const IS_SENDER = /^[>)\]]{0,3}:? ?(?:Sender(?: address)? (?:rejected|refused|denied)|(?:is )?not allowed to send as)/i;

/**
 * "553 5.7.1 <a@example.org>: Sender address rejected: not owned by user b@example.org" (Postfix): b logged in to send. "The following
 * identities failed the check in region EU-WEST-1: b@example.org" (Amazon SES), "they are not accepting mail from b@example.org" (AOL): b is who sends.
 */
const IS_LOGIN = /\bowned by user\W{0,4}$|check in region [\w-]{1,20}\W{1,4}$|\bnot allowed to send as\W{1,4}$|\bsender(?: e-?mail)? address\W{1,4}$|\bverification failed for\W{1,4}$|\bnot accepting mail from\W{1,4}$/i;

/** "SMTP error from remote mail server after MAIL FROM:<a@example.org>": who sent. */
const IS_ENVELOPE_SENDER = /\bMAIL FROM:? ?<?$/i;

/** "I am bob@example.net", "mon adresse est paul@example.com", "Task 'bob@example.net - Sending'" (Outlook): whose text it is. */
const IS_OWN = /(?<!\p{L})(?:I am|I'm|my (?:\p{L}{1,12} )?(?:account|address|e-?mail|mailbox)(?: address)?(?: is)?|je suis|mon (?:adresse|compte)(?: e-?mail| mail)?(?: est)?|ich bin|meine? (?:Konto|Adresse|Postfach|Mailadresse|E-Mail-Adresse)(?: ist)?|soy|mi (?:cuenta|direcci[oó]n|correo)(?: es)?|il mio (?:account|indirizzo)(?: è)?|minha conta|mijn (?:account|adres)(?: is)?|Task|Tâche|Aufgabe|Tarea|Attività|Taak):?[ <"'«„]{1,3}$/iu;

/** "Hello paul@example.com," (Google Groups, IceWarp), "Sorry paul@example.com." (AOL): whom the notice speaks to. */
const IS_GREETED = /(?:^|\n)[ \t]{0,8}(?:Hello|Hi|Dear|Sorry|Bonjour|Hallo|Hola|Ciao|Olá|Dobrý den|Witaj|Hej|Hei|Merhaba|Bună ziua|Γεια σας|Здравствуйте|Вітаємо|שלום|سلام|مرحبا|नमस्ते|नमस्कार),?[ \t]{1,3}$/i;

/** `X-Failed-Recipients: a@example.org, b@example.org` (Exim, Gmail). */
export function failedRecipients(values: readonly string[]): string[] {
  const found: string[] = [];
  for (const value of values) for (const piece of value.split(',', 200)) {
    const address = looseAddress(piece);
    if (address !== null && !found.some((known) => sameAddress(known, address))) found.push(address);
  }
  return found;
}

/** "<marie@example.org>: Recipient address rejected", "receiver=marie@example.org", "{u'marie@example.org': (501, '5.1.3 …": words that leave no doubt whose address it is. */
const NAMED = new RegExp(
  String.raw`<((?:[\p{L}\d._+-]{1,40},)?${ADDRESS})>: Recipient address rejected|\b(?:receiver|recipient|rcpt|to)=<?(${ADDRESS})|RCPT TO:? ?<(${ADDRESS})>|\bRecipient address '(${ADDRESS})' not accepted|\bvia \S{1,255}, to <?(${ADDRESS})|"(?:email|recipient|rcpt(?:_?to)?)" ?: ?"(${ADDRESS})"|\{u?'(${ADDRESS})': \([45]`, 'iu');

/**
 * "554 5.7.1 <marie@example.org>: Relay access denied": the address that the reply itself is about; null where it is the sender's.
 *
 * @param others addresses that it is not about unless it says so: the report's own sender and receiver
 */
export function addressInReply(diagnostic: string | null, others: readonly (string | null)[] = []): string | null {
  if (diagnostic === null || !diagnostic.includes('@')) return null;
  const named = NAMED.exec(diagnostic)?.slice(1).find((group) => group !== undefined);
  if (named !== undefined) return looseAddress(named);
  if (/sender|send ?as|mail from|\bspf\b|dmarc|helo|from address|\bfrom:/i.test(diagnostic)) return null;
  const surroundings = new Surroundings(diagnostic);
  return strangers(diagnostic, 3, others).find((address) => {
    const words = surroundings.before(address);
    return !IS_OWN.test(words) && !IS_HELPER.test(words) && !IS_APPEAL.test(words);
  }) ?? null;
}

/** "You must register your IP to spammaster@hanafos.com" (Hanafos), "Please mail abuse-team@example.com": whom those are sent to who were refused. */
const IS_APPEAL = /\b(?:(?:register|report|appeal|complaint?|unblock|white-?list|de-?list(?:ing)?|removal)\b[^.@\n]{0,40} (?:to|at|via)|please (?:e-?mail|mail|write|(?:send|forward|reply)\b[^.@\n]{0,40} to)|questions?,? (?:to|mail|e-?mail))[\s:<]{1,4}$/i;

/** "To: marie@example.org" above a notice names its reader; behind its first words, whom it is about. */
const IS_READER = new RegExp(
  String.raw`^(?:[ \t]{0,8}(?:\p{L}[\p{L}-]{1,20} ?:[^\n]{0,200})?\n){0,12}[ \t]{0,8}(?:${READER_LABELS}|Cc) ?:[^\n]{0,60}$`, 'iu');

/**
 * The address that the text is about, where only one comes into question.
 *
 * @param plain the prose
 * @param others addresses that it cannot be: the report's own sender and receiver
 */
export function onlyAddress(plain: string, others: readonly (string | null)[]): string | null {
  const text = plain.slice(0, 16_384);
  const surroundings = new Surroundings(text);
  const candidates = strangers(text, 40, others).filter((address) => {
    const words = surroundings.before(address);
    const isWhole = /[.,][\p{L}\d-]{2,}$|\]$/u.test(address) || (/(?<!(?:message|id|as|by|from|sender|de|von) )[«"“„] ?$/i.test(words) && /^ ?[»"”]/.test(surroundings.behind(address)));
    if (!isWhole || IS_SENDER.test(surroundings.behind(address))) return false;
    return !IS_APPEAL.test(words) && !IS_LOGIN.test(words) && !IS_GREETED.test(words) && !IS_OWN.test(words) && !IS_ENVELOPE_SENDER.test(words);
  });
  const likely = candidates.filter((address) => !NOT_RECIPIENT.test(surroundings.before(address)));
  // People copy the header with the notice: its "To:" names the reader.
  const first = likely.length > 1 ? likely.find((address) => !IS_READER.test(surroundings.before(address, 2_000))) : undefined;
  return first ?? likely[0] ?? (candidates.length === 1 ? candidates[0] ?? null : null);
}

/** "please contact marie@example.org": a helper; "From: marie@example.org", wherever it stands: a sender. */
const IS_HELPER = new RegExp(
  String.raw`(?:^|\n)[ \t]{0,8}(?:Reply-To|${FIELD_LABELS.from}) ?:[^\n]{0,60}$`
  + String.raw`|(?<!\p{L})(?:contact(?:er|ez|ar|e)?|write to|ask|please use|merci d'utiliser|veuillez utiliser|bitte verwenden Sie|reply to|via|écri(?:vez|re) à|kontaktieren Sie|wenden Sie sich an|contatt(?:are|a)|обратитесь к)[\s:<]{1,4}$`, 'iu');

/**
 * The one address that a text names beside daemons, its reader and those who help, as often as it likes; null where it names none or several.
 *
 * @param plain the prose
 * @param others addresses that it cannot be: the report's own sender and receiver
 */
export function soleAddress(plain: string, others: readonly (string | null)[]): string | null {
  const text = plain.slice(0, 4_096);
  const all = strangers(text, 5, others);
  const surroundings = new Surroundings(text);
  const bystanders = all.filter((one) => IS_HELPER.test(surroundings.before(one)) || IS_READER.test(surroundings.before(one, 2_000)));
  return all.length - bystanders.length === 1 ? onlyAddress(text, [...others, ...bystanders]) : null;
}

/** The first `most` addresses of a text, without daemons' and the `others`. */
function strangers(text: string, most: number, others: readonly (string | null)[]): string[] {
  const found = findAddresses(text, most).filter((address) => !NOBODY.test(address));
  if (found.length === 0) return found;
  const known = others.flatMap((value) => (value === null ? [] : findAddresses(value, 5)));
  return found.filter((address) => !known.some((other) => sameAddress(other, address)));
}

/** "… was delivered to claire@example.org but could not be delivered to paul@example.org": of several, whom the mail did not reach. */
const FAILED_FOR = new RegExp(
  String.raw`(?:(?<!\p{L})(?:not|pas|no|non|niet|nie|não|unable|impossible)|n't)[^.@\n]{0,30}`
  + String.raw`(?:deliver|sen[dt]|reach|remis|remettre|distribu|délivr|livr|envoy|entreg|consegn|recapit|bezorg|afgeleverd|dostarcz)\p{L}{0,6}`
  + String.raw`(?: (?:your|the|votre|le|ce) (?:message|e-?mail|mail|courriel))? (?:to|à|a|para|aan|bij|do)`
  + String.raw`[ :<"'«“]{1,4}(${ADDRESS})|nicht an[ :<"'«“„]{1,4}(${ADDRESS})`, 'iu');

/** "Votre message à support@example.org n'a pas pu être remis": whoever it is, the mail was for them. */
const MAIL_FOR = new RegExp(
  String.raw`(?:(?:your|votre) (?:message|e-?mail|mail|courriel) (?:to|à)|Ihre (?:Nachricht|E-Mail) an|(?:su|tu) (?:mensaje|correo) (?:a|para)`
  + String.raw`|il (?:suo|tuo) messaggio (?:a|per)|sua mensagem para|uw bericht aan)[ <"'«“„]{1,3}(${ADDRESS})`, 'iu');

/** "anna@example.org, paul@example.org and marie@example.org": those that stand behind one another in a sentence, at most so many. */
const MOST_IN_ROW = 20;
const NEXT_IN_ROW = new RegExp(String.raw`[ >"'”»]{0,3}(?:[,&]|,? (?:and|et|und|y|e|en|i|och|og|or|ou|oder) )[ <"'“«]{0,4}(${ADDRESS})(?![\p{L}\d@-]|\.\p{L})(?! (?:is|are|was|should|can|could|has|will|may|est|sera|peut|doit|ist|wird|kann|es|puede|deve|può)(?!\p{L}))`, 'iuy');

/**
 * @param plain prose with plain apostrophes
 * @returns the address of which a text says that the mail did not get there, and those that stand in a row with it; empty where it says that of none
 */
export function failedAddresses(plain: string): string[] {
  const text = plain.slice(0, 4_096);
  const found = text.includes('@') ? FAILED_FOR.exec(text) ?? MAIL_FOR.exec(text) : null;
  const first = cleaned(found?.[1] ?? found?.[2] ?? '');
  if (found === null || first === null) return [];
  const all = [first];
  NEXT_IN_ROW.lastIndex = found.index + found[0].length;
  for (let next = NEXT_IN_ROW.exec(text); next !== null && all.length < MOST_IN_ROW; next = NEXT_IN_ROW.exec(text)) {
    const other = cleaned(next[1] ?? '');
    if (other !== null && !NOBODY.test(other) && !all.some((one) => sameAddress(one, other))) all.push(other);
  }
  return all;
}

/** The address of which a text says that the mail did not get there; null where it says that of none. */
export function failedAddress(plain: string): string | null {
  return failedAddresses(plain)[0] ?? null;
}

/** What stands around an address where a text first names it, in whatever case. */
class Surroundings {
  readonly #text: string;
  #lower: string | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  before(address: string, most = 80): string {
    const at = this.#placeOf(address);
    return this.#text.slice(Math.max(0, at - most), at);
  }

  behind(address: string): string {
    const end = this.#placeOf(address) + address.length;
    return this.#text.slice(end, end + 40);
  }

  #placeOf(address: string): number {
    this.#lower ??= this.#text.toLowerCase();
    return this.#lower.indexOf(address.toLowerCase());
  }
}

/** A recipient of whom nothing else is known. */
export function bareRecipient(address: string | null, source: ReportedRecipient['source']): ReportedRecipient {
  return {
    address, originalAddress: null, action: null, status: null, replyCode: null, diagnostic: null, remoteHost: null, retryUntil: null, source,
  };
}
