import type { Absence, Explanation, Language, Verdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { dayWritten } from './day.ts';
import { safe } from './safe.ts';
import { explanationOf, NO_NEED_TO_SEND, NOTHING_TO_DO, type Sheet } from './sheet.ts';

const AWAY: Pair = { en: 'Your message arrived; the person is away', fr: 'Votre message est arrivé\u00A0; la personne est absente' };
const ANSWERED: Pair = { en: 'An automatic reply: your message arrived', fr: 'Une réponse automatique\u00A0: votre message est arrivé' };
const NEW_ADDRESS: Pair = { en: 'An automatic reply announces a new address', fr: 'Une réponse automatique annonce une nouvelle adresse' };
const BANK_DETAILS: Pair = { en: 'Careful: an automatic reply speaks of bank details', fr: 'Attention\u00A0: une réponse automatique parle de coordonnées bancaires' };
const UNREAD: Pair = { en: 'An automatic reply: this address is not read', fr: 'Une réponse automatique\u00A0: cette adresse n’est pas lue' };

const GONE: Pair = { en: 'An automatic reply: this person is not there any more', fr: 'Une réponse automatique\u00A0: cette personne n’est plus là' };

const NO_ERROR: Pair = { en: 'This is not an error: a program answered by itself.', fr: 'Ce n’est pas une erreur\u00A0: un programme a répondu tout seul.' };
const DATES: Pair = { en: 'Dates given: from {from} to {until}.', fr: 'Dates indiquées\u00A0: du {from} au {until}.' };
const DATE: Pair = { en: 'Date given: {until}.', fr: 'Date indiquée\u00A0: {until}.' };
const SINCE: Pair = { en: 'First day given: {from}.', fr: 'Premier jour indiqué\u00A0: {from}.' };
const CONTACT: Pair = { en: 'Contact given: {contact}.', fr: 'Contact indiqué\u00A0: {contact}.' };
const CONTACTS: Pair = { en: 'Contacts given: {contact}.', fr: 'Contacts indiqués\u00A0: {contact}.' };
const NOT_READ: Pair = { en: 'Your message may never be read there.', fr: 'À cette adresse, votre message risque de ne jamais être lu.' };

const WRITE_ELSEWHERE: Pair = { en: 'Phone, or write to the contact named.', fr: 'Téléphonez, ou écrivez au contact indiqué.' };
const LOOK_THERE: Pair = { en: 'Look in the reply for where to write or call.', fr: 'Cherchez dans la réponse où écrire, ou qui appeler.' };
const NOT_THERE: Pair = { en: 'Do not send again to this address', fr: 'Ne renvoyez pas à cette adresse' };
const CHECK_CONTACT: Pair = { en: 'Check that the contact named is genuine: by phone, or on their organisation’s site.', fr: 'Vérifiez le contact indiqué\u00A0: par téléphone, ou sur le site de l’organisation.' };
const WRITE_CONTACT: Pair = { en: 'Then write to that contact.', fr: 'Puis écrivez à ce contact.' };
const WAIT: Pair = { en: 'Wait until the person is back.', fr: 'Attendez le retour de la personne.' };
const WAIT_FOR_ANSWER: Pair = { en: 'Wait for an answer.', fr: 'Attendez une réponse.' };
const URGENT: Pair = { en: 'If it is urgent, write to the contact named.', fr: 'Si c’est urgent, écrivez au contact indiqué.' };
const PHONE: Pair = { en: 'If it is urgent, phone.', fr: 'Si c’est urgent, téléphonez.' };
const CALL_FIRST: Pair = {
  en: 'Before you use what it announces, call the person on a number that you already know.',
  fr: 'Avant de vous fier à cette annonce, appelez la personne au numéro que vous connaissez déjà.',
};
const NO_MONEY: Pair = {
  en: 'Pay nothing to a new account before that call.',
  fr: 'Ne payez rien sur un nouveau compte avant cet appel.',
};
const NEVER_TRUST: Pair = {
  en: 'Scammers write such answers too. Never trust new bank details or addresses in a mail.',
  fr: 'Des escrocs écrivent aussi de telles réponses. Ne vous fiez jamais à de nouvelles coordonnées reçues par mail.',
};

/** A mailing list's program answers at once, and a person later (GNU Mailman, Sympa, mlmmj). */
const MODERATED: Sheet = {
  tone: 'wait',
  headline: { en: 'Your message waits for the moderator of the list', fr: 'Votre message attend le modérateur de la liste' },
  whoseMove: NOTHING_TO_DO,
  cause: [{ en: 'This list sends a message on once somebody has read and allowed it.', fr: 'Sur cette liste, une personne lit chaque message retenu avant de le laisser passer.' }],
  steps: [
    { en: 'Wait: a person decides, and that can take days.', fr: 'Attendez\u00A0: une personne décide, et cela peut prendre des jours.' },
    { en: 'If you are a member, write from the address you joined with.', fr: 'Si vous êtes membre, écrivez depuis l’adresse inscrite.' },
  ],
  retry: { en: 'Do not send again: your message is waiting', fr: 'Ne renvoyez pas\u00A0: votre message attend' },
};

const NOTHING_SAID: Absence = { from: null, until: null, contacts: [], announces: null };

/** Nobody reads what comes to this address: who waits for an answer waits for nothing. */
const OF_UNREAD: Pick<Sheet, 'headline' | 'whoseMove' | 'retry'> = { headline: UNREAD, whoseMove: { en: 'your move', fr: 'à vous de jouer' }, retry: NOT_THERE };

/** @returns the explanation of an automatic answer: dates and contacts are pointed out, and nothing that it announces is trusted */
export function away(verdict: Verdict, language: Language): Explanation {
  if (verdict.kindEvidence?.rule === 'kind:moderated') return explanationOf(MODERATED, verdict, language);
  const absence = verdict.automatic?.absence ?? NOTHING_SAID;
  const { from, until, contacts, announces } = absence;
  const isAway = from !== null || until !== null;
  // Who has left stays away, whatever day is named: that on which they went.
  const isGone = absence.hasLeft === true && announces === null;
  const isUnread = isGone || (absence.isUnread === true && announces === null && !isAway);
  const dates = from !== null && until !== null ? DATES : until !== null ? DATE : from !== null ? SINCE : null;
  const contact = contacts.length > 1 ? CONTACTS : contacts.length === 1 ? CONTACT : null;
  const sheet: Sheet = {
    tone: announces === 'bank_details' ? 'warn' : 'calm',
    headline: announces === 'bank_details' ? BANK_DETAILS : announces === 'new_address' ? NEW_ADDRESS : isAway ? AWAY : ANSWERED,
    whoseMove: announces === null ? NOTHING_TO_DO : { en: 'check it first', fr: 'à vérifier d’abord' },
    cause: [NO_ERROR, isUnread ? NOT_READ : null, isGone ? null : dates, contact],
    steps: isGone && contact ? [CHECK_CONTACT, WRITE_CONTACT] : isUnread ? [contact ? WRITE_ELSEWHERE : LOOK_THERE]
      : announces === null ? [isAway ? WAIT : WAIT_FOR_ANSWER, contact ? URGENT : PHONE]
        : [CALL_FIRST, announces === 'bank_details' ? NO_MONEY : null],
    retry: NO_NEED_TO_SEND,
    warning: announces === null ? null : NEVER_TRUST,
    places: { from: dayWritten(safe(from ?? '', 40), language), until: dayWritten(safe(until ?? '', 40), language), contact: contacts.map((address) => safe(address, 80)).join(', ') },
    ...(isUnread && OF_UNREAD),
    ...(isGone && { headline: GONE }),
  };
  return explanationOf(sheet, verdict, language);
}
