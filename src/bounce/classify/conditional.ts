/** What the sentence around some words makes of them: it only supposes what they say, or it says that the mail is the reader's. */
import { sentenceEnd, sentenceStart } from './sentences.ts';
import { comparable, type Found } from './sign-set.ts';

type Place = Pick<Found, 'start' | 'end'>;

/** Words of languages without blanks, wherever they stand. */
function unspaced(...words: readonly string[]): string {
  return words.map(comparable).join('|');
}

/** "If" and "when" in many languages, comparable; what looks like them is told by what follows. */
const IF = [
  'if', 'when', 'si (?:l[ea]s?|vous|votre|vos|tu|ton|ta|el|los|su|no|usted|voste|ce|cette|cet|cela|ils?|elles?|on)', 'lorsque', 'quand', 'wenn', 'falls', 'cuando',
  'se (?:il|la|lo|un|una|o|a|e)', 'quando', 'als(?! (?:spam|unzustellbar|unerwunscht|junk))', 'jesli', 'gdy', 'kiedy', 'pokud', 'kdyz', 'ak', 'ked', 'hvis',
  // Finnish; in Croatian and Serbian it is "still", in Romanian "below".
  String.raw`(?<!mai )jos(?! (?:nije|nisu|uvek|uvijek|ceka|\d))`,
  'kui', 'jei', 'ако', 'daca', 'ha (?:az?|nem|on)', 'ako', String.raw`ce (?:sporocil|post)\p{L}{0,12}`, 'αν', 'εαν', 'eger', 'если', 'когда', 'якщо', 'коли',
];

/** The same in languages without blanks. */
const UNSPACED_IF = unspaced('如果', '若要', '若您', '場合は', 'もし(?!くは)', '경우');

/** Before a vowel: "s'il", "lorsqu'un". */
const ELIDED = "(?:lorsqu|s)'(?=u|il)";

/** What will be, and what is only cited: "your message will not be delivered", "saying that it was not". */
const CITED = ['will', 'would', 'sera', 'seront', 'wird', '(?:saying|stating|indicating) that', 'indiquant que'];

/** What is a condition beside words of waiting alone: beside words of failure "om" is also "about", "när" also "when it was to be delivered". */
const IF_BESIDE_WAITING = ['om', 'nar', 'se (?:non|hai|nao|voce)'];

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:(?:${words.join('|')})(?!\p{L})|${ELIDED})|${UNSPACED_IF}`, 'u');
}

const CONDITION = anyOf([...IF, ...IF_BESIDE_WAITING]);
const MAY_BE = anyOf([...IF, ...CITED]);

/** "If the mail has not been delivered yet": what "will" says of a mail that is tried again, these do not. `comparable` as `comparable` makes it. */
export function isConditional(comparable: string, found: Place): boolean {
  return CONDITION.test(sentenceOf(comparable, found));
}

/** Does the sentence say what may be, or what is said in such a case? `comparable` as `comparable` makes it. */
export function isSupposed(comparable: string, found: Place): boolean {
  return MAY_BE.test(sentenceOf(comparable, found));
}

/** "Your", or "you", in many languages, comparable. */
const YOURS = new RegExp(String.raw`(?<!\p{L})(?:${[
  'your', 'votre', 'vos', 'ihre?', 'deine?', 'su', 'sus', 'tu', 'tus', 'vostre', 'vostra', 'seu', 'sua', 'tuo', 'tua', 'suo', 'uw', 'je', String.raw`twoj\p{L}{0,4}`, 'panstwa',
  String.raw`ваш\p{L}{0,3}`, 'ditt', 'din', 'dit', 'dina', 'dine', 'ert', 'er(?= (?:meddelande|e-?post|mejl|brev))', 'deres', 'jeres', 'viestisi', 'viestiasi', 'sahkopostisi',
  'jusu', String.raw`vas\p{L}{0,4}`, 'вашето', 'вашата', 'вашият', 'ви', 'dumneavoastra', 'dvs', 'tau', 'az on', 'onnek', 'σας', 'σου',
  String.raw`(?:mesaj|ileti|posta|mail)[iı]?n[iı]z\p{L}{0,8}`, 'teie', 'sinun',
].join('|')})(?!\p{L})|${unspaced('您', '你的', 'あなた', 'お客様', '귀하', '고객님', '보내신')}`, 'u');

/** Does the sentence that says what failed say that the mail is the reader's? `comparable` as `comparable` makes it. */
export function isYours(comparable: string, found: Place): boolean {
  return YOURS.test(sentenceOf(comparable, found));
}

/** Words that say it of the reader's things in languages whose notices of returns do not, and those that leave it out, comparable. */
const THEIRS = new RegExp(String.raw`(?<!\p{L})(?:anda|ban)(?!\p{L})|\p{L}{2}ك(?!\p{L})|של(?:ך|כם)|[\u3040-\u30FF\u1100-\u11FF\u4E00-\u9FFF]{3}`, 'u');

/** Does a text speak of things of its reader's at all? `comparable` as `comparable` makes it. */
export function speaksToReader(comparable: string): boolean {
  return YOURS.test(comparable) || THEIRS.test(comparable);
}

/**
 * Does a notice that says that a mail waits say anywhere that it is the reader's? Gmail's cards say it by Gmail's name: nobody else
 * tells for how many hours it tries. `comparable` as `comparable` makes it.
 */
export function isYoursOrGmails(comparable: string, { start, end }: Place): boolean {
  return YOURS.test(comparable) || comparable.slice(start, end).includes('gmail');
}

/** "After that no further attempts will be made", "passé ce délai, aucune autre tentative", "no further attempts before 18:00": not yet. */
const LATER = /(?<!\p{L})(?:if|unless|until|after|afterwards|then|before|when|required|passe|puis|apres|ensuite|avant|si|necessaire|nach|danach|dann|wenn|falls|vor|despues|luego|dopo|poi|depois|daarna|als|если|после|затем)(?!\p{L})/u;

/** Is what is said of the end of all attempts said of later, or in a case? `comparable` as `comparable` makes it. */
export function isLater(comparable: string, found: Place): boolean {
  const before = comparable.slice(Math.max(sentenceStart(comparable, found.start), found.start - AROUND), found.start);
  return LATER.test(before) || LATER.test(comparable.slice(found.end, Math.min(sentenceEnd(comparable, found.end), found.end + AROUND)));
}

/** Characters of the sentence on either side. */
const AROUND = 200;

function sentenceOf(comparable: string, { start, end }: Place): string {
  return comparable.slice(sentenceStart(comparable, start), end);
}
