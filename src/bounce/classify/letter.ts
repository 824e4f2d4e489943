/** Who speaks in a text: a person, who greets, asks and says "I", or a program, which does not. */
import type { SignText } from './kind-signs.ts';
import type { Found } from './sign-set.ts';

/** A person's letter: words of people, a greeting, or a question, which mail systems do not ask. */
export function isLetter(text: SignText): boolean {
  return isTalk(text) || text.findAll('greeting').some((found) => isGreeting(text.comparable, found));
}

/** Words of people, or a question. */
export function isTalk(text: SignText): boolean {
  return text.has('talk') || text.has('letter') || text.asks;
}

/** A greeting further down is a quotation. */
const GREETED_WITHIN = 20;

/** "Hi, this is the Mlmmj program managing the <club@example.org> mailing list": who greets says that it is a program. */
const PROGRAM = /^.{0,40}\b(?:mlmmj|ezmlm)\b/;

/** "Oi" greets in Portuguese; in "foi" it does not. "Hi ha" is Catalan for "there is". Only programs greet an address: "Hello paul@example.com," (Google Groups). */
function isGreeting(text: string, { start, end }: Found): boolean {
  const isWord = start === 0 || !/\p{L}/u.test(text.charAt(start - 1));
  return start < GREETED_WITHIN && isWord && !/^ha(?!\p{L})/u.test(text.slice(end)) && !PROGRAM.test(text.slice(end, end + 60)) && !/^(?: \p{L}{2,5})?,?\s?[^\s@]{1,64}@/u.test(text.slice(end));
}

/** Not within a host, an address or a code: "example.io", "me@my-computer", "eu-west-1". */
const [FROM, TO] = [String.raw`(?<![\p{L}\p{N}.@-])`, String.raw`(?![\p{L}\p{N}'@-])`];

/** "I" in English, known by the verb or the adverb behind it: alone it is "in" in Swedish, "and" in Polish, "the" in Italian ("solo i membri"). */
const I = String.raw`i (?:${[
  'am', 'was', 'have', 'had', '(?:do|did|could|would|was|have)n\'t', 'can\'?t', 'won\'t', 'do(?! not (?:accept|relay))', 'did', 'can', 'cannot', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must',
  'get', 'got', 'keep', 'kept', 'need', 'want', 'try', 'see', 'saw', 'send', 'sent', 'receive', 'use', 'run', 'ran', 'set', 'think', 'thought', 'know', 'knew', 'guess', 'hope', 'tell', 'told', 'ask', 'wonder',
  'find', 'found', 'write', 'wrote', 'work', 'believe', 'assume', 'understand', 'read', 'check', 'change', 'click', 'look', 'like', 'make', 'made', 'mean', 'meant', 'open', 'own', 'paid', 'plan', 'put', 'remember', 'say', 'said',
  'start', 'suppose', 'suspect', 'take', 'took', 'went', 'came', 'gave', 'left', 'forgot', 'forward', 'attach', 'call', 'help', 'hear', 'heard', 'enter', 'bought', 'built', 'pasted?', String.raw`\p{L}{2,12}(?<!e)ed`,
  'bet', 'love', 'bring', 'brought', 'wish', 'feel', 'felt', 'live', 'share', 'agree', 'buy', 'choose', 'decide', 'doubt', 'expect', 'fear', 'figure', 'fix', 'follow', 'hate', 'host', 'imagine', 'intend', 'let', 'lose', 'lost', 'manage', 'miss', 'move', 'note', 'notice', 'order', 'pass', 'pay', 'prefer', 'print',
  'realize', 'realise', 'recall', 'recommend', 'reply', 'report', 'resend', 'save', 'sign', 'speak', 'spoke', 'stay', 'suggest', 'switch', 'teach', 'type', 'understood', 'wait', 'watch', 'worry', '(?:was|do|ca|did|have|wo|could)nt',
  'just', 'also', 'still', 'only', 'never', 'always', 'even', 'then', 'now', 'really', 'already', 'recently', 'usually', 'often', 'currently', 'honestly', 'finally',
].join('|')})${TO}|(?<=(?<!\p{L})(?:and|but|when|that|because|since|what|which|where|how) )i${TO}`;

/**
 * "I" in French, known by the verb or the pronoun behind it. In Dutch "je" is "your" ("je oude mailbox is vol"), in Czech, Croatian and
 * Slovenian "is" ("schranka je stale plna", "je vise nego pun").
 */
const JE = String.raw`je (?:(?:[lmnt]'|(?:ne?|me|te|le|la|les|lui|leur|vous|nous|y|en)(?!\p{L})|\p{L}{1,10}(?:[aou]is|[rstnldv]is|ais|rai|rais|ends)(?!\p{L}))|(?:peux|veux|viens|reviens|tiens|mets|remets|transmets|permets|pars|sors|pense|trouve|retrouve|cherche|tente|essa[iy]e|envoie|renvoie|souhaite|demande|redemande|regarde|reste|utilise|passe|laisse|remarque|rencontre|signale|confirme|transfere|appelle|rappelle|ajoute|rajoute|change|recommence|relance|teste|gere|travaille|tombe|arrive|habite|precise|colle|copie|verifie|possede|consulte|clique|tape|espere|prefere|desire|remercie|imagine|suppose|note|donne|parle|croise|bascule|contacte|partage|ecoute|reessa[iy]e)(?!\p{L}))`;

/** A person who tells what they do about it; programs are only sorry ("I'm"). */
const SAYS_I = new RegExp(String.raw`${FROM}(?:${I}|(?:ich|yo|io|eu|ik|я)${TO}|${JE}|j')`, 'u');

/** @param comparable as `comparable` makes it */
export function saysI(comparable: string): boolean {
  return SAYS_I.test(comparable);
}

/** A wish or a plan of somebody's, without a question mark. */
const ASKS = /(?<!\p{L})(?:(?:can|could|would) you|we (?:should|must|need)|kannst du|wir (?:sollten|mussen)|nous (?:devrions|devons)|konnen sie|peux-tu|tu peux|pou[vr]\p{L}{1,3}-vous|vous pouvez me|puoi|puedes|kun je)(?!\p{L})/u;

/** "when trying to forward emails to you" (Firefox Relay): the reader did not write the mail. */
const TO_YOU = /(?<!\p{L})(?:to|for) you(?!\p{L})/u;

/** A telephone signs "Sent from my …". */
const DEVICE = '(?:iphone|ipad|samsung|galaxy|android|mobil|handy|tele|smartphone)';

/** A person who tells of mails of their own; programs speak of "your message". */
const OF_ME = [
  'me', 'my',
  // In Catalan "més" is "more".
  String.raw`mes(?= \p{L}{3})(?! (?:tard|que|dies|hores|informacio|gran)(?!\p{L}))`,
  'mon', 'moi(?! (?:gio|ngay|lan|duoc))', 'ich', 'mir', 'mich', 'meine?[nmrs]?', 'yo', 'mi', 'mis', 'io', 'mio', 'mia', 'miei', 'eu', 'meus?', 'minhas?', 'ik', 'mij', 'mijn', 'moj[aei]?', 'мне', 'мой', 'моя', 'мое',
];
const SPEAKS_OF_ME = new RegExp(String.raw`${FROM}(?:${I}|(?:${OF_ME.join('|')})${TO}(?! ${DEVICE})|${JE}|[jm]')`, 'u');

/** A person speaks of mails of their own, or of the reader's; asks for something. `comparable` as `comparable` makes it. */
export function isPersons(comparable: string): boolean {
  return SPEAKS_OF_ME.test(comparable) || ASKS.test(comparable) || TO_YOU.test(comparable);
}

/** "Re:", "TR:", "WG:", …: what a person's mail program puts before the subject of an answer or a forwarded mail. */
const ANSWERED = /^[\s[]{0,5}(?:re|aw|sv|antw|vs|odp|r|ref|回复|答复|ответ|fwd?|tr|wg|rv|i|enc|vb|转发|пересл)\s{0,3}(?:\[\d{1,3}\])?\s?[:：]/i;

/** @returns whether a subject says that somebody answers a mail, or passes it on */
export function isAnswerTitle(subject: string): boolean {
  return ANSWERED.test(subject);
}
