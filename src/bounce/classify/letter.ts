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

/** A person who tells what they do about it; programs are only sorry ("I'm"). Italian has an article "i": "supera i 20 MB", "solo i membri". */
const SAYS_I = /(?<!\p{L})(?:(?:i(?! (?:\d|\p{L}{3,12}i(?!\p{L})))|je|ich|yo|io|eu|ik)(?![\p{L}'])|j')/u;

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

/** "I" in English; in Swedish "in", in Polish, Croatian and Catalan "and", before a number or these words. */
const NOT_I = String.raw` (?:\d|mottag|modtag|postl|brevl|inn?bo|adress|domæn|domen|forvejen|(?:vrac|vrat|posalj|posilj)\p{L}|(?:ne|se|je|nije|da|u|na|za|sa|s'ha|no|els|les|la|el|per|que|va|nie|w|z|jest|sie|det|den|denna|detta|din|dit|ditt)(?!\p{L}))`;

/** A person who tells of mails of their own; programs speak of "your message". */
const OF_ME = [
  `i(?!${NOT_I})`, 'me', 'my',
  // In Czech and Croatian "je" is "is".
  String.raw`je (?:ne?|vous|le|la|les|lui|leur|te|suis|sais|(?!prilis|maximal)\p{L}{2,12}(?:ais?|is|x))`,
  // In Catalan "més" is "more".
  String.raw`mes(?= \p{L}{3})(?! (?:tard|que|dies|hores|informacio|gran)(?!\p{L}))`,
  'mon', 'moi', 'ich', 'mir', 'mich', 'meine?[nmrs]?', 'yo', 'mi', 'mis', 'io', 'mio', 'mia', 'miei', 'eu', 'meus?', 'minhas?', 'ik', 'mij', 'mijn', 'moj[aei]?', 'мне', 'мой', 'моя', 'мое',
];
const SPEAKS_OF_ME = new RegExp(String.raw`(?<!\p{L})(?:(?:${OF_ME.join('|')})(?![\p{L}']| ${DEVICE})|[jm]')`, 'u');

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
