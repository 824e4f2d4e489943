/** The mails that people try Rebond on must be explained well, in the language that they are read in: whole, and as they are copied. */
import { expect, test } from 'vitest';
import { classify, explain, read } from '../../src/bounce/index.ts';
import { LANGUAGES } from '../../src/language/choose.ts';
import { SAMPLES } from '../../src/ui/samples.ts';

test.each(LANGUAGES)('the sample of %s', (language) => {
  const { source, shown } = SAMPLES[language];
  expect(source).toContain(shown);
  for (const text of [source, shown]) {
    const verdict = classify(read(text));
    expect(verdict).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie.durant@example.org', cause: 'user_unknown', confidence: 'certain' }] });
    expect(explain(verdict, language).steps.length).toBeGreaterThan(1);
  }
  expect(classify(read(source)).origin).toBe('own');
});

test('each is in the words of its readers', () => {
  expect(SAMPLES.en.shown).toContain('could not\nbe delivered');
  expect(SAMPLES.fr.shown).toMatch(/^Adresse introuvable/);
});
