import { describe, expect, test } from 'vitest';
import { classify, explain, read } from '../../../src/bounce/index.ts';
import { messageToRecipient, textForIT } from '../../../src/bounce/explain/index.ts';
import { FIXTURE_MAILS, fixtureBytes, OWNER } from '../../fixtures/mails.ts';
import { faults, LANGUAGES, shownTo, typography } from './reading.ts';

const returned = FIXTURE_MAILS.filter(({ expected }) => ['failure', 'delay'].includes(expected.kind) && expected.origin !== 'not_own');

describe.each(returned)('$file', ({ file, expected }) => {
  const verdict = classify(read(fixtureBytes(file)), { own: [OWNER.address] });

  test.each(LANGUAGES)('is explained in %s', (language) => {
    const it = explain(verdict, language);
    expect(shownTo(it).flatMap((text) => faults(text, language))).toEqual([]);
    expect(it.tone).toBe(expected.kind === 'delay' ? 'wait' : 'stop');
    if (expected.recipient && verdict.recipients.length === 1) expect(it.about).toBe(expected.recipient);
    expect(it.details.length).toBeGreaterThan(3);
    for (const { value, mark } of it.details) if (mark !== undefined) expect(value).toContain(mark);
    expect(it.details.some(({ mark }) => mark !== undefined) || verdict.recipients[0]?.confidence !== 'certain').toBe(true);
  });

  test.each(LANGUAGES)('has a text for IT in %s with all that logs are searched for', (language) => {
    const text = textForIT(verdict, language);
    const [first] = verdict.recipients;
    const facts = [first?.address, first?.status, first?.replyCode, first?.remoteHost, verdict.queueId, verdict.reportingHost, verdict.date, verdict.original.messageId];
    for (const fact of facts) if (fact) expect(text).toContain(fact);
    for (const { url, forWhom } of explain(verdict, language).links) if (forWhom !== null) expect(text).toContain(url);
  });

  test.each(LANGUAGES)('has a line for the recipient in %s', (language) => {
    const line = messageToRecipient(verdict, language);
    if (verdict.recipients.length < 2) expect(line).toContain(expected.recipient ?? '@');
    else expect(line).not.toContain('@');
    expect(line).not.toMatch(/\n/);
    expect(typography(line.replace(/[«“][^»”]*[»”]/g, 'X'), language)).toEqual([]);
  });
});

test('nothing is told to the recipient of a mail that somebody else wrote', () => {
  const strange = FIXTURE_MAILS.find(({ expected }) => expected.origin === 'not_own');
  expect(messageToRecipient(classify(read(fixtureBytes(strange?.file ?? '')), { own: [OWNER.address] }), 'fr')).toBe('');
});

test('a slip of the pen in a real report is seen, and proposed', () => {
  const verdict = classify(read(fixtureBytes('sendmail-host-unknown.eml')), { own: [OWNER.address] });
  expect(verdict.recipients[0]?.didYouMean).toBe('gmail.com');
  expect(explain(verdict, 'en').cause).toBe('gmial.com takes no mail. Did you mean gmail.com?');
});

test('in French what came back is called a mail, and nothing else', () => {
  for (const { file } of FIXTURE_MAILS) {
    const shown = shownTo(explain(classify(read(fixtureBytes(file)), { own: [OWNER.address] }), 'fr'));
    expect(shown.filter((text) => /(?<!\p{L})(?:retours?|avis)(?!\p{L})/iu.test(text) && text !== 'Attendez le retour de la personne.'), file).toEqual([]);
  }
});

test('IT is told of as many others as the mail did not reach', () => {
  const verdict = classify(read(fixtureBytes('postfix-three-recipients.eml')), { own: [OWNER.address] });
  expect(textForIT(verdict, 'fr')).toMatch(/^Un message pour anne@chorale-du-pont\.example et 1\u00A0autre est revenu\./);
});
