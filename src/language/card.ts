/**
 * What the card itself says around an explanation. Small on purpose: every Gmail and Outlook page carries it.
 * The explanation's own words come from the classifier.
 */
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
};

export type CardLabels = typeof en;

const fr: CardLabels = {
  close: 'Fermer',
  detailsForIT: 'Détails pour l’informatique',
  copyForIT: 'Copier pour l’informatique',
  copied: 'Copié',
  copyFailed: 'La copie a échoué',
  readFullReport: 'Lire le rapport complet',
  readingFullReport: 'Lecture du rapport complet…',
  newTab: 's’ouvre dans un nouvel onglet',
  whatBecame: 'Ce qu’il advient de chaque adresse',
  beware: 'Attention',
};

export const cardLabels: Record<Language, CardLabels> = { en, fr };
