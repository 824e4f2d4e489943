import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/bounce/explain/index.ts';
import { MOVES } from '../../../src/bounce/explain/words.ts';
import { codeId } from '../../../src/bounce/classify/compile-rules.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import { providerCodes } from '../../../src/bounce/knowledge/tables.ts';
import type { Cause, Confidence, Permanence } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES, shownTo, typography } from './reading.ts';
import { FAILURE_CAUSES, recipient, verdict } from './verdicts.ts';

const PERMANENCES: readonly Permanence[] = ['permanent', 'temporary'];
const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'guess'];
const PLACES = [
  { address: 'marie@example.org', provider: null },
  { address: 'marie@orange.fr', provider: 'orange' },
  { address: 'marie@example.org', provider: 'microsoft365' },
  { address: 'élodie anne@example.org', provider: null },
  { address: null, provider: null },
] as const;

describe.each(FAILURE_CAUSES)('%s', (cause) => {
  test('reads well, however lasting, sure and addressed', () => {
    for (const language of LANGUAGES) {
      for (const permanence of PERMANENCES) {
        for (const confidence of CONFIDENCES) {
          for (const place of PLACES) {
            const it = explain(verdict({ recipients: [recipient({ cause, permanence, confidence, ...place })] }), language);
            expect(shownTo(it).flatMap((text) => faults(text, language))).toEqual([]);
            if (it.forIT) expect(typography(it.forIT, language)).toEqual([]);
            expect(it.steps.length).toBeGreaterThanOrEqual(1);
            expect(it.steps.length).toBeLessThanOrEqual(3);
            expect(it.about).toBe(place.address);
          }
        }
      }
    }
  });

  test('says it differently in the two languages', () => {
    const failed = verdict({ recipients: [recipient({ cause })] });
    const [en, fr] = [shownTo(explain(failed, 'en')), shownTo(explain(failed, 'fr'))];
    expect(en).toHaveLength(fr.length);
    for (const [at, text] of en.entries()) expect(text).not.toBe(fr[at]);
  });
});

const one = (changes: Parameters<typeof recipient>[0], language: 'en' | 'fr' = 'en') => explain(verdict({ recipients: [recipient(changes)] }), language);

describe('the mail’s own facts stand in the sentence', () => {
  test('address and provider', () => {
    const marie = { address: 'marie@orange.fr', provider: 'orange' };
    expect(one(marie).cause).toMatch(/^At Orange, nobody has the address marie@orange\.fr\./);
    expect(one(marie, 'fr').cause).toMatch(/^Chez Orange, personne n’a l’adresse marie@orange\.fr\./);
  });

  test('a domain that a provider only hosts goes by its own name', () => {
    expect(one({ cause: 'too_large', provider: 'microsoft365' }).cause).toMatch(/^At example\.org, /);
  });

  test.each([['marie@icloud.com', 'icloud'], ['marie@client.example', null]])('a name keeps its letters where it begins a sentence: %s', (address, provider) => {
    for (const cause of FAILURE_CAUSES) {
      for (const language of LANGUAGES) expect(one({ cause, address, provider }, language).cause, cause).not.toMatch(/ICloud|Client\.example/);
    }
  });

  test('the French preposition', () => {
    expect(one({ cause: 'mailbox_full', address: 'anne@example.org' }, 'fr').cause).toContain('La boîte d’anne@example.org');
    expect(one({ cause: 'mailbox_full' }, 'fr').cause).toContain('La boîte de marie@example.org');
  });

  test.each([
    ['552 5.3.4 MESSAGE EXCEED MAXIMUM FIXED SIZE (10485760)', '10\u00A0MB', '10\u00A0Mo'],
    ['552 5.3.4 Message size exceeds fixed limit (size limit 36700160)', '35\u00A0MB', '35\u00A0Mo'],
    ['552 5.2.3 Message exceeds maximum size 25 MB', '25\u00A0MB', '25\u00A0Mo'],
    ['552 limit is 2.5MB', '2.5\u00A0MB', '2,5\u00A0Mo'],
  ])('the size that is taken: %s', (diagnostic, en, fr) => {
    expect(one({ cause: 'too_large', diagnostic }).cause).toContain(`The limit is ${en}.`);
    expect(one({ cause: 'too_large', diagnostic }, 'fr').cause).toContain(`La limite est de ${fr}.`);
  });

  test.each([
    ['The maximum message size that\'s allowed is 20 MB. This message is 31 MB.', '31\u00A0Mo, et la limite est de 20\u00A0Mo.'],
    ['552 5.3.4 Message size exceeds fixed limit (10485760)\nTaille de votre message : 18 Mo', '18\u00A0Mo, et la limite est de 10\u00A0Mo.'],
    ['La taille maximale autorisée est de 2,5 Mo. Ce message fait 3 Mo.', '3\u00A0Mo, et la limite est de 2,5\u00A0Mo.'],
    ['552 5.3.4 message too large\nYour message is 41 MB.', 'Votre message pèse 41\u00A0Mo.'],
    ['552 5.3.4 too large: limit 10 MB (10485760 bytes)', 'La limite est de 10\u00A0Mo.'],
    ['The limit is 25 MB. Your mailbox holds 50 GB.', 'La limite est de 25\u00A0Mo.'],
  ])('the sizes that the notice names around the reply: %s', (words, said) => {
    expect(explain(verdict({ recipients: [recipient({ cause: 'too_large', diagnostic: '552 5.3.4 too large' })], sizes: words }), 'fr').cause).toContain(said);
    const notice = classify(read(`Your message to marie@example.org could not be delivered.\n${words}\n552 5.3.4 Message size exceeds fixed maximum message size`));
    expect(explain(notice, 'fr').cause).toContain(said);
  });

  test.each(['552 5.3.4 message too large', '552 5.2.3 error 20261124', '552 limit 0'])('no size is invented: %s', (diagnostic) => {
    expect(one({ cause: 'too_large', diagnostic }).cause).not.toContain('limit');
  });

  test('a slip of the pen', () => {
    const slip = { cause: 'host_unknown' as const, address: 'marie@gmial.com', didYouMean: 'gmail.com' };
    expect(one(slip).cause).toBe('gmial.com takes no mail. Did you mean gmail.com?');
    expect(one(slip, 'fr').cause).toBe('gmial.com ne reçoit pas de courrier. Vouliez-vous écrire gmail.com\u00A0?');
    expect(one(slip).steps[0]).toContain('marie@gmail.com');
    expect(one({ ...slip, cause: 'expired' }, 'fr').headline).toBe('Il y a sans doute une faute dans l’adresse');
  });

  test('addresses that ended for good', () => {
    const it = one({ address: 'luc@facebook.com', provider: 'facebook', cause: 'policy' }, 'fr');
    expect(it.headline).toBe('Les adresses Facebook n’existent plus');
    expect(it.cause).toContain('2014');
    expect(it.links).toEqual([]);
    expect(it.steps).toEqual(['Écrivez à la personne par Messenger, ou demandez-lui une autre adresse.']);
  });
});

describe('whose move it is agrees with the steps', () => {
  test('a group’s own people are the reader’s to ask, and a loop is its owner’s to end', () => {
    expect(one({ cause: 'group_restricted' }).whoseMove).toBe(MOVES.sender.en);
    expect(one({ cause: 'group_restricted', whoActs: 'recipient_admin' }, 'fr').whoseMove).toBe(MOVES.sender.fr);
    expect(one({ cause: 'loop' }).whoseMove).toBe(MOVES.recipient.en);
    expect(one({ cause: 'blocked_by_recipient', whoActs: 'recipient_admin' }).whoseMove).toBe(MOVES.recipient.en);
  });

  test.each(['rate_limited', 'greylisted', 'mailbox_busy', 'delayed'] as const)('nothing is tried any more once a mail has come back: %s', (cause) => {
    for (const permanence of PERMANENCES) expect(one({ cause, permanence }).steps.join(' ')).not.toMatch(/by itself|Do nothing/);
  });

  test.each(FAILURE_CAUSES)('%s', (cause) => {
    for (const whoActs of ['sender', 'sender_admin', 'recipient', 'recipient_admin', 'nobody'] as const) {
      const it = one({ cause, whoActs });
      expect(it.whoseMove).not.toBe(MOVES.nobody.en);
      if (it.whoseMove === MOVES.sender_admin.en) expect(it.steps.join(' ')).toMatch(/Pass this report|ask the person who runs/i);
      if (it.whoseMove === MOVES.recipient.en) expect(it.steps.join(' ')).toMatch(/another way|person/);
    }
  });
});

describe('how sure it is, is said', () => {
  test('a guess', () => {
    const it = one({ cause: 'mailbox_full', confidence: 'guess', evidence: { text: '552', rule: 'reply:552' } });
    expect(it.headline).toBe('Their mailbox is full, it seems');
    expect(it.cause).toContain('our best guess');
    expect(one({ cause: 'mailbox_full', confidence: 'guess' }, 'fr').headline).toBe('Sa boîte est pleine, semble-t-il');
  });

  test('an unknown cause shows the reply itself, one line, not too long', () => {
    const it = one({ cause: 'unknown', confidence: 'guess', diagnostic: `555 5.9.9 Mumble\r\n\u202Emumble ${'x'.repeat(5000)}` }, 'fr');
    expect(it.cause).toContain('«\u00A0555 5.9.9 Mumble mumble xxx');
    expect(it.cause).not.toMatch(/\r|\n|\u202E/);
    expect(it.cause.length).toBeLessThan(400);
    expect(it.tone).toBe('calm');
    expect(one({ cause: 'unknown', diagnostic: null }).cause).toContain('did not understand it');
    expect(one({ cause: 'unknown', diagnostic: null, address: null }).cause).not.toContain('did not understand it');
    expect(explain(verdict({ kindEvidence: { text: 'MAILER-DAEMON', rule: 'sender:mail-system' }, recipients: [recipient({ cause: 'unknown', diagnostic: null, address: null, confidence: 'guess', evidence: null })] }), 'en').cause).toContain('did not understand it');
  });
});

test('where the server gave up on a trouble that passes, people may send once more', () => {
  for (const cause of ['greylisted', 'rate_limited', 'mailbox_busy', 'delayed'] satisfies Cause[]) {
    const it = one({ cause, permanence: 'temporary' });
    expect(it.retry).toMatch(/^Send once more/);
    expect(it.cause).toContain('gave up');
    expect(it.steps.join(' ')).not.toMatch(/by itself|Do nothing/);
  }
});

test.each([
  ['Outlook’s own window', "The rejected e-mail address was 'marie@example.org'. Subject 'Lunch', Server: 'mail.example.com', Protocol: SMTP, Server Response: '451 4.3.0 <marie@example.org>: Temporary lookup failure', Port: 25, Secure(SSL): No, Server Error: 451, Error Number: 0x800CCC79"],
  ['a script', "smtplib.SMTPRecipientsRefused: {'marie@example.org': (451, b'4.3.0 <marie@example.org>: Temporary lookup failure')}"],
])('%s has tried once: nobody gave up after a while', (_name, text) => {
  expect(explain(classify(read(text)), 'en').cause).not.toContain('gave up');
});

test('every provider code with a step of its own says it, to the reader or to IT', () => {
  for (const row of providerCodes.filter(({ todo_en }) => todo_en !== '')) {
    for (const language of LANGUAGES) {
      const text = row.match.find((_, at) => !row.is_regex[at]) ?? '';
      const it = one({ cause: row.cause, whoActs: row.who, provider: row.provider, providerCode: codeId(row), evidence: { text, rule: `provider:${row.provider}` } }, language);
      const todo = language === 'fr' ? row.todo_fr : row.todo_en;
      if (row.cause === 'challenge_response') continue;
      const said = `${it.steps.join(' ')} ${it.forIT}`;
      for (const sentence of todo.split(/(?<=\.) /)) expect(said).toContain(sentence);
      expect(shownTo(it).flatMap((shown) => faults(shown, language))).toEqual([]);
    }
  }
});

describe('what the mail does not say is not missed in the sentence', () => {
  test.each(FAILURE_CAUSES)('%s, of nobody and from nobody', (cause) => {
    for (const address of [null, '', '\u202E']) {
      const nobody = verdict({ recipients: [recipient({ cause, address, remoteHost: null })], original: { from: null, to: null, subject: null, date: null, messageId: null } });
      expect(explain(nobody, 'en').cause).not.toMatch(/address this address|“”|address(?: valid)?: your address|of this domain|name this domain/i);
      expect(explain(nobody, 'fr').cause).not.toMatch(/adresse cette adresse|«\u00A0\u00A0»|: votre adresse|nom de ce domaine/i);
    }
  });

  test('a message to nobody known is only a message', () => {
    const borrowed = verdict({ origin: 'not_own', recipients: [recipient({ address: null })] });
    expect(explain(borrowed, 'en').cause).toMatch(/^Somebody wrote your address on a message, as one may/);
    expect(explain(borrowed, 'fr').cause).toMatch(/^Quelqu’un a mis votre adresse sur un message, comme/);
  });
});

test('what the registry says of a code is told for IT, unless its server meant something else by it', () => {
  const status = (reply: string) => explain(classify(read(reply)), 'en').details.find(({ label }) => label === 'Status')?.value;
  expect(status('550 5.1.1 User unknown')).toMatch(/^5\.1\.1 · permanent · The part before the @/);
  expect(status('550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup')).toBe('5.1.10 · permanent');
  expect(status('556 5.1.10 Domain example.org does not accept mail (nullMX)')).toMatch(/^5\.1\.10 · permanent · \S/);
});

describe('a code of another matter than its cause usually is has its own sentence', () => {
  test.each([
    ['550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.', /récent, ou à l’essai/, 'sender_admin'],
    ['550 5.7.705 Access denied, tenant has exceeded threshold', /tous les envois de votre organisation/, 'sender_admin'],
    ['550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains', /pas déclarées chez Microsoft/, 'sender_admin'],
    ['550 5.7.703 Your message can’t be delivered because one or more recipients are blocked by your organization’s tenant recipient block policy', /votre propre organisation qui bloque/, 'sender_admin'],
    ['550 5.7.520 Access denied, Your organization does not allow external forwarding.', /votre propre organisation qui interdit/, 'sender_admin'],
    ['550 5.7.232 Your message can’t be sent because your trial tenant has exceeded its daily limit', /limite d’envoi du jour/, 'sender_admin'],
  ] as const)('%s', (reply, said, mover) => {
    const text = `Delivery has failed to these recipients or groups:\nlea@startup.example\n${reply}`;
    const it = explain(classify(read(text)), 'fr');
    expect(it.cause).toMatch(said);
    expect([it.headline, it.cause, ...it.steps, it.forIT].join(' ')).not.toMatch(/pirat|mot de passe|indésirable|du serveur de startup|OAuth/);
    expect(it.whoseMove).toBe(MOVES[mover].fr);
    for (const language of LANGUAGES) expect(shownTo(explain(classify(read(text)), language)).flatMap((shown) => faults(shown, language))).toEqual([]);
  });
});
