import type { Explanation, Language, Verdict } from '../types.ts';
import { away } from './away.ts';
import { challenge, complaint, ordinary, receipt } from './notices.ts';
import { explanationOf, NO_NEED_TO_SEND, NOTHING_TO_DO, type Sheet } from './sheet.ts';

const DELIVERED: Sheet = {
  tone: 'good',
  headline: { en: 'Good news: your message arrived', fr: 'Bonne nouvelle\u00A0: votre message est arrivé' },
  whoseMove: NOTHING_TO_DO,
  cause: [
    { en: 'Your message for {address} was delivered.', fr: 'Votre message pour {address} a été remis.' },
    { en: 'That does not say that somebody has read it.', fr: 'Cela ne dit pas que quelqu’un l’a lu.' },
  ],
  steps: [
    { en: 'You have nothing to do.', fr: 'Vous n’avez rien à faire.' },
    { en: 'If no answer comes, ask the person to look into their junk folder.', fr: 'Sans réponse, demandez à la personne de regarder dans ses indésirables.' },
  ],
  retry: NO_NEED_TO_SEND,
};

const RELAYED: Sheet = {
  tone: 'calm',
  headline: { en: 'Your message was handed on; its arrival is not confirmed', fr: 'Votre message a été transmis\u00A0; son arrivée n’est pas confirmée' },
  whoseMove: NOTHING_TO_DO,
  cause: [
    { en: 'Your message for {address} was handed to your correspondent’s mail service.', fr: 'Votre message pour {address} a été transmis à la messagerie de votre correspondant.' },
    { en: 'It sends no confirmations. Your message probably arrived.', fr: 'Elle n’envoie pas de confirmation. Votre message est sans doute arrivé.' },
  ],
  steps: [
    { en: 'You have nothing to do.', fr: 'Vous n’avez rien à faire.' },
    { en: 'If it matters, ask the person whether it is there.', fr: 'Si c’est important, demandez à la personne si elle l’a reçu.' },
  ],
  retry: NO_NEED_TO_SEND,
};

const EXPANDED: Sheet = {
  ...RELAYED,
  headline: { en: 'Your message went to the members of a list', fr: 'Votre message est parti aux membres d’une liste' },
  cause: [
    { en: 'The list {address} took your message and sent it on to its members.', fr: 'La liste {address} a pris votre message et l’a envoyé à ses membres.' },
    { en: 'Whether each of them received it is not confirmed.', fr: 'On ne sait pas si chacun l’a reçu.' },
  ],
  steps: [
    { en: 'You have nothing to do.', fr: 'Vous n’avez rien à faire.' },
    { en: 'If it matters, ask one of the members.', fr: 'Si c’est important, demandez à l’un des membres.' },
  ],
};

/** @returns the explanation of a mail that is neither failure, delay nor fake: reports of success, automatic answers, ordinary mail */
export function automatic(verdict: Verdict, language: Language): Explanation {
  switch (verdict.kind) {
    case 'delivered': return explanationOf(DELIVERED, verdict, language);
    case 'relayed': return explanationOf(RELAYED, verdict, language);
    case 'expanded': return explanationOf(EXPANDED, verdict, language);
    case 'challenge': return challenge(verdict, language);
    case 'auto_reply': return away(verdict, language);
    case 'read_receipt': return receipt(verdict, language);
    case 'feedback': return complaint(verdict, language);
    default: return ordinary(verdict, language);
  }
}
