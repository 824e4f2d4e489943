import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/bounce/explain/index.ts';
import { faults, LANGUAGES, shownTo } from './reading.ts';
import { FAILURE_CAUSES, recipient, verdict } from './verdicts.ts';

const failed = recipient({ address: 'anne@example.org' });
const full = recipient({ address: 'luc@example.org', cause: 'mailbox_full' });
const arrived = recipient({ address: 'piano@example.net', action: 'delivered', cause: 'delivered', permanence: 'none' });
const delayed = recipient({ address: 'paul@example.net', action: 'delayed', cause: 'greylisted', permanence: 'temporary' });

test('mixed fates are counted, and each has its line', () => {
  const it = explain(verdict({ recipients: [arrived, failed, full] }), 'fr');
  expect(it.headline).toBe('Votre message est arrivé à 1 destinataire sur 3');
  expect(it.about).toBe('3\u00A0destinataires');
  expect(it.fates).toEqual([
    { address: 'piano@example.net', tone: 'good', text: 'arrivé' },
    { address: 'anne@example.org', tone: 'stop', text: 'adresse introuvable' },
    { address: 'luc@example.org', tone: 'stop', text: 'boîte pleine' },
  ]);
  expect(it.cause).toContain('anne@example.org');
  expect(it.steps.join(' ')).toMatch(/autres destinataires.*anne@example\.org.*luc@example\.org/);
});

test.each([
  [[failed, full], 'Your message reached none of the 2 recipients', 'Votre message n’est arrivé à aucun des 2 destinataires'],
  [[arrived, arrived, failed], 'Your message reached 2 of 3 recipients', 'Votre message est arrivé à 2 destinataires sur 3'],
  [[arrived, failed, delayed], '1 arrived, 1 did not, 1 still waiting', '1 arrivé, 1 non remis, 1 encore en attente'],
])('a headline for %#', (recipients, en, fr) => {
  expect(explain(verdict({ recipients }), 'en').headline).toBe(en);
  expect(explain(verdict({ recipients }), 'fr').headline).toBe(fr);
});

describe('where several failed for several reasons', () => {
  const unknown = (name: string) => recipient({ address: `${name}@example.org` });
  const fullOf = (name: string) => recipient({ address: `${name}@example.org`, cause: 'mailbox_full' });

  test('the cause and the first step speak of the same person, and nobody is left without a step', () => {
    const it = explain(verdict({ recipients: [unknown('michel'), fullOf('luc'), unknown('sophie')] }), 'en');
    expect(it.cause).toContain('michel@example.org');
    expect(it.steps[0]).toMatch(/^For michel@example\.org and sophie@example\.org, /);
    expect(it.steps[1]).toMatch(/^For luc@example\.org, /);
    const many = explain(verdict({ recipients: [unknown('michel'), fullOf('luc'), unknown('sophie'), unknown('anne')] }), 'fr');
    expect(many.steps[0]).toMatch(/^Pour michel@example\.org et 2\u00A0autres, /);
  });

  test('what the cause tells of comes first, also behind an unknown reply', () => {
    const it = explain(verdict({ recipients: [recipient({ cause: 'unknown', address: 'zoe@example.org' }), fullOf('luc')] }), 'en');
    expect(it.cause).toContain('luc@example.org');
    expect(it.steps[0]).toMatch(/^For luc@example\.org, /);
  });

  test('a slip of the pen has its own step', () => {
    const slip = recipient({ cause: 'host_unknown', address: 'marie@gmial.com', didYouMean: 'gmail.com' });
    expect(explain(verdict({ recipients: [slip, fullOf('luc')] }), 'en').steps[0]).toContain('marie@gmail.com');
  });

  test('the pill speaks of no single address', () => {
    const retry = (...recipients: ReturnType<typeof recipient>[]) => LANGUAGES.map((language) => explain(verdict({ recipients }), language).retry);
    expect(retry(unknown('michel'), fullOf('luc'))).toEqual(['Whether to send again depends on the address', 'Renvoyer ou non\u00A0: cela dépend de l’adresse']);
    expect(retry(unknown('michel'), unknown('sophie'))).toEqual(['Do not send to these addresses again', 'Ne renvoyez pas à ces adresses']);
    expect(retry(unknown('michel'), arrived)).toEqual(retry(unknown('michel')));
  });

  test('reads well, whatever the reasons', () => {
    for (const cause of FAILURE_CAUSES) {
      for (const language of LANGUAGES) {
        const it = explain(verdict({ recipients: [recipient({ cause }), recipient({ cause, address: 'anne@example.org' }), full] }), language);
        expect(shownTo(it).flatMap((text) => faults(text, language))).toEqual([]);
      }
    }
  });
});

test('a single recipient needs no lines', () => {
  expect(explain(verdict(), 'en').fates).toEqual([]);
});

test('ten thousand recipients fit a card', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => recipient({ address: `a${at}@example.org` }));
  for (const language of LANGUAGES) {
    const it = explain(verdict({ recipients: many }), language);
    expect(it.fates).toHaveLength(51);
    expect(it.fates.at(-1)?.text).toMatch(/9950/);
    expect(it.details.length).toBeLessThan(30);
    expect(shownTo(it).flatMap((text) => faults(text, language))).toEqual([]);
  }
});
