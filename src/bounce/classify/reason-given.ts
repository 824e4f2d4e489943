/**
 * What a notice without a server's reply gives as its reason: "could not be delivered because the mailbox has no room left". Only that
 * clause is read, for what surrounds it is advice, which names many causes; of what is known to be a return, any sentence that advises
 * nothing.
 */
import type { Cause } from '../types.ts';
import { failureWords } from './failure-words.ts';
import type { SignText } from './kind-signs.ts';
import { looseWords, type LooseFinding } from './loose-words.ts';
import { CONJUNCTIONS, LABELS } from './reason-beginnings.ts';
import { sentenceEnd, sentenceEnds } from './sentences.ts';
import { comparable } from './sign-set.ts';

/** How a sentence of advice begins, or what it turns on: it names causes that may not be this one. */
const ADVICE = new RegExp(String.raw`(?<!\p{L})(?:${[
  'please', 'if', 'check', 'try', 'make sure', 'contact', 'verify', 'may(?! (?:chu|khach))', 'might',
  'veuillez', 'si (?:vous|le|la|l|cette|votre|el|su|cree|necesita)', 'verifiez', 'essayez', 'reessayez', 'contactez', 'assurez', 'peut(?! (?:plus|pas|recevoir))',
  'bitte', 'wenn', 'falls', 'prufen', 'kann(?! (?:keine?[nr]?|nicht|derzeit))', 'por favor', 'compruebe', 'comprueba', 'verifique', '(?<!no )puede', '(?<!nao )pode',
  'se (?:il|la|lo|l|non|hai|o|a|nao|voce)', 'controlla', 'controllare', 'verificare', 'riprova', 'als(?! (?:spam|ongewenst|erlaubt|zulassig|zugelassen|gestattet|unerwunscht))', 'controleer', 'probeer', 'prosze', 'jesli', 'sprawdz', 'pokud',
  'zkontrolujte', 'overte', 'ak', 'skontrolujte', 'если', 'проверьте', 'моля', 'ако', 'проверете', 'опитаите', 'va rugam', 'daca', 'verificati', 'incercati',
  'kerjuk', 'ellenorizze', 'probalja', 'molimo', 'provjerite', 'proverite', 'pokusajte', 'prosimo', 'preverite', 'poskusite', 'παρακαλω', 'αν', 'εαν',
  'ελεγξτε', 'δοκιμαστε', 'lutfen', 'eger', 'kontrol', 'deneyin', 'якщо', 'перевірте',
].join('|')})(?!\p{L})|${['请检查', '請檢查', '请确认', '請確認', '您可以', 'ご確認', 'ください', '확인(?:하|해)(?:세요|십시오|주)', '바랍니다'].map(comparable).join('|')}`, 'u');

/** Between two reasons of which either may be the one: "the mailbox is full, or the address is unknown". */
const OR = /(?<!\p{L})(?:or|ou|oder|oppure|lub|или|sau|vagy|ili|veya)(?!\p{L})/u;

/** Characters in which a clause shows that it is advice. */
const OPENING = 12;

/** Sentences behind the one that says what failed, in which the reason may stand. */
const SENTENCES_AFTER = 2;

/** "Causes possibles : …", "This may be because …": what follows names what may be, not what is. */
const POSSIBLE = new RegExp([
  String.raw`(?:may|might|could|can) (?:be|have been|happen)[^.]{0,20} (?:because|due|caused)`, String.raw`(?:possible|several|common|usual) (?:reasons?|causes?)|following (?:reasons|causes)`,
  String.raw`(?:reasons?|causes?) (?:may|might|could|can|include)`, 'one of the following', String.raw`(?:causes?|raisons?) possibles?`, String.raw`(?:plusieurs|diverses) (?:causes|raisons)`,
  String.raw`peut (?:etre du|venir|s'expliquer)`, String.raw`mogliche (?:ursachen?|grunde?)`, String.raw`(?:posibles|varias|diversas) (?:causas|razones|motivos)|(?:causas|razones|motivos) posibles`,
  String.raw`possiveis (?:causas|motivos|razoes)`, String.raw`possibili (?:cause|motivi)`, String.raw`mogelijke (?:oorzaken|redenen)`, String.raw`mozliwe (?:przyczyny|powody)`, 'возможные причины',
].join('|'), 'u');

/** Does a notice list several reasons of which any may be the one? Then none of its words tells which. */
export function listsPossibleReasons(prose: SignText): boolean {
  return namesCauses(prose) && POSSIBLE.test(prose.comparable);
}

/** Do the rules know more than one cause in it? */
function namesCauses({ matches }: SignText): boolean {
  let cause: Cause | null = null;
  for (const { rule } of matches.rules) {
    if (rule.weak || rule.cause === 'unknown' || rule.cause === cause) continue;
    if (cause !== null) return true;
    cause = rule.cause;
  }
  return false;
}

/** Right behind the words that say what failed, or the address: "n'a pu être délivré à marie@example.org : boîte aux lettres saturée". */
const UNNAMED = String.raw`(?:^|@[\w.-]{3,255})[>»"' ]{0,3}`;

/** Characters behind the words that say what failed, and of the reason itself. */
const WITHIN = 300;
const LONGEST = 160;

/** Characters of a text that is nothing but a reason: "Utilisateur inconnu". */
const BARE_REASON = 80;

/** Different words that say what failed, of which each is looked behind. */
const MOST = 8;

const alternatives = (words: readonly (readonly [string, string])[]): string => words.map(([word]) => comparable(word)).join('|');
const CONJUNCTION = new RegExp(String.raw`(?<!\p{L})(?:${alternatives(CONJUNCTIONS)})(?:(?<=')|(?!\p{L}))`, 'u');
const LABEL = new RegExp(String.raw`(?:(?<!\p{L})(?:${alternatives(LABELS)}) ?|${UNNAMED})[:：] ?`, 'u');

/** Every beginning of a reason, with a notice that it was written for. */
export const REASON_SAMPLES: readonly (readonly [string, string])[] = [
  ...CONJUNCTIONS, ...LABELS,
  ['an address and a colon', 'Votre message n\'a pas pu être délivré à marie@example.org : boîte aux lettres saturée.'],
  ['a colon', 'Die Nachricht konnte nicht zugestellt werden: Das Postfach von marie@example.org ist voll.'],
  ['the sentence before', 'L\'adresse marie@example.org n\'existe pas. Votre message n\'a pas été distribué.'],
  ['the sentence behind', 'Your message to marie@example.org could not be delivered. The address doesn\'t exist.'],
  ['nothing before it', 'Utilisateur inconnu'],
  ['what failed', 'Your message to marie@example.org is too large (34 MB). It was not sent.'],
  ['the half of the sentence before', 'Sorry! The inbox of marie@example.org can\'t take any more mail, so we could not deliver your message.'],
];

/**
 * @param prose the human-readable part of a report about one recipient
 * @returns what the reason that it gives makes probable, placed in `prose.comparable`; null where it gives none, or one without known words
 */
export function reasonGiven(prose: SignText): LooseFinding | null {
  const known = prose.findAll('failure').slice(0, MOST);
  const loose = known.length > 0 ? null : failureWords(prose.comparable);
  const failures = loose === null ? known : [loose];
  for (const { end } of failures) {
    const after = prose.comparable.slice(end, end + WITHIN);
    for (const from of [behind(CONJUNCTION, firstSentence(after)), behind(LABEL, after)]) {
      const clause = from === null ? '' : firstSentence(after.slice(from, from + LONGEST));
      const found = ADVICE.test(clause.slice(0, OPENING)) ? null : looseWords(clause);
      if (from !== null && found) return moved(found, end + from);
    }
  }
  const [first] = failures;
  if (first) return reasonBefore(prose, first.start) ?? reasonBehind(prose, first.end) ?? (loose && reasonWithin(prose, loose));
  return isBare(prose) ? looseWords(prose.comparable) : null;
}

/** Characters of a return, from its beginning, in whose sentences the reason may stand. */
const REACH = 600;

/**
 * @param prose the human-readable part of what is known to be a return
 * @returns what `reasonGiven` knows; otherwise what the first of its sentences that names a cause makes probable, as far as it advises nothing
 */
export function reasonSaid(prose: SignText): LooseFinding | null {
  return reasonGiven(prose) ?? reasonAnywhere(prose.comparable.slice(0, REACH));
}

function reasonAnywhere(text: string): LooseFinding | null {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = sentenceEnd(text, at + 1);
    const sentence = text.slice(at, end);
    const advice = sentence.search(ADVICE);
    const said = advice < 0 ? sentence : sentence.slice(0, advice);
    if (causesOf(said) > 1) return null;
    const found = looseWords(said);
    if (found) return moved(found, at);
  }
  return null;
}

/** How many causes the halves of a sentence name: "the mailbox is full, or the address is unknown" names two. */
function causesOf(sentence: string): number {
  return new Set(sentence.split(OR).flatMap((half) => looseWords(half)?.cause ?? [])).size;
}

/** "Adresse du destinataire invalide : julie.gmail.com", "Too many recipients. Reduce their number to 50.": what it is about, or what to do. */
const ABOUT = /(?: ?: [^\s:]{1,60}\.[a-z]{2,12}|\. \D{3,40}\d{1,4}\D{0,12}\.?)$/;

/** Is a text one short sentence, or less? */
export function isBare({ comparable }: SignText): boolean {
  return comparable.length <= BARE_REASON && !/[.!?:;][\])"'»]{0,2} \S|[!?。！？]/.test(comparable.trim().replace(ABOUT, ''));
}

/** What failed is itself the reason: "Your message is too large (34 MB)". */
function reasonWithin(prose: SignText, { start, end }: Pick<LooseFinding, 'start' | 'end'>): LooseFinding | null {
  const sentence = prose.comparable.slice(start, sentenceEnd(prose.comparable, end));
  const found = ADVICE.test(sentence) ? null : looseWords(sentence);
  return found && moved(found, start);
}

/** Behind an address that ends the line: the reason stands below it, in a sentence of its own or in none. */
const ADDRESS_END = /@[\w.-]{3,255}[>)\]"'»,]{0,3} /;

/** The reason behind the address that the mail did not reach, or in one of the next sentences, up to the first that advises. */
function reasonBehind(prose: SignText, from: number): LooseFinding | null {
  const after = prose.comparable.slice(from, from + WITHIN);
  const first = firstSentence(after);
  let at = behind(ADDRESS_END, first) ?? first.length;
  for (let count = 0; count < SENTENCES_AFTER && at < after.length; count++) {
    const end = sentenceEnd(after, at + 1);
    const sentence = after.slice(at, end);
    if (ADVICE.test(sentence) || causesOf(sentence) > 1) return null;
    const found = looseWords(sentence);
    if (found) return moved(found, from + at);
    at = end;
  }
  return null;
}

/** The reason in the first half of the sentence that says what failed, or in the sentence before it. */
function reasonBefore(prose: SignText, end: number): LooseFinding | null {
  const before = prose.comparable.slice(Math.max(0, end - LONGEST), end);
  const sentences = before.slice(sentenceEnds(before).at(-2) ?? 0);
  const found = looseWords(sentences);
  return found && moved(found, end - sentences.length);
}

function moved({ row, start, end, cause, alone }: LooseFinding, by: number): LooseFinding {
  return { row, start: start + by, end: end + by, cause, alone };
}

function behind(pattern: RegExp, text: string): number | null {
  const match = pattern.exec(text);
  return match && match.index + match[0].length;
}

function firstSentence(text: string): string {
  return text.slice(0, sentenceEnd(text, 0));
}
