/** What the settings page says. */
import type { Language } from '../bounce/types.ts';
import { number, plural } from './plural.ts';

const en = {
  title: 'Settings',
  intro: 'Each change is saved at once. Your browser may carry these settings to your other computers.',
  saved: 'Saved.',
  notSaved: 'Your browser did not save this. Please try again.',
  badTitle: 'Stored settings could not be read',
  bad: (names: string) => `Rebond uses its usual values for: ${names}.`,
  badFix: 'Keep the usual values',
  names: {
    language: 'Language', hover: 'Explain when I point at a mail', hoverDelay: 'How long to point', fullReport: 'The full report',
    gmail: 'Gmail', outlook: 'Outlook', ownAddresses: 'Your own addresses',
  },
  languageWhat: 'For cards and pages.',
  auto: 'Automatic',
  autoWhat: 'Like the mail page, or else like your browser.',
  sites: 'Where Rebond helps you',
  sitesWhat: 'Uncheck a site, and Rebond does nothing there.',
  hoverTitle: 'In the list of mails',
  hoverWhat: 'A small card says why a mail came back, without opening it.',
  /** The delays that are offered, by milliseconds; any other is told in seconds. */
  delays: { 150: 'Short', 350: 'Medium', 1000: 'Long' } as Readonly<Record<number, string>>,
  delay: (milliseconds: number) => plural('en', milliseconds / 1000, '# second', '# seconds'),
  fullReportWhat: 'Gmail’s list often does not say why a mail came back. Rebond can fetch the mail itself from Gmail.',
  fullReportClick: 'Only when I click for it',
  fullReportNever: 'Never',
  ownWhat: 'One address on each line. They help to tell whether you wrote a returned mail.',
  ownBad: (line: string) => `This line is not a mail address, and is not saved: ${line}`,
  ownMany: (most: number) => `Only the first ${number('en', most)} addresses are saved.`,
  keys: 'With the keyboard',
  keysWhat: 'Alt+Shift+R opens Rebond. Alt+Shift+B explains the mail in view.',
  keysChange: 'You can change these keys in your browser’s list of extensions.',
};

export type OptionsTexts = typeof en;

const fr: OptionsTexts = {
  title: 'Réglages',
  intro: 'Chaque changement s’applique aussitôt. Votre navigateur peut reporter ces réglages sur vos autres ordinateurs.',
  saved: 'Enregistré.',
  notSaved: 'Votre navigateur n’a pas enregistré ce choix. Essayez encore.',
  badTitle: 'Des réglages enregistrés sont illisibles',
  bad: (names) => `Rebond a repris ses valeurs habituelles pour\u00A0: ${names}.`,
  badFix: 'Garder ces valeurs',
  names: {
    language: 'Langue', hover: 'Expliquer quand je m’arrête sur un mail', hoverDelay: 'Délai avant l’explication', fullReport: 'Le mail en entier',
    gmail: 'Gmail', outlook: 'Outlook', ownAddresses: 'Vos propres adresses',
  },
  languageWhat: 'Pour les cartes et les pages.',
  auto: 'Automatique',
  autoWhat: 'Comme la page de mail, sinon comme votre navigateur.',
  sites: 'Où Rebond vous aide',
  sitesWhat: 'Décochez un site pour que Rebond n’y fasse rien.',
  hoverTitle: 'Dans la liste des mails',
  hoverWhat: 'Une petite carte dit pourquoi un mail est revenu, sans que vous l’ouvriez.',
  delays: { 150: 'Court', 350: 'Moyen', 1000: 'Long' },
  delay: (milliseconds) => plural('fr', milliseconds / 1000, '# seconde', '# secondes'),
  fullReportWhat: 'La liste de Gmail ne dit pas toujours pourquoi. Rebond peut aller chercher le mail lui-même chez Gmail.',
  fullReportClick: 'Seulement quand je clique',
  fullReportNever: 'Jamais',
  ownWhat: 'Une adresse par ligne. Elles aident à savoir si vous avez écrit un mail revenu.',
  ownBad: (line) => `Cette ligne n’est pas une adresse mail, et n’est pas enregistrée\u00A0: ${line}`,
  ownMany: (most) => `Seules les ${number('fr', most)} premières adresses sont enregistrées.`,
  keys: 'Au clavier',
  keysWhat: 'Alt+Maj+R ouvre Rebond. Alt+Maj+B explique le mail affiché.',
  keysChange: 'Ces touches se changent dans la liste des extensions de votre navigateur.',
};

export const optionsTexts: Record<Language, OptionsTexts> = { en, fr };
