/** What the page of all codes and providers says. */
import type { Language } from '../bounce/types.ts';

const en = {
  title: 'Codes and providers',
  intro: 'Look one up, or browse them all.',
};

export type CodesTexts = typeof en;

const fr: CodesTexts = {
  title: 'Codes et fournisseurs',
  intro: 'Cherchez-en un, ou parcourez-les tous.',
};

export const codesTexts: Record<Language, CodesTexts> = { en, fr };
