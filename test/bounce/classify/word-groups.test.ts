/** The tables of words that only together mean something: each word of theirs can be met. */
import { describe, expect, test } from 'vitest';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import failure from '../../../src/bounce/knowledge/failure-words.json' with { type: 'json' };
import loose from '../../../src/bounce/knowledge/loose-words.json' with { type: 'json' };
import request from '../../../src/bounce/knowledge/request-words.json' with { type: 'json' };
import waiting from '../../../src/bounce/knowledge/waiting-words.json' with { type: 'json' };

describe.each([['failure', failure], ['loose', loose], ['request', request], ['waiting', waiting]] as const)('%s words', (_name, { rules }) => {
  test('are each one word, of two to sixteen letters, which is how they are looked up', () => {
    const words = rules.flatMap(({ groups }) => groups.flatMap((group: string) => comparable(group).split(' ')));
    expect(words.filter((word) => !/^[\p{L}\p{N}]{2,16}\*?$/u.test(word))).toEqual([]);
  });
});
