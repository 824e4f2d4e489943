import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

/** How mail systems name whom a mail did not reach. */
const notices: readonly [system: string, of: (address: string) => string][] = [
  ['Postfix', (a) => `This is the mail system at host mx.example.com.\n\n<${a}>: host mx.example.org[192.0.2.1] said: 550 5.1.1 <${a}>: Recipient address\n    rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)\n`],
  ['Exim', (a) => `This message was created automatically by mail delivery software.\n\nThis is a permanent error. The following address(es) failed:\n\n  ${a}\n    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<${a}>:\n    550 5.1.1 User unknown\n`],
  ['qmail', (a) => `Hi. This is the qmail-send program at mx.example.com.\n\n<${a}>:\nSorry, no mailbox here by that name. (#5.1.1)\n`],
  ['Gmail', (a) => `Address not found\nYour message wasn't delivered to ${a} because the address couldn't be found, or is unable to receive mail.`],
  ['Gmail, French', (a) => `Adresse introuvable\nVotre message n'a pas été remis à ${a}, car l'adresse n'a pas été trouvée ou ne peut pas recevoir d'e-mail.`],
  ['Exchange', (a) => `Delivery has failed to these recipients or groups:\n\n${a}\nThe email address you entered couldn't be found.\n\n${a}\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##`],
  ['Microsoft 365, French', (a) => `Votre message à ${a} n'a pas pu être remis.\n${a.split('@')[0]} est introuvable.\n`],
  ['Sendmail', (a) => `   ----- The following addresses had permanent fatal errors -----\n<${a}>\n    (reason: 550 5.1.1 <${a}>... User unknown)\n`],
  ['delivery-status', (a) => `Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; ${a}\nAction: failed\nStatus: 5.1.1\n`],
  ['a bare reply', (a) => `550 5.1.1 <${a}>: Recipient address rejected: User unknown`],
  ['somebody', (a) => `Impossible de remettre votre message à ${a} : boîte pleine.`],
];

describe('whom a notice names', () => {
  test.each([
    ['with an apostrophe in the name', "o'brien@example.org"],
    ['a number for a host', 'marie@[192.0.2.1]'],
    ['that begins like a protocol', 'smtp-admin@example.org'],
    ['that is a protocol', 'https@example.org'],
    ['that begins with "to"', 'toto@example.org'],
    ['of a helpdesk', 'support@example.org'],
    ['of a postmaster', 'postmaster@example.org'],
    ['of a list', 'owner-list@example.org'],
    ['that answers nobody', 'no-reply@example.org'],
    ['without a dot in the domain', 'marie@localhost'],
    ['of figures', '550@example.org'],
    ['with signs', 'a.b+c=d_e@example.org'],
    ['in other letters', 'иван@пример.рф'],
  ])('an address %s', (_what, address) => {
    for (const [system, notice] of notices) expect(classify(read(notice(address))).recipients.map((one) => one.address), system).toEqual([address]);
  });

  test.each(["L'adresse de l'anna@example.org est pleine", 'The mailbox of \'anna@example.org\' is full', "La casella all'anna@example.org è piena"])(
    'takes no article or quotation mark for a piece of it: %s', (sentence) => {
      expect(read(`550 5.2.2 ${sentence}`).recipients[0]?.address).toBe('anna@example.org');
    });
});

describe('an address between words without blanks', () => {
  test.each([
    ['Japanese', 'メールはtaro@example.orgに送れませんでした：550 5.1.1 User unknown', 'taro@example.org'],
    ['Chinese', '您发往qing.li@example.org的邮件被退回：550 5.1.1 User unknown', 'qing.li@example.org'],
    ['Thai', 'ส่งอีเมลถึงnok@example.orgไม่ได้: 550 5.1.1 User unknown', 'nok@example.org'],
    ['one that is all Chinese', '无法投递到 用户@例子.广告 550 5.1.1 User unknown', '用户@例子.广告'],
  ])('%s', (_name, text, address) => {
    expect(classify(read(text)).recipients.map((one) => one.address)).toEqual([address]);
  });
});

test('blanks inside of the brackets are none of the address', () => {
  expect(classify(read('< marie@example.org   >: 550 5.1.1 User unknown')).recipients.map(({ address }) => address)).toEqual(['marie@example.org']);
});

test('an address in a link is nobody who is named', () => {
  const { recipients } = classify(read('This message was created automatically by mail delivery software.\n\nThe following address(es) failed:\n\n  https://mail.example.net/?u=marie@example.org\n    550 5.1.1 User unknown\n'));
  expect(recipients.map(({ address }) => address).filter((address) => address?.includes('/'))).toEqual([]);
});

test.each(['/G=Marie/S=Dupont/O=example/@x400.example.org', 'news+ab/cd=ef@example.org', 'SRS0=abc=TT=example.net=marie@example.org'])('%s has a slash or a sign of equality, and is no link', (address) => {
  const [recipient] = classify(read(`<${address}>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown`)).recipients;
  expect(recipient?.address).toContain(address.slice(1));
});
