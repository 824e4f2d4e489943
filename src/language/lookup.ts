/** What the look-up says: the field, what was found, what was not. */
import type { Language } from '../bounce/types.ts';
import { plural } from './plural.ts';

const en = {
  label: 'Look up a code, a phrase, an address or a provider',
  placeholder: 'A code, a phrase, an address…',
  looking: 'Looking…',
  found: (count: number) => plural('en', count, '# answer', '# answers'),
  nothing: (query: string) => `Nothing is known of “${query}”.`,
  nearest: 'The nearest that is known:',
  hints: {
    number: 'A code has three digits, as in 550, or dots, as in 5.1.1.',
    domain: 'Only the big providers are listed here. Paste the returned mail: it says more.',
    words: 'Try a code if there is one, or a few other words of the reply.',
  },
  means: 'At some providers it means:',
  otherMeanings: (count: number) => plural('en', count, 'One more meaning', '# more meanings'),
  withProvider: (code: string) => `For one provider alone, type its name too: “gmail ${code}”.`,
  failed: 'The look-up could not be loaded. Close this and open it again.',
};

export type LookupTexts = typeof en;

const fr: LookupTexts = {
  label: 'Chercher un code, une phrase, une adresse ou un fournisseur',
  placeholder: 'Un code, une phrase, une adresse…',
  looking: 'Recherche…',
  found: (count) => plural('fr', count, '# réponse', '# réponses'),
  nothing: (query) => `On ne sait rien de «\u00A0${query}\u00A0».`,
  nearest: 'Le plus proche que l’on connaisse\u00A0:',
  hints: {
    number: 'Un code a trois chiffres, comme 550, ou des points, comme 5.1.1.',
    domain: 'Seuls les grands fournisseurs sont listés ici. Collez le mail revenu\u00A0: il en dit plus.',
    words: 'Essayez un code s’il y en a un, ou quelques autres mots de la réponse.',
  },
  means: 'Chez certains fournisseurs, cela veut dire\u00A0:',
  otherMeanings: (count) => plural('fr', count, 'Un autre sens', '# autres sens'),
  withProvider: (code) => `Pour un seul fournisseur, écrivez aussi son nom\u00A0: «\u00A0gmail ${code}\u00A0».`,
  failed: 'La recherche n’a pas pu être chargée. Fermez puis rouvrez cette fenêtre.',
};

export const lookupTexts: Record<Language, LookupTexts> = { en, fr };
