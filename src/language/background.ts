/** What the browser itself shows for us: the menu on a selection, the toolbar button, the address bar. */
import type { Language } from '../bounce/types.ts';
import { plural } from './plural.ts';

const en = {
  explainSelection: 'Explain this bounce',
  /** The toolbar button's name; the page's own words stand in its popup. */
  seen: (bounces: number) => plural('en', bounces, 'Rebond: one returned mail on this page', 'Rebond: # returned mails on this page'),
  noneSeen: 'Rebond: why did my mail come back?',
  notUnderstood: 'Rebond no longer finds the mails on this page',
  lookUp: 'Look up a code, a phrase, an address or a provider',
  nearest: 'nearest known',
};

export type BackgroundTexts = typeof en;

const fr: BackgroundTexts = {
  explainSelection: 'Expliquer ce mail revenu',
  seen: (bounces) => plural('fr', bounces, 'Rebond\u00A0: un mail revenu sur cette page', 'Rebond\u00A0: # mails revenus sur cette page'),
  noneSeen: 'Rebond\u00A0: pourquoi mon mail est-il revenu\u00A0?',
  notUnderstood: 'Rebond ne trouve plus les mails sur cette page',
  lookUp: 'Chercher un code, une phrase, une adresse ou un fournisseur',
  nearest: 'le plus proche connu',
};

export const backgroundTexts: Record<Language, BackgroundTexts> = { en, fr };
