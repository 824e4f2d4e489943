import { expect, test } from 'vitest';
import { guessCause } from '../../../src/bounce/lookup/index.ts';
import * as fc from '../../property.ts';

test.each([
  ['boîte pleine', 'mailbox_full'], ['Mailbox full', 'mailbox_full'], ['utilisateur inconnu', 'user_unknown'], ['user unknown', 'user_unknown'],
  ['5.1.1', 'user_unknown'], ['550 5.2.2', 'mailbox_full'], ['OFR_506', 'spam_content'], ['gmail 552 full', 'mailbox_full'],
] as const)('%s says it', (words, cause) => {
  expect(guessCause(words)).toEqual({ cause, isTelling: true });
});

test.each([
  ['550', 'mailbox_unavailable'], ['552', 'mailbox_full'], ['5.7.1', 'policy'], ['pleine', 'mailbox_full'], ['inconnu', 'user_unknown'], ['boite plene', 'mailbox_full'],
  ['quota', 'mailbox_full'],
] as const)('%s makes it likely', (words, cause) => {
  expect(guessCause(words)).toEqual({ cause, isTelling: false });
});

test('what is about no cause, or about any, is none', () => {
  for (const words of ['', 'the', 'a', 'ok', 'gmail', 'Orange', 'marie@example.org', '5.0.0', '250', 'désabonné', 'invalid']) expect(guessCause(words), words).toBeNull();
});

test('whatever it is given, it does not throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
    expect(() => guessCause(words)).not.toThrow();
  }), { numRuns: 200 });
});
