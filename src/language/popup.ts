/** What the popup says around explanations. */
import type { Language } from '../bounce/types.ts';
import { plural } from './plural.ts';

const en = {
  title: 'Rebond',
  thisBounce: 'The returned mail you were looking at',
  notExplained: 'Open this mail, and Rebond will explain it.',
  goTo: 'Show it on the page',
  others: (count: number) => plural('en', count, 'One other returned mail on this page', '# other returned mails on this page'),
  noneHere: 'No returned mail in view on this page.',
  reloadTitle: 'Reload this page',
  reloadWhy: 'Rebond was installed or renewed while this page was open.',
  reload: 'Reload the page',
  elsewhere: 'Gmail or Outlook is open here, and nothing shows? Reload the page.',
  notUnderstoodTitle: 'This page has changed its build',
  notUnderstood: 'Rebond no longer finds the mails on it. You can paste the returned mail instead.',
  report: 'A report for the makers',
  reportWhat: 'It says how the page is built. It holds no text and no address. Nothing is sent by itself.',
  copyReport: 'Copy the report',
  siteOff: 'Rebond is switched off for this site. You can switch it on in the settings.',
};

export type PopupTexts = typeof en;

const fr: PopupTexts = {
  title: 'Rebond',
  thisBounce: 'Le mail revenu que vous regardiez',
  notExplained: 'Ouvrez ce mail, et Rebond l’expliquera.',
  goTo: 'Le montrer dans la page',
  others: (count) => plural('fr', count, 'Un autre mail revenu sur cette page', '# autres mails revenus sur cette page'),
  noneHere: 'Aucun mail revenu n’est affiché sur cette page.',
  reloadTitle: 'Rechargez cette page',
  reloadWhy: 'Rebond a été installé ou mis à jour pendant qu’elle était ouverte.',
  reload: 'Recharger la page',
  elsewhere: 'Gmail ou Outlook est ouvert ici, et rien ne s’affiche ? Rechargez la page.',
  notUnderstoodTitle: 'Cette page n’est plus construite comme avant',
  notUnderstood: 'Rebond n’y trouve plus les mails. Vous pouvez coller le mail revenu à la place.',
  report: 'Un rapport pour les auteurs',
  reportWhat: 'Il dit comment la page est construite. Il ne contient ni texte ni adresse. Rien ne part tout seul.',
  copyReport: 'Copier le rapport',
  siteOff: 'Rebond est éteint pour ce site. Vous pouvez l’allumer dans les réglages.',
};

export const popupTexts: Record<Language, PopupTexts> = { en, fr };
