/** What the popup says around explanations. */
import type { Language } from '../bounce/types.ts';
import { number, plural } from './plural.ts';

const en = {
  notExplained: 'Open this mail, and Rebond will explain it.',
  goTo: 'Show it on the page',
  others: (count: number) => plural('en', count, 'One other returned mail on this page', '# other returned mails on this page'),
  all: (count: number) => plural('en', count, 'One returned mail on this page', '# returned mails on this page'),
  showAll: (count: number) => `Show all ${number('en', count)}`,
  /** Asked once for many returns whose origin the list does not tell. */
  floodQuestion: (count: number) => `${number('en', count)} mails came back here. Did you write them?`,
  floodYes: 'Yes, I did',
  floodNo: 'No',
  floodWhy: 'If not, somebody has borrowed your address. Your answer is kept nowhere.',
  noneHere: 'No returned mail in view on this page.',
  reloadTitle: 'Reload this page',
  /** Where the browser does not tell which page it is. */
  reloadIf: 'Is this Gmail or Outlook? Then reload it.',
  reloadWhy: 'Rebond was installed or updated while this page was open.',
  reload: 'Reload the page',
  notUnderstoodTitle: 'This page is not built as it was before',
  notUnderstood: 'Rebond no longer finds the mails on it. You can paste the returned mail instead.',
  report: 'A report for the people who make Rebond',
  reportWhat: 'It says how the page is built. It holds no text and no address. Nothing is sent by itself.',
  copyReport: 'Copy the report',
  siteOff: 'Rebond is switched off for this site. You can switch it on in the settings.',
};

export type PopupTexts = typeof en;

const fr: PopupTexts = {
  notExplained: 'Ouvrez ce mail, et Rebond l’expliquera.',
  goTo: 'Le montrer dans la page',
  others: (count) => plural('fr', count, 'Un autre mail revenu sur cette page', '# autres mails revenus sur cette page'),
  all: (count) => plural('fr', count, 'Un mail revenu sur cette page', '# mails revenus sur cette page'),
  showAll: (count) => `Les montrer tous (${number('fr', count)})`,
  floodQuestion: (count) => `${number('fr', count)} mails sont revenus ici. Les avez-vous écrits\u00A0?`,
  floodYes: 'Oui',
  floodNo: 'Non',
  floodWhy: 'Sinon, quelqu’un a emprunté votre adresse. Votre réponse n’est gardée nulle part.',
  noneHere: 'Aucun mail revenu n’est affiché sur cette page.',
  reloadTitle: 'Rechargez cette page',
  reloadIf: 'C’est Gmail ou Outlook\u00A0? Alors rechargez la page.',
  reloadWhy: 'Rebond a été installé ou mis à jour pendant qu’elle était ouverte.',
  reload: 'Recharger la page',
  notUnderstoodTitle: 'Cette page n’est plus construite comme avant',
  notUnderstood: 'Rebond n’y trouve plus les mails. Vous pouvez coller le mail revenu à la place.',
  report: 'Un rapport pour les auteurs de Rebond',
  reportWhat: 'Il dit comment la page est construite. Il ne contient ni texte ni adresse. Rien ne part tout seul.',
  copyReport: 'Copier le rapport',
  siteOff: 'Rebond est éteint pour ce site. Vous pouvez l’allumer dans les réglages.',
};

export const popupTexts: Record<Language, PopupTexts> = { en, fr };
