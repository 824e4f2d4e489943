import { describe, expect, test } from 'vitest';
import { lookup } from '../../../src/bounce/lookup/index.ts';

const hits = (query: string, language: 'en' | 'fr' = 'en') => lookup(query, language);
const keys = (query: string) => hits(query).map(({ key }) => key);
const first = (query: string, language: 'en' | 'fr' = 'en') => hits(query, language)[0];

describe('a provider named beside a code', () => {
  test.each([
    ['gmail 5.1.1', 'code:gmail:550 5.1.1'],
    ['5.1.1 gmail', 'code:gmail:550 5.1.1'],
    ['5.1.1 chez Gmail', 'code:gmail:550 5.1.1'],
    ['5.1.1 marie@gmail.com', 'code:gmail:550 5.1.1'],
    ['gmail-smtp-in.l.google.com 5.1.1', 'code:gmail:550 5.1.1'],
    ['outlook 5.7.1', 'code:outlook:550 5.7.1 S3140, S3150'],
    ['hotmail 5.5.0', 'code:outlook:550 5.5.0'],
    ['google 5.7.25', 'code:gmail:550 5.7.25'],
    ['bouygues 5.7.1', 'code:bouygues:554 5.7.1'],
    ['orange 506', 'code:orange:OFR_506/536'],
    ['trend micro ERS-', 'code:trendmicro:ERS-'],
    ['google workspace 5.1.1', 'code:gmail:550 5.1.1'],
  ])('its own row is the answer: %s', (query, key) => {
    expect(keys(query).some((found) => found.startsWith(key)), keys(query).join()).toBe(true);
    expect(first(query)).toMatchObject({ kind: 'code', nearest: false, begun: false });
  });

  test('with several meanings: they stand below the general answer, which is said for it', () => {
    const [general, ...own] = hits('gmail 552');
    expect(general).toMatchObject({ key: 'reply:552@gmail', title: 'Gmail 552', kind: 'reply' });
    expect(general?.meanings.at(-1)?.text).toBe('Gmail’s own answers stand below.');
    expect(general?.links.every(({ label }) => label.includes('Gmail'))).toBe(true);
    expect(own.filter(({ kind }) => kind === 'code').map(({ key }) => key)).toEqual(expect.arrayContaining(['code:gmail:552 5.2.2', 'code:gmail:552 5.3.4', 'code:gmail:552 5.7.0']));
    expect(hits('gmail 552').flatMap(({ links }) => links).every(({ label }) => label.includes('Gmail'))).toBe(true);
    expect(first('gmail 552', 'fr')?.meanings.at(-1)?.text).toBe('Les réponses de Gmail sont plus bas.');
  });

  test('the commonest cause leads its rows', () => {
    expect(keys('gmail 550').slice(0, 2)).toEqual(['reply:550@gmail', 'code:gmail:550 5.1.1']);
  });

  test('that has no row for it: the general answer, said for it, with its pages', () => {
    const [general, card] = hits('orange 550', 'fr');
    expect(general).toMatchObject({ key: 'reply:550@orange', title: 'Orange 550' });
    expect(general?.steps.length).toBeGreaterThan(1);
    expect(general?.links.map(({ role }) => role)).toEqual(expect.arrayContaining(['postmaster', 'help']));
    expect(card?.key).toBe('provider:orange');
    expect(keys('orange 550')).not.toContain('reply:550');
  });

  test('by the first words of a long name', () => {
    expect(keys('trend micro 550').slice(0, 2)).toEqual(['reply:550@trendmicro', 'provider:trendmicro']);
  });

  test('a company with two: both, the one with most to say first', () => {
    const found = keys('5.7.1 microsoft');
    expect(found[0]).toBe('status:5.7.1@microsoft365');
    expect(found).toEqual(expect.arrayContaining(['code:outlook:550 5.7.1 S3140, S3150', 'provider:outlook', 'provider:microsoft365']));
  });

  test('a family member without rows answers as the chief of its family; one with rows never as another', () => {
    expect(keys('sky 554')).toContain('code:yahoo:554 5.7.9');
    expect(keys('sky 554').some((key) => key.startsWith('code:aol'))).toBe(false);
    expect(keys('yahoo full').some((key) => key.startsWith('code:'))).toBe(false);
  });

  test('a blocklist answers nobody itself: what is said in its name', () => {
    expect(first('550 5.7.1 spamcop')?.key).toMatch(/^code:spamcop:/);
    expect(keys('550 5.7.1 spamhaus').join()).not.toContain('@spamhaus');
  });

  test('rows that differ only for IT are one, which tells IT all', () => {
    const found = hits('gmail 5.7.26');
    expect(found.filter(({ kind }) => kind === 'code')).toHaveLength(1);
    expect(found[0]?.forIT.join(' ')).toMatch(/DMARC.*SPF, strict/);
  });

  test('half typed: its rows, none of them as the answer', () => {
    const found = hits('gmail 5.1');
    expect(found[0]?.key).toBe('code:gmail:550 5.1.1');
    expect(found[0]?.begun).toBe(true);
  });

  test('two letters are a name beside a code only', () => {
    expect(first('au 550')?.key).toContain('kddi');
    expect(keys('message refusé au destinataire').join()).not.toContain('kddi');
  });
});

describe('a provider named beside words', () => {
  test.each([
    ['gmail full', 'cause:mailbox_full@gmail'],
    ['boîte pleine chez Orange', 'code:orange:OFR_417'],
    ['free full', 'code:free:552/554/550 5.2.2'],
    ['la poste pièce jointe', 'cause:attachment_type@laposte'],
  ])('%s', (query, key) => {
    expect(first(query)).toMatchObject({ key, nearest: false });
    expect(keys(query).some((found) => found.startsWith('provider:'))).toBe(true);
  });

  test('with a slip: the nearest, said for it', () => {
    expect(first('gmail maibox full')).toMatchObject({ key: 'cause:mailbox_full@gmail', title: 'Gmail: Mailbox full', nearest: true });
    expect(hits('gmail maibox full').every(({ nearest }) => nearest)).toBe(true);
  });

  test('that say nothing: the provider alone', () => {
    expect(keys('gmail xyzzyx')).toEqual(['provider:gmail']);
  });
});

describe('a provider named with a slip', () => {
  test.each([['gmial 550', 'reply:550@gmail'], ['outlok 5.7.1', 'code:outlook:550 5.7.1 S3140, S3150'], ['gmial full', 'cause:mailbox_full@gmail']])('is the nearest: %s', (query, key) => {
    expect(first(query)).toMatchObject({ key, nearest: true });
  });

  test('is none where the word is one of our own, or short', () => {
    for (const query of ['email 550', 'code 550', 'erreur 550', 'fred 550', 'status 5.1.1']) expect(first(query)?.nearest, query).toBe(false);
  });
});

test('its title brings an answer back that is said for a provider', () => {
  for (const query of ['orange 550', 'gmail 552', 'gmail full', 'microsoft 5.7.1', 'gmail maibox full']) {
    for (const language of ['en', 'fr'] as const) {
      const [hit] = hits(query, language);
      expect(hits(hit?.title ?? '', language).map(({ key }) => key), hit?.title).toContain(hit?.key);
    }
  }
});
