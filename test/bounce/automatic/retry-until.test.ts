import { describe, expect, it } from 'vitest';
import table from '../../../src/bounce/knowledge/keeps-trying.json' with { type: 'json' };
import { delayed } from './texts.ts';

const POSTFIX = 'This is the mail system at host mx.example.net.\n\nYour message could not be delivered for more than 4 hour(s).\n';

/** Arrived on 2 March at 8:00, reported at 12:00. */
const SAID: readonly [what: string, text: string, until: string][] = [
  ['counted from the arrival', `${POSTFIX}It will be retried until it is 5 day(s) old.`, '2026-03-07T08:00Z'],
  ['with half days', `${POSTFIX}It will be retried until it is 1.5 days old.`, '2026-03-03T20:00Z'],
  ['counted from the report', 'Delivery incomplete. Gmail will retry for 46 more hours.', '2026-03-04T10:00Z'],
  ['in days, hours and minutes', 'Delivery is delayed. The server will keep trying to deliver this message for the next 1 days, 19 hours and 54 minutes.', '2026-03-04T07:54Z'],
  ['in French', 'Distribution incomplète. Gmail effectuera de nouvelles tentatives pendant 45 heures.', '2026-03-04T09:00Z'],
  ['in German', 'Verzögert. Der Server wird noch 1 Tage, 19 Stunden und 54 Minuten lang versuchen, diese Nachricht zuzustellen.', '2026-03-04T07:54Z'],
];

describe('until when a server keeps trying', () => {
  it.each(SAID)('%s', (_, text, until) => {
    expect(delayed(text).tryingUntil?.utc).toBe(until);
  });

  it.each(table.signs.map(({ lang, sample }) => [lang, sample]))('reads the sample of the table (%s): %s', (_, sample) => {
    const moment = delayed(`${POSTFIX}${sample}`).tryingUntil;
    expect(moment?.utc).toMatch(/^2026-03-0[3-9]T/);
    expect(sample.replace(/\s+/g, ' ').toLowerCase()).toContain(moment?.text.toLowerCase());
  });

  it('believes the field before the words', () => {
    expect(delayed(`${POSTFIX}It will be retried until it is 5 day(s) old.`, ['Will-Retry-Until: Wed, 4 Mar 2026 09:00:00 +0100']).tryingUntil)
      .toEqual({ utc: '2026-03-04T08:00Z', text: 'Wed, 4 Mar 2026 09:00:00 +0100' });
  });

  it.each([
    ['says nothing where the mail says nothing', POSTFIX, []],
    ['does not believe a moment before the report', POSTFIX, ['Will-Retry-Until: Sun, 1 Mar 2026 09:00:00 +0000']],
    ['does not believe half a year', `${POSTFIX}It will be retried until it is 200 days old.`, []],
    ['does not take another sentence’s days', `${POSTFIX}We will keep trying. Your account is 30 days old.`, []],
  ])('%s', (_, text, fields) => {
    expect(delayed(text, fields).tryingUntil).toBeNull();
  });
});
