import type { Language, RecipientVerdict, Verdict } from '../types.ts';
import type { Advice } from './advice.ts';
import { addressInSentence, addressOf, de, domainOf, placeOf, possessive } from './names.ts';

/** The places in a text of advice.json that one mail's own words fill. */
type Place = 'at' | 'of' | 'owner' | 'address' | 'of_address' | 'domain' | 'place' | 'of_place' | 'sender';
type Places = Record<Place, string>;

/**
 * What is said of one mail. Where it lacks the address that the sentence is about, what is said where no mail is known.
 *
 * @param text `told` of the advice, or one written like it
 */
export function tell(text: string, advice: Advice, recipient: RecipientVerdict | undefined, verdict: Verdict, language: Language): string {
  const address = addressOf(recipient);
  const lacking = (/\{address\}/i.test(text) && address === null) || (/\{domain\}/i.test(text) && domainOf(address) === null);
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
  const sender = senderOf(verdict);
  const places = { en: englishPlaces, fr: frenchPlaces }[language](recipient, sender);
  const sayable = sender === null ? text.replace(/\u00A0?: \{sender\}/, '') : text;
  const addressed = addressOf(recipient) === null ? sayable.replace(/ (?:(?:to|for|pour) )?\{address\}/, '') : sayable;
  return withoutEcho(addressed, recipient).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const place = name.toLowerCase();
    if (!isPlace(place, places)) return whole;
    const words = places[place];
    return name === place || isName(words, recipient) ? words : capital(words);
  });
}

/** Names, domains and addresses keep their own letters, also where they begin a sentence: "iCloud’s filter". */
function isName(words: string, recipient: RecipientVerdict | undefined): boolean {
  const place = recipient ? placeOf(recipient) : null;
  return words.includes('@') || words === domainOf(recipient?.address ?? null) || (place !== null && words.startsWith(place));
}

/** "At example.org, nobody has the address marie@example.org" says example.org twice: the address says it well enough. */
function withoutEcho(text: string, recipient: RecipientVerdict | undefined): string {
  const echo = /^\{At\}, (?=.*\{address\})/.exec(text)?.[0];
  const isDomain = recipient !== undefined && domainOf(recipient.address) !== null && placeOf(recipient) === domainOf(recipient.address);
  return echo !== undefined && isDomain ? capital(text.slice(echo.length)) : text;
}

function isPlace(name: string, places: Places): name is Place {
  return Object.hasOwn(places, name);
}

function englishPlaces(recipient: RecipientVerdict | undefined, sender: string | null): Places {
  const { address, domain, place } = partsOf(recipient, 'en');
  return {
    at: place === null ? 'at the recipient’s mail service' : `at ${place}`,
    of: place === null ? 'of the recipient' : `of ${place}`,
    owner: place === null ? 'the recipient’s' : possessive(place),
    address: address ?? 'this address',
    of_address: address === null ? 'of your correspondent' : `of ${address}`,
    domain: domain ?? 'this domain',
    place: place ?? 'the recipient',
    of_place: place === null ? 'of the recipient' : `of ${place}`,
    sender: sender === null ? 'your address' : addressInSentence(sender, 'en'),
  };
}

function frenchPlaces(recipient: RecipientVerdict | undefined, sender: string | null): Places {
  const { address, domain, place } = partsOf(recipient, 'fr');
  return {
    at: place === null ? 'chez votre correspondant' : `chez ${place}`,
    of: place === null ? 'du destinataire' : de(place),
    owner: place === null ? 'du destinataire' : de(place),
    address: address ?? 'cette adresse',
    of_address: address === null ? 'de votre correspondant' : de(address),
    domain: domain ?? 'ce domaine',
    place: place ?? 'votre correspondant',
    of_place: place === null ? 'de votre correspondant' : de(place),
    sender: sender === null ? 'votre adresse' : addressInSentence(sender, 'fr'),
  };
}

function partsOf(recipient: RecipientVerdict | undefined, language: Language) {
  const address = addressOf(recipient);
  return {
    address: address === null ? null : addressInSentence(address, language),
    domain: domainOf(address),
    place: recipient ? placeOf(recipient) : null,
  };
}

/** The address that the returned mail was sent from, out of "Paul Martin <paul@example.org>"; null where none is known. */
function senderOf({ original }: Verdict): string | null {
  return /[^\s<>"(),;:]{1,64}@[^\s<>"(),;:@]{1,255}/.exec(original.from?.slice(0, 1000) ?? '')?.[0] ?? null;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
