import { describe, expect, test } from 'vitest';
import { lookup } from '../../../src/bounce/index.ts';
import { providers } from '../../../src/bounce/knowledge/tables.ts';
import type { Language } from '../../../src/bounce/types.ts';
import * as fc from '../../property.ts';

const keys = (query: string, language: Language = 'en') => lookup(query, language).map(({ key }) => key);
const first = (query: string, language: Language = 'en') => lookup(query, language)[0];

describe('a code', () => {
  test.each([
    ['550', 'reply:550'],
    ['5.1.1', 'status:5.1.1'],
    ['#5.1.1', 'status:5.1.1'],
    ['x.1.1', 'status:X.1.1'],
    ['550 5.7.1', 'status:5.7.1'],
    ['550-5.7.26', 'status:5.7.26'],
    ['#5.7.509', 'status:5.7.509'],
    ['S3150', 'code:outlook:550 5.7.1 S3140, S3150'],
    ['ofr_104', 'code:orange:OFR_104'],
    ['AUP#CDRBL', 'code:cox:AUP#CDRBL'],
    ['OFR_536', 'code:orange:OFR_506/536'],
  ])('%s', (query, key) => {
    expect(first(query)).toMatchObject({ key, nearest: false });
  });

  test('of two that are written together, both are told, the closer first', () => {
    expect(keys('550 5.1.1')).toEqual(['status:5.1.1', 'reply:550']);
  });

  test('that is bare brings what it may mean', () => {
    expect(keys('552')).toEqual(expect.arrayContaining(['reply:552', 'status:5.2.2', 'status:5.3.4']));
  });

  test('that is bare brings first of these what most mean by it', () => {
    expect(keys('550').slice(0, 3)).toEqual(['reply:550', 'status:5.1.1', 'status:5.7.1']);
  });

  test('that is temporary says that the server tries again', () => {
    expect(first('4.2.2')?.tone).toBe('wait');
    expect(first('5.2.2')?.tone).toBe('stop');
    expect(first('4.2.2')?.retry).not.toBe(first('5.2.2')?.retry);
  });

  test('that is half typed brings those that begin so', () => {
    const found = keys('OFR_5');
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((key) => key.startsWith('code:orange:OFR_5'))).toBe(true);
  });

  test.each([['5,1,1', 'status:5.1.1'], ['550,5.1.1', 'status:5.1.1'], ['5 1 1', 'status:5.1.1'], ['5-7-1', 'status:5.7.1']])('with other marks for its dots: %s', (query, key) => {
    expect(first(query)).toMatchObject({ key, begun: false, nearest: false });
  });

  test.each(['5', '55', '5.', '5,', '5.1', '5.1.', '4', '4.', '4.2', '45', 'x.'])('that is half typed brings the general ones first, none of them as the answer: %s', (query) => {
    const hits = lookup(query, 'fr');
    const general = hits.filter(({ kind }) => kind === 'status' || kind === 'reply');
    expect(general.length).toBeGreaterThan(2);
    expect(hits.slice(0, general.length)).toEqual(general);
    const typed = query.replace(',', '.').toUpperCase();
    expect(general.every(({ title, begun }) => title.startsWith(typed) && begun)).toBe(true);
    expect(hits.every(({ begun }) => begun)).toBe(true);
  });

  test('that is half typed brings first what most providers use', () => {
    expect(first('55')?.key).toBe('reply:550');
    expect(first('5.1')?.key).toBe('status:5.1.1');
    expect(keys('5')).toEqual(expect.arrayContaining(['reply:550', 'reply:554', 'status:5.7.1', 'status:5.1.1']));
  });

  test('that is half typed brings none that its class cannot mean', () => {
    expect(keys('2.')).not.toContain('status:2.3.0');
    expect(keys('5.1')).not.toContain('status:5.1.5');
    expect(keys('3')).toEqual(['reply:334', 'reply:354']);
  });

  test('that is whole is the answer', () => {
    expect(first('5.1.1')?.begun).toBe(false);
    expect(first('OFR_506')?.begun).toBe(false);
    expect(lookup('OFR_5', 'en').every(({ begun }) => begun)).toBe(true);
  });

  test('that nobody has brings the nearest, and says so', () => {
    expect(first('5.1.99')).toMatchObject({ key: 'status:5.1.0', nearest: true });
    expect(first('559')).toMatchObject({ key: 'reply:550', nearest: true });
    expect(first('OFR_1O4')?.nearest).toBe(true);
    expect(first('5500')).toMatchObject({ key: 'reply:550', nearest: true });
    // Orange's code, without what stands before its number.
    expect(first('999')).toMatchObject({ key: 'code:orange:OFR_988/989/990/99x/999', nearest: true });
  });
});

describe('words', () => {
  test.each([
    ['mailbox full', 'cause:mailbox_full'],
    ['Boîte pleine', 'cause:mailbox_full'],
    ['user unknown', 'cause:user_unknown'],
    ['too big', 'cause:too_large'],
    ['greylisted', 'cause:greylisted'],
  ] as const)('%s', (query, key) => {
    expect(keys(query)).toContain(key);
  });

  test.each([
    ['maibox full', 'mailbox_full'], ['adress not found', 'user_unknown'], ['adresse introuvabel', 'user_unknown'], ['boite plene', 'mailbox_full'],
    ['pièce jointe trop grosse', 'too_large'], ['messge too larg', 'too_large'], ['greylsted', 'greylisted'], ['serveur injoingable', 'dns_network'],
  ])('with slips, or other ones for the same, bring the nearest: %s', (query, cause) => {
    expect(first(query)).toMatchObject({ key: `cause:${cause}`, nearest: true });
    expect(lookup(query, 'en').length).toBeLessThanOrEqual(3);
  });

  test('that say nothing of mail bring nothing', () => {
    for (const query of ['bonjour madame', 'the weather is nice', 'azertyuiop qwertz']) expect(keys(query), query).toEqual([]);
  });

  test('are looked for at the beginning of words', () => {
    expect(keys('full')).not.toContain('cause:delivered'); // "successfully"
  });

  test('a whole pasted reply is read as a server’s, whatever stands around it', () => {
    expect(keys('550-5.1.1 <marie@example.org>: Recipient address rejected: User unknown in virtual mailbox table')[0]).toBe('cause:user_unknown');
    expect(keys('550 5.7.1 Service unavailable; client [192.0.2.1] blocked using Spamhaus. OFR_506 [506]')).toContain('code:orange:OFR_506/536');
  });
});

describe('a provider', () => {
  test.each([
    ['Orange', 'provider:orange'], ['wanadoo', 'provider:orange'], ['SFR', 'provider:sfr'], ['Télécom', 'provider:orange'],
    ['marie@orange.fr', 'provider:orange'], ['MARIE@ORANGE.FR', 'provider:orange'], ['mx1.free.fr', 'provider:free'],
    ['example.mail.protection.outlook.com', 'provider:microsoft365'], ['https://gmail.com/', 'provider:gmail'],
  ])('%s', (query, key) => {
    expect(keys(query)).toContain(key);
    expect(first(query)?.nearest).toBe(false);
  });

  test('alone, however it is called, brings no cause', () => {
    for (const query of ['gmail', 'gmail,', 'Google', 'Microsoft']) expect(keys(query).every((key) => key.startsWith('provider:')), query).toBe(true);
    expect(keys('microsoft')).toEqual(['provider:outlook', 'provider:microsoft365']);
  });

  test('brings its pages, each said for whom it is', () => {
    const links = first('orange', 'fr')?.links ?? [];
    expect(links.map(({ role }) => role)).toEqual(expect.arrayContaining(['postmaster', 'help']));
    expect(links.find(({ role }) => role === 'postmaster')?.forWhom).toMatch(/serveur/);
    expect(links.find(({ role }) => role === 'help')?.forWhom).toBeNull();
  });

  test('with a slip of the pen is asked about', () => {
    expect(first('marie@gmial.com')).toMatchObject({ key: 'provider:gmail', summary: 'Did you mean gmail.com?', nearest: true });
    expect(first('marie@gmial.com', 'fr')?.summary).toBe('Vouliez-vous dire gmail.com\u00A0?');
    expect(first('hotmial')).toMatchObject({ key: 'provider:outlook', nearest: true });
  });

  test('shows no page that nobody has seen', () => {
    const unseen = new Set(providers.flatMap(({ postmaster, error_codes: codes, delist, end_user_help: help }) =>
      [postmaster, codes, delist, help].flatMap((link) => (link?.unverified && link.url !== null ? [link.url] : []))));
    expect(unseen.size).toBeGreaterThan(0);
    for (const { id, names } of providers) {
      for (const { links } of [...lookup(id, 'en'), ...lookup(names[0] ?? '', 'fr')]) {
        expect(links.filter(({ url }) => unseen.has(url)), id).toEqual([]);
      }
    }
  });

  test('of the whole table is found by its name', () => {
    for (const { id, names } of providers) expect(keys(names[0]?.replace(/ \(.*$/, '') ?? ''), id).toContain(`provider:${id}`);
  });
});

test('nothing known, nothing near: no answer', () => {
  for (const query of ['', '   ', 'xyzzyx', 'marie@unheard-of-place.example', '12345', '€€€']) expect(lookup(query, 'en')).toEqual([]);
});

test('a hit’s own title brings it back', () => {
  for (const query of ['550', '5.1.1', '5.7.509', 'OFR_5', 'AUP#', 'mailbox full', 'Orange', 'S3150']) {
    for (const language of ['en', 'fr'] as const) {
      for (const { key, title } of lookup(query, language)) expect(keys(title, language), title).toContain(key);
    }
  }
});

test('whatever is typed, it answers and does not throw', () => {
  const pieces = fc.constantFrom('550', '5.7.1', '#', '@', '.', ' ', 'OFR_', 'mailbox full', 'gmail.com', '\u0000', '\ud800', '<', 'AUP#', '\u202e', '__proto__');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(pieces).map((all) => all.join(''))), fc.constantFrom<Language>('en', 'fr'), (typed, language) => {
    const hits = lookup(typed, language);
    expect(hits.length).toBeLessThanOrEqual(12);
    expect(new Set(hits.map(({ key }) => key)).size).toBe(hits.length);
  }), { numRuns: 400 });
  expect(() => lookup('a'.repeat(5_000_000), 'en')).not.toThrow();
});

test.each([['spamhaus', 'cause:ip_blocklisted', 'provider:spamhaus'], ['Barracuda Reputation Block List', 'cause:ip_blocklisted', 'provider:barracuda_brbl'], ['surbl', 'cause:url_blocklisted', 'provider:surbl']])(
  '%s is a list that a server or a link stands on', (typed, cause, provider) => {
    for (const language of ['en', 'fr'] as const) {
      expect(lookup(typed, language).map(({ key }) => key).slice(0, 2)).toEqual([cause, provider]);
      expect(lookup(typed, language)[1]?.summary).toMatch(/^(?:A list of suspect|Une liste de serveurs)/);
    }
  },
);

test('a code with a sentence of its own says that one, not its cause’s', () => {
  const hit = lookup('Microsoft 365 5.7.708', 'fr')[0];
  expect(JSON.stringify(hit)).not.toMatch(/pirat|indésirable/);
});
