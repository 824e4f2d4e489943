/** What logins, forms, networks and other services say in words or codes like a mail server's, and warnings about the reader's own box. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/kind-signs.json' with { type: 'json' };

const { anybody, other_service: otherService, quota } = table.groups;
const kindOf = (text: string): string => classify(read(text)).kind;

test.each([...anybody.signs, ...otherService.signs, ...quota.signs].map(({ sample }) => sample))('is no return: %s', (sample) => {
  expect(kindOf(sample)).toBe('not_a_bounce');
});

test.each(['Printer not found', 'Item not found', 'Server not found.', 'The file type is not allowed.'])('nor are words that name nothing of a mail: %s', (text) => {
  expect(kindOf(text)).toBe('not_a_bounce');
});

describe('the same words are a return', () => {
  test.each([
    ['behind a mail server’s code', '550 Invalid email address'],
    ['behind an enhanced code', '550 5.1.3 Please provide a valid recipient address'],
    ['beside an address', 'Your message to marie@example.org could not be delivered: 550 Invalid email address'],
    ['of a delivery program', 'marie@example.org\n    local delivery failed: 550 /var/mail/marie: No such file or directory'],
    ['with a box or a recipient in them', 'Utilisateur inconnu'],
    ['and nothing else', 'mailbox full'],
    ['in English, too', 'user unknown'],
  ])('%s', (_where, text) => {
    expect(kindOf(text)).toBe('failure');
  });
});
