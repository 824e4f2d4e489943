import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/bounce/explain/index.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import { MOVES } from '../../../src/bounce/explain/words.ts';
import { faults, LANGUAGES, shownTo } from './reading.ts';
import { FAILURE_CAUSES, waiting } from './verdicts.ts';

describe.each(FAILURE_CAUSES)('a delay for %s', (cause) => {
  test('reads well and never tells people to send again', () => {
    for (const language of LANGUAGES) {
      for (const place of [{ address: 'marie@orange.fr', provider: 'orange' }, { address: null }, {}]) {
        const it = explain(waiting({ cause, ...place }), language);
        const shown = shownTo(it);
        expect(shown.flatMap((text) => faults(text, language))).toEqual([]);
        const text = [it.cause, ...it.steps, it.retry].join(' ').replace(/(?:do not|don’t) send \S+/gi, '').replace(/ne (?:le )?renvoyez pas/gi, '');
        expect(text).not.toMatch(/\bsend\b|resend|renvoyez|renvoyer/i);
        expect(it.tone).toBe('wait');
        expect(it.headline).toMatch(/^(?:Not lost|Pas perdu)/);
      }
    }
  });
});

test('says until when the server tries, as each language writes a day', () => {
  const tryingUntil = { utc: '2026-03-01T09:30Z', text: 'Sun, 1 Mar 2026 10:30:00 +0100' };
  expect(explain(waiting({ cause: 'dns_network' }, { tryingUntil }), 'fr').cause).toContain('jusqu’au 1er\u00A0mars.');
  expect(explain(waiting({ cause: 'dns_network' }, { tryingUntil }), 'en').cause).toContain('until 1\u00A0March.');
  expect(explain(waiting({ cause: 'dns_network' }, { tryingUntil: { utc: 'soon', text: 'soon' } }), 'en').cause).toContain('tries again by itself.');
});

test.each([
  [{ minutes: 45 * 60, counts: 'rest' }, 'pendant encore 45\u00A0heures.', 'for another 45\u00A0hours.'],
  [{ minutes: 60, counts: 'rest' }, 'pendant encore 1\u00A0heure.', 'for another 1\u00A0hour.'],
  [{ minutes: 5 * 1440, counts: 'age' }, 'pendant 5\u00A0jours en tout.', 'for 5\u00A0days in all.'],
  [{ minutes: 1440, counts: 'age' }, 'pendant 1\u00A0jour en tout.', 'for 1\u00A0day in all.'],
  [{ minutes: 30, counts: 'rest' }, 'pendant encore 30\u00A0minutes.', 'for another 30\u00A0minutes.'],
] as const)('says for how long where no date is known: %j', (tryingFor, fr, en) => {
  expect(explain(waiting({ cause: 'dns_network' }, { tryingFor }), 'fr').cause).toContain(fr);
  expect(explain(waiting({ cause: 'dns_network' }, { tryingFor }), 'en').cause).toContain(en);
});

test.each([
  ['There was a temporary problem delivering your message to marie@example.org. Gmail will retry for 45 more hours.', '45\u00A0heures'],
  ['Remise incomplète\nUn problème temporaire est survenu lors de la remise de votre message à marie@example.org. Gmail effectuera d\'autres tentatives pendant 45 heures.', '45\u00A0heures'],
])('the duration is read from the notice: %s', (text, duration) => {
  expect(explain(classify(read(text)), 'fr').cause).toContain(duration);
});

test('nobody is sent to an administrator of Gmail', () => {
  const from = (address: string) => explain(waiting({ cause: 'ip_blocklisted' }, { original: { from: address, to: null, subject: null, date: null, messageId: null } }), 'en');
  expect(from('paul@gmail.com').steps.join(' ')).not.toContain('Pass this report');
  expect(from('paul@gmail.com').whoseMove).toBe(MOVES.nobody.en);
  expect(from('paul@example.org').steps.join(' ')).toContain('Pass this report');
});

test('a slip of the pen waits in vain: the reader can write to the right address now', () => {
  const it = explain(waiting({ cause: 'dns_network', address: 'marie@gmial.com', didYouMean: 'gmail.com' }), 'en');
  expect(it.cause).toContain('Did you mean gmail.com?');
  expect(it.steps[0]).toBe('If so, write to marie@gmail.com right away.');
  expect(it.whoseMove).toBe(MOVES.sender.en);
});

test('nobody has to do anything while a newcomer is made to wait', () => {
  expect(explain(waiting({ cause: 'greylisted' }), 'en').whoseMove).toBe(MOVES.nobody.en);
  expect(explain(waiting({ cause: 'mailbox_full' }), 'en').whoseMove).toBe(MOVES.recipient.en);
  expect(explain(waiting({ cause: 'auth_fail' }), 'en').whoseMove).toBe(MOVES.sender_admin.en);
});

test('of two who wait for different reasons, the step names whom it is about', () => {
  const notice = 'The following addresses have delayed delivery:\n\n<bob@gmail.com>: host gmail-smtp-in.l.google.com[192.0.2.1] said: 452 4.2.2 The email account that you tried to reach is over quota (in reply to RCPT TO command)\n\n<anna@orange.fr>: host smtp-in.orange.fr[192.0.2.2] said: 421 4.4.2 Too many connections, slow down (in reply to RCPT TO command)\n\nYour message was not delivered yet. It will be retried until it is 5 day(s) old.';
  const verdict = classify(read(notice));
  expect(verdict.kind).toBe('delay');
  const { steps, whoseMove } = explain(verdict, 'fr');
  expect(steps.join(' ')).toContain('Pour bob@gmail.com');
  expect(whoseMove).not.toBe(MOVES.recipient.fr);
});
