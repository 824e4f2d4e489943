import type { Cause, Explanation, Flood, Language } from '../types.ts';
import { adviceFor, type Pair } from './advice.ts';
import { NOTHING_TO_SEND } from './sheet.ts';
import { put } from './texts.ts';

const HEADLINE: Pair = { en: 'You probably did not send these: your address was borrowed', fr: 'Ces messages ne sont sans doute pas de vous\u00A0: on a emprunté votre adresse' };
const HEADLINE_OF_SOME: Pair = { en: 'Some of these are probably not yours', fr: 'Certains de ces mails ne sont sans doute pas de vous' };
const CAUSE: Pair = {
  en: 'At least {notOwn} of {returns} returned mails come from elsewhere than your mail service.',
  fr: 'Au moins {notOwn} mails revenus sur {returns} viennent d’ailleurs que de votre messagerie.',
};
const CAUSE_SAID: Pair = { en: 'You say that you did not write these mails.', fr: 'Vous dites ne pas avoir écrit ces mails.' };
const HARMLESS: Pair = {
  en: 'Somebody wrote your address on them. That alone does no harm, and it mostly ends within days.',
  fr: 'Quelqu’un y a mis votre adresse. En soi, ce n’est pas grave, et cela cesse en général en quelques jours.',
};
const STEPS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Answer none of them, and click nothing in them.',
    'Look into your Sent folder: is there anything that you did not write?',
    'If so, change your password, sign out on all devices, and turn on two-step sign-in.',
    'If not, delete these returns. If dozens more come, tell your mail service.',
  ],
  fr: [
    'N’y répondez pas, et ne cliquez sur rien.',
    'Regardez vos messages envoyés\u00A0: y a-t-il quelque chose que vous n’avez pas écrit\u00A0?',
    'Si oui, changez de mot de passe, déconnectez tous vos appareils et activez la double authentification.',
    'Sinon, supprimez ces mails. S’il en arrive encore des dizaines, prévenez votre messagerie.',
  ],
};
const FOR_IT: Pair = {
  en: 'As a stopgap, and only for the hours of the attack: refuse mail with an empty sender to this address. Real returns are lost meanwhile.',
  fr: 'En dernier recours, et seulement pendant l’attaque\u00A0: refuser le courrier à expéditeur vide pour cette adresse. Les vrais retours sont alors perdus.',
};

/**
 * What many returns say together, once for all of them.
 * @returns null where they show no borrowed address: then each return, or the table of them, says more
 */
export function explainFlood(flood: Flood | null, language: Language): Explanation | null {
  if (flood === null || flood.origin === 'own' || (flood.origin === 'cannot_tell' && flood.notOwn < SOME)) return null;
  const isSaid = flood.evidence[0]?.rule === 'origin:not_own:answer';
  const places = { notOwn: String(flood.notOwn), returns: String(flood.returns) };
  return {
    lang: language,
    tone: 'calm',
    headline: (flood.origin === 'not_own' ? HEADLINE : HEADLINE_OF_SOME)[language],
    about: null,
    whoseMove: { en: 'a look is enough', fr: 'un coup d’œil suffit' }[language],
    cause: `${put((isSaid ? CAUSE_SAID : CAUSE)[language], places)} ${HARMLESS[language]}`,
    steps: [...STEPS[language]],
    retry: NOTHING_TO_SEND[language],
    forIT: [...adviceFor('backscatter').it[language], FOR_IT[language]].join(' '),
    details: [],
    links: [],
    fates: [],
    warning: null,
  };
}

/** Strays beside a mailing are not worth a word; as many as this are. */
const SOME = 5;

/** Addresses that nothing will reach. */
const GONE: ReadonlySet<Cause> = new Set(['user_unknown', 'bad_address_syntax', 'host_unknown', 'no_mail_domain', 'account_disabled', 'moved', 'suppressed']);
/** Taken for junk. */
const AS_JUNK: ReadonlySet<Cause> = new Set(['spam_content', 'url_blocklisted']);
/** Refused for where it was sent from. */
const FOR_SENDER: ReadonlySet<Cause> = new Set(['auth_fail', 'ip_blocklisted', 'ip_reputation', 'bad_rdns', 'tls_required', 'sender_refused', 'sender_account', 'relay_denied']);

type Counted = Readonly<Record<Language, (count: number) => string>>;

/** "1 address", "1,200 addresses" */
function addresses(count: number, language: Language): string {
  const [one, many] = { en: ['address', 'addresses'], fr: ['adresse', 'adresses'] }[language];
  return `${count.toLocaleString(language)} ${count === 1 ? one : many}`;
}

const REMOVE: Counted = {
  en: (count) => `Take ${addresses(count, 'en')} off your list: nothing can reach ${count === 1 ? 'it' : 'them'}.`,
  fr: (count) => `Retirez ${addresses(count, 'fr')} de votre liste\u00A0: rien ne peut y arriver.`,
};
const MEND_MAILING: Counted = {
  en: (count) => `For ${addresses(count, 'en')}, your message was taken for junk. The fault is in the message, not in the ${count === 1 ? 'address' : 'addresses'}: change it before you send it again.`,
  fr: (count) => `Pour ${addresses(count, 'fr')}, votre message a été pris pour un indésirable. Cela tient au message, pas ${count === 1 ? 'à l’adresse' : 'aux adresses'}\u00A0: modifiez-le avant de le renvoyer.`,
};
const MEND_SERVER: Counted = {
  en: (count) => `For ${addresses(count, 'en')}, the server or the address that you send from was refused. Tell the person who runs your mailing.`,
  fr: (count) => `Pour ${addresses(count, 'fr')}, le refus vise votre serveur ou votre adresse d’envoi. Prévenez la personne qui gère vos envois.`,
};

/**
 * What to do about a mailing whose returns are counted by cause: a fault of the mailing stands behind many addresses at once, and is
 * mended once, not address by address.
 * @returns at most three sentences, what concerns most addresses first; none where no cause calls for one
 */
export function adviseOnMailing(causes: ReadonlyMap<Cause, number>, language: Language): string[] {
  const count = (wanted: ReadonlySet<Cause>) => [...causes].reduce((sum, [cause, times]) => (wanted.has(cause) ? sum + times : sum), 0);
  const groups = [{ say: REMOVE, times: count(GONE) }, { say: MEND_MAILING, times: count(AS_JUNK) }, { say: MEND_SERVER, times: count(FOR_SENDER) }];
  return groups.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times).map(({ say, times }) => say[language](times));
}
