/**
 * Short texts in which none of the sentences stands that mail systems are known by: a notice in a program's own words, or the few
 * words that somebody copied out of one. What makes a bounce of them is what they say together, and that nobody speaks of themselves.
 */
import type { Cause, Evidence, Report } from '../types.ts';
import { isOfSent } from './challenge.ts';
import { isConditional, isSupposed, isYours, isYoursOrGmails } from './conditional.ts';
import { failureWords } from './failure-words.ts';
import { isComingIn } from './fake-says.ts';
import { SignText } from './kind-signs.ts';
import { isLetter, isPersons, isTalk } from './letter.ts';
import { ANYBODYS, fills, isAnybodys, namesMail } from './nature.ts';
import { isBare, reasonGiven } from './reason-given.ts';
import type { Match, Rule } from './rules.ts';
import type { Found } from './sign-set.ts';
import { waitingWords } from './waiting-words.ts';
import { namesWayOut } from './way-out.ts';

/** Fewer characters of a reason are a word of any language. */
const SHORTEST_REASON = 10;

/** A notice in unknown words is no longer than this. */
const LONGEST_NOTICE = 600;

/** One that names nobody says no more than what happened and why. */
const LONGEST_NAMELESS = 340;

/** More characters are no reason, but a sentence in which its words happen to stand. */
const LONGEST_REASON = 70;

/** Fewer characters of a mail system's sentence may stand in anybody's. */
const SHORTEST_SENTENCE = 24;

/** As many characters of it stand in nobody else's. */
const LONG_SENTENCE = 30;

/** A short text that says in nobody's known words that a mail did not arrive at the one address that it names, and why, or whose mail. */
export function looseNotice(text: SignText, report: Report): Evidence | null {
  const { comparable } = text;
  const names = report.recipients.some(({ address }) => address !== null);
  if (comparable.length > LONGEST_NOTICE || isTalk(text) || isPersons(comparable)) return null;
  const waiting = waitingWords(comparable);
  const found = waiting ?? failureWords(comparable);
  if (!found || !(names || isOfWayOut(text) || ((isYours(comparable, found) || isSendersOwn(comparable, found)) && saysWhy(text)))) return null;
  if (waiting === null ? isSupposed(comparable, found) || isOfOwnBox(comparable, found) : isConditional(comparable, found)) return null;
  const isPlain = !isLetter(text) && (comparable.length <= LONGEST_TITLE || (waiting === null ? isYours(comparable, found) : isYoursOrGmails(comparable, found)));
  return isPlain || reasonGiven(text) ? { text: text.verbatim(found), rule: waiting === null ? 'words:failure' : WAITS } : null;
}

/** A notice that says in nobody's known words that the mail is still tried, whatever else it says. */
export function stillWaits(text: SignText): Evidence | null {
  const { comparable } = text;
  const found = comparable.length > LONGEST_NOTICE || isLetter(text) ? null : waitingWords(comparable);
  return found === null || isConditional(comparable, found) || !isYoursOrGmails(comparable, found) ? null : { text: text.verbatim(found), rule: WAITS };
}

/** The rule of words that say that a mail is still tried. */
export const WAITS = 'words:waiting';

/** A notice without a reason is as short as a title, or says that the mail is the reader's. */
const LONGEST_TITLE = 80;

/** A code and nothing else, or its field: "5.1.1", "Status: 5.2.2". */
const BARE_CODE = /^(?:Status|Code)? ?:? ?[45]\.\d{1,2}\.\d{1,3}$/i;

/** What a few words can only mean of a mail; a connection or a policy is anybody's. */
const OF_MAIL: ReadonlySet<Cause> = new Set([
  'user_unknown', 'mailbox_full', 'account_disabled', 'blocked_by_recipient', 'host_unknown', 'too_large', 'attachment_type', 'spam_content',
  'virus', 'too_many_recipients', 'sender_refused', 'sender_quota', 'rate_limited', 'auth_fail', 'ip_blocklisted', 'relay_denied', 'greylisted',
]);

/** What keeps a mail from leaving. */
const OF_WAY_OUT: ReadonlySet<Cause> = new Set(['login_required', 'dns_network', 'tls_required']);

/** "The message could not be sent because the log-in at smtp.example.org failed": whoever it was for, it has not left. */
function isOfWayOut(text: SignText): boolean {
  const reason = namesWayOut(text) ? reasonGiven(text) : null;
  return reason !== null && OF_WAY_OUT.has(reason.cause);
}

/** Who says that a mail was not sent, as opposed to delivered, is the program that its writer sends with. */
const SENDING = /(?<!\p{L})(?:sent|send|sending|envoy\p{L}{1,2}|envoi|expedi\p{L}{1,4}|gesendet|senden|versendet|versenden|enviar|enviado|enviada|inviare|inviato|inviata|invio|verzonden|verzenden|wys[lł]a\p{L}{1,3})(?!\p{L})/u;

/** "Não poderá enviar ou receber mensagens", "6 e-mail in arrivo": who can neither send nor receive, or waits for mail, is told of their own mailbox. */
function isOfOwnBox(comparable: string, { start, end }: Pick<Found, 'start' | 'end'>): boolean {
  const said = comparable.slice(start, end + SENT_WITHIN);
  return (SENDING.test(said) && RECEIVING.test(said)) || isComingIn(said);
}

const RECEIVING = /(?<!\p{L})(?:receiv|recevoir|recibir|ricevere|receber|empfangen|ontvangen|odbierac|otrzymywac|ta emot|modtage|motta)/u;

/** Characters behind the words that say what failed, in which the verb may stand; and of what a program says. */
const SENT_WITHIN = 12;
const LONGEST_OF_PROGRAM = 200;

function isSendersOwn(comparable: string, { start, end }: Pick<Found, 'start' | 'end'>): boolean {
  return comparable.length <= LONGEST_OF_PROGRAM && SENDING.test(comparable.slice(start, end + SENT_WITHIN));
}

/** "The message was not sent: it is larger than the server allows" names nobody, and what keeps it back is only said of mails. */
function saysWhy(text: SignText): boolean {
  const reason = text.comparable.length <= LONGEST_NAMELESS && namesMail(text) ? reasonGiven(text) : null;
  return reason !== null && OF_MAIL.has(reason.cause) && !isAnybodys(reason.cause, text.comparable.slice(reason.start, reason.end));
}

/** What only programs for mail have: of "the message could not be sent" alone nobody knows whether it was one. */
const OF_MAIL_PROGRAM = /bo[iî]te d[’']envoi|\boutbox\b|postausgang|bandeja de salida|posta in uscita|caixa de saída|postvak uit|utkorg|skrzyn\p{L}{1,3} nadawcz|исходящ|送信トレイ|发件箱|寄件匣/iu;

/** What also has an outbox. */
const OF_OTHERS = /\b(?:signal|whatsapp|messenger|[sm]ms|fax|imprimante|drucker|printer|impresora|stampante)\b/i;

/** "Envoi du message impossible. Le message est enregistré dans la boîte d'envoi.": a program does not say why. */
export function notSent(text: SignText): Evidence | null {
  const { comparable } = text;
  if (comparable.length > LONGEST_OF_PROGRAM || isTalk(text) || isPersons(comparable) || !OF_MAIL_PROGRAM.test(text.text) || OF_OTHERS.test(text.text)) return null;
  const found = failureWords(comparable);
  return found === null || isSupposed(comparable, found) || !isSendersOwn(comparable, found) ? null : { text: text.verbatim(found), rule: 'words:failure' };
}

/** The few words of a bounce that somebody copied: why it came back, and no more. */
export function bareReason(text: SignText): Evidence | null {
  if (text.has('auto_reply') || isPersons(text.comparable)) return null;
  if (BARE_CODE.test(text.comparable.trim())) return { text: text.text.trim(), rule: 'reply:5' };
  const failed = failureWords(text.comparable);
  if (failed === null ? !isBare(text) : isSupposed(text.comparable, failed)) return null;
  // Where a mail was not sent, a login or a connection failed for it.
  const isOf = (cause: Cause): boolean => OF_MAIL.has(cause) || (failed !== null && OF_WAY_OUT.has(cause));
  const strong = text.matches.rules.find(({ rule, start, end }) => !rule.weak && isOf(rule.cause) && end - start >= SHORTEST_REASON);
  if (strong) return isSystems(strong) || isOfMail(strong.rule.cause, strong, text) ? { text: text.verbatim(strong), rule: strong.rule.name } : null;
  const reason = reasonGiven(text);
  if (!reason?.alone || reason.end - reason.start > LONGEST_REASON || !isOf(reason.cause) || !isOfMail(reason.cause, reason, text)) return null;
  return { text: text.verbatim(reason), rule: `words:${reason.cause}` };
}

/** A reason stands beside a word of mail, or for itself where no login would give it. */
function isOfMail(cause: Cause, found: Pick<Found, 'start' | 'end'>, text: SignText): boolean {
  return namesMail(text) || (fills(found, text) && !isAnybodys(cause, text.comparable.slice(found.start, found.end)));
}

/** A phrase that one mail system alone writes; logins say some of them, too, but not in as many words. */
function isSystems({ rule, start, end }: Match): boolean {
  return end - start >= LONG_SENTENCE || (isOwn(rule) && !ANYBODYS.has(rule.cause));
}

function isOwn({ name }: Rule): boolean {
  return name.startsWith('phrase:') && name !== 'phrase:generic';
}

/** "Please verify your email address" is said at every door: it is of a mail where one of the reader's is spoken of. */
function isAtTheDoor({ cause }: Rule, text: SignText): boolean {
  return cause === 'challenge_response' && !isOfSent(text);
}

/** What one mail system alone writes, long enough that nobody writes it by chance: "Domain x has exceeded the max emails per hour". */
export function ownSentence(text: SignText): Evidence | null {
  const found = text.matches.rules.find((match) => match.end - match.start >= SHORTEST_SENTENCE && isOwn(match.rule) && !isAtTheDoor(match.rule, text) && (isSystems(match) || namesMail(text)));
  return found ? { text: text.verbatim(found), rule: found.rule.name } : null;
}

/** Lines at the beginning of a text, one of which may be what somebody asks about, or what a page goes on to explain. */
const FIRST_LINES = 3;

/** Of such a line, this much is a sentence that is known. */
const MOST_OF_LINE = 0.33;

/**
 * "Domain example.org has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded." above an explanation, or
 * a question: one of the first lines is what one mail system or provider writes, and little else.
 */
export function lineOfItsOwn(whole: SignText): Evidence | null {
  for (const line of whole.text.split('\n', 12).filter((one) => one.trim() !== '').slice(0, FIRST_LINES)) {
    if (line.length < SHORTEST_SENTENCE || line.length > LONGEST_NOTICE) continue;
    const own = new SignText(line);
    const length = own.comparable.trim().length;
    const found = own.matches.rules.find(({ rule, start, end }) => {
      const isTheirs = isOwn(rule) || rule.provider !== null;
      const isKnown = (isOwn(rule) && end - start >= LONG_SENTENCE) || (isTheirs && !isAnybodys(rule.cause, own.comparable.slice(start, end)));
      return isKnown && !rule.weak && !isAtTheDoor(rule, whole) && end - start >= SHORTEST_SENTENCE && end - start >= MOST_OF_LINE * length;
    });
    if (found) return { text: own.verbatim(found), rule: found.rule.name };
  }
  return null;
}
