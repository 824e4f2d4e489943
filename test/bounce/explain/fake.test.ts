import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/bounce/explain/index.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import type { Evidence } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES, shownTo } from './reading.ts';
import { verdict } from './verdicts.ts';

const fakeOf = (signs: readonly [string, string][], language: 'en' | 'fr') =>
  explain(verdict({ kind: 'fake', recipients: [], fakeSigns: signs.map(([rule, text]): Evidence => ({ rule: `fake:${rule}`, text })) }), language);

const HELD: [string, string][] = [['no-sender', ''], ['claim', 'messages en attente'], ['action', 'récupérer vos messages']];
const RETURNED: [string, string][] = [['no-sender', ''], ['imitation', 'n’a pas pu être remis'], ['action', 'cliquez ici']];
const FULL: [string, string][] = [['no-sender', ''], ['mailbox', 'boîte pleine'], ['action', 'cliquez ici']];
const GREEDY: [string, string][] = [['no-sender', ''], ['imitation', 'n’a pas pu être remis'], ['action', 'cliquez ici'], ['password', 'confirmer votre mot de passe'], ['pressure', 'sera désactivée']];

describe('a text whose sender nobody sees', () => {
  test('is told by what it claims', () => {
    expect(fakeOf(HELD, 'fr').cause).toContain('filtres');
    expect(fakeOf(RETURNED, 'fr').cause).not.toMatch(/filtres|listes|avertissements/);
    expect(fakeOf(FULL, 'fr').cause).toContain('avertissements');
  });

  test('is plainly a fake where it wants a password, and soon', () => {
    expect(fakeOf(GREEDY, 'fr')).toMatchObject({ headline: 'C’est un faux\u00A0: ne cliquez sur rien', tone: 'warn' });
    expect(fakeOf(GREEDY, 'en').cause).toContain('asks for your password');
    expect(fakeOf(GREEDY.filter(([rule]) => rule !== 'pressure'), 'en').headline).toBe('This may be a trap: click nothing in it');
    expect(fakeOf([...HELD, ['password', ''], ['pressure', 'sous 24h']], 'en').headline).toBe('This is a fake: click nothing in it');
  });

  test('is told without jargon', () => {
    for (const signs of [HELD, RETURNED, FULL, GREEDY]) {
      for (const language of LANGUAGES) {
        const it = fakeOf(signs, language);
        expect(shownTo(it).flatMap((text) => faults(text, language))).toEqual([]);
        expect(shownTo(it).join(' ')).not.toMatch(/source|robber|voleur/);
      }
    }
  });
});

test('password, link and deadline together', () => {
  const it = explain(classify(read('Votre message n\'a pas pu être remis. Votre boîte mail sera désactivée dans 24h. Veuillez confirmer votre mot de passe ici : http://orange-verif.example/login')), 'fr');
  expect(it.headline).toMatch(/^C’est un faux/);
  expect(it.steps).toHaveLength(3);
});
