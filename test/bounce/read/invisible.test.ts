import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

/** What pages put around addresses and into words. */
const MARKS = ['\u034F', '\u00AD', '\u061C', '\u180E', '\u200B', '\u200D', '\u200E', '\u202A', '\u202C', '\u2060', '\u2066', '\u2068', '\u2069', '\uFEFF'];

const named = (mark: string): string => `U+${mark.charCodeAt(0).toString(16).toUpperCase()}`;

describe('an invisible mark changes nothing', () => {
  test.each(MARKS.map((mark) => [named(mark), mark]))('%s', (_name, mark) => {
    const notice = (around: string): string => `Your message to ${around}marie@example.org${around} couldn't be deliv${around}ered.\n\n${around}550 5.1.1 <${around}marie@example.org${around}> User unk${around}nown`;
    const [plain, marked] = ['', mark].map((around) => {
      const { kind, recipients } = classify(read(notice(around)));
      return [kind, ...recipients.map(({ address, cause, status }) => [address, cause, status])];
    });
    expect(marked).toEqual(plain);
    expect(plain).toEqual(['failure', ['marie@example.org', 'user_unknown', '5.1.1']]);
  });
});
