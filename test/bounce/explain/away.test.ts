import { expect, test } from 'vitest';
import { explain } from '../../../src/bounce/explain/index.ts';
import type { Absence } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES, shownTo } from './reading.ts';
import { verdict } from './verdicts.ts';

const reply = (absence: Partial<Absence>, language: 'en' | 'fr') =>
  explain(verdict({ kind: 'auto_reply', recipients: [], automatic: { absence: { from: null, until: null, contacts: [], announces: null, ...absence } } }), language);

test('who has left does not come back: the other contact is checked, then written to', () => {
  const it = reply({ hasLeft: true, from: '31 mars', contacts: ['info@clientsa.example'] }, 'fr');
  expect(it.headline).toBe('Une réponse automatique\u00A0: cette personne n’est plus là');
  expect(it.steps).toEqual(['Vérifiez le contact indiqué\u00A0: par téléphone, ou sur le site de l’organisation.', 'Puis écrivez à ce contact.']);
  expect(it.retry).toBe('Ne renvoyez pas à cette adresse');
  expect(it.cause).not.toMatch(/31 mars|Premier jour/);
  expect(reply({ hasLeft: true }, 'fr').steps).toEqual(['Cherchez dans la réponse où écrire, ou qui appeler.']);
  for (const language of LANGUAGES) expect(shownTo(reply({ hasLeft: true, contacts: ['a@b.example'] }, language)).flatMap((text) => faults(text, language))).toEqual([]);
});

test('a new address is still not to be trusted from somebody who has left', () => {
  expect(reply({ hasLeft: true, announces: 'new_address' }, 'en').headline).toBe('An automatic reply announces a new address');
});
