import { describe, expect, test } from 'vitest';
import { linksFor, providerLinks } from '../../../src/bounce/explain/links.ts';
import { providerName } from '../../../src/bounce/explain/names.ts';
import { providers, shownLink } from '../../../src/bounce/knowledge/tables.ts';
import type { Cause } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES } from './reading.ts';
import { FAILURE_CAUSES, recipient } from './verdicts.ts';

const links = (provider: string, cause: Cause = 'spam_content', rule = 'phrase:generic') =>
  linksFor(recipient({ provider, cause, evidence: { text: 'x', rule } }), 'fr');

test.each([
  ['free', 'https://postmaster.free.fr/'], ['yahoo', 'https://senders.yahooinc.com/'], ['aol', 'https://senders.yahooinc.com/'],
  ['outlook', 'https://postmaster.live.com/pm/postmaster.aspx'], ['orange', 'https://postmaster.orange.fr/'], ['sfr', 'https://assistance.sfr.fr/'],
])('the first page of %s is %s', (provider, url) => {
  expect(links(provider).find(({ forWhom, role }) => (url.includes('assistance') ? role === 'help' : forWhom !== null))?.url).toBe(url);
});

test('what is for the reader comes before what is for the person who runs a server', () => {
  for (const { id } of providers) {
    for (const cause of FAILURE_CAUSES) {
      const forAdmins = linksFor(recipient({ provider: id, cause }), 'fr').map(({ forWhom }) => forWhom !== null);
      expect(forAdmins).toEqual([...forAdmins].sort());
    }
  }
});

test('one page is linked once, however its address is written', () => {
  expect(links('orange').map(({ url }) => url)).toEqual(['https://assistance.orange.fr/', 'https://postmaster.orange.fr/']);
});

test('where a server asked a list, the list’s page stands there and not the server’s own form', () => {
  const blocked = recipient({ provider: 'microsoft365', cause: 'ip_blocklisted', diagnostic: '550 5.7.1 Client host [192.0.2.1] blocked using Spamhaus.', evidence: { text: 'blocked using Spamhaus', rule: 'provider:microsoft365' } });
  const shown = linksFor(blocked, 'en');
  expect(shown.map(({ url }) => url)).toContain('https://check.spamhaus.org/');
  expect(shown.map(({ url }) => url)).not.toContain('https://sender.office.com/');
  expect(shown.find(({ url }) => url.includes('spamhaus'))?.label).toBe('Check a server at Spamhaus');
  const elsewhere = recipient({ provider: 'orange', cause: 'user_unknown', diagnostic: '550 unknown; see spamhaus.org' });
  expect(linksFor(elsewhere, 'en').map(({ url }) => url).join()).not.toContain('spamhaus');
});

test('whoever writes from a service for everybody unblocks no server', () => {
  expect(linksFor(recipient({ provider: 'yahoo', cause: 'ip_blocklisted' }), 'fr', 'gmail').map(({ role }) => role)).not.toContain('unblock');
});

test('Facebook has none: its addresses ended in 2014', () => { expect(links('facebook')).toEqual([]); });

describe('every provider', () => {
  test.each(providers.map(({ id }) => id))('%s: only pages of the table that somebody has seen, once each, said for whom', (id) => {
    const provider = providers.find((each) => each.id === id);
    const seen = provider ? (['postmaster', 'error_codes', 'delist', 'end_user_help'] as const).map((role) => shownLink(provider, role)) : [];
    for (const cause of FAILURE_CAUSES) {
      for (const language of LANGUAGES) {
        const shown = linksFor(recipient({ provider: id, cause }), language);
        expect(new Set(shown.map(({ url }) => url)).size).toBe(shown.length);
        for (const { url, label, role, forWhom } of shown) {
          expect(seen).toContain(url.replace(/[?&]hl=fr$/, ''));
          expect((forWhom === null) === (role === 'help')).toBe(true);
          expect(faults(label.replaceAll(providerName(id) ?? '', 'X'), language)).toEqual([]);
        }
      }
    }
  });
});

test('a form for unblocking is offered only where it can help', () => {
  expect(links('yahoo', 'ip_blocklisted').map(({ role }) => role)).toContain('unblock');
  expect(links('yahoo', 'user_unknown').map(({ role }) => role)).not.toContain('unblock');
});

test('the blocklist that a reply names is linked too', () => {
  expect(links('orange', 'ip_blocklisted', 'blocklist:spamhaus').map(({ url }) => url)).toContain('https://check.spamhaus.org/');
});

test('Google’s help speaks the reader’s language', () => {
  expect(links('gmail', 'user_unknown').map(({ url }) => url)).toContain('https://support.google.com/mail/?p=NoSuchUser&hl=fr');
  expect(links('gmail', 'mailbox_full').map(({ url }) => url).join()).not.toContain('NoSuchUser');
});

test.each([
  ['microsoft365', 'fr', /\(en anglais\)$/, /^Aide de Microsoft 365$/], ['infomaniak', 'fr', /\(en anglais\)$/, null],
  ['free', 'en', /\(in French\)$/, null], ['orange', 'en', /\(in French\)$/, null], ['libero', 'fr', /\(en italien\)$/, null], ['orange', 'fr', /^[^()]*$/, null], ['gandi', 'en', /^[^()]*$/, null],
] as const)('a page of %s in another language than the reader’s (%s) says so', (id, language, first, plain) => {
  const labels = providerLinks(id, null, language).map(({ label }) => label);
  expect(labels).toContainEqual(expect.stringMatching(first));
  if (plain) expect(labels).toContainEqual(expect.stringMatching(plain));
});

test.each([['facebook', 'Facebook'], ['ovh', 'OVHcloud'], ['yahoo', 'Yahoo'], ['icloud', 'iCloud'], ['laposte', 'La Poste'], ['uceprotect', 'UCEPROTECT'], ['mailcom', 'mail.com'], ['nobody', null]])(
  '%s is called %s', (id, name) => { expect(providerName(id)).toBe(name); },
);
