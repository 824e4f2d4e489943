import { describe, expect, test } from 'vitest';
import { codeId } from '../../../src/bounce/classify/compile-rules.ts';
import { explain } from '../../../src/bounce/explain/index.ts';
import { MOVES } from '../../../src/bounce/explain/words.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import { providerCodes } from '../../../src/bounce/knowledge/tables.ts';
import type { Cause, RecipientVerdict } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES, shownTo } from './reading.ts';
import { FAILURE_CAUSES, recipient, verdict } from './verdicts.ts';

const sentFrom = (from: string | null, changes: Partial<RecipientVerdict>, language: 'en' | 'fr' = 'fr') =>
  explain(verdict({ recipients: [recipient(changes)], original: { from, to: null, subject: null, date: null, messageId: null } }), language);

const BLOCKED = 'Message bloqué\nVotre message envoyé à contact@dupont.example a été bloqué. Pour en savoir plus, consultez les informations techniques ci-dessous.\nLa réponse du serveur distant est la suivante :\n550 5.7.1 Service unavailable; Client host [192.0.2.41] blocked using Spamhaus.';

describe('whoever writes from a service for everybody is sent to no administrator', () => {
  test.each(FAILURE_CAUSES)('%s', (cause) => {
    for (const from of ['Paul <paul@gmail.com>', 'paul@hotmail.fr', 'paul@orange.fr']) {
      for (const whoActs of ['sender', 'sender_admin', 'nobody'] as const) {
        for (const language of LANGUAGES) {
          const it = sentFrom(from, { cause, whoActs }, language);
          expect(shownTo(it).flatMap((text) => faults(text, language))).toEqual([]);
          if (cause !== 'suppressed') expect(it.steps.join(' ')).not.toMatch(/qui gère votre|runs your/);
          expect(it.steps.length).toBeGreaterThanOrEqual(1);
        }
      }
    }
  });
});

test('a provider’s own step for an administrator is not told to somebody who has none', () => {
  for (const row of providerCodes.filter(({ who, todo_en, told_en }) => who === 'sender_admin' && todo_en !== '' && told_en === undefined)) {
    for (const language of LANGUAGES) {
      const it = sentFrom('paul@orange.fr', { cause: row.cause, whoActs: row.who, provider: row.provider, providerCode: codeId(row), evidence: { text: row.match[0] ?? '', rule: `provider:${row.provider}` } }, language);
      expect(it.steps.join(' '), row.code).not.toMatch(/qui gère votre|runs your/);
      expect(it.steps.length).toBeGreaterThan(0);
    }
  }
});

test('its service takes care of its servers, and is not named as the other one to write from', () => {
  const it = sentFrom('paul@gmail.com', { cause: 'ip_blocklisted' });
  expect(it.steps[0]).toBe('C’est à Gmail de s’en occuper\u00A0: vous n’avez personne à prévenir.');
  expect(it.steps.at(-1)).toBe('Si c’est urgent, écrivez depuis une autre adresse (Outlook.com, La Poste…).');
  expect(it.retry).toBe('Renvoyez une fois, demain');
  expect(it.whoseMove).toBe(MOVES.sender_admin.fr);
  expect(it.warning).toBeNull();
  expect(sentFrom('paul@laposte.net', { cause: 'ip_reputation' }).steps.at(-1)).toContain('(Gmail, Outlook.com…)');
});

test('a notice of Gmail’s shows that its servers sent the mail', () => {
  const it = explain(classify(read(BLOCKED)), 'fr');
  expect(it.steps[0]).toContain('C’est à Gmail');
  expect(it.links.map(({ url }) => url).join()).toContain('spamhaus');
});

test('a name is elided where French elides it, and a sending tool keeps its own people', () => {
  expect(sentFrom('paul@orange.fr', { cause: 'auth_fail' }).steps[0]).toBe('Écrivez depuis le site ou l’application d’Orange, pas depuis un autre service.');
  expect(sentFrom('paul@free.fr', { cause: 'protocol' }).steps[0]).toContain('page web de Free');
  expect(sentFrom('paul@orange.fr', { cause: 'suppressed' }).whoseMove).toBe(MOVES.sender_admin.fr);
});

test.each([['paul@example.org'], [null]])('an organisation has somebody to ask: %s', (from) => {
  for (const cause of ['ip_blocklisted', 'bad_rdns', 'auth_fail'] satisfies Cause[]) expect(sentFrom(from, { cause }).steps[0]).toMatch(/^Transmettez ce rapport/);
});

test('what a program says of its own outgoing server is no service’s fault', () => {
  const own = verdict({ system: 'thunderbird', recipients: [recipient({ cause: 'policy' })], original: { from: 'paul@gmail.com', to: null, subject: null, date: null, messageId: null } });
  expect(explain(own, 'en').headline).toBe('A rule of your outgoing server refused it');
});
