/** Words that say that a mail still waits, where no known sentence of a mail system says it. */
import { describe, expect, test } from 'vitest';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import { waitingWords } from '../../../src/bounce/classify/waiting-words.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/waiting-words.json' with { type: 'json' };

const kindOf = (text: string): string => classify(read(text)).kind;

describe('a row', () => {
  test.each(table.rules.flatMap(({ samples }, row) => samples.map((sample) => [sample, row] as const)))('is met by its own sentence: %s', (sample, row) => {
    expect(waitingWords(comparable(sample))?.row).toBe(row);
    expect(kindOf(sample)).toBe('delay');
  });

  test('has words of two to sixteen characters, which is how they are looked up', () => {
    const words = table.rules.flatMap(({ groups }) => groups.flatMap((group) => group.split(' '))).map(comparable);
    expect(words.filter(({ length }) => length < 2 || length > 16)).toEqual([]);
  });
});

test.each([
  'Your message to marie@example.org could not be delivered. We will try again for two more days.',
  'Votre message à marie@example.org n’a pas pu être remis. Nous réessaierons demain.',
  'Delivery of your message to marie@example.org is taking longer than expected. We keep trying.',
])('is a delay: %s', (text) => {
  const { kind, recipients } = classify(read(text));
  expect([kind, recipients.map(({ address }) => address)]).toEqual(['delay', ['marie@example.org']]);
});

test.each([
  'Your message to marie@example.org could not be delivered. We will not try again.',
  'Your message to marie@example.org could not be delivered. The server won’t try to deliver it again.',
  'Votre message à marie@example.org n’a pas pu être remis. Veuillez réessayer plus tard.',
  'Your message to marie@example.org could not be delivered. Please try again later.',
])('is a failure: %s', (text) => {
  expect(kindOf(text)).toBe('failure');
});

test.each([
  'Votre commande n’est pas encore livrée. Nous réessayons demain entre 9 et 12 h.',
  'Bonjour Marie, mon message à paul@example.org n’est pas encore arrivé, tu peux l’appeler ?',
  'We will keep trying to reach you by telephone at the number that you gave us.',
])('is none: %s', (text) => {
  expect(kindOf(text)).toBe('not_a_bounce');
});
