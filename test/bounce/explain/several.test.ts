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
  expect(it.cause).toBe('Les raisons diffèrent\u00A0: adresse introuvable, boîte pleine.');
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

  test('the cause tells every reason, and nobody is left without a step', () => {
    const it = explain(verdict({ recipients: [unknown('michel'), fullOf('luc'), unknown('sophie')] }), 'en');
    expect(it.cause).toBe('The reasons differ: address not found, mailbox full.');
    expect(it.steps[0]).toMatch(/^For michel@example\.org and sophie@example\.org, read each address letter by letter/);
    expect(it.steps[1]).toMatch(/^For luc@example\.org, /);
    const many = explain(verdict({ recipients: [unknown('michel'), fullOf('luc'), unknown('sophie'), unknown('anne')] }), 'fr');
    expect(many.steps[0]).toMatch(/^Pour michel@example\.org et 2\u00A0autres, /);
  });

  test('what the cause tells of comes first, also behind an unknown reply', () => {
    const it = explain(verdict({ recipients: [recipient({ cause: 'unknown', address: 'zoe@example.org' }), fullOf('luc')] }), 'en');
    expect(it.cause).toMatch(/^The reasons differ: mailbox full, /);
    expect(it.steps[0]).toMatch(/^For luc@example\.org, /);
  });

  test('a slip of the pen has its own step', () => {
    const slip = recipient({ cause: 'host_unknown', address: 'marie@gmial.com', didYouMean: 'gmail.com' });
    expect(explain(verdict({ recipients: [slip, fullOf('luc')] }), 'en').steps[0]).toBe('Instead of marie@gmial.com, write to marie@gmail.com, if that is whom you mean.');
    const other = recipient({ cause: 'host_unknown', address: 'luc@hotmial.com', didYouMean: 'hotmail.com' });
    const strange = recipient({ cause: 'host_unknown', address: 'zoe@strange.example' });
    const { steps } = explain(verdict({ recipients: [slip, other, strange] }), 'fr');
    expect(steps.slice(0, 2)).toEqual([
      'Au lieu de marie@gmial.com, écrivez à marie@gmail.com, si c’est l’adresse voulue.', 'Au lieu de luc@hotmial.com, écrivez à luc@hotmail.com, si c’est l’adresse voulue.',
    ]);
    expect(steps[2]).toMatch(/^Pour zoe@strange\.example, relisez la fin de l’adresse/);
  });

  test('the hints for IT are told of each reason', () => {
    const { forIT } = explain(verdict({ recipients: [unknown('michel'), fullOf('luc')] }), 'fr');
    expect(forIT).toMatch(/^Adresse introuvable\u00A0: .*Boîte pleine\u00A0: /);
  });

  test('codes and servers are told of each recipient', () => {
    const luc = recipient({ address: 'luc@example.org', cause: 'mailbox_full', status: '5.2.2', remoteHost: 'mx2.example.org' });
    const { details } = explain(verdict({ recipients: [unknown('michel'), luc] }), 'en');
    expect(details.find(({ label }) => label === 'Status (luc@example.org)')?.value).toMatch(/^5\.2\.2/);
    expect(details.find(({ label }) => label === 'Server (michel@example.org)')?.value).toBe('mx.example.org');
    expect(details.find(({ label }) => label === 'Server (luc@example.org)')?.value).toBe('mx2.example.org');
  });

  test('the step of one is that which it would have alone', () => {
    const blocked = recipient({ address: 'luc@example.org', cause: 'ip_blocklisted' });
    const from = { from: 'paul@gmail.com', to: null, subject: null, date: null, messageId: null };
    expect(explain(verdict({ recipients: [unknown('michel'), blocked], original: from }), 'fr').steps[1]).toMatch(/^Pour luc@example\.org, c’est à Gmail/);
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

describe('where several failed for one reason', () => {
  const two = (changes: Parameters<typeof recipient>[0]) => verdict({ recipients: ['anne@example.org', 'luc@example.com'].map((address) => recipient({ ...changes, address })) });

  test('the sentence leaves nobody out', () => {
    expect(explain(two({}), 'fr').cause).toBe('La raison est la même pour ces 2 adresses\u00A0: adresse introuvable.');
    expect(explain(two({ cause: 'spam_content' }), 'en').cause).toBe('The recipient’s filter took your message for junk.');
    const atOne = verdict({ recipients: ['anne@orange.fr', 'luc@orange.fr'].map((address) => recipient({ address, provider: 'orange', cause: 'spam_content' })) });
    expect(explain(atOne, 'fr').cause).toContain('Le filtre d’Orange');
    for (const cause of FAILURE_CAUSES) for (const language of LANGUAGES) expect(explain(two({ cause }), language).cause, cause).not.toContain('anne@example.org');
  });

  test('the steps speak of each, and of the reader’s own helpers as one', () => {
    expect(explain(two({}), 'fr').steps).toEqual([
      'Relisez chaque adresse lettre par lettre, surtout avant le @.', 'Demandez sa bonne adresse à chaque personne, par téléphone ou par SMS.',
      'N’essayez pas de variantes au hasard\u00A0: un inconnu pourrait recevoir votre message.',
    ]);
    expect(explain(two({ cause: 'ip_blocklisted' }), 'fr').steps.join(' ')).not.toMatch(/chaque/);
    expect(explain(two({ cause: 'auth_fail' }), 'en').steps[0]).toBe('Pass this report to the person who runs your mail.');
    expect(explain(two({ cause: 'group_restricted' }), 'en').steps.join(' ')).toContain('the address you joined with');
  });
});

test('several wait: what is said of one is not said of all', () => {
  const busy = ['anne@example.org', 'luc@example.com'].map((address) => recipient({ action: 'delayed', permanence: 'temporary', cause: 'mailbox_busy', address }));
  const it = explain(verdict({ kind: 'delay', recipients: busy }), 'fr');
  expect(it.cause).toMatch(/^Votre message pour 2 adresses n’a pas encore été accepté\./);
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
