import { describe, expect, it } from 'vitest';
import { classify, explain, read } from '../../../src/bounce/index.ts';
import type { Explanation, Language, OriginHints, Verdict } from '../../../src/bounce/types.ts';
import { FIXTURE_MAILS, fixtureBytes, OWNER } from '../../fixtures/mails.ts';
import { faults, LANGUAGES, shownTo } from '../explain/reading.ts';
import { answer } from './texts.ts';

function verdictOf(file: string, hints: OriginHints = {}): Verdict {
  return classify(read(fixtureBytes(file)), { own: [OWNER.address], ...hints });
}

function explained(file: string, language: Language, hints: OriginHints = {}): Explanation {
  return explain(verdictOf(file, hints), language);
}

const ours = FIXTURE_MAILS.filter(({ expected }) => (expected.kind !== 'failure' && expected.kind !== 'delay') || expected.origin === 'not_own');

describe.each(LANGUAGES)('the explanations of mail that is no failure of the reader’s (%s)', (language) => {
  it.each(ours.map(({ file }) => file))('%s reads well', (file) => {
    expect(shownTo(explained(file, language)).flatMap((text) => faults(text, language))).toEqual([]);
  });

  it('reads well after the reader has said that the mail is not theirs', () => {
    const answers = FIXTURE_MAILS.filter(({ expected }) => expected.kind === 'failure').map(({ file }) => explained(file, language, { wrote: false }));
    expect(answers.flatMap(shownTo).flatMap((text) => faults(text, language))).toEqual([]);
  });

  it('never says that somebody was hacked', () => {
    const all = FIXTURE_MAILS.flatMap(({ file }) => [explained(file, language), explained(file, language, { wrote: false })]);
    expect(all.flatMap(shownTo).filter((text) => /hack|pirat|compromis/i.test(text))).toEqual([]);
  });

  it('lists all signs of a fake in the details', () => {
    for (const { file, expected } of FIXTURE_MAILS) {
      if (expected.kind !== 'fake') continue;
      const verdict = verdictOf(file);
      const values = explain(verdict, language).details.map(({ value }) => value);
      for (const { text } of verdict.fakeSigns) expect(values).toContain(text.trim());
    }
  });
});

describe('what is said of a borrowed address', () => {
  const steps = explained('postfix-never-written.eml', 'en').steps.join('\n');

  it('keeps the order: leave it alone, look into Sent, and only then change what has to be changed', () => {
    const places = ['Do not answer', 'Sent folder', 'change your password', 'sign out', 'two-step'].map((words) => steps.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('is surer after the reader’s own word', () => {
    expect(explained('postfix-never-written.eml', 'en').headline).toContain('probably');
    expect(explained('postfix-never-written.eml', 'en', { wrote: false }).headline).not.toContain('probably');
  });

  it('does not speak of a borrowed address where the mail left from the reader’s own service', () => {
    expect(explained('postfix-user-unknown-free.eml', 'en', { wrote: false }).headline).toContain('left from your mailbox');
  });

  it('holds for a delayed mail too', () => {
    expect(explained('postfix-greylisted-delay.eml', 'en', { wrote: false }).tone).toBe('calm');
  });
});

describe('what is said of an automatic answer', () => {
  it('names dates and contact', () => {
    const { cause } = explain(answer('I am away from 3 to 12 March. Write to paul@example.org.'), 'en');
    expect(cause).toContain('from 3 to 12\u00A0March');
    expect(cause).toContain('paul@example.org');
  });

  it('warns of what must not be trusted, and of nothing else', () => {
    expect(explain(answer('Please note our new bank details.'), 'en').tone).toBe('warn');
    expect(explain(answer('Please note my new email address: m@example.net'), 'en').warning).not.toBeNull();
    expect(explain(answer('I am away until Monday.'), 'en').warning).toBeNull();
  });

  it('does not say that somebody is away who only confirms', () => {
    expect(explain(answer('We have received your message.'), 'en').headline).not.toContain('away');
  });
});
