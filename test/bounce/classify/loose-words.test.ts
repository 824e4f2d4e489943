/** Words that make a cause probable where no rule knows the sentence: each row is tried with the replies that taught it. */
import { describe, expect, it, test } from 'vitest';
import { CAUSES } from '../../../src/bounce/classify/causes.ts';
import { looseWords } from '../../../src/bounce/classify/loose-words.ts';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import { classify, explain, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/loose-words.json' with { type: 'json' };

const said = (reply: string) => looseWords(comparable(reply));

describe('a row', () => {
  it.each(table.rules.flatMap(({ cause, samples }) => samples.map((sample) => [sample, cause] as const)))('is met by its own reply: %s', (sample, cause) => {
    expect(said(sample)?.cause).toBe(cause);
  });

  it('decides one of its replies itself: one that others always come before is dead', () => {
    const idle = table.rules.filter(({ samples }, row) => !samples.some((sample) => said(sample)?.row === row));
    expect(idle.map(({ samples }) => samples)).toEqual([]);
  });

  it('is beside a reply and names a cause that there is', () => {
    for (const { cause, samples } of table.rules) {
      expect(Object.keys(CAUSES)).toContain(cause);
      expect(samples).not.toEqual([]);
    }
  });
});

describe('words', () => {
  test('count in one sentence only', () => {
    expect(said('550 This is a mailbox. The bucket is full')).toBeNull();
  });

  test('in addresses, hosts and paths are names', () => {
    expect(said('550 <quota@example.org> see https://example.org/spam/full or /var/spam/rbl at spam.example.org')).toBeNull();
  });

  test('are found whatever their case, accents and order', () => {
    expect(said('550 PLEINE, la boîte !')?.cause).toBe('mailbox_full');
  });

  test.each([
    'Thank you for your reply', '550 Requested action not taken', '250 Ok', '', '550', '550 5.7.1', '550 Sorry, not this time',
    '550 5.7.1 Access denied for this recipient address',
  ])('that say nothing decide nothing: %s', (reply) => {
    expect(said(reply)).toBeNull();
  });
});

describe('in a verdict', () => {
  const verdict = (reply: string) => classify(read(reply)).recipients[0];

  test('they are a guess, shown as one, with the words that decided', () => {
    const verdictOnSpace = classify(read("550 The user's space has used up."));
    expect(verdictOnSpace.recipients[0]).toMatchObject({ cause: 'mailbox_full', confidence: 'guess', evidence: { text: 'space has used', rule: 'words:mailbox_full' } });
    expect(explain(verdictOnSpace, 'en').headline).toMatch(/seems|probably/i);
  });

  test('no code is inferred from them', () => {
    expect(verdict("550 The user's space has used up.")?.status).toBeNull();
    expect(verdict('550 mailbox is full')?.status).toBe('5.2.2');
  });

  test('they come after what a rule knows and what a code says for certain', () => {
    expect(verdict('550 User unknown: your account is full of surprises')?.cause).toBe('user_unknown');
    expect(verdict('550 5.1.1 account is full')?.cause).toBe('user_unknown');
  });

  test.each([
    ['552 5.2.2 You have gone over your hourly outgoing allowance for this domain', 'sender_quota'],
    ['450 4.2.1 Caixa postal temporariamente indisponível', 'mailbox_unavailable'],
    ['554 5.7.1 Din IP-adresse er sortlistet hos Spamhaus', 'ip_blocklisted'],
    ['552 5.2.2 The account is full', 'mailbox_full'],
  ])('they say more exactly what a code or a weak word means in general: %s', (reply, cause) => {
    expect(verdict(reply)?.cause).toBe(cause);
  });

  test('they come before codes that are written for anything', () => {
    expect(verdict('550 5.7.1 bulkmail')?.cause).toBe('spam_content');
  });
});
