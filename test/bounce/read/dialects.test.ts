import { describe, expect, test } from 'vitest';
import { read } from '../../../src/bounce/index.ts';
import { commonRules } from '../../../src/bounce/read/dialects/common.ts';
import { DIALECTS } from '../../../src/bounce/read/dialects/index.ts';
import { logLine } from '../../../src/bounce/read/dialects/log-line.ts';
import { FRAMES } from '../../../src/bounce/read/frames.ts';
import { prepareProse } from '../../../src/bounce/read/prose.ts';

const sets = [...DIALECTS, logLine, { system: 'common', rules: commonRules }];
const rules = sets.flatMap(({ system, rules: own }) => own.map((rule) => ({ system, rule, sample: rule.sample })));

/** A sample as the engine sees it: one line, or a paragraph joined by blanks. */
const plain = (sample: string): string => prepareProse(sample).lines.slice(0, 100).map((line) => line.plain).filter((line) => line !== '').join(' ');

describe('every rule of every dialect', () => {
  test.each(rules)('$system: $sample', ({ rule }) => {
    expect(rule.sample).not.toBe('');
    expect(plain(rule.sample)).toContain(rule.has);
    expect(plain(rule.sample)).toMatch(rule.pattern);
  });

  test('names a recipient where it says so', () => {
    for (const { system, rule } of rules) {
      if (rule.gives !== 'recipient' && rule.gives !== 'named' && rule.gives !== 'awaits') continue;
      const address = rule.pattern.exec(plain(rule.sample))?.groups?.['address'];
      if (/<address>/.test(rule.pattern.source)) expect(address, `${system}: ${rule.sample}`).toMatch(/@/);
    }
  });

  test('belongs to a system that can be told by its words, its title or its header', () => {
    for (const { system, marks, title, header } of DIALECTS) expect(marks.length + (title === undefined ? 0 : 1) + (header?.length ?? 0), system).toBeGreaterThan(0);
  });
});

describe('what stands around a reply', () => {
  test.each(FRAMES)('$sample', ({ sample, has, pattern }) => {
    expect(sample.toLowerCase()).toContain(has.toLowerCase());
    expect(sample).toMatch(pattern);
  });
});

describe('whole notices', () => {
  test.each([
    ['Sendmail, its line ends lost', '----- The following addresses had permanent fatal errors ----- <marie@example.org> (reason: 550 5.1.1 User unknown)', '5.1.1'],
    ['Exim, wrapped by a mail page', 'This message was created automatically by mail delivery software.\nA message that you sent could not be delivered. The following address(es)\nfailed:\nmarie@example.org\nSMTP error from remote mail server after RCPT TO:<marie@example.org>: 550 5.1.1 User unknown', '5.1.1'],
    ['Postfix, quoted and with an address torn at its hyphen', '> This is the mail system at host mx.example.com.\n>\n> <marie-\n> @example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 unknown'.replace('-\n> @', '@'), '5.1.1'],
    ['an Outlook forward', '-----Message d’origine-----\nDe : Mail Delivery System\nÀ : claire@example.com\nObjet : Mail delivery failed\nThis message was created automatically by mail delivery software.\nThe following address(es) failed:\nmarie@example.org\n550 5.1.1 User unknown', '5.1.1'],
    ['Gmail, in a language without a rule of its own', 'Adres bulunamadı\nİletiniz marie@example.org adresine teslim edilemedi.\nYanıt:\n550 5.1.1 The email account that you tried to reach does not exist.', '5.1.1'],
    ['Microsoft 365, likewise', 'Η παράδοση απέτυχε σε αυτούς τους παραλήπτες ή ομάδες:\n\nmarie@example.org\n\nΔιακομιστής δημιουργίας: AM0PR01MB1234.eurprd01.prod.outlook.com\n\nmarie@example.org\nRemote Server returned \'550 5.1.10 RESOLVER.ADR.RecipientNotFound\'', '5.1.10'],
    ['Microsoft 365, its code only in the help', 'Your message to marie@example.org couldn\'t be delivered.\nmarie wasn\'t found at example.org.\nFix email delivery issues for error code 5.1.10 in Office 365, and then send the message again.', '5.1.10'],
    ['Exim, its field vaguer than its sentence', 'This message was created automatically by mail delivery software.\nThe following address(es) failed:\nmarie@example.org\nhost mx.example.org [192.0.2.1]\nSMTP error from remote mail server after end of data:\n550 5.7.1 Sender prohibited by SPF\nReporting-MTA: dns; mx.example.com\nAction: failed\nFinal-Recipient: rfc822;marie@example.org\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.7.1 Sender prohibited by SPF', '5.7.1'],
    ['Gmail, printed with its sender and reader', 'Delivery Status Notification (Failure)\n\nMail Delivery Subsystem <mailer-daemon@googlemail.com>\t13 June 2013 at 09:55\nTo: paul@example.com\n\nDelivery to the following recipient failed permanently:\n\n     marie@example.org\n\nTechnical details of permanent failure:\nThe error that the other server returned was:\n550 5.1.1 User unknown', '5.1.1'],
    ['MailMarshal, in the fields of the returned mail', 'The following message was not delivered:\n\n   From:    paul@example.com\n   To:      marie@example.org\n   Subject: New jobs\n\nCould not be delivered because of\n\n550 5.1.1 User unknown', '5.1.1'],
    ['Mimecast', 'This is a delivery failure notification message indicating that\nan email paul@example.com addressed to email address :\n-- marie@example.org\n\ncould not be delivered. The problem appears to be :\n-- Recipient server unavailable or busy\n\nAdditional information follows :\n-- 4.4.4 Temporary server error. Please try again later', '4.4.4'],
    ['an address that a forum made a link', '<[marie@example.org](mailto:marie@example.org)>: host [mx.example.org](http://mx.example.org/)[192.0.2.1] said: 550 5.1.1 unknown', '5.1.1'],
    ['a server that passes on what another one said', 'Il server di posta ha risposto: 4.1.1 <marie@example.org>: Recipient address rejected: undeliverable address: host mx.example.org[192.0.2.1] said: 550 SPF: not allowed (in reply to RCPT TO command).', '4.1.1'],
    ['a reply that begins with a host', '<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.7.1\n<mx.example.com[192.0.2.2]>: Client host rejected: Access Denied (in reply to RCPT TO command)', '5.7.1'],
    ['X.400', 'did not reach the following recipient(s):\n\nc=US;a= ;p=EXAMPLE;dda:SMTP=marie@example.org; on Fri, 4 Oct 2002\n    550 5.1.1 The recipient name is not recognized', '5.1.1'],
  ])('%s', (_name, text, status) => {
    const [recipient] = read(text).recipients;
    expect(recipient).toMatchObject({ address: 'marie@example.org', status });
  });
});
