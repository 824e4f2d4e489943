/** Words that challenges and fakes are made of, where none of their known sentences stands in them. */
import { describe, expect, test } from 'vitest';
import { requestWords, type RequestSays } from '../../../src/bounce/classify/request-words.ts';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/request-words.json' with { type: 'json' };

const kindOf = (text: string): string => classify(read(text)).kind;
const saying = (says: string, lang?: string) => table.rules.filter((rule) => rule.says === says && (lang === undefined || rule.lang === lang));
const sampleOf = (says: string, lang: string): string => saying(says, lang)[0]?.samples[0] ?? '';
const LANGUAGES = [...new Set(table.rules.flatMap(({ lang, says }) => (says === 'claim' ? [lang] : [])))];
const OF_CHALLENGES = [...new Set(table.rules.flatMap(({ lang, says }) => (says === 'stranger' ? [lang] : [])))];

describe('a row', () => {
  test.each(table.rules.flatMap(({ says, samples }, row) => samples.map((sample) => [sample, says, row] as const)))('is met by its own sentence: %s', (sample, says, row) => {
    const met = requestWords(says as RequestSays, comparable(sample))?.row;
    expect(met === undefined ? undefined : saying(says)[met]).toBe(table.rules[row]);
  });
});

describe('a claim, what to do about it and what happens otherwise make a fake', () => {
  test.each(LANGUAGES)('of held mail: %s', (lang) => {
    const { kind, fakeSigns } = classify(read(`${sampleOf('claim', lang)}.\n${sampleOf('action', lang)}.\n${sampleOf('pressure', lang)}.`));
    expect([kind, fakeSigns.map(({ rule }) => rule)]).toEqual(['fake', expect.arrayContaining(['fake:action', 'fake:pressure', 'fake:no-sender'])]);
  });

  test.each(LANGUAGES)('of a mailbox: %s', (lang) => {
    expect(kindOf(`${sampleOf('mailbox', lang)}.\n${sampleOf('action', lang)}.\n${sampleOf('pressure', lang)}.`)).toBe('fake');
  });
});

describe('a stranger and what he is to do make a challenge', () => {
  test.each(OF_CHALLENGES)('%s', (lang) => {
    for (const { samples: [stranger] } of saying('stranger', lang)) {
      expect(kindOf(`${stranger}.\n${sampleOf('answer', lang)}.`)).toBe('challenge');
      expect(kindOf(`${stranger}.\n${sampleOf('action', lang)}.`)).toBe('challenge');
    }
  });
});

describe('none is told by one of them alone', () => {
  test.each(LANGUAGES)('%s', (lang) => {
    for (const says of ['stranger', 'answer', 'claim', 'mailbox', 'action', 'pressure']) expect(['fake', 'challenge']).not.toContain(kindOf(sampleOf(says, lang)));
  });
});

describe('is a fake', () => {
  test.each([
    ['a voice message', 'Nouveau message vocal\nVous avez un message vocal qui n’a pas pu être remis à votre boîte de réception.\nPour l’écouter, ouvrez la pièce jointe et identifiez-vous ici. Sinon il sera supprimé dans 24 heures.'],
    ['a request that nobody made', 'We received your request to close the mailbox marie@example.org. If this was not you, cancel the request now or your data will be lost permanently.'],
    ['a password that may stay', 'Das Passwort für Ihr Postfach läuft heute ab. Sie können es ändern oder das aktuelle Passwort behalten: Klicken Sie hier.'],
    ['a form', 'We are upgrading all Webmail accounts to a new version. Enter your username and password below. Accounts that are not updated within 24 hours will be closed.'],
    ['a full mailbox', 'Su buzón ha superado el límite y no podrá recibir correos. Haga clic en el enlace para ampliar el espacio. De lo contrario será eliminado en 24 horas.'],
    ['a suspicious login', 'Dear user, we detected a suspicious login to your mailbox account. Click here to verify your account within 24 hours or it will be deactivated.'],
    ['what somebody asks about', 'Bonjour, ma mère a reçu ceci, est-ce une arnaque ?\n« 5 courriels sont retenus sur votre serveur. Cliquez ici pour les recevoir, sinon ils seront supprimés dans 2 jours. »'],
  ])('%s', (_what, text) => {
    expect(kindOf(text)).toBe('fake');
  });
});

describe('is none', () => {
  test.each([
    ['a warning of fakes, in French', 'Attention : des messages d’hameçonnage circulent. Ils disent que vos mails sont bloqués sur le serveur et vous font cliquer sur un lien. Supprimez-les.'],
    ['a warning of fakes, in Korean', '[보안공지] 최근 메일함 용량 초과를 사칭한 메일이 유입되고 있습니다. 링크를 클릭하지 마시고 신고 버튼을 눌러 주세요.'],
    ['a warning of fakes that asks nobody to click', 'Mails are going round that say your mailbox is full. Never click on the link in them.'],
    ['a mailbox that fills up', 'Votre boîte de réception est presque pleine : elle a atteint 95 % de sa limite. Supprimez des messages et videz la corbeille.'],
    ['an account of a shop', 'Welcome! Please confirm your account by clicking here within 24 hours.'],
    ['a newsletter', 'Der Sommer ist da! Klicken Sie hier, um alle Angebote zu sehen. Nur noch 2 Tage.'],
    ['a login to the server for outgoing mail', 'Une erreur est survenue lors de l’envoi : impossible de s’authentifier auprès du serveur sortant (SMTP) smtp.example.org. Veuillez vérifier le mot de passe et les paramètres du compte.'],
    ['a challenge', 'Your message to paul@example.org is held because he does not know you yet. Click the link below to confirm that you are a person: your mail will then be delivered.'],
  ])('%s', (_what, text) => {
    expect(kindOf(text)).not.toBe('fake');
  });

  test.each([
    'Your message to marie@example.org could not be delivered: her mailbox is full. Click here to learn more.',
    'Votre message à marie@example.org n’a pas été remis : sa boîte est pleine. Cliquez ici pour en savoir plus.',
    'Ihre Nachricht an marie@example.org wurde blockiert: Das Postfach ist voll. Klicken Sie hier, um mehr zu erfahren.',
    'Ihre Nachricht an marie@example.org wurde zurückgewiesen, weil das Postfach voll ist. Klicken Sie hier für Hilfe. Die Nachricht wird in 5 Tagen gelöscht.',
    'Your message to marie@example.org was rejected: mailbox is full, storage quota exceeded. Click here for help. The message is deleted after 5 days.',
    'Your message to marie@example.org could not be delivered because the address is not known. Click here for help.',
    'Votre message à marie@example.org n’a pas été remis car l’adresse est inconnue. Pour toute question, répondez à ce message.',
    'Ihre Nachricht an marie@example.org konnte nicht zugestellt werden, weil die Adresse unbekannt ist. Klicken Sie hier, um mehr zu erfahren.',
    'Your message couldn’t be delivered because it is suspected spam and the recipient’s mailbox uses anti spam protection. Click here to learn more. marie@example.org',
  ])('a return whose program offers help: %s', (text) => {
    expect(kindOf(text)).toBe('failure');
  });
});

describe('a person or a shop that asks for a confirmation', () => {
  const mail = (body: string): string => `From: Anna Muster <anna@muster.example>\nTo: paul@example.com\nReturn-Path: <anna@muster.example>\nSubject: Hello\nDate: Mon, 2 Nov 2026 10:00:00 +0100\n\n${body}\n`;

  test.each([
    'Hi Paul,\n\nThis is the first time I write to you, about the garden. You can reply to this message when you like.',
    'Dear parents,\n\nPlease confirm that a person will collect your child. Reply to this email before Friday.',
    'Please confirm your email address so that we know you are not a robot. Click the button below.',
  ])('answers no mail: %s', (body) => {
    expect(kindOf(mail(body))).toBe('not_a_bounce');
  });

  test('is a challenge where a mail was sent before', () => {
    expect(kindOf(mail('You sent an email to anna@muster.example. Please confirm that you are not a robot: click the button below.'))).toBe('challenge');
    expect(kindOf(mail('Please confirm that you are not a robot: click the button below.').replace('Subject:', 'In-Reply-To: <1@example.com>\nSubject:'))).toBe('challenge');
  });
});

describe('who is proven to write from a domain of their own', () => {
  const mail = (link: string): string => `Return-Path: <info@cloud.example>\nFrom: Cloud <info@cloud.example>\nTo: paul@example.com\nSubject: Storage\nAuthentication-Results: mx.example.com; dmarc=pass header.from=cloud.example\nDate: Mon, 2 Nov 2026 10:00:00 +0100\n\nThe storage of your mailbox has reached its limit. Add storage now ${link} Otherwise the data is deleted in 24 hours.\n`;

  test('writes of their own storage', () => {
    expect(kindOf(mail('https://www.cloud.example/plans'))).toBe('not_a_bounce');
  });

  test('deceives where the link is aimed at the reader', () => {
    expect(kindOf(mail('https://www.cloud.example/?u=paul@example.com'))).toBe('fake');
  });
});

test.each([
  ['en', 'Never click on the link of this email.'],
  ['fr', 'Ne cliquez pas sur le lien de ce mail.'],
  ['de', 'Klicken Sie nicht auf den Link in dieser Mail.'],
  ['es', 'No haga clic en el enlace de este correo.'],
  ['it', 'Non cliccare sul link di questa mail.'],
  ['pt', 'Não clique no link deste email.'],
  ['nl', 'Klik nooit op de link in deze mail.'],
  ['sv', 'Klicka aldrig på länken i detta mejl.'],
])('what is denied is not wanted: %s', (_lang, sentence) => {
  expect(requestWords('action', comparable(sentence))).toBeNull();
});

test.each([
  ['pt', 'Clique no link abaixo.'],
  ['es', 'Si no hace clic en el enlace, se borrarán.'],
])('what only looks denied is wanted: %s', (_lang, sentence) => {
  expect(requestWords('action', comparable(sentence))).not.toBeNull();
});
