import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../src/bounce/explain/advice.ts';
import { fill } from '../../../src/bounce/explain/fill.ts';
import { isForReader, sentences } from '../../../src/bounce/explain/plain.ts';
import { TEXTS } from '../../../src/bounce/explain/texts.ts';
import { MOVES } from '../../../src/bounce/explain/words.ts';
import { providerCodes } from '../../../src/bounce/knowledge/tables.ts';
import { faults, LANGUAGES, typography } from './reading.ts';
import { ALL_CAUSES, recipient, verdict } from './verdicts.ts';

describe('the advice on each cause', () => {
  test.each(ALL_CAUSES)('%s can be read by anybody, in both languages', (cause) => {
    const advice = adviceFor(cause);
    for (const language of LANGUAGES) {
      const gaveUp = advice.gaveUp === null ? [] : [...advice.gaveUp.steps[language], advice.gaveUp.retry[language]];
      const texts = [
        advice.label, advice.headline, advice.cause, advice.retry, ...(advice.meanwhile ? [advice.meanwhile] : []), ...(advice.warning ? [advice.warning] : []),
      ].map((pair) => pair[language]);
      expect([...texts, ...advice.steps[language], ...gaveUp].flatMap((text) => faults(text, language))).toEqual([]);
      expect(faults(advice.told[language].replace(/\{\w+\}/g, 'X'), language)).toEqual([]);
      expect(advice.it[language].flatMap((text) => typography(text, language))).toEqual([]);
    }
  });

  test.each(ALL_CAUSES)('%s has no place that its language cannot fill', (cause) => {
    for (const language of LANGUAGES) {
      for (const isOwn of [true, false]) {
        for (const one of [recipient({ cause, provider: 'orange', address: 'anne@orange.fr' }), recipient({ cause, address: null })]) {
          expect(faults(fill(adviceFor(cause, isOwn).told[language], one, verdict(), language), language)).toEqual([]);
        }
      }
    }
  });

  test.each(ALL_CAUSES)('%s says the same in both languages', (cause) => {
    const { label, headline, cause: said, told, steps, it: forIT, retry, gaveUp } = adviceFor(cause);
    for (const pair of [label, headline, said, told, retry]) expect(pair.fr).not.toBe(pair.en);
    expect(steps.fr).toHaveLength(steps.en.length);
    expect(forIT.fr).toHaveLength(forIT.en.length);
    expect(gaveUp?.steps.fr.length).toBe(gaveUp?.steps.en.length);
    const places = (text: string) => [...new Set(text.toLowerCase().match(/\{\w+\}/g))].filter((place) => !/of|owner|place/.test(place)).sort();
    expect(places(told.fr)).toEqual(places(told.en));
  });

  test.each(ALL_CAUSES)('%s has a headline that fits a card, a pill that fits one line, and two to four steps', (cause) => {
    const { headline, retry, steps } = adviceFor(cause);
    for (const language of LANGUAGES) {
      expect(headline[language].length).toBeLessThanOrEqual(52);
      expect(headline[language]).not.toMatch(/\.$/);
      expect(retry[language].length).toBeLessThanOrEqual(46);
      expect(retry[language]).not.toMatch(/\.$/);
      expect(steps[language].length).toBeGreaterThanOrEqual(2);
      expect(steps[language].length).toBeLessThanOrEqual(4);
      for (const step of steps[language]) expect(step).toMatch(/[.?…]$/);
    }
  });
});

test('the texts beside the advice table can be read by anybody', () => {
  for (const pair of [...Object.values(TEXTS), ...Object.values(MOVES)]) {
    for (const language of LANGUAGES) expect(faults(pair[language].replace(/\{\w+\}/g, 'X'), language)).toEqual([]);
    expect(pair.fr).not.toBe(pair.en);
  }
});

describe('the words for a provider’s own codes', () => {
  test('are whole in both languages', () => {
    for (const { provider, code, gist_en, gist_fr, todo_en, todo_fr } of providerCodes) {
      const at = `${provider} ${code}`;
      expect([at, gist_en !== '', gist_fr !== '', (todo_en === '') === (todo_fr === '')]).toEqual([at, true, true, true]);
      expect([at, sentences(todo_en).length]).toEqual([at, sentences(todo_fr).length]);
      expect([at, sentences(todo_en).filter(isForReader).length]).toEqual([at, sentences(todo_fr).filter(isForReader).length]);
      for (const [text, language] of [[gist_en, 'en'], [gist_fr, 'fr'], [todo_en, 'en'], [todo_fr, 'fr']] as const) {
        if (text !== '') expect([at, ...typography(text.replaceAll(/https?:\S+|\b[\w.]+@[\w.]+/g, 'X'), language)]).toEqual([at]);
      }
    }
  });

  test('that are for the reader can be read by anybody', () => {
    for (const row of providerCodes) {
      for (const [todo, language] of [[row.todo_en, 'en'], [row.todo_fr, 'fr']] as const) {
        expect(sentences(todo).filter(isForReader).flatMap((text) => faults(text, language))).toEqual([]);
      }
    }
  });
});
