import { expect, test } from 'vitest';
import { adviseOnMailing } from '../../../src/bounce/explain/index.ts';
import type { Cause } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES } from './reading.ts';

const counted = (counts: Partial<Record<Cause, number>>, language: 'en' | 'fr') => adviseOnMailing(new Map(Object.entries(counts) as [Cause, number][]), language);

test('bad addresses go, and a fault of the mailing is told once', () => {
  expect(counted({ user_unknown: 80, host_unknown: 6, spam_content: 57, mailbox_full: 9, ip_reputation: 4 }, 'en')).toEqual([
    'Take 86 addresses off your list: nothing can reach them.',
    'For 57 addresses, your message was taken for junk. The fault is in the message, not in the addresses: change it before you send it again.',
    'For 4 addresses, the server or the address that you send from was refused. Tell the person who runs your mailing.',
  ]);
  expect(counted({ user_unknown: 1, spam_content: 30 }, 'fr')).toEqual([
    'Pour 30 adresses, votre message a été pris pour un indésirable. Cela tient au message, pas aux adresses\u00A0: modifiez-le avant de le renvoyer.',
    'Retirez 1 adresse de votre liste\u00A0: rien ne peut y arriver.',
  ]);
});

test('large numbers are written as the table writes them', () => {
  expect([counted({ user_unknown: 1200 }, 'en')[0], counted({ user_unknown: 1200 }, 'fr')[0]].map((text) => text?.split(/ (?=adresses|addresses)/)[0])).toEqual(['Take 1,200', 'Retirez 1\u202F200']);
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
