/** What the card itself says around an explanation, whose own words come from the classifier. Mail pages are given it by the background. */
import type { Language } from '../bounce/types.ts';

const en = {
  close: 'Close',
  detailsForIT: 'Details for IT',
  copyForIT: 'Copy for IT',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  readFullReport: 'Read the full report',
  readingFullReport: 'Reading the full report…',
  newTab: 'opens in a new tab',
  whatBecame: 'What became of each address',
  beware: 'Beware',
  cameBack: 'This message came back',
  isDelayed: 'This message is delayed',
  automatic: 'An automatic message from the mail system',
  moreInside: 'The message itself says more.',
  notInTheRow: 'The list does not say why. The full report says more.',
  openForWhy: 'The list does not say why. Open the message to know more.',
  probably: 'Probably a returned mail: its sender shows no address.',
  /** What stands between braces is filled in. */
  question: {
    both: 'Did you write to {recipient} on {date}?',
    recipient: 'Did you write to {recipient}?',
    subject: 'Did you write a mail called “{subject}”?',
    yes: 'Yes, I did',
    no: 'No',
  },
  reportProblem: {
    login: 'Gmail asks you to log in again. Reload the page, then try once more.',
    busy: 'Gmail wants a pause. Try again in a few minutes, or open the message.',
    offline: 'The report could not be reached. Check your connection and try again.',
    gone: 'Gmail did not give out the report. Open the message instead.',
  },
};

export type CardLabels = typeof en;

const fr: CardLabels = {
  close: 'Fermer',
  detailsForIT: 'Détails pour l’informatique',
  copyForIT: 'Copier pour l’informatique',
  copied: 'Copié',
  copyFailed: 'La copie a échoué',
  readFullReport: 'Lire le mail en entier',
  readingFullReport: 'Lecture du mail…',
  newTab: 's’ouvre dans un nouvel onglet',
  whatBecame: 'Ce qu’il advient de chaque adresse',
  beware: 'Attention',
  cameBack: 'Ce message est revenu',
  isDelayed: 'Ce message a du retard',
  automatic: 'Un message automatique de la messagerie',
  moreInside: 'Le message lui-même en dit plus.',
  notInTheRow: 'La liste ne dit pas pourquoi. Le mail en dit plus.',
  openForWhy: 'La liste ne dit pas pourquoi. Ouvrez le message pour en savoir plus.',
  probably: 'C’est sans doute un mail revenu\u00A0: son expéditeur n’a pas d’adresse visible.',
  question: {
    both: 'Avez-vous écrit à {recipient} le {date}\u00A0?',
    recipient: 'Avez-vous écrit à {recipient}\u00A0?',
    subject: 'Avez-vous écrit un mail intitulé «\u00A0{subject}\u00A0»\u00A0?',
    yes: 'Oui, j’ai écrit',
    no: 'Non',
  },
  reportProblem: {
    login: 'Gmail demande de vous reconnecter. Rechargez la page, puis réessayez.',
    busy: 'Gmail demande une pause. Réessayez dans quelques minutes, ou ouvrez le message.',
    offline: 'Impossible d’atteindre ce mail. Vérifiez votre connexion et réessayez.',
    gone: 'Gmail n’a pas donné ce mail. Ouvrez-le plutôt.',
  },
};

export const cardLabels: Record<Language, CardLabels> = { en, fr };
