/** Whether a notice says that no attempt follows, or that none will after more of them. */
import { expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const kindOf = (text: string): string => classify(read(text)).kind;

test.each([
  'Le message à anna@example.org n’a pas pu être distribué. Il ne sera pas fait de nouvelle tentative.',
  'Your message to anna@example.org was delayed and could not be delivered. No further attempts will be made.',
  'Ihre Nachricht an anna@example.org wurde nicht zugestellt. Es werden keine weiteren Zustellversuche unternommen.',
])('given up: %s', (text) => {
  expect(kindOf(text)).toBe('failure');
});

test.each([
  'Your message to anna@example.org has been delayed. We will try for 72 hours, after that no further attempts will be made.',
  'If delivery to anna@example.org fails, no further attempts will be made. Your message is delayed.',
  'Votre message à anna@example.org n’a pas encore été remis. Passé ce délai, aucune autre tentative ne sera effectuée.',
  'Votre message à anna@example.org est retardé. Aucune nouvelle tentative n’est nécessaire de votre part.',
])('not yet: %s', (text) => {
  expect(kindOf(text)).toBe('delay');
});
