import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../src/bounce/explain/advice.ts';
import { everything } from '../../../src/bounce/lookup/browse.ts';
import { lookup } from '../../../src/bounce/lookup/index.ts';
import { codesWith } from '../../../src/bounce/lookup/codes.ts';

const meanings = (code: string, language: 'en' | 'fr' = 'en') => lookup(code, language)[0]?.meanings ?? [];

describe('a code with several meanings', () => {
  test('shows them all, each once, with the providers that have it', () => {
    const [general, ...own] = meanings('5.7.1');
    expect(general).toMatchObject({ what: '', where: '' });
    expect(new Set(own.map(({ what }) => what)).size).toBe(own.length);
    const causes = new Set(codesWith('5.7.1').filter(({ cause }) => cause !== 'policy').map(({ cause }) => adviceFor(cause).label.en));
    // Without a name stand those that mean the same and know a step of their own.
    expect(own.map(({ what }) => what).filter((what) => what !== '').sort()).toEqual([...causes].sort());
    expect(own.find(({ what }) => what === 'Sending server on a blocklist')?.where).toMatch(/^At Microsoft 365, .* and /);
    expect(meanings('5.7.1', 'fr').find(({ what }) => what === 'Serveur d’envoi sur liste noire')?.where).toMatch(/^Chez Microsoft 365, .* et /);
  });

  test('tells the commonest first', () => {
    const counts = meanings('550').map(({ where }) => where.split(/, | and /).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(2);
  });

  test('says first what it is, then what it is not', () => {
    expect(meanings('5.4.1').find(({ where }) => where === 'At Microsoft 365')).toMatchObject({ what: 'Address not found', text: expect.stringMatching(/^The words “access denied” mislead/) });
    expect(lookup('Microsoft 365 5.4.1 Access denied', 'fr')[0]?.summary).toMatch(/^Adresse introuvable\. Aucun droit/);
  });

  test('says nothing twice, where a provider means what everybody means', () => {
    for (const language of ['en', 'fr'] as const) {
      const hit = lookup('5.7.26', language)[0];
      const said = [hit?.summary, ...(hit?.meanings ?? []).flatMap(({ what, text }) => [what, text]), ...(hit?.steps ?? [])].join(' ');
      expect(said.split(adviceFor('auth_fail').label[language]).length).toBeLessThanOrEqual(2);
    }
    // Three providers have words of their own for a full mailbox; only one knows a step that others do not.
    expect(meanings('5.2.2').filter(({ what }) => what === '').map(({ where }) => where)).toEqual(['', 'At Gmail']);
  });

  test('is told to IT of each provider', () => {
    expect(lookup('5.7.26', 'en')[0]?.forIT.join(' ')).toMatch(/At Gmail: .*DMARC/);
  });
});

test.each(['en', 'fr'] as const)('a code in browsing says in its first line what it is (%s)', (language) => {
  const hits = everything(language).codes.flatMap((group) => group.hits);
  const leaning = hits.filter(({ summary }) => /^(?:You lack|Only your|The account is long unused too|Aucun droit|Seul votre)/.test(summary));
  expect(leaning.map(({ key }) => key)).toEqual([]);
});

test('a refusal that has a code of three digits alone has steps', () => {
  for (const code of ['550', '552', '553', '554', '535', '451']) expect(lookup(code, 'fr')[0]?.steps.length, code).toBeGreaterThan(1);
});
