import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { MAIL_HOSTS } from '../../src/message-checks.ts';
import { adapterFor, HOSTS } from '../../src/webmail/index.ts';

test('the adapters’ hosts, the trusted hosts and the manifest’s are the same', () => {
  const matched = manifest.content_scripts.flatMap(({ matches }) => matches).map((pattern) => new URL(pattern.replace('/*', '/')).host);
  expect(Object.keys(HOSTS).toSorted()).toEqual([...MAIL_HOSTS].toSorted());
  expect([...new Set(matched)].toSorted()).toEqual([...MAIL_HOSTS].toSorted());
});

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://outlook.live.com/mail/0/', 'outlook'],
  ['https://outlook.office.com/mail/', 'outlook'],
  ['https://outlook.office365.com/mail/inbox', 'outlook'],
  ['https://outlook.cloud.microsoft/mail/', 'outlook'],
  ['https://mail.google.com.example.org/mail/', undefined],
  ['https://example.org/mail/', undefined],
])('%s has the adapter %s', (url, site) => {
  expect(adapterFor(new URL(url))?.site).toBe(site);
});
