/** What fakes of a mail system's notice say: that mail is held or the mailbox in danger, what the reader is to do, what happens otherwise. */
import type { Evidence } from '../types.ts';
import { deniesAfter, deniesWithin } from './denials.ts';
import type { SignGroup, SignText } from './kind-signs.ts';
import { type FakeSays, requestWords } from './request-words.ts';
import { comparable } from './sign-set.ts';
import { namesOutgoingServer } from './way-out.ts';

/** How much of a fake each of it makes. */
const WEIGHTS: Readonly<Record<FakeSays, number>> = { claim: 2, mailbox: 2, action: 2, pressure: 1 };

/** Looks for what a fake says in the first of the texts that has it. */
export type Find = (says: FakeSays, group: SignGroup, ...texts: readonly SignText[]) => { weight: number; evidence: Evidence } | null;

/** Finds sentences that fakes are known by. */
export const said: Find = (says, group, ...texts) => {
  for (const text of texts) {
    const evidence = text.evidence(group);
    if (evidence) return { weight: WEIGHTS[says], evidence: { text: evidence.text, rule: `fake:${says}` } };
  }
  return null;
};

/** "Leur adresse est pleine": nobody's who reads it. */
const THEIRS = /(?<!\p{L})(?:their|leurs?)(?!\p{L})/u;

/** Finds words that mean as much, too. */
export const saidOrMeant: Find = (says, group, ...texts) => {
  const known = said(says, group, ...texts);
  if (known !== null) return known;
  for (const text of texts) {
    const found = (says === 'claim' || says === 'mailbox') && SENT.test(text.comparable) ? null : requestWords(says, text.comparable);
    if (found && !(says === 'mailbox' && THEIRS.test(text.comparable.slice(found.start, found.end)))) return { weight: WEIGHTS[says], evidence: { text: text.verbatim(found), rule: `fake:${says}` } };
  }
  return null;
};

/** What asks for something, and what a password is called, in many languages. */
const ASK = String.raw`(?:re-?)?(?:confirm|verif|valid|enter|provide|type|pop in|with your e-?mail|authent|ask(?:s|ed)? for (?:your|the)|demand|tap(?=ez |e )|munis|avec votre (?:adresse|e-?mail)|mit ihrem e-?mail|log ?in|sign ?in|submit|saisi|indiqu|renseign|connect|identifi(?!ant|cation)|fourni|bestatig|eingeb|geben|anmeld|melden|introdu|ingres|inser|accedi|accede|digit|informe|bevestig|voer|inlog|potwierd|zaloguj|potvrd|zadejte|bekraft|logga|log ind|logg inn|введите|подтверд|войдите)\p{L}{0,8}`;
const PASSWORD = '(?:password|credentials|mot de passe|passwort|kennwort|zugangsdaten|contrasena|clave|senha|palavra-passe|wachtwoord|haslo|heslo|losenord|adgangskode|passord|parola|sifre|jelszo|пароль|парол)';
const ASKS_PASSWORD = new RegExp(String.raw`(?<!\p{L})${ASK}(?: [^.!?;]{0,45})?[ -]${PASSWORD}(?!\p{L})|(?:${['パスワード', '密码', '密碼', '비밀번호'].map(comparable).join('|')})[^。！？]{0,12}(?:${['入力', '確認', '输入', '确认', '輸入', '입력', '확인'].map(comparable).join('|')})`, 'u');

/** "Digite a senha exibida na imagem", "geben Sie im Betreff das Kennwort ROSE an": a word to prove that somebody reads. */
const OF_PICTURE = /(?<!\p{L})(?:image|picture|imagen|imagem|immagine|bild|afbeelding|subject|objet|asunto|assunto|oggetto|betreff|onderwerp)(?!\p{L})/u;

/** "If you have already entered your password, call the service desk": what is done is wanted of nobody. */
const IS_DONE = /(?<!\p{L})(?:have|has|had|already|avez|avoir|haben|hat|bereits|ha|han|hai|ya|gia|hebt|heeft)(?: (?:y|already|just|deja|bereits|al|ya|gia))? $/u;

/** No mail system asks in a notice for its reader's password: "confirmez le mot de passe". */
export function wantsPassword(text: SignText): Evidence | null {
  const found = passwordWanted(text);
  return found && { text: text.verbatim(found), rule: 'fake:password' };
}

/** @returns where in the comparable text the password is asked for; null where it is not */
export function passwordWanted({ comparable: words }: SignText): { start: number; end: number } | null {
  const found = ASKS_PASSWORD.exec(words);
  if (found === null) return null;
  const start = found.index;
  const end = start + found[0].length;
  if (deniesAfter(words.slice(Math.max(0, start - 30), start)) || deniesWithin(found[0]) || /(?<!\p{L})no(?!\p{L})/u.test(found[0])) return null;
  if (IS_DONE.test(words.slice(Math.max(0, start - 30), start))) return null;
  return OF_PICTURE.test(words.slice(Math.max(0, start - 40), end + 40)) ? null : { start, end };
}

/** "E-mail in arrivo": mail for the reader, not one of theirs. */
const COMING_IN = String.raw`(?<!\p{L})(?:incoming|inbound|entrants?|eingehende\p{L}{0,2}|entrantes?|in arrivo|recebidas?|inkomende|binnenkomende|przychodzac\p{L}{1,3}|входящ\p{L}{1,3})(?!\p{L})`;
const IS_COMING_IN = new RegExp(COMING_IN, 'u');

/** The same, or "(6) Nachrichten", "several undelivered messages". */
const INCOMING = new RegExp(String.raw`${COMING_IN}|\(?(?:\d{1,3}|several|plusieurs|mehrere)\)? (?:\p{L}{1,14} ){0,2}(?:messages|mails|e-?mails|courriels|courriers|nachrichten|mensajes|correos|messaggi|mensagens|berichten|wiadomosci|сообщен\p{L}{1,3}|писем)(?!\p{L})`, 'u');

/** Whether words are about mail to their reader. `comparable` as `comparable` makes it. */
export function isComingIn(comparable: string): boolean {
  return IS_COMING_IN.test(comparable);
}

/** Whether a text speaks of mail that is on its way to its reader. */
export function speaksOfIncoming({ comparable: words }: SignText): boolean {
  return INCOMING.test(words);
}

/** "Your message to marie@example.org was blocked": what is held is the reader's own mail to somebody, not one for them. */
const SENT = /(?<!\p{L})(?:your|votre|ihre|su|tu|suo|tuo|sua|tua|seu|uw|je) (?:message|mail|email|e-mail|courriel|nachricht|mensaje|correo|messaggio|mensagem|bericht) (?:to|a|an|pour|fur|para|per|aan|voor) /u;

/** "If this was you, you don't need to do anything": a service tells of a login, and hurries nobody. */
const IF_YOU = /(?<!\p{L})(?:if (?:this|it|that) was you|si (?:c'etait (?:bien )?vous|vous etes a l'origine)|(?:wenn|falls) (?:sie|du) (?:das|es|dies) wa(?:ren|rst)|si (?:has sido tu|fue usted|fuiste tu)|se (?:sei stato tu|e stato lei)|se foi voce|als (?:u|jij|je) d(?:it|at) was)(?!\p{L})/u;

/** Whether what a text tells of may have been its reader's own doing. */
export function mayBeReadersOwn({ comparable: words }: SignText): boolean {
  return IF_YOU.test(words);
}

/** A fake's words also stand in a list's question to its moderator, and in a warning of fakes. */
export function isNoFakesOwn(prose: SignText): boolean {
  return OF_LOGIN.test(prose.text) || prose.has('moderation') || prose.has('moderated') || warnsOfFakes(prose);
}

/** A fake's words also stand in what a program says of its own login, or of its outgoing server: "Error 0x800CCC92". */
export function isOfProgram(prose: SignText): boolean {
  return namesOutgoingServer(prose) || OF_PROGRAM.test(prose.text);
}

const OF_PROGRAM = /\b0x800[\dA-F]{5}\b/i;

/** "-ERR incorrect password": what a server answers to a login, and no fake knows. */
const OF_LOGIN = /(?<!\w)-ERR /i;

/** Who warns of fakes tells what they say: "phishing mails are going round", "der Betreff ist gefälscht". */
const WARNING = new RegExp(String.raw`(?<!\p{L})(?:${[
  'phish', 'scam', 'spoof', 'suspicious (?:e-?mail|mail|message)', 'fraud', 'hameconnage', 'arnaque', 'usurp', '(?:e-?mails?|courriels?|messages?) suspect', 'betrug', 'falschung', 'gefalscht', 'verdachtige[nr]? (?:e-?mail|mail|nachricht)', 'estafa', 'truff[ae]',
  'golpe', 'oplicht', 'bedrageri', 'bedrager', 'svindel', 'oszust', 'podvod', 'мошенн', 'фишинг',
].join('|')})|${['フィッシング', '詐欺', 'なりすまし', '偽メール', '钓鱼', '釣魚', '诈骗', '欺骗', '欺騙', '谨防', '谨慎辨别', '冒充', '仿冒', '피싱', '사칭', '해킹'].map(comparable).join('|')}`, 'u');

/** What Gmail and Outlook put above a mail that they take for a fake themselves, where people copy it along. */
const BANNER = new RegExp(String.raw`(?<!\p{L})(?:${[
  'why is this message in spam', '(?:this message is )?similar (?:to )?messages (?:that )?were (?:identified as spam|used to steal)', 'many people marked similar messages', 'this message (?:seems|might be) dangerous',
  'this (?:message|email) was identified as (?:spam|junk|phishing)', 'de nombreuses personnes ont signale des messages similaires', 'ce message (?:semble|est peut-etre) dangereux', 'pourquoi ce message est-il dans le dossier spam',
  'ce message a ete identifie comme', 'diese nachricht (?:scheint gefahrlich|wurde als)', 'viele nutzer haben ahnliche nachrichten', 'muchas personas han marcado', 'este mensaje parece peligroso', 'molte persone hanno contrassegnato',
].join('|')})[^.!?]{0,160}`, 'u');

/** "Here is a real example", "les bons réflexes": who teaches about fakes, and asks their readers something. */
const TEACHES = /(?<!\p{L})(?:real example|red flags|warning signs|think before you click|exemple reel|(?:bons?|le bon) reflexes?|les indices|reconnaitre|spot (?:a|the)|how to recogni[sz]e|erkennen sie|so erkennen|reconocer|riconoscere)(?!\p{L})/u;

/** Unless somebody asks whether theirs is one. */
function warnsOfFakes({ asks, comparable: words }: SignText): boolean {
  if (!warns(words)) return false;
  const own = words.replace(BANNER, '');
  return warns(own) && (!asks || TEACHES.test(own));
}

function warns(words: string): boolean {
  return WARNING.test(words) || TELLS_FALSE.test(words) || (FALSE_MAIL.test(words) && (TEACHES.test(words) || GOING_ROUND.test(words)));
}

/** Fakes, too, say that they protect from false mails; not that these go round, or how they are known. */
const FALSE_MAIL = /(?<!\p{L})(?:(?:fake|bogus) (?:"[^"]{1,40}" )?(?:e-?mails?|mails?|messages?)|faux (?:e-?mails?|mails?|messages?|courriels?)|(?:correos?|mensajes?) falsos?|messaggi falsi|falsche[nr]? (?:mails?|e-?mails?|nachrichten?))(?!\p{L})/u;
const GOING_ROUND = /(?<!\p{L})(?:going (?:a?round|about)|circulat|circul(?:e|ent)|en circulation|im umlauf|not from us|beware|warning)/u;

/** @returns whether the mail site's own warning of a fake was copied along with a mail */
export function isMarked({ comparable: words }: SignText): boolean {
  return BANNER.test(words);
}

/** "We never send you mail about your quota", "these messages are fake", "cette alerte est fausse", "this mail contains no link": what no fake says of itself, even where it speaks of phishing. */
const TELLS_FALSE = new RegExp(String.raw`(?<!\p{L})(?:${[
  String.raw`(?:we|it|servers?|staff|helpdesk|department|administrators?|support) (?:will |would |do )?never (?:send|ask|request)`, '(?:messages?|e-?mails?|alerts?|notices?|it) (?:are|is) (?:a )?(?:fake|fraudulent|not from us)', '(?:do not|don\'t) (?:follow|open|click)(?: on)? (?:the|any|that|this) links?', '(?:ne suivez|ne cliquez) pas (?:sur )?(?:le|ce|les|ces) liens?',
  String.raw`(?:do not|don't|never) (?:respond|reply) to (?:any )?(?:unsolicited )?(?:e-?mails|messages|requests)`,
  String.raw`(?:contains?|has) no links?(?!\p{L})`, 'ne contient (?:aucun|pas de) liens?', String.raw`enthalt keine[n]? links?`, 'no contiene (?:ningun )?enlaces?', 'non contiene (?:alcun )?link', 'bevat geen links?',
  String.raw`(?:messages?|mails?|courriels?|alertes?) (?:est|sont) (?:un |des )?(?:faux|fausses?)`, String.raw`ne vous demandera jamais`, String.raw`(?:mails?|nachrichten?) (?:ist|sind) (?:eine )?(?:gefalscht|falschung)`, String.raw`(?:werden|wird) (?:sie |wir )?niemals? nach`,
  String.raw`(?:correos?|mensajes?) (?:es|son) falsos?`, 'nunca (?:le |te )?(?:pedira|solicitara|pedimos|solicitamos)', String.raw`(?:messaggi|mail|email) (?:sono|e) fals[aei]`, String.raw`(?:mensagens|e-?mails?) (?:sao|e) fals[ao]s?`, '(?:mails?|berichten) (?:is|zijn) (?:nep|vals)',
  String.raw`nie wysy[lł]a\p{L}{1,3}`, String.raw`никогда не (?:просит|запрашива)\p{L}{0,3}`,
].join('|')})`, 'u');

/** Who says in plain words that such mails are false imitates none, whatever is quoted. */
export function tellsFalse({ asks, comparable: words }: SignText): boolean {
  return TELLS_FALSE.test(words) && !asks;
}
