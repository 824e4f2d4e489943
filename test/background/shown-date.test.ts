import { expect, test } from 'vitest';
import { explained } from '../../src/background/explained.ts';
import { shownDate } from '../../src/background/shown-date.ts';

const local = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

test.each([
  ['Tue, Nov 3, 2026, 2:40 PM', local(2026, 10, 3, 14, 40)],
  ['Tue, Nov 3, 2026, 12:05\u202FAM', local(2026, 10, 3, 0, 5)],
  ['November 3, 2026 at 2:40 PM', local(2026, 10, 3, 14, 40)],
  ['mar. 3 nov. 2026, 14:40', local(2026, 10, 3, 14, 40)],
  ['mardi 3 mars 2026 à 09:05', local(2026, 2, 3, 9, 5)],
  ['sam. 1er août 2026, 08:00', local(2026, 7, 1, 8, 0)],
  ['Tue 3 Feb 2026, 14:40', local(2026, 1, 3, 14, 40)],
])('%s', (shown, moment) => {
  expect(shownDate(shown)).toBe(moment);
});

test.each(['', '03/11/2026 14:40', 'Tue 11/3/2026 2:40 PM', 'Nov 3', '2:40 PM', 'Nov 31, 2026, 2:40 PM', 'Di., 3. Nov. 2026, 14:40', '3 foo 2026, 14:40'])(
  'what cannot be read surely is not read: %s',
  (shown) => { expect(shownDate(shown)).toBeNull(); },
);

test('a delay on a page says until when, counted from the date that the page shows', () => {
  const text = 'Delivery incomplete\n\nThere was a temporary problem delivering your message to paul@example.org. Gmail will retry for 45 more hours. You\'ll be notified if the delivery fails permanently.';
  const ask = { type: 'explain', text, hints: { senderAddress: 'mailer-daemon@googlemail.com' }, language: 'en', own: [] } as const;
  const said = (shown?: string) => explained({ ...ask, own: [], ...(shown === undefined ? {} : { shownDate: shown }) }, []);
  const dated = said('Tue, Nov 3, 2026, 2:40 PM');
  expect(dated?.verdict.tryingUntil?.utc).toBe(`${local(2026, 10, 5, 11, 40).slice(0, 16)}Z`);
  expect(dated?.explanation.cause).toMatch(/until 5\sNovember/);
  expect(said()?.verdict.tryingUntil ?? null).toBeNull();
});
