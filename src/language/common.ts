/** Words that every page of the extension uses. */
import type { Language } from '../bounce/types.ts';

const en = {
  languageSwitch: 'Language',
  settings: 'Settings',
  pasteBounce: 'Paste a returned mail',
  codesAndProviders: 'Codes and providers',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  newTab: 'opens in a new tab',
  nothingLeaves: 'Nothing of your mail leaves this computer.',
};

export type CommonTexts = typeof en;

const fr: CommonTexts = {
  languageSwitch: 'Langue',
  settings: 'Réglages',
  pasteBounce: 'Coller un mail revenu',
  codesAndProviders: 'Codes et fournisseurs',
  copied: 'Copié',
  copyFailed: 'La copie a échoué',
  newTab: 's’ouvre dans un nouvel onglet',
  nothingLeaves: 'Rien de vos mails ne quitte cet ordinateur.',
};

export const commonTexts: Record<Language, CommonTexts> = { en, fr };
