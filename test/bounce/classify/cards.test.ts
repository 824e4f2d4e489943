/** What people copy of a notice on a page: its title and first sentence, without the report behind them. */
import { expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const GMAIL_NOT_FOUND: readonly (readonly [language: string, text: string])[] = [
  ['en', "Address not found\nYour message wasn't delivered to marie@example.org because the address couldn't be found, or is unable to receive mail."],
  ['fr', "Mail Delivery Subsystem <mailer-daemon@googlemail.com>\n10:32 (il y a 2 heures)\nÀ moi\n\nAdresse introuvable\nVotre message n'a pas été remis à marie@example.org, car l'adresse est introuvable ou ne peut pas recevoir de courriers."],
  ['de', 'Adresse nicht gefunden\nIhre Nachricht wurde nicht an marie@example.org zugestellt, weil die Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.'],
  ['es', 'No se ha encontrado la dirección\nTu mensaje no se ha entregado a marie@example.org porque no se ha encontrado la dirección o esta no puede recibir correos.'],
  ['it', "Indirizzo non trovato\nIl tuo messaggio non è stato consegnato a marie@example.org perché l'indirizzo non è stato trovato o non è in grado di ricevere email."],
  ['pt', 'Endereço não encontrado\nSua mensagem não foi entregue a marie@example.org porque o endereço não foi encontrado ou não pode receber e-mails.'],
  ['nl', 'Adres niet gevonden\nJe bericht is niet bezorgd op marie@example.org omdat het adres niet kan worden gevonden of geen e-mail kan ontvangen.'],
  ['pl', 'Nie znaleziono adresu\nTwoja wiadomość nie została dostarczona na adres marie@example.org, ponieważ adres nie istnieje lub nie może odbierać poczty.'],
  ['ru', 'Адрес не найден\nВаше сообщение не доставлено на адрес marie@example.org, поскольку он не найден или не принимает почту.'],
  ['tr', 'Adres bulunamadı\nAdres bulunamadığı veya posta alamadığı için iletiniz marie@example.org adresine teslim edilemedi.'],
  ['sv', 'Adressen hittades inte\nDitt meddelande levererades inte till marie@example.org eftersom adressen inte hittades eller inte kan ta emot e-post.'],
  ['cs', 'Adresa nebyla nalezena\nVaše zpráva nebyla doručena na adresu marie@example.org, protože adresa nebyla nalezena nebo nemůže přijímat poštu.'],
  ['zh', '找不到地址\n您的邮件未送达 marie@example.org，因为系统找不到该地址，或者该地址无法接收邮件。'],
  ['ko', '주소를 찾을 수 없음\n주소를 찾을 수 없거나 메일을 수신할 수 없어 메일이 marie@example.org(으)로 전송되지 않았습니다.'],
  ['ro', 'Adresa nu a fost găsită\nMesajul dvs. nu a fost trimis la marie@example.org deoarece adresa nu a fost găsită sau nu poate primi e-mailuri.'],
  ['el', 'Η διεύθυνση δεν βρέθηκε\nΤο μήνυμά σας δεν παραδόθηκε στη διεύθυνση marie@example.org, επειδή η διεύθυνση δεν βρέθηκε ή δεν μπορεί να λάβει μηνύματα.'],
  ['no', 'Fant ikke adressen\nMeldingen din ble ikke levert til marie@example.org fordi adressen ikke ble funnet eller ikke kan motta e-post.'],
  ['ar', 'لم يتم العثور على العنوان\nلم يتم تسليم رسالتك إلى marie@example.org لأنه تعذّر العثور على العنوان أو لأنه لا يمكنه استلام البريد.'],
  ['he', 'הכתובת לא נמצאה\nההודעה שלך לא נמסרה אל marie@example.org כי הכתובת לא נמצאה או שאינה יכולה לקבל דואר.'],
];

test.each(GMAIL_NOT_FOUND)('Gmail’s card for an address that does not exist: %s', (_language, text) => {
  expect(classify(read(text))).toMatchObject({ kind: 'failure', system: 'gmail', recipients: [{ address: 'marie@example.org', cause: 'user_unknown' }] });
});

test.each([
  ['fr', '** Message non distribué **\n\nUn problème est survenu lors de la distribution de votre message à marie@example.org.\n\nRéponse du serveur distant :\n550 5.7.1 Email 4hrQ0J6W2nz rejected per SPAM policy', 'failure', 'spam_content'],
  ['fr', 'Message non distribué\nUn problème temporaire est survenu lors de la distribution de votre message à marie@example.org.', 'delay', 'delayed'],
  ['de', '** Die Adresse wurde nicht gefunden **\n\nIhre Nachricht wurde nicht an marie@example.org zugestellt, weil die Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.\n\nHier erfahren Sie mehr: https://support.google.com/mail/?p=NoSuchUser\n\nAntwort:\n\n550 5.1.1 The email account that you tried to reach does not exist.', 'failure', 'user_unknown'],
  ['de', 'Nachricht blockiert\nIhre Nachricht an marie@example.org wurde blockiert.\nDie Antwort vom Remoteserver ist:\n550 5.7.1 Recipients have complained about included content (B-URL)', 'failure', 'url_blocklisted'],
  ['it', "** Indirizzo non trovato **\nIl tuo messaggio non è stato recapitato a marie@example.org perché l'indirizzo risulta inesistente o non può ricevere email.\nLa risposta del server remoto è:\n550 5.1.1 <marie@example.org> sorry, no mailbox here by that name. #5.5.1", 'failure', 'user_unknown'],
  ['it', '** Messaggio troppo grande **\nImpossibile recapitare il messaggio a marie@example.org perché supera il limite delle dimensioni.', 'failure', 'too_large'],
  ['pt', '** Endereço não encontrado **\n\nA mensagem não foi entregue para marie@example.org porque o domínio example.org não foi encontrado.', 'failure', 'host_unknown'],
  ['ru', '** Адрес не найден **\n\nСообщение не доставлено, так как адрес marie@example.org не найден или не принимает входящие письма.\n550 5.1.1 The email account that you tried to reach does not exist.', 'failure', 'user_unknown'],
  ['ru', '** Пока не доставлено **\nПри доставке сообщения получателю marie@example.org возникла временная ошибка. Gmail будет повторять попытки.', 'delay', 'delayed'],
  ['zh', '找不到地址\n由于系统找不到电子邮件地址 marie@example.org，或该地址无法接收邮件，因此无法递送您的邮件。了解详情', 'failure', 'user_unknown'],
  ['zh', '邮件未递送\n远程服务器配置错误，因此系统无法将您的邮件地送至 marie@example.org。请参阅下方的技术详细信息了解情况。\n以下为远程服务器的响应：\n554 5.7.1 marie@example.org: Relay access denied', 'failure', 'relay_denied'],
  ['ja', 'アドレス不明\nアドレスが見つからなかったか、メールを受信できないアドレスであるため、メールは marie@example.org に配信されませんでした。', 'failure', 'user_unknown'],
  ['ja', 'メールサイズの制限超過\nメールのサイズが制限を超えているため、marie@example.org に配信できませんでした。', 'failure', 'too_large'],
  ['en', "Address not found\nYour message wasn't delivered to marie@example.org because the domain example.org couldn't be found. Check for typos or unnecessary spaces and try again.", 'failure', 'host_unknown'],
  ['en', "** Message not delivered **\n\nYour message couldn't be delivered to marie@example.org because\nthe remote server is misconfigured. See technical details below for more\ninformation.\n\nThe response from the remote server was:\n550 Relaying mail to marie@example.org is not allowed", 'failure', 'relay_denied'],
] as const)('Gmail’s cards as people quote them in public: %s %s', (_language, text, kind, cause) => {
  expect(classify(read(text))).toMatchObject({ kind, system: 'gmail', recipients: [{ address: 'marie@example.org', cause }] });
});

test('Exchange’s first lines as a list of Outlook shows them, cut in a word', () => {
  const preview = "Delivery has failed to these recipients or groups:\r\n\r\nmarie@example.org (marie@example.org)\r\nYour message couldn't be delivered. Despite repeated attempts to deliver your message, querying the Domain Name System (DNS) for the rec";
  expect(classify(read(preview))).toMatchObject({ kind: 'failure', system: 'exchange', recipients: [{ address: 'marie@example.org', cause: 'dns_network' }] });
});

test('Exchange’s German card for a full mailbox, without its title', () => {
  const text = 'marie@example.org (marie@example.org)\nDas Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen. Versuchen Sie zu einem späteren Zeitpunkt noch mal, Ihre Nachricht zu senden, oder wenden Sie sich direkt an den Empfänger.';
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'mailbox_full' }] });
});

test('Gmail’s Chinese delay, copied without its title', () => {
  const text = '发生临时性问题，无法将您的邮件递送至 marie@example.org。在接下来的 47 小时内，Gmail 会重新尝试递送。如果邮件始终无法递送，系统会通知您。';
  expect(classify(read(text))).toMatchObject({ kind: 'delay', recipients: [{ address: 'marie@example.org', cause: 'delayed' }] });
});

test.each([
  ['Recipient inbox full\nYour message couldn\'t be delivered to marie@example.org. Their inbox is full, or it\'s getting too much mail right now.', 'failure', 'mailbox_full'],
  ['La boîte de réception du destinataire est saturée\nLa boîte de réception de marie@example.org est saturée. Votre message n\'a pas pu être distribué.', 'failure', 'mailbox_full'],
  ['Posteingang des Empfängers voll\nIhre Nachricht konnte nicht an marie@example.org gesendet werden. Der Posteingang des Empfängers ist voll.', 'failure', 'mailbox_full'],
  ['Message blocked\nYour message to marie@example.org has been blocked. See technical details below for more information.', 'failure', 'policy'],
  ['Message bloqué\nVotre message à marie@example.org a été bloqué. Pour plus d\'informations, consultez les détails techniques ci-dessous.', 'failure', 'policy'],
  ['Message trop volumineux\nVotre message n\'a pas pu être distribué à marie@example.org, car il dépasse la limite de taille.', 'failure', 'too_large'],
  ['Zustellung unvollständig\nBeim Zustellen Ihrer Nachricht an marie@example.org ist ein vorübergehendes Problem aufgetreten. Gmail versucht es in den nächsten 46 Stunden weiter.', 'delay', 'delayed'],
  ['Entrega incompleta\nSe ha producido un problema temporal al enviar tu mensaje a marie@example.org. Gmail lo reintentará durante 46 horas más.', 'delay', 'delayed'],
])('Gmail’s other cards: %s', (text, kind, cause) => {
  expect(classify(read(text))).toMatchObject({ kind, system: 'gmail', recipients: [{ address: 'marie@example.org', cause }] });
});

test.each([
  ['fr', 'Échec de la remise pour ces destinataires ou groupes :\n\nmarie@example.org\nL’adresse de courrier que vous avez entrée est introuvable. Vérifiez l’adresse de courrier du destinataire et essayez de renvoyer le message.'],
  ['fr', 'Échec de la remise pour ces destinataires ou groupes :\n\nmarie@example.org\nNous n’avons pas trouvé l’adresse de courrier que vous avez entrée.'],
  ['nl', 'Bezorging is mislukt voor deze geadresseerden of groepen:\n\nmarie@example.org\nHet e-mailadres dat u hebt opgegeven, kan niet worden gevonden.'],
  ['pt', 'Falha na entrega para estes destinatários ou grupos:\n\nmarie@example.org\nO endereço de email que você digitou não pôde ser encontrado.'],
  ['pl', 'Nie można dostarczyć wiadomości do następujących adresatów lub grup:\n\nmarie@example.org\nNie można odnaleźć wprowadzonego adresu e-mail.'],
  ['ru', 'Не удалось доставить сообщение следующим получателям или группам:\n\nmarie@example.org\nНе удалось найти введенный адрес электронной почты.'],
])('Exchange’s first lines: %s', (_language, text) => {
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'user_unknown' }] });
});

test.each([
  ['Your message to marie@example.org couldn’t be delivered.\nDelivery to this address is restricted.\nSecurity or policy settings at example.org have rejected your message.', 'group_restricted'],
  ['Your message to marie@example.org couldn’t be delivered.\nexample.org couldn’t confirm that your message was sent from a trusted location.', 'auth_fail'],
  ['Ihre Nachricht an marie@example.org konnte nicht zugestellt werden.\nSie sind nicht berechtigt, an diesen Empfänger zu senden.', 'group_restricted'],
  ['Il messaggio per marie@example.org non può essere recapitato.\nLa cassetta postale di marie è piena.', 'mailbox_full'],
  ['Ihre Nachricht an marie@example.org konnte nicht zugestellt werden.\nmarie wurde in example.org nicht gefunden.', 'user_unknown'],
])('Microsoft 365’s two first lines: %s', (text, cause) => {
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause }] });
});

test.each([
  ['Votre message est en attente de remise. Nous n’avons pas encore pu le transmettre au serveur du destinataire. Nous réessaierons pendant 48 heures.', 'delay', 'delayed'],
  ['Il messaggio per marie@example.org non è ancora stato recapitato. Riproveremo nelle prossime 24 ore.', 'delay', 'delayed'],
  ['Uw bericht aan marie@example.org is nog niet bezorgd. Wij blijven het proberen.', 'delay', 'delayed'],
  ['Ваше письмо для marie@example.org пока не доставлено. Мы продолжим попытки в течение 3 дней.', 'delay', 'delayed'],
  ['Your message to marie@example.org is being held for review by the recipient’s mail administrator. You will be notified if it is released.', 'failure', 'policy'],
  ['Your email to marie@example.org was quarantined by the gateway because it contains a virus.', 'failure', 'virus'],
  ['Votre message à marie@example.org a été placé en quarantaine par la passerelle de sécurité car il contient une pièce jointe interdite (.exe).', 'failure', 'attachment_type'],
  ['{"email":"marie@example.org","event":"dropped","reason":"Bounced Address","status":"5.0.0"}', 'failure', 'suppressed'],
])('what a gateway or a sending service tells the sender: %s', (text, kind, cause) => {
  expect(classify(read(text))).toMatchObject({ kind, recipients: [{ cause }] });
});

test('the one address of a notice that nobody signs is its recipient', () => {
  const notice = 'Não foi possível entregar a sua mensagem a marie@uol.com.br\nA caixa de correio do destinatário está cheia.';
  expect(classify(read(notice))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@uol.com.br', cause: 'mailbox_full' }] });
});

test('but not the reader’s own above it, nor a daemon’s', () => {
  const notice = 'From: Mail Delivery Subsystem\nTo: marie@example.org\n\nThe message could not be delivered.';
  expect(classify(read(notice)).recipients.map(({ address }) => address)).toEqual([null]);
  expect(classify(read('Your message could not be delivered. Ask postmaster@example.org.')).recipients.map(({ address }) => address)).toEqual([null]);
});

test.each([
  'Your message could not be delivered. For help contact marie@example.org',
  'Votre message n’a pas pu être remis. Pour toute question, écrivez à marie@example.org',
  'Ihre Nachricht konnte nicht zugestellt werden. Bitte wenden Sie sich an marie@example.org',
  'Не удалось доставить сообщение. Пожалуйста, обратитесь к marie@example.org',
])('nor a helper’s: %s', (notice) => {
  expect(classify(read(notice)).recipients.map(({ address }) => address)).toEqual([null]);
});

test('a title among a person’s words is no title', () => {
  expect(classify(read('Hi Ann, it says message blocked when I write to tom@example.org. Can you look?')).kind).toBe('not_a_bounce');
});

test.each([
  ['en', "Your message to marie@example.org couldn't be delivered.\nA custom mail flow rule created by an admin at example.org has blocked your message.\nDelivery not authorized, message refused"],
  ['en, with words of the administrator’s own', "Your message to marie@example.org couldn't be delivered.\nA custom mail flow rule created by an admin at example.org has blocked your message.\nRecipient is not authorized to accept external mail"],
  ['en, with the report', "Your message to marie@example.org couldn't be delivered.\nA custom mail flow rule created by an admin at example.org has blocked your message.\nDelivery not authorized, message refused\n\nDiagnostic information for administrators:\nGenerating server: DB9PR04MB1234.eurprd04.prod.outlook.com\nmarie@example.org\nRemote Server returned '550 5.7.1_ETR <> DB9PR04MB1234.eurprd04.prod.outlook.com TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'"],
  ['fr', "Votre message à marie@example.org n'a pas pu être remis.\nUne règle de flux de messagerie personnalisée créée par un administrateur chez example.org a bloqué votre message."],
])('Microsoft 365’s card for an administrator’s rule: only he can change it (%s)', (_, text) => {
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'policy', provider: 'microsoft365', whoActs: 'recipient_admin' }] });
});

test('Exchange’s notice of the same, which names the organisation', () => {
  const notice = "Delivery has failed to these recipients or groups:\n\nmarie@example.org\nDelivery not authorized, message refused\n\nYour message wasn't delivered due to an email rule restriction created by the recipient's organization email administrator.";
  expect(classify(read(notice))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'policy', whoActs: 'recipient_admin' }] });
});

test.each([
  ['550-5.1.1 The account\n550-5.1.1 does not exist.\n550 5.1.1 Learn more', '550 5.1.1 The account does not exist. Learn more'],
  ['550-5.7.1 Our system has detected that this message is\n550-5.7.1_likely_unsolicited mail.\n550 5.7.1 It has been blocked.', '550 5.7.1 Our system has detected that this message is likely_unsolicited mail. It has been blocked.'],
  ['5.7.0 This message was blocked\n5.7.0 because of its content.', '5.7.0 This message was blocked because of its content.'],
])('codes that each line of a reply repeats are none of its words: %s', (reply, words) => {
  expect(classify(read(reply)).recipients[0]?.diagnostic).toBe(words);
});
