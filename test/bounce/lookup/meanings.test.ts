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
    expect(own.find(({ what }) => what === 'Sending server on a blocklist')?.where).toMatch(/^At Outlook\.com, .* and /);
    expect(meanings('5.7.1', 'fr').find(({ what }) => what === 'Serveur d’envoi sur liste noire')?.where).toMatch(/^Chez Outlook\.com, .* et /);
  });

  test('tells the commonest first', () => {
    const counts = meanings('550').map(({ where }) => where.split(/, | and /).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(2);
  });

  test('says first what it is, then what it is not', () => {
    expect(meanings('5.4.1').find(({ where }) => where === 'At Microsoft 365')).toMatchObject({ what: 'Address not found', text: expect.stringMatching(/^The words “access denied” mislead/) });
    expect(lookup('Microsoft 365 5.4.1 Access denied', 'fr')[0]?.summary).toMatch(/^Adresse introuvable\. Les mots/);
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
  const leaning = hits.filter(({ summary }) => /^(?:You lack|Only your|The account is long unused too|Les mots|Seul votre)/.test(summary));
  expect(leaning.map(({ key }) => key)).toEqual([]);
});

test('a refusal that has a code of three digits alone has steps', () => {
  for (const code of ['550', '552', '553', '554', '535', '451']) expect(lookup(code, 'fr')[0]?.steps.length, code).toBeGreaterThan(1);
});

test('the providers that a reader has heard of stand first, and a name that is a word is marked as one', () => {
  const filter = lookup('550', 'fr')[0]?.meanings.find(({ what }) => what === 'Refusé par le filtre du destinataire');
  expect(filter?.where).toMatch(/^Chez AOL, .*«\u00A0au\u00A0»/);
  expect(lookup('550', 'fr')[0]?.meanings.find(({ what }) => what === 'Pris pour du courrier indésirable')?.where).toMatch(/^Chez Free, /);
  expect(lookup('550', 'en')[0]?.meanings.find(({ what }) => what === 'Taken for junk mail')?.where).toMatch(/^At Outlook\.com, /);
  expect(lookup('550', 'en')[0]?.meanings[0]?.what).toBe('Address not found');
});

test('the standard’s own sentences agree in the two languages', () => {
  expect(lookup('550', 'fr')[0]?.summary).toBe('Adresse inconnue ou message refusé\u00A0: le texte de la réponse le dit.');
  expect(lookup('550', 'en')[0]?.summary).toBe('Unknown address, or message refused: the words of the reply say which.');
});
