import { describe, expect, it } from 'vitest';
import { flood, withAnswer } from '../../../src/bounce/classify/flood.ts';
import { explainFlood } from '../../../src/bounce/explain/index.ts';
import type { Verdict } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES, shownTo } from '../explain/reading.ts';
import { judged } from './returned.ts';

const CLAIRE = 'claire@atelier.example';
const own = (): Verdict => judged({ to: CLAIRE, received: ['from mail.atelier.example (mail.atelier.example [203.0.113.25]) by mx.elsewhere.example (Postfix) with ESMTPS id 1'] });
const notOwn = (): Verdict => judged({ to: CLAIRE, messageId: '1@kqxvz.example', received: ['from user-203-0-113-88 (unknown [203.0.113.88]) by mx.elsewhere.example (Postfix) with SMTP id 1'] });
const unknown = (): Verdict => judged({ to: CLAIRE });
const many = (make: () => Verdict, count: number): Verdict[] => Array.from({ length: count }, make);

describe('many returns together', () => {
  it('say nothing while they are few', () => {
    expect(flood(many(notOwn, 4))).toBeNull();
  });

  it('show a borrowed address', () => {
    expect(flood([...many(notOwn, 6), ...many(unknown, 4)])).toMatchObject({ returns: 10, recipients: 1, notOwn: 6, own: 0, origin: 'not_own' });
  });

  it('show a mailing of the reader’s, though a stray return lies among them', () => {
    const answer = flood([...many(own, 9), notOwn()]);
    expect(answer?.origin).toBe('own');
    expect(answer?.evidence.map(({ rule }) => rule)).toEqual(['origin:own:first-hop', 'flood:subject']);
  });

  it('do not decide where they disagree, or where hardly any is known', () => {
    expect(flood([...many(own, 5), ...many(notOwn, 5)])?.origin).toBe('cannot_tell');
    expect(flood([notOwn(), ...many(unknown, 9)])?.origin).toBe('cannot_tell');
  });

  it('are decided by the reader’s answer where nothing else tells whose they are', () => {
    const answered = (wrote: boolean) => [...many(unknown, 9), own()].map((verdict) => withAnswer(verdict, wrote));
    expect(flood(answered(false))).toMatchObject({ notOwn: 9, own: 1, origin: 'not_own', evidence: [{ rule: 'origin:not_own:answer' }, { rule: 'flood:subject' }] });
    expect(flood(answered(true))?.origin).toBe('own');
  });

  it('count failures and delays only', () => {
    expect(flood(many(() => ({ ...notOwn(), kind: 'fake' }), 9))).toBeNull();
  });
});

describe.each(LANGUAGES)('what is said of them, once (%s)', (language) => {
  it('reads well, and names the numbers', () => {
    for (const verdicts of [many(notOwn, 12), [...many(notOwn, 6), ...many(own, 6)]]) {
      const explanation = explainFlood(flood(verdicts), language);
      expect(explanation && shownTo(explanation).flatMap((text) => faults(text, language))).toEqual([]);
      expect(explanation?.cause).toContain('12');
    }
  });

  it('says, after an answer, that it was the reader’s', () => {
    const explanation = explainFlood(flood(many(unknown, 12).map((verdict) => withAnswer(verdict, false))), language);
    expect(explanation && shownTo(explanation).flatMap((text) => faults(text, language))).toEqual([]);
    expect(explanation?.cause).toMatch(language === 'fr' ? /Vous dites/ : /You say/);
  });

  it('says nothing of a mailing, nor of a few strays in one', () => {
    expect(explainFlood(flood(many(own, 12)), language)).toBeNull();
    expect(explainFlood(flood([...many(own, 8), ...many(notOwn, 4)]), language)).toBeNull();
    expect(explainFlood(null, language)).toBeNull();
  });

  it('tells IT to refuse returns during the attack only', () => {
    expect(explainFlood(flood(many(notOwn, 12)), language)?.forIT).toMatch(language === 'fr' ? /pendant l’attaque/ : /hours of the attack/);
  });
});
