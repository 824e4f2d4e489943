import { describe, expect, test } from 'vitest';
import { findWords } from '../../src/helper/read/find-words.ts';
import * as fc from '../property.ts';

const found = (text: string, words: string[]) => findWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  test('finds words that were folded over lines', () => {
    expect(found('rejected:\n    User unknown in\r\n\tvirtual table', ['User unknown in virtual'])).toEqual(['User unknown in\r\n\tvirtual']);
  });

  test('does not mind the case, and finds each occurrence', () => {
    expect(found('Greylisted. greylisted!', ['GREYLISTED'])).toEqual(['Greylisted', 'greylisted']);
  });

  test('marks what overlaps once', () => {
    expect(found('550 5.1.1 User unknown', ['5.1.1 User', 'User unknown', 'User'])).toEqual(['5.1.1 User unknown']);
  });

  test('marks whole words and numbers', () => {
    expect(found('host mx said: 550 5.7.1 Session', ['said: 5'])).toEqual(['said: 550']);
    expect(found('wegen Spamaufkommens abgelehnt', ['spam'])).toEqual(['Spamaufkommens']);
    expect(found('因为系统找不到该地址，或者', ['找不到'])).toEqual(['找不到']);
  });

  test('finds nothing for nothing', () => {
    expect(findWords('text', ['', '  ', 'absent'])).toEqual([]);
  });

  test('keeps its place behind signs whose lower case is longer', () => {
    expect(found('İİİ boîte pleine', ['boîte pleine'])).toEqual(['boîte pleine']);
  });

  test('gives stretches in order, apart and within the text', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (text, words) => {
      let last = 0;
      for (const { start, end } of findWords(text, words)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }));
  });
});
