/**
 * What a text is of, where one sign alone makes it look like a return. "Could not be delivered", "address not found" and "account
 * disabled" are said of parcels, payments and logins, too: they mean a mail where the text names one, or says nothing else.
 */
import type { Cause } from '../types.ts';
import type { SignText } from './kind-signs.ts';
import { comparable, type Found } from './sign-set.ts';

/** What a mail, its box, its server or its several recipients are called. What letters and parcels share is not among it. */
const WORDS = [
  'e?-?mail', 'web-?mail', 'g-?mail', 'outlook', 'google', 'message', 'inbox', 'server', 'smtp', 'mx', 'postmaster', 'dsn', 'qmail', 'tls', 'bounc', 'recipients', 'recipient address', 'groups?(?!e)', 'domain(?!e)', 'host(?!e)',
  'courriel', 'mel', 'boite', 'serveur', 'destinataires', 'groupes', 'remise (?:retardee|differee)', 'nachricht', 'postfach', 'posteingang', 'empfangern', 'diese empfanger', 'gruppe',
  'mensaje', 'correo', 'buzon', 'servidor', 'destinatarios', 'messaggi', 'casella', 'posta', 'destinatari', 'mensage', 'caixa', 'bericht', 'postvak', 'geadresseerden', 'groep',
  'meddelelse', 'modtagere', 'besked', 'postkasse', 'meddeland', 'mejl', 'e-?post', 'brevlad', 'mottakere', 'postboks', 'melding', 'innboks', 'viesti', 'sahkoposti', 'postilaatikko',
  'wiadomosc', 'skrzynk', 'poczt', 'zprav', 'sprav', 'schrank', 'skupin', 'uzenet', 'level', 'postafiok', 'mesaj', 'cutia', 'ileti', 'kiri', 'meil', 'teade',
  'μήνυμα', 'γραμματοκιβώτιο', 'письм', 'сообщени', 'почт', 'ящик', 'сервер', 'лист', 'повідомлен', 'пошт', 'скриньк',
];
const UNSPACED = [
  'رسال', 'بريد', 'הודע', 'דוא', 'תיבת', 'メール', 'メッセージ', '送信', '受信', '宛先', 'グループ', '邮件', '郵件', '邮箱', '郵箱', '信箱', '信件', '收件', '메일', '메시지', '편지함', '수신자',
];
const WHOLE: ReadonlySet<string> = new Set(['mel', 'mx', 'posta', 'destinatari']);
const OF_MAIL = new RegExp(`(?<!\\p{L})(?:${WORDS.map((word) => comparable(word) + (WHOLE.has(word) ? '(?!\\p{L})' : '')).join('|')})|${UNSPACED.map(comparable).join('|')}`, 'u');

/** "<marie@example.org>: temporary failure": how mail systems head what they say of an address. */
const HEADED = /(?:^|\n)\s{0,8}<[^\s<>@]{1,64}@[^\s<>]{1,255}>:/;

/** Does a text name a mail, or whom it was for as mail systems do? */
export function namesMail({ comparable: words, text }: SignText): boolean {
  return OF_MAIL.test(words) || HEADED.test(text);
}

/** Of a text that is a sign and little else, this much is the sign. */
const MOST_OF = 0.4;

/** A text that hardly says more than these words. */
export function fills({ start, end }: Pick<Found, 'start' | 'end'>, { comparable: words }: SignText): boolean {
  return end - start >= MOST_OF * words.trim().length;
}

/** What closes a quotation, and the sentence goes on. */
const QUOTED = /^[.,"'”“»]{0,2} ?["”“»][,.:]? \p{L}/u;

/** Somebody quotes the words, and says something of them: "Your message could not be delivered" are six words nobody likes. */
export function isMentioned({ end }: Pick<Found, 'end'>, { comparable: words }: SignText): boolean {
  return QUOTED.test(words.slice(end, end + 8));
}

/** Programs, queries and tables, which hold the words of a server as data. */
const PROGRAM = /[)\]] ?(?:=> ?)?\{|=> ?\{|\b(?:SELECT [^\n]{1,80} FROM|INSERT INTO|CREATE TABLE|UPDATE [^\n]{1,40} SET) |\bdef \w{1,40}\(|\w\("[^"\n]{0,200}"\)/;
const ROW = /^[^,;\t\n]{1,60}[,;\t][^\s,;]/;
const LEAST_ROWS = 3;

/** "`550`, `553`, `User unknown`, `No such user`": what a program is to look for. */
const CODE_LIST = /(?:\x60[^\x60\n]{2,60}\x60, ?){2}\x60/;

/** "soft_bounce = no", and remarks between: a configuration. */
const SETTING = /^(?:[a-z][\w.]{2,60} = |[#;])/;
const LEAST_SETTINGS = 2;

/** `{ "mailbox is full", R_FULL },`: a table in a program's source. */
const SOURCE_ROW = /\{ ?"[^"\n]{1,200}", {0,40}[\w"]/g;

/** A program's source, whose rows hold the words of servers. */
export function isSource({ text }: SignText): boolean {
  return (text.match(SOURCE_ROW)?.length ?? 0) >= LEAST_ROWS;
}

/** "unknown user 1,204; blocklisted 900; greylisted 446": a count of each. */
const COUNTED = /\p{L} \d{1,3}(?:[,. ]\d{3}){0,3}(?=[;,)])/gu;
const LEAST_COUNTS = 4;

/** A configuration, which names the codes that a server is to answer. */
export function isConfiguration({ text }: SignText): boolean {
  const lines = text.split('\n', 40).filter((line) => line.trim() !== '');
  return lines.length >= LEAST_SETTINGS && lines.every((line) => SETTING.test(line));
}

/** A program's source, a list of what it looks for, a count of many things, or a table of which each line is a row. */
export function isData({ text }: SignText): boolean {
  if (PROGRAM.test(text) || CODE_LIST.test(text) || (text.match(COUNTED)?.length ?? 0) >= LEAST_COUNTS) return true;
  const lines = text.split('\n', 40).filter((line) => line.trim() !== '');
  return lines.length >= LEAST_ROWS && lines.every((line) => ROW.test(line));
}

/** A return has one reason, two where a server is unclear; an explanation goes through them all. */
const MOST_CAUSES = 2;

/** A reply is a sentence, or two; who has more to say is no server. */
const MOST_SENTENCES = 2;
const SENTENCE_END = /\p{L}{2}["'”»)]{0,2}[.!?]["'”»)]{0,2}(?=\s|$)/gu;

/** Does a text run to more sentences than a server's reply? */
export function isLongWinded({ text }: SignText): boolean {
  return (text.match(SENTENCE_END)?.length ?? 0) > MOST_SENTENCES;
}

/** A notice says what happened, and what to do; who goes on for longer writes an article. */
const MOST_SENTENCES_OF_NOTICE = 6;

/** Does a text run to more sentences than a notice in nobody's known words? */
export function isArticle({ text }: SignText): boolean {
  return (text.match(SENTENCE_END)?.length ?? 0) > MOST_SENTENCES_OF_NOTICE;
}

/** A server's code in a sentence, and one that is explained: "Le code 550 signifie que …". */
const CODE = /(?<![\w.,#:-])[45][0-5]\d(?![\w.,-])/g;
const DEFINES = /(?:[45]\d\d|[45]\.\d{1,3}\.\d{1,3})["'”»):]{0,2} (?:(?:reply|error|this (?:error|code)|cette erreur|dieser fehler|este error|este erro|questo errore) )?(?:(?:usually|generally|normally|normalerweise|meist|generalement|normalmente) )?(?:(?:\p{L}[\p{L}.']{0,14} ){0,6}means (?:that|your|the|you)|means|tells|indicates|signifie|indique|veut dire|bedeutet|heisst|sagt|significa|indica|aparece|betekent|oznacza)(?!\p{L})/u;

/** "Le cause più comuni sono …", "for example if you …": what happens now and then, to anybody. */
const OFTEN = new RegExp(String.raw`(?<!\p{L})(?:${[
  'sometimes', 'for example,? if you', 'par exemple,? si vous', 'wenn sie zum beispiel', 'por ejemplo,? si', 'ad esempio,? se', 'most (?:common|frequent)', 'common (?:reasons|causes)',
  'parfois', 'les plus (?:courant|frequent)', 'la plus (?:courante|frequente)', 'manchmal', 'haufigste[nrs]?', 'a veces', 'mas (?:comunes|frecuentes)', 'talvolta', 'piu (?:comuni|frequenti)',
  'as vezes', 'mais (?:comuns|frequentes)', 'meest voorkomende', 'najczestsz', 'чаще всего',
  // "La boîte pleine … sont les principales causes d'un soft bounce."
  'sont les principales causes', 'are the main (?:reasons|causes)', 'sind die hauptursachen', 'sono le principali cause', 'son las principales causas', 'sao as principais causas', 'zijn de hoofdoorzaken',
  // "Error 550 5.1.1 Usuario desconocido: Qué es y cómo evitarlo".
  'que es,? y como', 'what it is,? and how', 'was ist das,? und wie', "cos'e,? e come", 'o que e,? e como', "qu'est-ce que c'est,? et comment",
].join('|')})|${['常见原因', 'よくある', 'などのエラー', 'といったエラー', 'という意味', 'と言う意味'].map(comparable).join('|')}`, 'u');

/** Does a text tell of returns in general: name many reasons or codes, explain one, or say what is common? */
export function isOverview(text: SignText): boolean {
  const causes = text.matches.rules.filter(({ rule }) => !rule.weak && rule.name.startsWith('phrase:') && rule.cause !== 'unknown').map(({ rule }) => rule.cause);
  return new Set(causes).size > MOST_CAUSES || codesIn(text) > MOST_CAUSES || explainsCodes(text);
}

/** @returns how many different codes a text names */
export function codesIn({ comparable: words }: SignText): number {
  return new Set(words.match(CODE)).size;
}

/** Does a text explain a code, or say what is common? */
export function explainsCodes({ comparable: words }: SignText): boolean {
  return DEFINES.test(words) || OFTEN.test(words);
}

/** What is said of any login or contact: it is of a mail only where one is named. */
export const ANYBODYS: ReadonlySet<Cause> = new Set(['account_disabled', 'blocked_by_recipient', 'sender_quota', 'rate_limited']);
const ACCOUNT = /(?<!\p{L})(?:account|compte|konto|cuenta|conta|аккаунт|учетная)|账号|帐号|帳號|アカウント|계정/u;

/** Neither login nor network has one. */
const RECIPIENT = /(?<!\p{L})(?:recipient|destinataire|empfanger|destinatar)/u;

/** The words of a reason that logins and networks give, too. */
export function isAnybodys(cause: Cause, words: string): boolean {
  return ACCOUNT.test(words) || (ANYBODYS.has(cause) && !RECIPIENT.test(words));
}
