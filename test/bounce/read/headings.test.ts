import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import { DELAYED_LISTS, DELIVERED_LISTS, FAILED_LISTS } from '../../../src/bounce/read/dialects/exchange.ts';
import { spellings } from '../../../src/bounce/read/spellings.ts';
import type { Verdict } from '../../../src/bounce/types.ts';

const verdict = (text: string): Verdict => classify(read(text));

describe('spellings', () => {
  test.each([
    ['delivery (?:is|has been) delayed', ['delivery is delayed', 'delivery has been delayed']],
    ['recipients? \\(s\\)', ['recipients (s)', 'recipient (s)']],
    ['a(?: b(?:c|d))?', ['a bc', 'a bd', 'a']],
  ])('%s', (source, expected) => {
    expect(spellings(source)).toEqual(expected);
  });
});

describe('a heading with an address below it says what became of the mail', () => {
  test.each([
    ['failure', FAILED_LISTS], ['delay', DELAYED_LISTS], ['delivered', DELIVERED_LISTS],
  ] as const)('%s', (kind, lists) => {
    for (const heading of lists.flatMap(spellings)) {
      const { kind: found, system, recipients } = verdict(`${heading}:\n\nmarie@example.org\n`);
      expect([heading, found, system === null, recipients[0]?.address]).toEqual([heading, kind, false, 'marie@example.org']);
    }
  });

  test.each([
    ['courier', 'failure', 'Your message to the following recipients cannot be delivered:'],
    ['powermta', 'failure', 'The following recipients could not be reached, or there was an error in delivery to them:'],
    ['powermta', 'delay', 'Delivery to the following recipient(s) is delayed:'],
    [null, 'failure', 'К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть отправлено одному или нескольким адресатам.'],
    [null, 'delay', 'Warning: message still undelivered after 4 hours'],
  ])('of %s: %s', (system, kind, heading) => {
    expect(verdict(`${heading}\n\nmarie@example.org\n`)).toMatchObject({ kind, system, recipients: [{ address: 'marie@example.org' }] });
  });

  test.each([
    ['a question', 'Hallo Tom,\n\ngestern kam das hier zurück:\n\nFolgende Empfänger konnten nicht erreicht werden:\nmarie@example.org\n\nWeißt Du, ob sie eine neue Adresse hat?\n\nGruß, Eva', 'not_a_bounce'],
    ['a sentence', 'Bonjour Paul,\n\nmon serveur dit « Impossible de joindre les destinataires suivants : marie@example.org ». Je l’appelle demain.\n\nAnne', 'not_a_bounce'],
    ['an absence', 'Ich bin bis 12.3. nicht im Büro.\n\n> Am 10.3. schrieb Eva:\n> Folgende Empfänger konnten nicht erreicht werden:\n> marie@example.org\n', 'auto_reply'],
    ['a sentence, in English', 'Hi Tom,\n\nyesterday I got this: Delivery has failed to these recipients or groups: marie@example.org. Do you know why?\n\nThanks, Ann', 'not_a_bounce'],
    ['a lesson', 'Tip of the week: when your mail says "Delivery has failed to these recipients or groups:", check the address. Unsubscribe any time.', 'not_a_bounce'],
    ['a newsletter', 'Tip of the week\n\nThe following recipients could not be reached:\nmarie@example.org\n\nWhen you read this, check the address. Unsubscribe any time.', 'not_a_bounce'],
  ])('but not in %s', (_name, text, kind) => {
    expect(verdict(text).kind).toBe(kind);
  });
});

test('a whole notice that somebody asks about is one', () => {
  expect(verdict('Bonjour, que faut-il faire ?\n\nÉchec de la remise à ces destinataires ou groupes :\n\nmarie@example.org\nL’adresse de messagerie que vous avez entrée est introuvable. Vérifiez l’adresse.\n\nMerci, Anne'))
    .toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'user_unknown' }] });
  expect(verdict('Nie można dostarczyć wiadomości do marie@example.org.\nmarie nie znajduje się w domenie example.org.\nOffice 365\nCzy te informacje były pomocne? Prześlij opinię do firmy Microsoft.').kind).toBe('failure');
});

describe('in a mail', () => {
  const mail = (from: string, ...text: readonly string[]): string => [
    'Return-Path: <>', `From: ${from}`, 'To: luca@example.com', 'Subject: Offer', 'Message-ID: <1@example.net>', 'Content-Type: text/plain; charset=utf-8', 'MIME-Version: 1.0', '', ...text,
  ].join('\r\n');
  const headings = [['failure', 'Folgende Empfänger konnten nicht erreicht werden:'], ['delay', 'A entrega está atrasada a estes destinatários ou grupos:'], ['delivered', 'Uw bericht is bezorgd bij de volgende geadresseerden:']] as const;

  test.each(headings)('of a postmaster, under any subject: %s', (kind, heading) => {
    expect(verdict(mail('System Administrator <postmaster@example.net>', heading, '', 'marie@example.org')).kind).toBe(kind);
  });

  test.each(headings)('but not where somebody asks: %s', (_kind, heading) => {
    for (const from of ['Ann <ann@example.net>', 'postmaster@example.net']) {
      expect(verdict(mail(from, 'Hi Luca,', '', 'I got this yesterday:', '', heading, '', 'marie@example.org', '', 'Do you know why?', '', 'Ann')).kind).toBe('not_a_bounce');
    }
  });
});

describe('Exchange', () => {
  test('names people as the address book does, and its own code stands in “‹…›” where a page shows it', () => {
    expect(verdict([
      'Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.', '', '      Betreff:  Angebot', '      Gesendet am:  12.03.2024 10:20', '',
      'Folgende(r) Empfänger kann/können nicht erreicht werden:', '', '      Marie Dupont am 12.03.2024 10:21', '            Das E-Mail-Konto ist nicht vorhanden.', '            ‹mx.example.org #5.1.1>',
    ].join('\n'))).toMatchObject({ kind: 'failure', system: 'exchange', recipients: [{ address: null, status: '5.1.1', remoteHost: 'mx.example.org', cause: 'user_unknown', diagnostic: 'Das E-Mail-Konto ist nicht vorhanden.' }] });
  });

  test('without a code, the reason is enough', () => {
    expect(verdict('Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n\nFolgende Empfänger konnten nicht erreicht werden:\n\n      Dupont, Marie am 21.08.98 16:32\n            A restriction in the system prevented delivery of the message.').kind).toBe('failure');
  });

  test('the code in the reply says more than its own', () => {
    expect(verdict([
      'marie@example.org', 'The e-mail system was unable to deliver the message, but did not report a specific reason. Check the address and try again.',
      "< mx.example.org #5.0.0 smtp; 5.4.7 - Delivery expired (message too old) 'timeout' (delivery attempts: 0)>",
    ].join('\n'))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', status: '5.4.7', remoteHost: 'mx.example.org', cause: 'expired' }] });
  });

  test.each([
    ['<mx.example.org #5.1.1 smtp;550 5.1.1 User unknown>', 'user_unknown'],
    ['‹mx.example.org #5.2.2›', 'mailbox_full'],
  ])('a line of it alone is a reply: %s', (text, cause) => {
    expect(verdict(text)).toMatchObject({ kind: 'failure', recipients: [{ cause }] });
  });

  test.each([
    'Unzustellbar: Angebot\nmarie@example.org\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden. Überprüfen Sie die E-Mail-Adresse des Empfängers.',
    "Non remis : Réunion\nmarie@example.org\nL’adresse de messagerie que vous avez entrée est introuvable. Vérifiez l’adresse de messagerie du destinataire.",
    'Niedostarczone: Oferta\nmarie@example.org\nNie można odnaleźć wprowadzonego adresu e-mail. Sprawdź adres e-mail odbiorcy.',
    'Non recapitabile: Offerta\nmarie@example.org\nIndirizzo di posta elettronica immesso non trovato. Verificare l’indirizzo.',
    'Onbestelbaar: Offerte\nmarie@example.org\nHet ingevoerde e-mailadres kan niet worden gevonden. Controleer het e-mailadres.',
    'Não é possível entregar: Proposta\nmarie@example.org\nO endereço de email inserido não foi encontrado. Verifique o endereço de email do destinatário.',
    'Det går inte att leverera: Offert\nmarie@example.org\nDet gick inte att hitta e-postadressen som du angav. Kontrollera mottagarens e-postadress.',
    'Kan ikke leveres: Tilbud\nmarie@example.org\nDen mailadresse, du angav, blev ikke fundet. Kontrollér modtagerens mailadresse.',
    'Недоставленное: Предложение\nmarie@example.org\nВведенный адрес электронной почты не найден. Проверьте адрес электронной почты получателя.',
    '配信不能: 見積\nmarie@example.org\n入力された電子メール アドレスが見つかりませんでした。',
    '未送达: 报价\nmarie@example.org\n找不到你输入的电子邮件地址。请检查收件人的电子邮件地址。',
    'Teslim Edilemeyen: Teklif\nmarie@example.org\nGirdiğiniz e-posta adresi bulunamadı. Lütfen alıcının e-posta adresini denetleyin.',
  ])('%s', (text) => {
    expect(verdict(text)).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'user_unknown' }] });
  });
});

describe('Microsoft 365’s first two lines', () => {
  test.each([
    'Su mensaje para marie@example.org no se pudo entregar.\nNo se encontró a marie en example.org.',
    'Nie można było dostarczyć Twojej wiadomości do marie@example.org.\nNie znaleziono marie w example.org.',
    'Il messaggio per marie@example.org non può essere recapitato.\nmarie non è stato trovato in example.org.',
  ])('%s', (text) => {
    expect(verdict(text)).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'user_unknown' }] });
  });
});

test.each([
  'Il messaggio a marie@example.org è in ritardo. Verranno effettuati altri tentativi.',
  'Wiadomość do marie@example.org nie została jeszcze dostarczona, kolejne próby będą podejmowane.',
])('a delay in a few words: %s', (text) => {
  expect(verdict(text)).toMatchObject({ kind: 'delay', recipients: [{ address: 'marie@example.org' }] });
});
