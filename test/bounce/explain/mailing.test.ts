import { expect, test } from 'vitest';
import { adviseOnMailing } from '../../../src/bounce/explain/index.ts';
import type { Cause } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES } from './reading.ts';

const counted = (counts: Partial<Record<Cause, number>>, language: 'en' | 'fr') => adviseOnMailing(new Map(Object.entries(counts) as [Cause, number][]), language);

test('bad addresses go, and a fault of the mailing is told once', () => {
  expect(counted({ user_unknown: 80, host_unknown: 6, spam_content: 57, mailbox_full: 9, ip_reputation: 4 }, 'en')).toEqual([
    'Take 86 addresses off your list: nothing can reach them.',
    '57 took your message for junk: that is your mailing, not the addresses. Change it before you send it again.',
    '4 refused the server or the address that you send from: tell the person who runs your mailing.',
  ]);
  expect(counted({ user_unknown: 1, spam_content: 30 }, 'fr')).toEqual([
    '30 ont pris votre message pour un indésirable\u00A0: cela tient à l’envoi, pas aux adresses. Modifiez-le avant de le renvoyer.',
    'Retirez 1 adresse de votre liste\u00A0: rien ne peut y arriver.',
  ]);
});

test('nothing is said where nothing is to be done', () => {
  expect(counted({ mailbox_full: 40, greylisted: 3 }, 'fr')).toEqual([]);
});

test('it reads well', () => {
  for (const language of LANGUAGES) {
    for (const count of [1, 2, 200]) {
      expect(counted({ user_unknown: count, spam_content: count, auth_fail: count }, language).flatMap((text) => faults(text, language))).toEqual([]);
    }
  }
});
