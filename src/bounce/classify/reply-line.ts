import { TELEPHONE } from '../telephone.ts';
import type { Evidence } from '../types.ts';
import { isSupposed } from './conditional.ts';
import { SignText } from './kind-signs.ts';
import { saysI } from './letter.ts';
import { looseWords } from './loose-words.ts';
import { comparable } from './sign-set.ts';

/** Characters of a line, and lines, that are looked at. */
const LONGEST_LINE = 600;
const MOST_LINES = 400;

/** The type that a Diagnostic-Code begins with, of any case: RFC 3464, section 2.1.2. */
const TYPE = String.raw`(?:[Ss][Mm][Tt][Pp]; ?)`;

/** What may stand before a quoted reply: marks of quotation, of code and of a remark in it, "S:" of an SMTP log, "smtp;" of a Diagnostic-Code. */
const BEFORE = String.raw`[\s><|*/"'“”‘’«\x60([{•#-]{0,12}(?:S: ?|${TYPE})?`;

/** "[2026-07-21 20:14:18.021722] [0xb7fd16e0] [debug]   550 5.3.4 …", "20:14:18 <-- 550 …": what a log of a session puts before each line. */
const LOGGED = String.raw`(?:(?:\[[^\]\n]{1,40}\]|\d{4}-\d\d-\d\d[T ][\d:.,]{8,16}Z?|\d\d:\d\d:\d\d[.,\d]{0,8}|<-{1,2}|<{2,3}|S:)\s{1,4}){1,5}`;

/** "250 2.0.0 Message accepted for delivery": a log of two attempts, of which the second did it. */
const ACCEPTED = /(?<!\d)250[ -]2\.0\.\d .{0,40}(?:accepted|queued|ok)/i;

/** "550", "550-5.7.1", "554 #5.1.0", "5.7.1": RFC 5321 section 4.2, RFC 3463 section 2. */
const CODE = String.raw`(?:[245]\d\d(?:[ .-]#?[245]\.\d{1,3}\.\d{1,3}|[ :-]|$)|#?[245]\.\d{1,3}\.\d{1,3}[ :;]|[45]\d\d #?[245]\.)`;

/** A line that begins with a reply: "550 5.2.0 No such mailbox", "> 5.7.1 Unfortunately, messages from". */
const AT_START = new RegExp(`^${BEFORE}${CODE}`);

/** "marie@example.org - 550 [suspend] Mailbox currently suspended": behind an address a number is an amount, but where more of a reply follows it. */
const BEHIND_ADDRESS = new RegExp(String.raw`^${BEFORE}<?[^\s<>@]{1,64}@[\w.-]{1,255}>?:?(?: -)? (?:[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3} \S|[45]\d\d \[\p{Ll})`, 'u');

/** "[debug]   550 5.3.4 Requested action not taken": in a log both codes stand. */
const IN_LOG = new RegExp(String.raw`^${LOGGED}${BEFORE}[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3} \S`);

/** "Error: Message failed: 550 5.7.1", "Response: 550 5.5.1", "code=550": a label, then the reply. "Successful sessions: 418" is a count. */
const AFTER_LABEL = new RegExp(String.raw`(?:[:=：]|失败|错误|エラー|오류) {0,2}["'“”‘’«(]{0,2}${TYPE}?(?:[45]\d\d(?![\d.,])[ "-]|(?<!(?:sessions?|total|count)\W{1,4})[45](?:[0-5]\d|71)$|[45]\.\d{1,3}\.\d{1,3} )`);

/** "Erreur 552 : quota dépassé", "SMTP error 550 - user unknown", "Error 550 5.7.1 [CS] Message blocked": the code behind the word, and what it is about. 404 is a web page's. Both codes behind it are as clear anywhere: a log's "| error | Error 535 5.7.8 …". */
const AFTER_WORD = /[|)\]:] error [45]\d\d[ -][45]\.\d{1,3}\.\d{1,3} \S|^[\s>|*"'«([]{0,12}(?:smtp |code )?(?:error|erreur|fehler|errore|erro|ошибка)(?: code)? ?#?(?!40\d)[45]\d\d(?: ?[:-] ?\p{L}|[ -][45]\.\d{1,3}\.\d{1,3} \S)/iu;

/** "SENDING_DOMAIN_MISCONFIGURATION smtp;550 5.7.133 …": a Diagnostic-Code behind words of a program's own. */
const BEHIND_TYPE = /\bsmtp; ?[45]\d\d[ -]/i;

/** "Diagnostic Code: X-Postfix; mail for example.org loops back to myself": RFC 3464, section 2.3.6. */
const DIAGNOSTIC = /\bdiagnostic[- ]code ?: ?[\w-]{2,20} ?; ?\S/i;

/** `responding with "554 5.7.1 This message …`, `the message "554 <marie@example.org>: …`: a reply in the middle of a sentence, in quotation marks. */
const IN_QUOTES = /(?:^|\s)["“„«\x60']{1,2} ?(?:smtp; ?)?[45]\d\d(?:(?:[ -]|: ?)#?[245]\.\d{1,3}\.\d{1,3}[ :]{1,2}[\p{L}<]| <[^\s<>]{1,255}>:? )/u;

/**
 * A reply behind any mark that opens a quotation, a cell or a piece of a program's data: `with message "554 Message rejected"`, "<<< 554-Bad
 * DNS", "got response [530 5.7.0 …", `the Error "5.7.1 Unable to relay"`. The mark alone says little: the words must be a server's.
 */
const OPENED = /(?<![(\w])(?:["“„«\x60'‘[{|*\t]|<<|<-|[-=]>|→)\s{0,2}\(?b?["'“]?(?:smtp; ?)?(?:[45]\d\d(?:[ -]{1,2}#?[45]\.\d{1,3}\.\d{1,3})?|[45]\.\d{1,3}\.\d{1,3})[ :-]{1,2}([\p{L}<#[].{3,200})/u;

/** "Net::SMTPFatalError (554 5.7.1 Spam message rejected": in round brackets people give examples, so both codes are asked for. */
const BRACKETED = /\([45]\d\d[ -]{1,2}#?[45]\.\d{1,3}\.\d{1,3}[ :-]{1,2}([\p{L}<#[].{3,200})/u;

/**
 * "네이버로 보낸 메일이 552 5.2.2 Mailbox size limit exceeded 이라고", "пишет 550 Message was not accepted -- invalid mailbox": both codes, or one,
 * in the middle of a sentence, right before words that a server says.
 */
const IN_SENTENCE = /(?<=[\p{L},:.)!?] )[45][0-5]\d[ -]{1,2}(?:([45]\.\d{1,3}\.\d{1,3})[ :]{1,2})?(?=([\p{L}<].{8,200}))/gu;

/** Of a server's words behind both codes, and behind one: the fewest characters, and where they begin at the latest. */
const BEHIND_BOTH = { least: 10, within: 40 };
const BEHIND_ONE = { least: 14, within: 4 };

/** What announces the words of a server that left its code out: "The server response was:", "Remote host said:", "Error sending email:". */
const SAYS = /(?:server response(?: was)?|(?:remote host|server) (?:said|says|responded|replied)|response from (?:the )?(?:remote )?server(?: was)?|Mailer Error|MessageRejected|error (?:while )?sending (?:the )?(?:e-?mail|mail)) ?: {0,2}(\S.{4,300})/i;

/** "Suddenly I get 550 5.1.1 <bob@example.org>: User unknown", "started getting 554 5.2.0 STOREDRV.Submission.Exception". */
const AFTER_GETTING = /(?:gets?|got|getting|received?|receiving|back|re[cç]ois|re[cç]u|renvoie|bekomme|erhalte|recibo|ricevo|recebo|krijg) [45]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3} [\p{L}<]/u;

/** A continued reply in the middle of a line: "550-5.7.25 PTR record setup". Nobody writes so. */
const CONTINUED = /\b[45]\d\d-[45]\.\d{1,3}\.\d{1,3}\b/;

/** "<mx.example.org #5.1.1 smtp;550 5.1.1 User unknown>", "‹mx.example.org #5.1.1›": how Exchange writes it down. */
const OF_EXCHANGE = /^[\s>|]{0,12}[<‹] ?[\w.-]{1,255} #[45]\.\d{1,3}\.\d{1,3}(?: smtp;|[>›])/;

/** "Mailaddress is administrative disabled. (#5.2.1)": qmail and its kin write the code behind their words. */
const OF_QMAIL = /\p{L}[^()]{8,300} \(#[45]\.\d{1,3}\.\d{1,3}\)/u;

/** "(451)", "(552, b"5.2.3", "Net::SMTPFatalError (555 5.5.2": how programs print the code of an error. */
const IN_PARENTHESES = /[(（][45]\d\d(?:[)）]|[,，] ?b?["'])|: [45]\d\d, b["']|\b(?:Net::)?SMTP\w{3,30}(?:Error|Refused|Exception)[ :]{1,2}\([45]\d\d[ ,-]/;

/**
 * "SMTP Error: [554] 5.7.1 Infected", "Error SMTP: [550] Incorrect sender header" (Roundcube), `"smtp_code":556` (maddy): the code in a mark
 * of its own. "Expected smtp code 250, got 552": what a program has to say of one.
 */
const IN_MARK = /\[[45]\d\d\] [45]\.\d{1,3}\.\d{1,3} \S|SMTP(?:[- ]\p{L}{2,12})? ?: \[[45]\d\d\] \p{L}|"smtp_?code" ?: ?"?[45]\d\d\b|expected (?:smtp |response )?code \d{3},? (?:but )?got (?:code )?["']?[45]\d\d\b/iu;

/** "Recipient address rejected: User unknown", "<paul@example.com>: Sender address rejected: not owned by user": Postfix's own words, whose code was lost. */
const OF_POSTFIX = /^[\s>|]{0,12}["'“«\x60(]?(?:<[^\s<>]{0,320}>: )?(?:Recipient address|Sender address|Client host|Helo command) rejected: (?!.{0,300}\(total: )\S/;

/** "unknown_local_recipient_reject_code = 550": a setting of a server, not a reply. */
const SETTING = /^[\s>|]{0,12}[a-z][a-z\d_]{3,60} = [245]\d\d$/;

/** "(ssl://smtp.example.com:994) DATA - 554 5.5.0 MI:STC": an answer behind the command. */
const BEHIND_COMMAND = /\b(?:DATA|RCPT TO|MAIL FROM|EHLO|AUTH|QUIT)\b.{0,60} - [45]\d\d[ -][45]\.\d{1,3}\.\d{1,3} /;

/** "554 DT:SPM", "550 MI:STC": NetEase's own codes (163.com, 126.com), which nobody else writes. */
const OF_NETEASE = /\b[45]\d\d (?:DT|MI|HL|IP|RP|CN):[A-Z]{2,4}\b/;

/** A code of both kinds, as only replies have it: "550 5.7.1", "550-5.7.1", "554 #5.1.0". */
const BOTH_CODES = /[45]\d\d[ -]{1,2}[#(]{0,2}[245]\.\d{1,3}\.\d{1,3}/;

/** "Mails: 719 | XML files: 631 | Reports: 450": a line of counts. */
const COUNTS = /(?:: \d{1,6} ?[|,;][^:\n]{1,40}){2}: \d{1,6}/;

/** A telephone's number, the beginning of the line included: "550-1234". */
const CALLED = new RegExp(String.raw`${TELEPHONE}|^\D{0,12}[245]\d\d-\d{4}(?!\d)`);

/** "Erreur 503 : service indisponible": what web servers answer, word for word (RFC 9110, section 15). */
const OF_WEB = /(?:40[034]|429|50[0234])[ :-]{1,3}(?:service (?:temporarily )?(?:unavailable|indisponible)|servicio no disponible|servizio non disponibile|dienst nicht|(?:page )?not found|page introuvable|forbidden|bad gateway|gateway time-?out|internal server error|erreur interne|too many requests)|\bHTTPS?(?:\/[\d.]{1,3})?[ _](?:request|error|status|response|code)|:(?:80|443|8080)(?!\d)/i;

/** "4.2.1 Ressources humaines": the heading of a section; of several that differ, none is a status. */
const SECTION = /^\s{0,12}([45]\.\d{1,2}\.\d{1,2}) /;

/** "421 Service not available", "450 …", "452 …": of so many different codes on lines of their own, the list is an explanation. */
const LISTED = /^\s{0,12}([45]\d\d)\s{1,8}\p{L}/u;
const MOST_LISTED = 2;

/** "4.2.2 boîte pleine ; 5.1.1 adresse inconnue ; 5.7.1 refus": who explains codes goes through them. */
const STATUS = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/g;
const MOST_STATUSES = 2;

/** Lines with a code that are looked at more closely, and lines that a reply goes on for. */
const MOST_CANDIDATES = 20;
const MOST_FOLLOWING = 6;

/** Who says what stands behind it, or on the next line: "the other server said:", "Réponse du serveur". */
const ANNOUNCES = /Exception: |(?<!\p{L})(?:said|reject|refus|abgelehnt|rifiut|rechaz|sa[iy]s|respon|repl|return|fail|error|erreur|fehler|answer|antwort|r[ée]pon|diagnos|server|serveur|servidor|rispost|respuesta)/iu;

/**
 * The first line of a text that quotes a server's reply, as opposed to a sentence that mentions a code; null where there is none.
 * Many lines begin with three figures ("450 rue Saint-Jacques", "4.2.1 Méthode"): among others, a line without both codes must
 * speak of mail. `rule` is "reply:" and the code's first digit; "kind:reply" where the code was lost.
 */
export function replyLine(text: string): Evidence | null {
  const lines = text.split('\n', MOST_LINES);
  // Asked for by few lines, and the same for all.
  let outline: boolean | null = null;
  let above = '';
  let candidates = 0;
  const isAccepted = ACCEPTED.test(text);
  for (let at = 0; at < lines.length; at++) {
    const raw = lines[at] ?? '';
    const line = raw.length > LONGEST_LINE ? raw.slice(0, LONGEST_LINE) : raw;
    if (line.trim() === '') continue;
    const before = above;
    above = line;
    if (CALLED.test(line) || SETTING.test(line) || (isAccepted && IN_LOG.test(line)) || (COUNTS.test(line) && !BOTH_CODES.test(line)) || !(OF_POSTFIX.test(line) || (REFUSAL.test(line) || DIAGNOSTIC.test(line) ? isReply(line) || quotesServer(line) : SAYS.test(line) && quotesServer(line)))) continue;
    if (OF_SOURCE.test(line) || isThreat(line)) continue;
    const isItem = (SECTION.test(line) || LISTED.test(line)) && (outline ??= isOutline(lines));
    if (new Set(line.match(STATUS)).size > MOST_STATUSES || ((isItem || OF_WEB.test(line)) && !NAMES_MAIL.test(line))) continue;
    const announced = BOTH_CODES.test(line) || OF_EXCHANGE.test(line) || OF_NETEASE.test(line) || ANNOUNCES.test(before) || ANNOUNCES.test(line);
    if (announced || NAMES_MAIL.test(line) || isAlone(lines) || speaksOfMail(`${line}${followed(lines, at)}`)) {
      const words = line.trim();
      return { text: words, rule: REFUSAL.test(words) || DIAGNOSTIC.test(words) || SAYS.test(words) ? `reply:${firstDigit(words)}` : 'kind:reply' };
    }
    if (++candidates >= MOST_CANDIDATES) return null;
  }
  return null;
}

/** Do lines that go through sections, or through codes, make an outline of the text? */
function isOutline(lines: readonly string[]): boolean {
  return different(lines, SECTION) > 1 || different(lines, LISTED) > MOST_LISTED;
}

/** Has only one of the lines words? */
function isAlone(lines: readonly string[]): boolean {
  return lines.filter((line) => line.trim() !== '').length === 1;
}

/** How many different things a pattern's parentheses take from the lines. */
function different(lines: readonly string[], pattern: RegExp): number {
  return new Set(lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])).size;
}

/** The next lines of a reply that goes on, up to the empty one. */
function followed(lines: readonly string[], at: number): string {
  let text = '';
  for (let next = at + 1; next <= at + MOST_FOLLOWING && (lines[next] ?? '').trim() !== ''; next++) text += ` ${lines[next]?.slice(0, LONGEST_LINE)}`;
  return text;
}

function isReply(line: string): boolean {
  return AT_START.test(line) || BEHIND_ADDRESS.test(line) || IN_LOG.test(line) || AFTER_LABEL.test(line) || CONTINUED.test(line) || IN_PARENTHESES.test(line) || AFTER_WORD.test(line)
    || OF_EXCHANGE.test(line) || DIAGNOSTIC.test(line) || BEHIND_TYPE.test(line) || IN_QUOTES.test(line) || IN_MARK.test(line) || AFTER_GETTING.test(line) || OF_QMAIL.test(line) || BEHIND_COMMAND.test(line) || OF_NETEASE.test(line);
}

/** Numbers of a line that are looked behind: a price may stand before the code. */
const MOST_IN_SENTENCE = 4;

/** "Solved! I had 535 …", "le 550 a disparu": what came back does so no more. */
const IS_OVER = /(?<!\p{L})(?:solved|fixed|no longer (?:appears|occurs|see)|is gone|works (?:now|again|fine)|now (?:it )?works|r[ée]solue?|a disparu|tout (?:re)?(?:fonctionne|marche)|gel[öo]st|behoben|funktioniert (?:jetzt|wieder)|solucionado|resuelto|risolto|resolvido|opgelost)(?!\p{L})/iu;

/** "If you see 550 …, the address is misspelt": who does not speak of themselves tells what happens to anybody. */
function isOfAnybody(line: string, code: number): boolean {
  const before = comparable(line.slice(0, code));
  return !saysI(comparable(line)) && isSupposed(before, { start: before.length, end: before.length });
}

/** `smtpd_chat_reply(state, "553 5.6.7 Must declare SMTPUTF8");`: what a program is made to say. */
const OF_SOURCE = /\w\([^()\n]{0,80}"[245]\d\d[ -][^\n]{0,200}"\);\s{0,8}$/;

/** The reader's own mailbox, to which a return never goes: "messages sent to your mailbox will be returned with "550 mailbox disabled"". */
const OF_READER = new RegExp(String.raw`(?<!\p{L})(?:${[
  'your (?:mail ?box|inbox|account|e-?mail account)', 'votre (?:boite|messagerie|compte)', String.raw`ihre?[mns]? (?:postfach|konto|mailbox|e-?mail-?konto)`, '(?:su|tu) (?:buzon|cuenta|casilla)', '(?:tua|sua) casella', '(?:tuo|suo) account',
  'sua (?:caixa|conta)', '(?:uw|je|jouw) (?:mailbox|postvak|account)', String.raw`(?:twoj\p{L}{1,3}|panstwa) (?:skrzynk|kont)\p{L}{0,3}`, String.raw`ваш\p{L}{0,3} (?:почтов\p{L}{2,3} )?(?:ящик|аккаунт)\p{L}{0,2}`,
].join('|')})`, 'u');

/** "New messages are rejected with "552 5.2.2 Mailbox full"": whatever comes, and no mail of anybody's in particular. Who "takes no new messages" has refused one. */
const WHATEVER = String.raw`(?:new|incoming|further|neue|eingehende|weitere|(?:de )?nouveaux|nuevos|nuovi|novas|nieuwe|nowe|нов\p{L}{2}) (?:incoming )?(?:e-?mails|mails|messages|nachrichten|courriels|correos|mensajes|messaggi|mensagens|berichten|wiadomosci|письма|сообщения)`;
const BE = String.raw`(?:are|will|werden|sont|seront|son|seran|sono|saranno|vengono|sao|serao|worden|sa|beda|zostana|будут|отклон\p{L}{1,5})`;
const WHATEVER_COMES = new RegExp(String.raw`(?<!\p{L})(?:${WHATEVER} ${BE}|${BE} ${WHATEVER})(?!\p{L})`, 'u');

/** What will be said to others in some case, of mail to the reader, is a threat or advice, and no reply. */
function isThreat(line: string): boolean {
  const code = REFUSAL.exec(line)?.index ?? 0;
  if (code === 0) return false;
  const before = comparable(line.slice(0, code));
  return WHATEVER_COMES.test(before) || (OF_READER.test(before) && isOfAnybody(line, code));
}

/** A code in a sentence, and what a rule knows that servers say behind it. */
function saysInSentence(line: string): boolean {
  if (OF_WEB.test(line) || IS_OVER.test(line)) return false;
  let count = 0;
  for (const { 1: status, 2: words = '', index } of line.matchAll(IN_SENTENCE)) {
    const { least, within } = status === undefined ? BEHIND_ONE : BEHIND_BOTH;
    if (new SignText(words).matches.rules.some(({ rule, start, end }) => !rule.weak && start <= within && end - start >= least)) return !isOfAnybody(line, index);
    if (++count >= MOST_IN_SENTENCE) break;
  }
  return false;
}

/** Words that a program quotes, of which a rule knows that servers say them. */
function quotesServer(line: string): boolean {
  if (saysInSentence(line)) return true;
  const words = OPENED.exec(line)?.[1] ?? BRACKETED.exec(line)?.[1] ?? SAYS.exec(line)?.[1];
  return words !== undefined && !words.includes('](') && new SignText(words).matches.rules.some(({ rule, start, end }) => end - start >= (rule.weak ? NEARLY_ALL * words.trim().length : SHORTEST_WORDS));
}

/** Characters of a rule's words; where they are many things' words, the part of all that is quoted. */
const SHORTEST_WORDS = 10;
const NEARLY_ALL = 0.8;

/** An address, a command of SMTP, the mail itself. */
const NAMES_MAIL = /@|\b(?:RCPT|MAIL FROM|E?SMTP|EHLO|HELO|DATA command)\b|\b(?:[Tt]his|[Yy]our|[Tt]he) (?:message|e-?mail|mail)\b/;

/** Words that servers answer. */
function speaksOfMail(reply: string): boolean {
  const words = new SignText(reply);
  return words.matches.rules.length > 0 || looseWords(words.comparable) !== null || (['reply', 'failure', 'transcript', 'delay'] as const).some((group) => words.has(group));
}

/** A server refuses, for now or for good. */
const REFUSAL = /(?<![\d.])([45])(?:\d\d(?![\d.])|\d\d\.[45]\.\d|\.\d{1,3}\.\d{1,3})/;

/** 4 or 5: of the first such code in the words. */
function firstDigit(words: string): string {
  return REFUSAL.exec(words)?.[1] ?? '5';
}
