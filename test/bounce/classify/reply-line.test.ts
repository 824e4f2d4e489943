import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const kindOf = (text: string) => classify(read(text)).kind;

describe('three figures at the beginning of a line are no reply', () => {
  test.each([
    ['of a street', 'Bonjour Marie,\n\nRendez-vous demain à 10 h.\n\n450 rue Saint-Jacques\n75005 Paris\n\nPaul'],
    ['of a street, with an address below', 'Anna Smith\n500 Broadway\nNew York, NY 10012\nanna@example.com'],
    ['of a recipe', 'Gâteau aux noix\n450 g de farine\n250 g de sucre\n550 ml de lait'],
    ['of a price', 'Devis du 2 novembre\n550 euros HT\nValable un mois'],
    ['behind a label', 'Commande 12\nTotal : 550 euros\nPort : 450 points'],
    ['of a telephone', 'Lon Peters\nNorthwest Research\n503-203-1539 (voice)\n503-203-1569 (fax)'],
    ['of a telephone in parentheses', 'Call me tonight\n(503) 203-1539'],
    ['of a telephone with blanks', 'Mobile\n512 555 0199'],
    ['of a section', 'Table of contents\n4.2.1 Methods\n4.2.2 Results\n5.1.1 Discussion'],
    ['of a hotel', 'Your stay\n512 - Double room with sea view'],
    ['among counts', 'Failed to parse the report\nStats: Mails: 719 | Files: 631 | Reports: 450'],
    ['of a car', 'À vendre\n508 SW Allure, 45 000 km\nTrès bon état'],
  ])('%s', (_what, text) => {
    expect(kindOf(text)).toBe('not_a_bounce');
  });
});

describe('they are one', () => {
  test.each([
    ['alone', '554 Transaction failed'],
    ['with both codes', 'Hi\n550 5.0.0 zzz'],
    ['where somebody is said to have said it', 'the other server said:\n550 zzz'],
    ['with an address', 'Paul\n550 <marie@example.org>: zzz'],
    ['with words that servers use', 'from the log\n550 No such user'],
    ['behind a price', 'Bonjour, 450 euros remboursés mais mon mail à julie@example.org est revenu avec 550 5.1.1 User unknown, que faire ?'],
    ['in parentheses of full width', '发送邮件失败（554）请检查'],
    ['of a program that is announced without a code', 'Error sending email: mail from address must be same as authorization user'],
    ['with such words on the next line', 'ME\n421 mwinf5c27 ME\nTrop de connexions, veuillez verifier votre configuration.'],
  ])('%s', (_where, text) => {
    expect(['failure', 'delay']).toContain(kindOf(text));
  });
});

test('somebody’s plan, and a word that is in everybody’s mouth, are no reasons', () => {
  expect(kindOf('We should not include these files or vcards as attachments.')).toBe('not_a_bounce');
  expect(kindOf('HTML SPAM')).toBe('not_a_bounce');
});

test('what a program is made to say is no reply, while what it threw is', () => {
  const source = 'if ((state->flags & SMTPUTF8) == 0) {\n    smtpd_chat_reply(state, "553 5.6.7 Must declare SMTPUTF8 to " "send unicode address");\n    return (-1);\n}';
  expect(classify(read(source)).kind).toBe('not_a_bounce');
  expect(classify(read(`mail.send(message);\nError: Message failed: 550 5.1.1 <marie@example.org>: User unknown`)).kind).toBe('failure');
});
