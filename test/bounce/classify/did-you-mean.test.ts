import { describe, expect, test } from 'vitest';
import { BIG_DOMAINS, didYouMean, nearestDomain } from '../../../src/bounce/classify/did-you-mean.ts';
import { providerOfDomain } from '../../../src/bounce/classify/provider.ts';

describe('a slip leads to the domain that was meant', () => {
  test.each([
    ['gmial.com', 'gmail.com'], ['gamil.com', 'gmail.com'], ['gmai.com', 'gmail.com'], ['gmaill.com', 'gmail.com'], ['gmal.com', 'gmail.com'],
    ['gmail.fr', 'gmail.com'], ['gmail.con', 'gmail.com'], ['gmail.co', 'gmail.com'], ['gmail.cm', 'gmail.com'], ['gmailcom', 'gmail.com'],
    ['gmail', 'gmail.com'], ['gmail,com', 'gmail.com'], ['gmail..com', 'gmail.com'], ['www.gmail.com', 'gmail.com'], ['GMIAL.COM', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'], ['hotmal.fr', 'hotmail.fr'], ['hotmail.con', 'hotmail.com'], ['hotmailfr', 'hotmail.fr'], ['homtail.com', 'hotmail.com'],
    ['outlok.fr', 'outlook.fr'], ['outllok.com', 'outlook.com'], ['outlook.con', 'outlook.com'],
    ['yaho.fr', 'yahoo.fr'], ['yahooo.com', 'yahoo.com'], ['yhaoo.fr', 'yahoo.fr'],
    ['wanadoo.com', 'wanadoo.fr'], ['wannadoo.fr', 'wanadoo.fr'], ['wandaoo.fr', 'wanadoo.fr'],
    ['ornage.fr', 'orange.fr'], ['orange.f', 'orange.fr'], ['oragne.fr', 'orange.fr'], ['orangefr', 'orange.fr'],
    ['fre.fr', 'free.fr'], ['freee.fr', 'free.fr'], ['srf.fr', 'sfr.fr'], ['sfr.f', 'sfr.fr'],
    ['laposte.fr', 'laposte.net'], ['laspote.net', 'laposte.net'], ['lapost.net', 'laposte.net'],
    ['iclod.com', 'icloud.com'], ['icloud.fr', 'icloud.com'],
  ])('%s → %s', (written, meant) => { expect(nearestDomain(written)).toBe(meant); });
});

describe('a domain of its own is left alone', () => {
  test.each([
    'gmail.com', 'GMAIL.com', 'orange.com', 'mail.com', 'email.com', 'ymail.com', 'gmx.at', 'laposte.net', 'yahoo.ca', 'hotmail.be', 'mac.com', 'live.nl',
    'example.org', 'example.com', 'sfa.fr', 'sfc.fr', 'web.com', 'aon.com', 'moi.fr', 'mairie-lyon.fr', 'orangerie.fr', 'freelance.fr',
    'ville-orange.fr', 'cmail.example', 'cafe.fr', '', '.', 'xn--gmal-rpa.com', 'gmаil.com', `${'gmail'.repeat(20)}.com`,
  ])('%s', (domain) => { expect(nearestDomain(domain)).toBeNull(); });
});

test('every domain that can be proposed is a mailbox domain of the provider table', () => {
  expect(BIG_DOMAINS.filter((domain) => providerOfDomain(domain) === null)).toEqual([]);
  expect(new Set(BIG_DOMAINS).size).toBe(BIG_DOMAINS.length);
});

describe('asked only where the domain cannot have answered', () => {
  test.each([
    ['marie@gmial.com', 'host_unknown', null, 'gmail.com'],
    ['marie@gmial.com', 'host_unknown', 'gmial.com', 'gmail.com'],
    ['marie@gmial.com', 'no_mail_domain', null, 'gmail.com'],
    ['marie@gmail', 'bad_address_syntax', null, 'gmail.com'],
    ['marie@gmial.com', 'expired', null, 'gmail.com'],
    ['marie@gmial.com', 'expired', 'mx.gmial.com', null],
    ['marie@gmial.com', 'user_unknown', 'mx.gmial.com', null],
    ['marie@gmial.com', 'user_unknown', null, null],
    ['marie@gmial.com', 'mailbox_full', null, null],
    ['marie', 'host_unknown', null, null],
    ['@', 'host_unknown', null, null],
    [null, 'host_unknown', null, null],
  ] as const)('%s, %s, %s → %s', (address, cause, host, meant) => { expect(didYouMean(address, cause, host)).toBe(meant); });
});
