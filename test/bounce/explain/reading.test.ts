import { expect, test } from 'vitest';
import { faults } from './reading.ts';

test.each([
  ['en', 'Your SMTP server was refused.', 'term of the trade'],
  ['en', 'The reply was 550.', 'term of the trade'],
  ['en', 'It does not go, for there are in this one sentence many more words than anybody would want to read in a row.', 'a sentence of'],
  ['en', "It's full.", 'straight apostrophe'],
  ['en', 'Write to {address}.', 'left to be filled in'],
  ['en', 'Is it full ?', 'French space'],
  ['fr', 'Est-ce plein ?', 'no-break space'],
  ['fr', 'Le « filtre » refuse.', 'no-break space'],
  ['fr', 'Votre relais refuse.', 'term of the trade'],
  ['fr', '', 'empty'],
] as const)('%s: %s', (language, text, fault) => {
  expect(faults(text, language).join()).toContain(fault);
});

test('quotations, addresses and domains are not held to it', () => {
  expect(faults('The server of example.org only answered: “550 SMTP relay header {x} isn\'t it ?” to dns@smtp.example.', 'en')).toEqual([]);
});
