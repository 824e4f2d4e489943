/** The mail sites that the extension reads, as people call them, and the permission for them. */
import type { Language } from '../bounce/types.ts';

const en = {
  gmail: 'Gmail',
  outlook: 'Outlook',
  missing: (sites: string) => `Your browser does not let Rebond read ${sites} right now.`,
  and: 'and',
  grant: 'Allow it again',
  granted: 'Thank you. Reload your mail page and Rebond will read it.',
  refused: 'Nothing has changed. You can allow it later, here or in the browser’s settings.',
};

export type SitesTexts = typeof en;

const fr: SitesTexts = {
  gmail: 'Gmail',
  outlook: 'Outlook',
  missing: (sites) => `En ce moment, votre navigateur ne laisse pas Rebond lire ${sites}.`,
  and: 'et',
  grant: 'Autoriser à nouveau',
  granted: 'Merci. Rechargez votre page de mail et Rebond la lira.',
  refused: 'Rien n’a changé. Vous pourrez l’autoriser plus tard, ici ou dans les réglages du navigateur.',
};

export const sitesTexts: Record<Language, SitesTexts> = { en, fr };
