/**
 * What a notice without a server's reply gives as its reason: "could not be delivered because the mailbox has no room left". Only that
 * clause is read, for what surrounds it is advice, which names many causes.
 */
import type { SignText } from './kind-signs.ts';
import { looseWords, type LooseFinding } from './loose-words.ts';

/** How a reason is begun, in the sentence that says what failed. Comparable, each with a notice's words. */
const CONJUNCTIONS: readonly (readonly [word: string, sample: string])[] = [
  ['because', 'Your message to marie@example.org couldn\'t be delivered because the mailbox has no room left.'],
  ['due to', 'Your message was not delivered due to insufficient mailbox space.'],
  ['car', 'Votre message n\'a pas pu être remis à marie@example.org car cette adresse n\'existe plus.'],
  ['parce qu(?:e|\')', 'Votre message à marie@example.org n\'a pas été distribué parce que la boîte est pleine.'],
  ['en raison', 'Votre message n\'a pas pu être remis à marie@example.org en raison d\'une boîte pleine.'],
  ['weil', 'Ihre Nachricht an marie@example.org konnte nicht zugestellt werden, weil das Postfach überfüllt ist.'],
  ['da', 'Ihre Nachricht konnte nicht zugestellt werden an marie@example.org, da das Postfach voll ist.'],
  ['porque', 'Su mensaje no pudo ser entregado a marie@example.org porque la dirección no existe.'],
  ['debido', 'Su mensaje no pudo ser entregado a marie@example.org debido a que el buzón está lleno.'],
  ['devido', 'A sua mensagem não foi entregue a marie@example.org devido à caixa cheia.'],
  ['perche', 'Il tuo messaggio non è stato recapitato a marie@example.org perché la casella è piena.'],
  ['poiche', 'Il messaggio non è stato recapitato a marie@example.org poiché la casella è piena.'],
  ['omdat', 'Uw bericht kon niet worden bezorgd bij marie@example.org omdat de mailbox vol is.'],
  ['poniewaz', 'Wiadomość nie została dostarczona do marie@example.org, ponieważ skrzynka jest pełna.'],
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
  ['reden', 'Uw bericht kon niet worden bezorgd bij marie@example.org. Reden: mailbox vol'],
];

/** Right behind the words that say what failed, or the address: "n'a pu être délivré à marie@example.org : boîte aux lettres saturée". */
const UNNAMED = String.raw`(?:^|@[\w.-]{3,255})[>»"' ]{0,3}`;

/** Characters behind the words that say what failed, and of the reason itself. */
const WITHIN = 300;
const LONGEST = 160;

/** Different words that say what failed, of which each is looked behind. */
const MOST = 8;

const alternatives = (words: readonly (readonly [string, string])[]): string => words.map(([word]) => word).join('|');
const CONJUNCTION = new RegExp(String.raw`(?<!\p{L})(?:${alternatives(CONJUNCTIONS)})(?!\p{L})`, 'u');
const LABEL = new RegExp(String.raw`(?:(?<!\p{L})(?:${alternatives(LABELS)}) ?|${UNNAMED})[:：] ?`, 'u');
const SENTENCE_END = /[.!?。](?=\s|$)/g;

/** Every beginning of a reason, with a notice that it was written for. */
export const REASON_SAMPLES: readonly (readonly [string, string])[] = [
  ...CONJUNCTIONS, ...LABELS,
  ['an address and a colon', 'Votre message n\'a pas pu être délivré à marie@example.org : boîte aux lettres saturée.'],
  ['a colon', 'Die Nachricht konnte nicht zugestellt werden: Das Postfach von marie@example.org ist voll.'],
  ['the sentence before', 'L\'adresse marie@example.org n\'existe pas. Votre message n\'a pas été distribué.'],
  ['the half of the sentence before', 'Sorry! The inbox of marie@example.org can\'t take any more mail, so we could not deliver your message.'],
];

/**
 * @param prose the human-readable part of a report about one recipient
 * @returns what the reason that it gives makes probable, placed in `prose.comparable`; null where it gives none, or one without known words
 */
export function reasonGiven(prose: SignText): LooseFinding | null {
  const failures = prose.findAll('failure').slice(0, MOST);
  for (const { end } of failures) {
    const after = prose.comparable.slice(end, end + WITHIN);
    for (const from of [behind(CONJUNCTION, firstSentence(after)), behind(LABEL, after)]) {
      const found = from === null ? null : looseWords(firstSentence(after.slice(from, from + LONGEST)));
      if (from !== null && found) return moved(found, end + from);
    }
  }
  const [first] = failures;
  return first ? reasonBefore(prose, first.start) : null;
}

/** The reason in the first half of the sentence that says what failed, or in the sentence before it. */
function reasonBefore(prose: SignText, end: number): LooseFinding | null {
  const before = prose.comparable.slice(Math.max(0, end - LONGEST), end);
  const ends = [...before.matchAll(SENTENCE_END)];
  const sentences = before.slice(ends.at(-2)?.index ?? 0);
  const found = looseWords(sentences);
  return found && moved(found, end - sentences.length);
}

function moved(found: LooseFinding, by: number): LooseFinding {
  return { ...found, start: found.start + by, end: found.end + by };
}

function behind(pattern: RegExp, text: string): number | null {
  const match = pattern.exec(text);
  return match && match.index + match[0].length;
}

function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text : text.slice(0, end);
}
