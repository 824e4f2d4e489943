/** What the helper page says about a few mails, each with its card. */
import type { Language } from '../bounce/types.ts';
import { number, plural } from './plural.ts';

const en = {
  headline: (returned: number, mails: number) => (returned === 0 ? 'No returned mail among these'
    : returned === mails ? plural('en', returned, '# returned mail', '# returned mails')
      : `${plural('en', returned, '# returned mail', '# returned mails')} among ${number('en', mails)}`),
  more: 'See the original text, and the messages to copy',
  back: 'Back to all of them',
};

export type FewTexts = typeof en;

const fr: FewTexts = {
  headline: (returned, mails) => (returned === 0 ? 'Aucun mail revenu parmi ces mails'
    : returned === mails ? plural('fr', returned, '# mail revenu', '# mails revenus')
      : `${plural('fr', returned, '# mail revenu', '# mails revenus')} sur ${number('fr', mails)}`),
  more: 'Voir le texte d’origine, et les messages à copier',
  back: 'Revenir à tous les mails',
};

export const fewTexts: Record<Language, FewTexts> = { en, fr };
