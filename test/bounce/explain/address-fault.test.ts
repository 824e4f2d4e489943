import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/bounce/explain/index.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import type { RecipientVerdict } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES, shownTo } from './reading.ts';
import { recipient, verdict, waiting } from './verdicts.ts';

const of = (address: string, changes: Partial<RecipientVerdict> = {}, language: 'en' | 'fr' = 'fr') =>
  explain(verdict({ recipients: [recipient({ address, cause: 'bad_address_syntax', remoteHost: null, ...changes })] }), language);

describe('the fault that anybody can see in an address is named', () => {
  test.each([
    ['marie@orange,fr', 'Dans «\u00A0marie@orange,fr\u00A0», il y a une virgule à la place du point. Vouliez-vous écrire marie@orange.fr\u00A0?'],
    ['jean dupont@orange.fr', 'Il y a un espace dans «\u00A0jean dupont@orange.fr\u00A0»\u00A0: une adresse n’en contient jamais.'],
    ['marie.orange.fr', 'Il manque le @ dans «\u00A0marie.orange.fr\u00A0».'],
    ['marie@@orange.fr', 'Il y a un @ de trop dans «\u00A0marie@@orange.fr\u00A0». Vouliez-vous écrire marie@orange.fr\u00A0?'],
    ['marie@orange.fr.', '«\u00A0marie@orange.fr.\u00A0» finit par un point de trop. Vouliez-vous écrire marie@orange.fr\u00A0?'],
    ['marie@orange..fr', 'Il y a deux points de suite dans «\u00A0marie@orange..fr\u00A0». Vouliez-vous écrire marie@orange.fr\u00A0?'],
    ['marie@orange', 'Il manque la fin dans «\u00A0marie@orange\u00A0»\u00A0: .fr, .com… Vouliez-vous écrire marie@orange.fr\u00A0?'],
    ['info@exemple', 'Il manque la fin dans «\u00A0info@exemple\u00A0»\u00A0: .fr, .com…'],
    ['élodie@exemple.fr', 'Il y a un accent dans «\u00A0élodie@exemple.fr\u00A0»\u00A0: presque aucune adresse n’en a. Vouliez-vous écrire elodie@exemple.fr\u00A0?'],
  ])('%s', (address, said) => {
    expect(of(address).cause).toBe(said);
    for (const language of LANGUAGES) {
      const it = of(address, {}, language);
      expect(shownTo(it).flatMap((text) => faults(text, language))).toEqual([]);
    }
  });

  test('the first step writes to the address that was meant', () => {
    expect(of('marie@orange,fr').steps[0]).toBe('Si oui, envoyez votre message à marie@orange.fr.');
    expect(of('info@exemple').steps[0]).toBe('Réécrivez l’adresse en entier, sans cette faute.');
  });

  test('also where a server called it unknown, or gave no reason', () => {
    expect(of('paul@clientsa', { cause: 'user_unknown' })).toMatchObject({ headline: 'L’adresse est mal écrite', cause: 'Il manque la fin dans «\u00A0paul@clientsa\u00A0»\u00A0: .fr, .com…' });
    expect(of('marie@orange,fr', { cause: 'unknown' }).cause).toContain('une virgule');
    expect(explain(waiting({ address: 'marie@orange,fr', cause: 'host_unknown' }), 'fr').steps[0]).toBe('Si oui, écrivez dès maintenant à marie@orange.fr.');
  });

  test.each([
    ['paul@intranet', { cause: 'user_unknown', remoteHost: 'mx.intranet' }], ['root@localhost', {}], ['élodie@exemple.fr', { cause: 'user_unknown' }],
    ['marie@orange', { cause: 'mailbox_full' }], ['marie@example.org', {}],
  ] as const)('no fault is seen in %s %j', (address, changes) => {
    expect(of(address, changes).cause).not.toMatch(/Il manque|Il y a (?:un|deux)|virgule à la place/);
  });
});

test('a notice about a name alone', () => {
  const it = explain(classify(read('Adresse introuvable\nVotre message n\'est pas parvenu à paul@clientsa, car l\'adresse est introuvable ou ne peut pas recevoir d\'e-mails.')), 'fr');
  expect(it.cause).toContain('Il manque la fin');
});
