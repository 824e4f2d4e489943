/** Words that say that a mail did not arrive, where no known sentence of a mail system says it. */
import { describe, expect, test } from 'vitest';
import { failureWords } from '../../../src/bounce/classify/failure-words.ts';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/failure-words.json' with { type: 'json' };

describe('a row', () => {
  test.each(table.rules.flatMap(({ samples }, row) => samples.map((sample) => [sample, row] as const)))('is met by its own sentence: %s', (sample, row) => {
    expect(failureWords(comparable(sample))?.row).toBe(row);
    expect(classify(read(sample)).kind).toBe('failure');
  });
});

describe('a notice in nobody’s known words', () => {
  test.each([
    ['We couldn’t find laura@example.org. Your message was not delivered.', 'laura@example.org', 'user_unknown'],
    ['Delivery failed\nTo: bob@example.org\nSubject: Quote\nWhy: The mailbox is over its storage limit.', 'bob@example.org', 'mailbox_full'],
    ['Échec d’envoi : la boîte de paul@example.org est pleine.', 'paul@example.org', 'mailbox_full'],
    ['Nie można było dostarczyć wiadomości do anna@example.org. Powód: skrzynka jest pełna', 'anna@example.org', 'mailbox_full'],
    ['邮件发送失败：收件人 wang@example.org 邮箱已满', 'wang@example.org', 'mailbox_full'],
    ['Your message to bob@example.org is too large (34 MB). It was not sent.', 'bob@example.org', 'too_large'],
    ['No hemos podido entregar tu mensaje\n\nEl correo que enviaste a luis@example.org no ha llegado a su destino.\nMotivo: la dirección no existe.\n\nEnviado desde mi iPhone', 'luis@example.org', 'user_unknown'],
    ['Su mensaje para klaus@example.org no se pudo entregar.\nNo se encontró a klaus en example.org.', 'klaus@example.org', 'user_unknown'],
    ['Your message to the list announce@example.org has been rejected: only members may post.', 'announce@example.org', 'group_restricted'],
    ['Bonjour,\n\nVotre e-mail à destination de jean@example.org n’a pu aboutir.\nLa boîte de réception du destinataire a atteint sa capacité maximale.\n\nL’équipe support', 'jean@example.org', 'mailbox_full'],
    ['Votre message à l’attention de mairie@example.org n’a pu être transmis à son destinataire. Raison : pièce jointe trop volumineuse (limite 10 Mo).', 'mairie@example.org', 'too_large'],
    ['Message non distribué\nDestinataire : luc@example.org\nMotif : le domaine example.org n’accepte pas de courrier', 'luc@example.org', 'no_mail_domain'],
    ['Erreur 552 : quota dépassé pour luc@example.org', 'luc@example.org', 'mailbox_full'],
    ['Le message n’a pas pu être envoyé. L’adresse michel@example.org n’existe pas ou n’est pas joignable.', 'michel@example.org', 'user_unknown'],
    ['お送りいただいたメールは、宛先（taro@example.org）のメールボックスの容量が超過しているため配信できませんでした。', 'taro@example.org', 'mailbox_full'],
    ['Ditt meddelande till klaus@example.org kunde inte levereras. Adressen finns inte.', 'klaus@example.org', 'user_unknown'],
  ])('%s', (text, address, cause) => {
    expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address, cause, confidence: expect.not.stringMatching('certain') }] });
  });

  test.each([
    ['of somebody who tells of their own mail', 'My mail to bob@example.org was not delivered, no idea why.'],
    ['that asks not to write', 'Please do not send mail to bob@example.org any more.'],
    ['for whom the mail was meant', 'We are unable to deliver this email to you at ann@example.org, so log in to read it.'],
    ['of a courier', 'Your parcel could not be delivered. Write an email to depot@example.org.'],
    ['of a shop', 'Dear customer, your invoice was sent by email to billing@example.org. If it was not delivered, please check your spam folder.'],
    ['of a service that sent something', 'Password reset requested for bob@example.org. This email was not sent by mistake.'],
    ['of a meeting', 'Minutes of the meeting: the e-mail from bob@example.org was not sent to all members; Anna will resend it on Monday.'],
    ['of a colleague', 'Bonjour Luc, le mail pour claire@example.org n’est pas parti hier, on le renvoie demain. Bises, Anne'],
    ['of somebody who asks for something', 'The attachment is too large, can you send it by WeTransfer to bob@example.org'],
    ['of what is over', 'FYI: mails to info@example.org were not delivered between 10 and 11 am due to maintenance. All is well now.'],
    ['of what will not be', 'Please note that we do not reply to emails sent to team@example.org. Your message will not be delivered.'],
    ['with a question', 'Your mail was not sent to bob@example.org, was it?'],
  ])('%s is none', (_whose, text) => {
    expect(classify(read(text)).kind).toBe('not_a_bounce');
  });
});

describe('a few words that somebody copied', () => {
  test.each([
    ['Utilisateur inconnu', 'user_unknown'], ['boîte pleine', 'mailbox_full'], ['5.1.1', 'user_unknown'], ['Your message is too large to be sent.', 'too_large'],
    ['Votre message n’a pas été envoyé car le destinataire n’existe pas.', 'user_unknown'], ['You have reached a limit for sending mail. Your message was not sent.', 'sender_quota'],
    ['The message was rejected because it contains a forbidden attachment.', 'attachment_type'],
  ])('%s', (text, cause) => {
    expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ cause }] });
  });

  test.each(['Rendez-vous à 15 h', 'Your mailbox is almost full', 'This user does not exist. Sign up for free!', 'Page not found. The address does not exist.'])('%s is no bounce', (text) => {
    expect(classify(read(text)).kind).toBe('not_a_bounce');
  });
});

test.each([
  ['Il messaggio a claire@example.org è in ritardo. Verranno effettuati altri tentativi.'],
  ['Opóźnienie w dostarczeniu: wiadomość do claire@example.org nie została jeszcze dostarczona.'],
])('a delay is no failure: %s', (text) => {
  expect(classify(read(text)).kind).toBe('delay');
});

describe('several possible reasons', () => {
  test.each([
    'Your message could not be delivered to bob@example.org. This may be because:\n• the address does not exist\n• the mailbox is full\n• the message is too large',
    'Votre message n’a pas pu être remis à paul@example.org. Causes possibles : adresse inexistante, boîte pleine, message trop volumineux.',
  ])('decide nothing: %s', (text) => {
    expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ cause: 'unknown' }] });
  });

  test('but a server’s reply beside them does', () => {
    const text = 'Your message could not be delivered to bob@example.org. Possible reasons: the address does not exist, the mailbox is full.\n550 5.1.1 User unknown';
    expect(classify(read(text)).recipients).toMatchObject([{ cause: 'user_unknown' }]);
  });
});

test.each([
  ['メールアドレスが間違っている、もしくは存在しないため、marie@example.org へのメールを送信できませんでした。', 'user_unknown'],
  ['Mesajul dumneavoastră către destinatarul de mai jos nu a fost livrat: marie@example.org. Cutia poștală este plină.', 'mailbox_full'],
  ['Ihre Nachricht an marie@example.org wurde als Spam eingestuft und nicht zugestellt.', 'spam_content'],
  ['메일이 marie@example.org 로 발송되지 않았습니다. 존재하지 않는 주소로 확인되었습니다.', 'user_unknown'],
  ['Die Nachricht an marie@example.org konnte nicht zugestellt werden. Das Postfach kann keine Nachrichten mehr annehmen, es ist voll.', 'mailbox_full'],
  ['Poruka za marie@example.org nije isporučena i vraćena je pošiljatelju. Sandučić je pun.', 'mailbox_full'],
  ['Mesajul dvs. nu a fost livrat. Destinatar: marie@example.org', 'unknown'],
  ["Votre message à marie@example.org n'a pas été distribué parce qu'il est trop volumineux.", 'too_large'],
  ["El vostre missatge a marie@example.org no s'ha pogut lliurar i s'ha retornat. La bústia és plena.", 'mailbox_full'],
])('what else stands in the sentence hides neither the failure nor its cause: %s', (text, cause) => {
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause }] });
});

test('"only delayed and not yet delivered" is a delay', () => {
  expect(classify(read('Din besked til marie@example.org er kun forsinket og endnu ikke leveret. Vi prøver igen.')).kind).toBe('delay');
});

test('whose outgoing server is named is no other login', () => {
  const french = "L'envoi du message a échoué. Impossible de se connecter au serveur SMTP smtp.example.org.";
  expect(classify(read(french))).toMatchObject({ kind: 'failure', recipients: [{ cause: 'dns_network' }] });
  const text = 'Se ha producido un error al enviar el correo: no se ha podido autenticar con el servidor de salida (SMTP) mail.example.org. Compruebe la contraseña.';
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ cause: 'login_required' }] });
  expect(classify(read('Se ha producido un error: no se ha podido autenticar. Compruebe la contraseña.')).kind).toBe('not_a_bounce');
});
