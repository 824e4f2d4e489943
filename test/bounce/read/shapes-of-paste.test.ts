/** A notice says the same however it came into the field: with its line ends lost or doubled, quoted, forwarded with a letter above it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import { LINE_BEGINNINGS } from '../../../src/bounce/read/lost-lines.ts';
import { forwardedNotice } from '../../../src/bounce/read/forwarded-text.ts';
import { withoutMarks } from '../../../src/bounce/read/marks-off.ts';
import { singleSpaced } from '../../../src/bounce/read/prose.ts';

const POSTFIX = "This is the mail system at host mx.example.com.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\n                   The mail system\n\n<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 <marie@example.org>: Recipient address\n    rejected: User unknown (in reply to RCPT TO command)\n\n<tom@example.net>: host mx.example.net[192.0.2.2] said: 552 5.2.2 mailbox full (in\n    reply to end of DATA command)\n\nReporting-MTA: dns; mx.example.com\nX-Postfix-Sender: rfc822; paul@example.com\n\nFinal-Recipient: rfc822; marie@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 5.1.1 <marie@example.org>: Recipient address\n    rejected: User unknown\n\nFinal-Recipient: rfc822; tom@example.net\nAction: failed\nStatus: 5.2.2\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 552 5.2.2 mailbox full\n";
const EXIM = 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  marie@example.org\n    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<marie@example.org>:\n    550 5.7.1 Blocked by spam filter\n';
const GMAIL = 'Address not found\n\nYour message wasn\'t delivered to marie@example.org because the address couldn\'t be found, or is unable to receive mail.\n\nThe response was:\n\n550 5.1.1 The email account that you tried to reach does not exist.\n';
const OUTLOOK = 'Échec de la remise pour ces destinataires ou groupes :\n\nmarie@example.org\n\nL\'adresse e-mail que vous avez entrée est introuvable. Vérifiez l\'adresse e-mail du destinataire et réessayez d\'envoyer le message.\n\nInformations de diagnostic pour les administrateurs :\n\nServeur de génération : PR0P264MB0001.FRAP264.PROD.OUTLOOK.COM\n\nmarie@example.org\nRemote Server returned \'550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup\'\n';
const DELAY = 'Delivery incomplete\n\nThere was a temporary problem delivering your message to marie@example.org. Gmail will retry for 45 more hours. You\'ll be notified if the delivery fails permanently.\n';

const notices = { Postfix: POSTFIX, Exim: EXIM, Gmail: GMAIL, Outlook: OUTLOOK, 'a delay': DELAY };

const letter = (header: string) => (text: string): string => `Bonjour,\n\nj'ai reçu ça ce matin, tu peux regarder ?\n\nMerci\nPaul\n\n${header}\n\n${text}`;

const shapes: Record<string, (text: string) => string> = {
  'as a form joins it': (text) => text.replace(/\s*\n\s*/g, ' '),
  'as a forum joins its paragraphs': (text) => text.replace(/([^\n])\n(?!\n)/g, '$1 '),
  'with each line end doubled': (text) => text.replaceAll('\n', '\n\n'),
  'without empty lines': (text) => text.replace(/\n{2,}/g, '\n'),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  quoted: (text) => text.split('\n').map((line) => `> ${line}`).join('\n'),
  indented: (text) => text.split('\n').map((line) => `        ${line}`).join('\n'),
  'with addresses that are links': (text) => text.replace(/[\w.+-]+@[\w-]+\.[\w.]*\w/g, (address) => `${address}<mailto:${address}>`),
  'forwarded by Gmail': letter('---------- Forwarded message ---------\nDe : Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nDate: mar. 2 nov. 2026 à 10:20\nSubject: Delivery Status Notification (Failure)\nTo: <paul@example.com>'),
  'forwarded by Outlook': letter('________________________________\nDe : Microsoft Outlook <postmaster@example.com>\nEnvoyé : lundi 2 novembre 2026 10:20\nÀ : Paul Martin <paul@example.com>\nObjet : Non remis : devis'),
  'forwarded by Thunderbird': letter('-------- Message transféré --------\nSujet : \tUndelivered Mail Returned to Sender\nDate : \tMon, 2 Nov 2026 10:20:00 +0100 (CET)\nDe : \tMAILER-DAEMON@mx.example.com (Mail Delivery System)\nPour : \tpaul@example.com'),
  'forwarded by Apple’s Mail': letter('Début du message transféré :\n\nDe: MAILER-DAEMON@mx.example.com (Mail Delivery System)\nObjet: Rép : Undelivered Mail Returned to Sender\nDate: 2 novembre 2026 à 10:20:00 UTC+1\nÀ: paul@example.com'),
  'forwarded twice': (text) => letter('De : Mail Delivery System <MAILER-DAEMON@mx.example.com>\nEnvoyé : lundi 2 novembre 2026 10:20\nÀ : paul@example.com\nObjet : Undelivered Mail Returned to Sender')(
    `Von: Mail Delivery System <MAILER-DAEMON@mx.example.com>\nGesendet: Montag, 2. November 2026 10:20\nAn: office@example.com\nBetreff: Undelivered Mail Returned to Sender\n\n${text}`),
  'as the source of a page': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  'quoted, as the source of a page': (text) => text.split('\n').map((line) => `&gt; ${line}`).join('\n'),
  'as a text in JSON': (text) => JSON.stringify(text).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
  'as quoted-printable that nobody decoded': (text) => text.replace(/[=\u0080-\uFFFF]/g, (letter) => [...new TextEncoder().encode(letter)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''))
    .split('\n').map((line) => `> ${line.replace(/(.{70})(?=.)/g, '$1=\n> ')}=20`).join('\n'),
  'with each line in bold': (text) => text.split('\n').map((line) => (line.trim() === '' ? line : `**${line}**`)).join('\n'),
  'with each line as code': (text) => text.split('\n').map((line) => (line.trim() === '' ? line : `\`${line}\``)).join('\n'),
  'as rows of a table': (text) => text.split('\n').map((line) => `| ${line} |`).join('\n'),
  'in a fence': (text) => `\`\`\`\n${text}\n\`\`\``,
  'wrapped at 72 columns': (text) => text.split('\n').map((line) => line.replace(/(.{40,72}) (?=\S)/g, '$1\n')).join('\n'),
  'below a question': (text) => `Hello, I get this when I write to my cousin. What does it mean? Thanks!\n\n${text}`,
  'below a question, in French': (text) => `Bonjour, voici ce que je reçois quand j'écris à mon cousin. Que faut-il faire ? Merci d'avance\n\n${text}`,
  'with its header on one line': (text) => `From: MAILER-DAEMON (Mail Delivery System) Date: November 2, 2026 at 9:11:52 PM GMT To: paul@example.com Subject: Undelivered Mail Returned to Sender ${text.replace(/\s*\n\s*/g, ' ')}`,
};

const told = (text: string): string => {
  const { kind, recipients } = classify(read(text));
  return [kind, ...recipients.map(({ address, cause }) => `${address?.toLowerCase()} ${cause}`).sort()].join('; ');
};

describe.each(Object.entries(notices))('%s', (name, text) => {
  test.each(Object.keys(shapes))('%s', (shape) => {
    expect(told(shapes[shape]?.(text) ?? ''), name).toBe(told(text));
  });
});

test('each of them names who did not get the mail', () => {
  expect(Object.values(notices).map(told)).toEqual([
    'failure; marie@example.org user_unknown; tom@example.net mailbox_full', 'failure; marie@example.org spam_content', 'failure; marie@example.org user_unknown',
    'failure; marie@example.org user_unknown', 'delay; marie@example.org server_error',
  ]);
});

test('a line begins where its sample lost an end', () => {
  for (const [pattern, sample] of LINE_BEGINNINGS) expect(sample.replace(pattern, '\n').split('\n').length, sample).toBeGreaterThan(1);
});

describe('a forwarded header', () => {
  test('counts where a mail system sent the mail', () => {
    expect(forwardedNotice('Salut\n\nDe : Marie <marie@example.org>\nEnvoyé : lundi\nÀ : Paul\nObjet : dîner\n\nÀ ce soir')).toBeNull();
    expect(forwardedNotice('De : Mail Delivery System <MAILER-DAEMON@mx.example.com>\nEnvoyé : lundi\nObjet : retour\n\nBody')).toMatchObject({
      text: '\nBody', hints: { senderAddress: 'MAILER-DAEMON@mx.example.com', subject: 'retour', date: 'lundi' }, to: null,
    });
  });

  test('is nothing where a page says who sent the mail: somebody who forwards a bounce', () => {
    const text = shapes['forwarded by Gmail']?.(GMAIL) ?? '';
    expect(classify(read(text, { senderAddress: 'paul@example.com', senderName: 'Paul' })).kind).toBe('not_a_bounce');
  });
});

test('a text that people spaced is left as it is', () => {
  const text = 'Bonjour Marie,\n\nmerci pour hier.\nC’était très bon.\n\nÀ bientôt,\nPaul\n\nPS : la recette ?\nEt le vin ?\n';
  expect(singleSpaced(text)).toBe(text);
  expect(singleSpaced('a\n\nb\n\nc\n\n\n\nd\n\ne\n\nf\n\ng')).toBe('a\nb\nc\n\nd\ne\nf\ng');
});

test('a log’s fields are no encoded text', () => {
  const log = 'postfix/smtp[811]: 3D20A1: to=<marie@example.org>, relay=203.0.113.5, size=2048, pid=3D, status=bounced (550 5.1.1 User unknown)';
  expect(withoutMarks(log)).toBe(log);
  expect(withoutMarks('550 5.1.1 User unknown.=20\nYou=E2=80=99re')).toBe('550 5.1.1 User unknown. \nYou’re');
});

const pastes = resolve('..', 'shared', 'pastes', 'texts');

// Without the folder of pasted texts beside the project, this is skipped.
describe.skipIf(!existsSync(pastes))('real pastes', () => {
  test.each([
    ['as a forum joins its paragraphs', 12], ['with each line end doubled', 10], ['without empty lines', 3], ['quoted', 4], ['with addresses that are links', 2],
  ])('%s: all but %i are told alike', (shape, most) => {
    const texts = readdirSync(pastes).map((file) => readFileSync(join(pastes, file), 'utf8'));
    const different = texts.filter((text) => told(text) !== told(shapes[shape]?.(text) ?? ''));
    expect(different.length).toBeLessThanOrEqual(most);
  });
});

test('a title above all of it announces no returned mail', () => {
  const title = '-----Original Message-----\nFrom: Paul <paul@example.org>\nSent: Monday, March 3, 2025 9:14 AM\nSubject: Lunch\n\n';
  expect(read(`${title}Shall we meet at noon?`).prose).toContain('Shall we meet');
  expect(classify(read(`${title}Your message to marie@example.org could not be delivered.\n550 5.1.1 User unknown`)).kind).toBe('failure');
});
