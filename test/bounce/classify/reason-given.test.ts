/** Reasons that a notice gives in a clause of its own words, where no server's reply stands in it. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import { SignText } from '../../../src/bounce/classify/kind-signs.ts';
import { REASON_SAMPLES, reasonGiven } from '../../../src/bounce/classify/reason-given.ts';

describe('a reason', () => {
  test.each(REASON_SAMPLES)('begins with %s', (_word, sample) => {
    expect(reasonGiven(new SignText(sample))).not.toBeNull();
  });

  test.each([
    ['in the next sentence is advice', 'Your message to marie@example.org could not be delivered. Mails come back because a mailbox is full, or an address is unknown.'],
    ['three sentences before is of something else', 'My mailbox is full. I shall empty it. Good night. Your message could not be delivered'],
    ['is read to the end of its sentence', 'Your message to marie@example.org could not be delivered because of an error. If the mailbox is full, wait.'],
    ['in the middle of a word is none', 'Votre message n\'a pas pu être remis à la carte pleine boîte marie@example.org'],
    ['without known words says nothing', 'Your message to marie@example.org could not be delivered because the moon is out.'],
  ])('%s', (_rule, text) => {
    expect(reasonGiven(new SignText(text))).toBeNull();
  });

  test('is placed where it stands', () => {
    const text = new SignText('Votre message à marie@example.org\nn’a pas été distribué parce que sa boîte est saturée.');
    const found = reasonGiven(text);
    expect(found?.cause).toBe('mailbox_full');
    expect(found && text.verbatim(found)).toBe('boîte est saturée');
  });
});

describe('a notice', () => {
  test.each([
    ['Your message to marie@example.org couldn\'t be delivered because the mailbox has no room left.', 'mailbox_full'],
    ['Le message que vous avez envoyé à marie@example.org n\'a pas pu être remis car l\'adresse n\'existe plus.', 'user_unknown'],
    ['Bonjour,\n\nVotre message n\'a pas pu être délivré à marie@example.org.\nMotif : adresse inexistante.\n\nLe service de messagerie\n', 'user_unknown'],
    ['Hola:\n\nSu mensaje no se ha podido entregar a marie@example.org porque el buzón está lleno.\n', 'mailbox_full'],
    ['Hallo,\n\nIhre E-Mail an marie@example.org konnte nicht zugestellt werden.\nGrund: Postfach voll\n', 'mailbox_full'],
  ] as const)('%s', (text, cause) => {
    expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause }] });
  });

  test.each([
    ['of a person who says what they do about it', 'Hi Paul, your email could not be delivered to marie@example.org because her mailbox is full, so I am sending it again. Best, Anna'],
    ['of a courier', 'Bonjour Paul,\n\nvotre colis n\'a pas pu être remis à marie@example.org car l\'adresse n\'existe plus. Merci de me rappeler.\n'],
    ['of a person, with a question', 'Bonjour, votre mail n\'a pas pu être remis à marie@example.org car sa boîte est pleine. Pouvez-vous le renvoyer ?'],
    ['of a person, without a reason', 'Bonjour, votre mail n\'a pas pu être remis à marie@example.org. Je lui transmettrai demain.'],
  ])('%s is none', (_whose, text) => {
    expect(classify(read(text)).kind).toBe('not_a_bounce');
  });
});

describe('what a daemon sent, in words that nobody knows for a failure', () => {
  const fromDaemon = (text: string) => classify(read(text, { senderAddress: 'mailer-daemon@example.net' })).recipients[0]?.cause;

  test.each([
    ['Hello from the mail server. The inbox of marie@example.org has no room left. We are sorry.', 'mailbox_full'],
    ['Sehr geehrte Damen und Herren! Unter dieser Adresse gibt es bei uns kein Postfach (marie@example.org). Freundliche Grüße', 'user_unknown'],
    ['Il compito di marie@example.org è finito e il suo account è stato disattivato. Cordiali saluti', 'account_disabled'],
  ])('tells its cause in any of its sentences: %s', (text, cause) => {
    expect(fromDaemon(text)).toBe(cause);
  });

  test.each([
    'Bad luck with marie@example.org today. Please check whether the inbox has room left.',
    'Bad luck with marie@example.org today. The inbox has no room left, or nobody has that name.',
  ])('but not in advice, or where it names two: %s', (text) => {
    expect(fromDaemon(text)).toBe('unknown');
  });
});
