import type { Explanation, Flood, Language } from '../types.ts';
import { adviceFor, type Pair } from './advice.ts';
import { NOTHING_TO_SEND } from './sheet.ts';
import { put } from './texts.ts';

const HEADLINE: Pair = { en: 'You probably did not send these: your address was borrowed', fr: 'Ces messages ne sont sans doute pas de vous\u00A0: on a emprunté votre adresse' };
const HEADLINE_OF_SOME: Pair = { en: 'Some of these are probably not yours', fr: 'Certains de ces retours ne sont sans doute pas à vous' };
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
    'Sinon, supprimez ces retours. S’il en arrive encore des dizaines, prévenez votre messagerie.',
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
