/**
 * What a notice without a server's reply gives as its reason: "could not be delivered because the mailbox has no room left". Only that
 * clause is read, for what surrounds it is advice, which names many causes.
 */
import type { Cause } from '../types.ts';
import { failureWords } from './failure-words.ts';
import type { SignText } from './kind-signs.ts';
import { looseWords, type LooseFinding } from './loose-words.ts';

/** How a reason is begun, in the sentence that says what failed. Comparable, each with a notice's words. */
const CONJUNCTIONS: readonly (readonly [word: string, sample: string])[] = [
  ['because', 'Your message to marie@example.org couldn\'t be delivered because the mailbox has no room left.'],
  ['due to', 'Your message was not delivered due to insufficient mailbox space.'],
  ['car', 'Votre message n\'a pas pu être remis à marie@example.org car cette adresse n\'existe plus.'],
  ['parce qu(?:e|\')', 'Votre message à marie@example.org n\'a pas été distribué parce que la boîte est pleine.'],
  ['par', "Votre message à marie@example.org a été rejeté par notre filtre antispam."],
  ['malgre', "Votre message à marie@example.org n'a pas pu être remis malgré plusieurs tentatives pendant 5 jours."],
  ['after', 'Your message to marie@example.org could not be delivered after trying for 5 days.'],
  ['en raison', 'Votre message n\'a pas pu être remis à marie@example.org en raison d\'une boîte pleine.'],
  ['weil', 'Ihre Nachricht an marie@example.org konnte nicht zugestellt werden, weil das Postfach überfüllt ist.'],
  ['da', 'Ihre Nachricht konnte nicht zugestellt werden an marie@example.org, da das Postfach voll ist.'],
  ['porque', 'Su mensaje no pudo ser entregado a marie@example.org porque la dirección no existe.'],
  ['tras', 'El mensaje para marie@example.org no se pudo entregar tras varios intentos durante 3 días.'],
  ['debido', 'Su mensaje no pudo ser entregado a marie@example.org debido a que el buzón está lleno.'],
  ['por(?! favor)', 'A sua mensagem para marie@example.org não foi entregue por ser demasiado grande.'],
  ['devido', 'A sua mensagem não foi entregue a marie@example.org devido à caixa cheia.'],
  ['perche', 'Il tuo messaggio non è stato recapitato a marie@example.org perché la casella è piena.'],
  ['perque', 'El vostre missatge no s\'ha pogut lliurar a marie@example.org perquè la bústia és plena.'],
  ['poiche', 'Il messaggio non è stato recapitato a marie@example.org poiché la casella è piena.'],
  ['omdat', 'Uw bericht kon niet worden bezorgd bij marie@example.org omdat de mailbox vol is.'],
  ['poniewaz', 'Wiadomość nie została dostarczona do marie@example.org, ponieważ skrzynka jest pełna.'],
  ['потому что', 'Ваше письмо не доставлено marie@example.org, потому что почтовый ящик переполнен.'],
  ['так как', 'Письмо для marie@example.org не доставлено, так как почтовый ящик переполнен.'],
  ['из-за', 'Ваше письмо для marie@example.org не доставлено из-за переполнения почтового ящика.'],
  ['через те,? що', 'Ваш лист для marie@example.org не доставлено через те, що поштова скринька переповнена.'],
  ['тому що', 'Ваш лист для marie@example.org не доставлено, тому що поштова скринька переповнена.'],
  ['z powodu', 'Wiadomość do marie@example.org nie została dostarczona z powodu przepełnionej skrzynki.'],
  ['gdyz', 'Wiadomość nie została dostarczona do marie@example.org, gdyż skrzynka jest pełna.'],
  ['kvuli', 'Zprávu pro marie@example.org nebylo možné doručit kvůli tomu, že schránka je plná.'],
  ['pretoze', 'Správu pre marie@example.org sa nepodarilo doručiť, pretože schránka je plná.'],
  ['pa grund af', 'Beskeden til marie@example.org er ikke leveret på grund af fuld postkasse.'],
  ['pa grunn av', 'Meldingen til marie@example.org ble ikke levert på grunn av full postboks.'],
  ['kuna', 'Kirja ei õnnestunud saata aadressile marie@example.org, kuna postkast on täis.'],
  ['nes', 'Laiškas adresu marie@example.org nepristatytas, nes pašto dėžutė pilna.'],
  ['jo', 'Vēstuli uz marie@example.org nevarēja piegādāt, jo pastkaste ir pilna.'],
  ['eftersom', 'Ditt meddelande till marie@example.org kunde inte levereras eftersom brevlådan är full.'],
  ['fordi', 'Beskeden kunne ikke leveres til marie@example.org, fordi postkassen er fuld.'],
  ['protoze', 'Vaši zprávu pro marie@example.org nebylo možné doručit, protože schránka příjemce je plná.'],
  ['deoarece', 'Mesajul nu a fost livrat către marie@example.org deoarece cutia poștală este plină.'],
  ['koska', 'Viestiä ei voitu toimittaa osoitteeseen marie@example.org, koska postilaatikko on täynnä.'],
  ['pentru ca', 'Mesajul nu a fost livrat către marie@example.org pentru că cutia poștală este plină.'],
  ['din cauza', 'Mesajul nu a fost livrat către marie@example.org din cauza dimensiunii mesajului: mesajul este prea mare.'],
  ['mivel', 'Az üzenet nem kézbesíthető a következő címre: marie@example.org, mivel a postafiók megtelt.'],
  ['защото', 'Съобщението не беше доставено до marie@example.org, защото пощенската кутия е пълна.'],
  ['тъи като', 'Съобщението не беше доставено до marie@example.org, тъй като пощенската кутия е пълна.'],
  ['поради', 'Съобщението не беше доставено до marie@example.org поради препълнена пощенска кутия.'],
  ['jer', 'Vaša poruka nije isporučena na marie@example.org jer je sandučić pun.'],
  ['zbog', 'Vaša poruka nije isporučena na marie@example.org zbog prekoračene kvote: sandučić je pun.'],
  ['јер', 'Порука за marie@example.org није испоручена јер је сандуче пуно.'],
  ['ker', 'Vaše sporočilo ni bilo dostavljeno na marie@example.org, ker je predal poln.'],
  ['διοτι', 'Το μήνυμά σας δεν παραδόθηκε στη διεύθυνση marie@example.org, διότι το γραμματοκιβώτιο είναι γεμάτο.'],
  ['λογω', 'Το μήνυμά σας δεν παραδόθηκε στη διεύθυνση marie@example.org λόγω λανθασμένης διεύθυνσης: άγνωστος χρήστης.'],
  ['vi', 'Thư của bạn không được gửi đến marie@example.org vì hộp thư đã đầy.'],
  ['do', 'Thư của bạn không được gửi đến marie@example.org do hộp thư đã đầy.'],
  ['karena', 'Pesan Anda tidak terkirim ke marie@example.org karena kotak surat penuh.'],
  ['زیرا', 'پیام شما به marie@example.org تحویل داده نشد زیرا صندوق پستی پر است.'],
  ['بسبب', 'لم يتم تسليم رسالتك إلى marie@example.org بسبب امتلاء صندوق البريد.'],
  ['क्योंकि', 'आपका संदेश marie@example.org तक नहीं पहुँचा क्योंकि मेलबॉक्स भर गया है।'],
  ['cunku', 'Mesajınız marie@example.org adresine iletilemedi çünkü posta kutusu dolu.'],
  ['mert', 'Az üzenet nem kézbesíthető a következő címre: marie@example.org, mert a postafiók megtelt.'],
  ['επειδη', 'Το μήνυμά σας δεν παραδόθηκε στη διεύθυνση marie@example.org, επειδή το γραμματοκιβώτιο είναι γεμάτο.'],
  ['оскільки', 'Ваше повідомлення для marie@example.org не доставлено, оскільки поштова скринька переповнена.'],
  ['لانه?', 'لم يتم تسليم رسالتك إلى marie@example.org لأن صندوق البريد ممتلئ.'],
  ['כי', 'ההודעה שלך לא נמסרה אל marie@example.org כי תיבת הדואר מלאה.'],
];

/** The field of a form that holds the reason, wherever it stands behind the words that say what failed. */
const LABELS: readonly (readonly [label: string, sample: string])[] = [
  ['error', 'Your email could not be delivered to marie@example.org. Error: the mailbox has no room left'],
  ['reason', 'Your email could not be delivered to the following recipient: marie@example.org Reason: the mailbox has no room left'],
  ['raison', 'Votre message n\'a pas pu être distribué au destinataire suivant : marie@example.org Raison : la boîte du destinataire est pleine'],
  ['motif', 'Votre message n\'a pas pu être délivré à marie@example.org. Motif : adresse inexistante'],
  ['erreur', 'Votre courriel n\'a pas pu être livré. Destinataire : marie@example.org Erreur : aucun utilisateur de ce nom'],
  ['grund', 'Ihre E-Mail konnte nicht zugestellt werden. Empfänger: marie@example.org Grund: Postfach voll'],
  ['motivo', 'Il messaggio non è stato recapitato a marie@example.org. Motivo: casella piena'],
  ['motiu', 'No s\'ha pogut lliurar el missatge a marie@example.org. Motiu: la bústia és plena'],
  ['reden', 'Uw bericht kon niet worden bezorgd bij marie@example.org. Reden: mailbox vol'],
  ['why', 'Delivery failed To: marie@example.org Subject: Quote Why: the mailbox is over its storage limit.'],
  ['ursache', 'Ihre E-Mail konnte nicht zugestellt werden. Empfänger: marie@example.org Ursache: Postfach voll'],
  ['powod', 'Nie można było dostarczyć wiadomości do marie@example.org. Powód: skrzynka jest pełna'],
  ['przyczyna', 'Wiadomość do marie@example.org nie została dostarczona. Przyczyna: skrzynka przepełniona'],
  ['причина', 'Сообщение для marie@example.org не доставлено. Причина: почтовый ящик получателя переполнен'],
  ['nedeni?', 'Mesajınız marie@example.org adresine ulaştırılamadı. Nedeni: posta kutusu dolu'],
  ['orsak', 'Ditt meddelande till marie@example.org kunde inte levereras. Orsak: brevlådan är full'],
  ['arsag', 'Beskeden til marie@example.org er ikke leveret. Årsag: postkassen er fuld'],
  ['arsak', 'Meldingen kunne ikke leveres til marie@example.org. Årsak: postboksen er full'],
  ['syy', 'Viestiä ei voitu toimittaa vastaanottajalle marie@example.org. Syy: postilaatikko on täynnä'],
  ['duvod', 'Vaši zprávu pro marie@example.org nelze doručit. Důvod: schránka je plná'],
  ['dovod', 'Správu pre marie@example.org sa nepodarilo doručiť. Dôvod: schránka je plná'],
  ['chyba', 'Zprávu pro marie@example.org se nepodařilo doručit. Chyba: schránka je plná'],
  ['blad', 'Wiadomość do marie@example.org nie została dostarczona. Błąd: skrzynka jest pełna'],
  ['ошибка', 'Сообщение для marie@example.org не доставлено. Ошибка: почтовый ящик переполнен'],
  ['помилка', 'Ваш лист для marie@example.org не доставлено. Помилка: поштова скринька переповнена'],
  ['motivul', 'Mesajul către marie@example.org nu a fost livrat. Motivul: adresa nu există.'],
  ['cauza', 'Mesajul către marie@example.org nu a fost livrat. Cauza: cutia poștală este plină'],
  ['ok', 'Az üzenet nem kézbesíthető: marie@example.org. Ok: a postafiók megtelt'],
  ['razlog', 'Poruka za marie@example.org nije dostavljena. Razlog: adresa ne postoji.'],
  ['разлог', 'Порука за marie@example.org није испоручена. Разлог: адреса не постоји.'],
  ['vzrok', 'Sporočilo za marie@example.org ni bilo dostavljeno. Vzrok: naslov ne obstaja.'],
  ['λογος', 'Το μήνυμά σας προς marie@example.org δεν παραδόθηκε. Λόγος: το γραμματοκιβώτιο είναι γεμάτο.'],
  ['ly do', 'Thư gửi đến marie@example.org không được chuyển. Lý do: hộp thư đã đầy'],
  ['alasan', 'Pesan ke marie@example.org tidak terkirim. Alasan: kotak surat penuh'],
  ['penyebab', 'Pesan ke marie@example.org tidak terkirim. Penyebab: kotak surat penuh'],
  ['สาเหตุ', 'ไม่สามารถส่งอีเมลถึง marie@example.org สาเหตุ: กล่องจดหมายเต็ม'],
  ['علت', 'پیام به marie@example.org تحویل داده نشد. علت: صندوق پستی پر است'],
  ['הסיבה', 'לא ניתן היה למסור את ההודעה אל marie@example.org. הסיבה: תיבת הדואר מלאה.'],
  ['sebe(?:p|bi)', 'Mesajınız marie@example.org adresine ulaştırılamadı. Sebebi: posta kutusu dolu'],
  ['αιτια', 'Το μήνυμά σας προς marie@example.org δεν παραδόθηκε. Αιτία: το γραμματοκιβώτιο είναι γεμάτο.'],
  ['السبب', 'تعذر تسليم رسالتك إلى marie@example.org. السبب: صندوق البريد ممتلئ.'],
  ['סיבה', 'לא ניתן היה למסור את ההודעה אל marie@example.org. סיבה: תיבת הדואר מלאה.'],
  ['사유', '메일이 발송되지 않았습니다. 수신자: marie@example.org 사유: 메일함 용량 초과'],
  ['原因', '邮件未能送达 marie@example.org 。原因：邮箱已满'],
  ['理由', 'marie@example.org へのメールを送達できません。理由：メールボックスが一杯です'],
];

/** How a sentence of advice begins, or what it turns on: it names causes that may not be this one. */
const ADVICE = new RegExp(String.raw`(?<!\p{L})(?:${[
  'please', 'if', 'check', 'try', 'make sure', 'contact', 'verify', 'may(?! (?:chu|khach))', 'might',
  'veuillez', 'si (?:vous|le|la|l|cette|votre|el|su|cree|necesita)', 'verifiez', 'essayez', 'reessayez', 'contactez', 'assurez', 'peut',
  'bitte', 'wenn', 'falls', 'prufen', 'kann', 'por favor', 'compruebe', 'comprueba', 'verifique', 'puede', 'pode',
  'se (?:il|la|lo|l|non|hai|o|a|nao|voce)', 'controlla', 'controllare', 'verificare', 'riprova', 'als(?! spam| ongewenst)', 'controleer', 'probeer', 'prosze', 'jesli', 'sprawdz', 'pokud', 'zkontrolujte', 'overte', 'ak', 'skontrolujte', 'если', 'проверьте', 'моля', 'ако', 'проверете', 'опитаите', 'va rugam', 'daca', 'verificati', 'incercati', 'kerjuk', 'ellenorizze', 'probalja', 'molimo', 'ako', 'provjerite', 'proverite', 'pokusajte', 'prosimo', 'preverite', 'poskusite', 'παρακαλω', 'αν', 'εαν', 'ελεγξτε', 'δοκιμαστε', 'lutfen', 'eger', 'kontrol', 'deneyin', 'якщо', 'перевірте',
].join('|')})(?!\p{L})`, 'u');

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

const alternatives = (words: readonly (readonly [string, string])[]): string => words.map(([word]) => word).join('|');
const CONJUNCTION = new RegExp(String.raw`(?<!\p{L})(?:${alternatives(CONJUNCTIONS)})(?!\p{L})`, 'u');
const LABEL = new RegExp(String.raw`(?:(?<!\p{L})(?:${alternatives(LABELS)}) ?|${UNNAMED})[:：] ?`, 'u');
const SENTENCE_END = /[.!?](?=\s|$)|[。！？]/g;

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

/** Is a text one short sentence, or less? */
export function isBare({ comparable }: SignText): boolean {
  return comparable.length <= BARE_REASON && !/[.!?:;][\])"'»]{0,2} \S|[!?。！？]/.test(comparable.trim());
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
    if (ADVICE.test(sentence) || new Set(sentence.split(OR).flatMap((half) => looseWords(half)?.cause ?? [])).size > 1) return null;
    const found = looseWords(sentence);
    if (found) return moved(found, from + at);
    at = end;
  }
  return null;
}

/** Where the sentence that `at` stands in ends. */
function sentenceEnd(text: string, at: number): number {
  const length = text.slice(at).search(SENTENCE_END);
  return length < 0 ? text.length : at + length;
}

/** The reason in the first half of the sentence that says what failed, or in the sentence before it. */
function reasonBefore(prose: SignText, end: number): LooseFinding | null {
  const before = prose.comparable.slice(Math.max(0, end - LONGEST), end);
  const ends = [...before.matchAll(SENTENCE_END)];
  const sentences = before.slice(ends.at(-2)?.index ?? 0);
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
