import type { Language, RecipientVerdict, Verdict } from '../types.ts';
import type { Advice } from './advice.ts';
import { addressInSentence, addressOf, de, domainOf, placeOf, possessive } from './names.ts';

/** What is known of one mail that a place may tell. */
interface Parts {
  address: string | null;
  domain: string | null;
  place: string | null;
  sender: string | null;
}

/**
 * What is said of one mail. Where it lacks the address that the sentence is about, what is said where no mail is known.
 *
 * @param text `told` of the advice, or one written like it
 */
export function tell(text: string, advice: Advice, recipient: RecipientVerdict | undefined, verdict: Verdict, language: Language): string {
  const address = addressOf(recipient);
  const lacking = (address === null && /\{address\}/i.test(text)) || (domainOf(address) === null && /\{domain\}/i.test(text));
  return lacking ? advice.cause[language] : fill(text, recipient, verdict, language);
}

/**
 * Puts a mail's own address, domain and provider into a text of advice.json.
 *
 * @param text with places in braces; one that begins with a capital letter begins its sentence. Of a text that is missing nothing is said.
 */
export function fill(text: string | undefined, recipient: RecipientVerdict | undefined, verdict: Verdict, language: Language): string {
  if (text === undefined) return '';
  if (!text.includes('{')) return text;
  const parts = partsOf(text, recipient, verdict);
  const sayable = parts.sender === null && text.includes('{sender}') ? text.replace(/\u00A0?: \{sender\}/, '') : text;
  const addressed = parts.address === null ? sayable.replace(/ (?:(?:to|for|pour) )?\{address\}/, '') : sayable;
  const pieces = piecesOf(withoutEcho(addressed, parts));
  let filled = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) filled += wordsAt(pieces[at] ?? '', parts, language) + (pieces[at + 1] ?? '');
  return filled;
}

/** The texts of the tables that have been asked for, taken apart once: at even numbers their own words, at odd ones the names of places. */
const PIECES = new Map<string, readonly string[]>();

function piecesOf(text: string): readonly string[] {
  let pieces = PIECES.get(text);
  if (pieces === undefined) PIECES.set(text, pieces = text.split(/\{(\w+)\}/));
  return pieces;
}

/** What stands at a place; the place itself where it is none that we know. */
function wordsAt(name: string, parts: Parts, language: Language): string {
  const place = name.toLowerCase();
  const words = wordsOf(place, language)?.(parts);
  if (words === undefined) return `{${name}}`;
  return name === place || isName(words, parts) ? words : capital(words);
}

function partsOf(text: string, recipient: RecipientVerdict | undefined, verdict: Verdict): Parts {
  const address = addressOf(recipient);
  return {
    address,
    domain: domainOf(address),
    place: recipient ? placeOf(recipient) : null,
    sender: text.includes('{sender}') ? senderOf(verdict.original.from) : null,
  };
}

/** Names, domains and addresses keep their own letters, also where they begin a sentence: "iCloud’s filter". */
function isName(words: string, { domain, place }: Parts): boolean {
  return words.includes('@') || words === domain || (place !== null && words.startsWith(place));
}

const AT_PLACE = '{At}, ';

/** "At example.org, nobody has the address marie@example.org" says example.org twice: the address says it well enough. */
function withoutEcho(text: string, { domain, place }: Parts): string {
  const isEcho = domain !== null && place === domain && text.startsWith(AT_PLACE) && text.includes('{address}');
  return isEcho ? capital(text.slice(AT_PLACE.length)) : text;
}

/** @returns what fills a place of this name; undefined where it is none that we know */
function wordsOf(name: string, language: Language): Words | undefined {
  return Object.hasOwn(WORDS[language], name) ? WORDS[language][name] : undefined;
}

type Words = (parts: Parts) => string;

const ofRecipient = ({ place }: Parts): string => (place === null ? 'du destinataire' : de(place));

/** A language has the places that its own texts use: of whose server it is, English says before it, French behind it. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, Words>>>> = {
  en: {
    at: ({ place }) => (place === null ? 'at the recipient’s mail service' : `at ${place}`),
    owner: ({ place }) => (place === null ? 'the recipient’s' : possessive(place)),
    of_place: ({ place }) => (place === null ? 'of the recipient' : `of ${place}`),
    address: ({ address }) => (address === null ? 'this address' : addressInSentence(address, 'en')),
    of_address: ({ address }) => (address === null ? 'of your correspondent' : `of ${addressInSentence(address, 'en')}`),
    domain: ({ domain }) => domain ?? 'this domain',
    place: ({ place }) => place ?? 'the recipient',
    sender: ({ sender }) => (sender === null ? 'your address' : addressInSentence(sender, 'en')),
  },
  fr: {
    at: ({ place }) => (place === null ? 'chez votre correspondant' : `chez ${place}`),
    of: ofRecipient,
    of_place: ofRecipient,
    address: ({ address }) => (address === null ? 'cette adresse' : addressInSentence(address, 'fr')),
    of_address: ({ address }) => (address === null ? 'de votre correspondant' : de(addressInSentence(address, 'fr'))),
    domain: ({ domain }) => domain ?? 'ce domaine',
    place: ({ place }) => place ?? 'votre correspondant',
    sender: ({ sender }) => (sender === null ? 'votre adresse' : addressInSentence(sender, 'fr')),
  },
};

/** @returns the address that a mail was sent from, out of "Paul Martin <paul@example.org>"; null where none is known */
export function senderOf(from: string | null): string | null {
  return /[^\s<>"(),;:]{1,64}@[^\s<>"(),;:@]{1,255}/.exec(from?.slice(0, 1000) ?? '')?.[0] ?? null;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
