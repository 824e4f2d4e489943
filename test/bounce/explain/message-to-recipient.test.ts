import { expect, test } from 'vitest';
import { messageToRecipient } from '../../../src/bounce/explain/index.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import { recipient, verdict } from './verdicts.ts';

const LATE = 'There was a temporary problem delivering your message to marie@example.org. Gmail will retry for 45 more hours.';
const GONE = 'Your message to marie@example.org could not be delivered.\n550 5.1.1 <marie@example.org>: User unknown';

test.each([
  ['en', LATE, 'Hello, my mail to marie@example.org is delayed; it should still arrive.'],
  ['fr', LATE, 'Bonjour, mon mail pour marie@example.org a du retard\u00A0; il devrait encore arriver.'],
  ['en', GONE, 'Hello, my mail did not reach you at marie@example.org. Could you give me your right address?'],
  ['fr', GONE, 'Bonjour, mon mail n’est pas arrivé à l’adresse marie@example.org. Pouvez-vous me redonner votre bonne adresse\u00A0?'],
  ['en', 'Your message to marie@example.org could not be delivered.', 'Hello, my mail did not reach you at marie@example.org. Can I reach you another way?'],
] as const)('the line for the recipient, %s: %s', (language, text, line) => {
  expect(messageToRecipient(classify(read(text)), language)).toBe(line);
});

test('there is none where nobody is named', () => {
  expect(messageToRecipient(classify(read('550 5.1.1 User unknown')), 'fr')).toBe('');
});

test('a line for several holds for each of them', () => {
  const two = (...changes: Parameters<typeof recipient>[0][]) => verdict({ recipients: changes.map((change, at) => recipient({ address: `a${at}@example.org`, ...change })) });
  expect(messageToRecipient(two({}, {}), 'fr')).toBe('Bonjour, mon mail «\u00A0Lunch\u00A0» ne vous est pas parvenu. Pouvez-vous me redonner votre bonne adresse\u00A0?');
  expect(messageToRecipient(two({}, { cause: 'mailbox_full' }), 'fr')).toBe('Bonjour, mon mail «\u00A0Lunch\u00A0» ne vous est pas parvenu. Puis-je vous joindre autrement\u00A0?');
  expect(messageToRecipient(two({}, { action: 'delivered', cause: 'delivered' }), 'en')).toContain('a0@example.org');
});
