/**
 * What mail programs, webmails and sites show when their own outgoing server refuses, or cannot be reached, pasted as it was copied;
 * and receipts that a mail was read. Names and addresses are invented, the sentences are the programs'.
 */
import { describe, expect, test } from 'vitest';
import { MAIL_PROGRAMS } from '../../src/bounce/mail-programs.ts';
import { messageToRecipient } from '../../src/bounce/explain/message-to-recipient.ts';
import { textForIT } from '../../src/bounce/explain/text-for-it.ts';
import { classify, explain, read } from '../../src/bounce/index.ts';
import signs from '../../src/bounce/knowledge/kind-signs.json' with { type: 'json' };
import { phrases, type PhraseRow } from '../../src/bounce/knowledge/tables.ts';
import { DIALECTS } from '../../src/bounce/read/dialects/index.ts';
import type { Cause, RecipientVerdict, Verdict } from '../../src/bounce/types.ts';

const judged = (text: string): Verdict => classify(read(text));

/** What is asked of the first recipient: its cause, and whatever else a row names. */
type Asked = Partial<Pick<RecipientVerdict, 'address' | 'replyCode' | 'status' | 'remoteHost' | 'provider' | 'whoActs' | 'diagnostic'>>;

const SAID: readonly (readonly [program: string, what: string, text: string, cause: Cause, asked: Asked])[] = [
  // Thunderbird in French and English: every reason.
  ['thunderbird', 'fr, log-in', 'L’envoi du message a échoué.\nImpossible de s’authentifier sur le serveur sortant (SMTP) smtp.example.com. Veuillez vérifier votre mot de passe et la « Méthode d’authentification » dans le menu « Paramètres des comptes | Serveur sortant (SMTP) ».', 'login_required', { address: null, status: null, remoteHost: 'smtp.example.com', whoActs: 'sender' }],
  ['thunderbird', 'fr, log-in at a provider', 'Impossible de s’authentifier sur le serveur sortant (SMTP) smtp.orange.fr. Veuillez vérifier votre mot de passe.', 'login_required', { remoteHost: 'smtp.orange.fr', provider: 'orange' }],
  ['thunderbird', 'fr, log-in, wrapped', 'Impossible de s’authentifier sur le serveur\nsortant (SMTP) smtp.example.com. Veuillez vérifier\nvotre mot de passe.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'fr, way to log in', 'Le serveur sortant (SMTP) smtp.example.com ne gère pas la méthode d’authentification sélectionnée.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'fr, plain password', 'Le serveur sortant (SMTP) smtp.example.com n’autorise pas les mots de passe non chiffrés.', 'login_required', {}],
  ['thunderbird', 'fr, refused', 'Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « smtp.example.com » a échoué. Le serveur est peut-être indisponible ou refuse les connexions SMTP.', 'dns_network', { address: null, status: null, whoActs: 'sender' }],
  ['thunderbird', 'fr, timed out', 'L’envoi du message a échoué.\nLe message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « smtp.example.com » a expiré. Veuillez essayer à nouveau.', 'dns_network', { whoActs: 'sender' }],
  ['thunderbird', 'fr, lost', 'Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « smtp.example.com » a été perdue pendant la transaction.', 'dns_network', {}],
  ['thunderbird', 'fr, unknown server', 'Une erreur est survenue lors de l’envoi de l’e-mail : le serveur sortant (SMTP) « smtp.exemple.example » est inconnu. Le serveur est peut-être mal configuré.', 'dns_network', {}],
  ['thunderbird', 'fr, size', 'Le message que vous essayez d’envoyer excède la taille globale limite du serveur. Le message n’a pas été envoyé ; réduisez la taille du message et essayez à nouveau. Le serveur à répondu : « 552 5.3.4 Error: message file too big ».', 'too_large', {}],
  ['thunderbird', 'fr, too many', 'Le message n’a pas été envoyé car le nombre de destinataires autorisé a été dépassé. Le serveur a répondu : 452 4.5.3 Error: too many recipients.', 'too_many_recipients', {}],
  ['thunderbird', 'fr, accents', 'Des caractères non ASCII sont présents dans la partie locale de l’adresse e-mail du destinataire andré@example.org, mais votre serveur ne prend pas en charge SMTPUTF8. Veuillez modifier cette adresse puis réessayer.', 'smtputf8', { address: 'andré@example.org' }],
  ['thunderbird', 'fr, STARTTLS', 'Une erreur est survenue lors de l’envoi de l’e-mail : impossible d’établir un lien sécurisé avec le serveur SMTP « smtp.example.com » en utilisant « STARTTLS » puisqu’il ne propose pas cette fonctionnalité.', 'tls_required', { remoteHost: 'smtp.example.com', whoActs: 'sender' }],
  ['thunderbird', 'fr, sender', 'Une erreur est survenue lors de l’envoi de l’e-mail. Le serveur e-mail a répondu : 5.7.1 <paul@example.com>: Sender address rejected: not owned by user luc@example.com. Veuillez vérifier que votre adresse e-mail dans les paramètres du compte est correcte et essayer à nouveau.', 'sender_refused', { address: null, status: '5.7.1', diagnostic: '5.7.1 <paul@example.com>: Sender address rejected: not owned by user luc@example.com.' }],
  ['thunderbird', 'fr, recipient', 'Une erreur est survenue lors de l’envoi de l’e-mail. Le serveur de courrier a répondu : 5.1.1 <marie@example.org>: Recipient address rejected: User unknown. Veuillez vérifier l’adresse du destinataire marie@example.org et essayer à nouveau.', 'user_unknown', { address: 'marie@example.org', status: '5.1.1' }],
  ['thunderbird', 'en, log-in', "Sending of the message failed.\nUnable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password and verify the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)'.", 'login_required', { address: null, status: null, remoteHost: 'smtp.example.com', whoActs: 'sender' }],
  ['thunderbird', 'en, way to log in', 'The Outgoing server (SMTP) smtp.example.com does not support the selected authentication method.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'en, refused', 'Sending of the message failed.\nThe message could not be sent because connecting to Outgoing server (SMTP) smtp.example.com failed. The server may be unavailable or is refusing SMTP connections.', 'dns_network', { status: null, whoActs: 'sender' }],
  ['thunderbird', 'en, timed out', 'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.', 'dns_network', {}],
  ['thunderbird', 'en, lost', 'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com was lost in the middle of the transaction. Try again.', 'dns_network', {}],
  ['thunderbird', 'en, unknown server', 'An error occurred while sending mail: Outgoing server (SMTP) smtp.exmaple.example is unknown. The server may be incorrectly configured.', 'dns_network', {}],
  ['thunderbird', 'en, size', 'The size of the message you are trying to send exceeds the global size limit of the server. The message was not sent; reduce the message size and try again. The server responded:  5.3.4 Message size exceeds fixed limit.', 'too_large', {}],
  ['thunderbird', 'en, too many', 'The message was not sent due to exceeding the allowed number of recipients. The server responded: 4.5.3 Error: too many recipients.', 'too_many_recipients', {}],
  ['thunderbird', 'en, accents', 'There are non-ASCII characters in the local part of the recipient address andré@example.org and your server does not support SMTPUTF8. Please change this address and try again.', 'smtputf8', { address: 'andré@example.org' }],
  ['thunderbird', 'en, STARTTLS', "An error occurred while sending mail: Unable to establish a secure link with Outgoing server (SMTP) smtp.example.com using STARTTLS since it doesn't advertise that feature.", 'tls_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'en, recipient', 'An error occurred while sending mail. The mail server responded:\n550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown.\nPlease check the message recipient "marie@example.org" and try again.', 'user_unknown', { address: 'marie@example.org', replyCode: '550', status: '5.1.1' }],
  ['thunderbird', 'en, the server fails', 'An Outgoing server (SMTP) error occurred while sending mail. The server responded:  451 4.3.0 Temporary server error. Please try again later.', 'server_error', { whoActs: 'sender_admin' }],
  ['thunderbird', 'en, no reason', 'Sending of the message failed.\nThe message could not be sent using Outgoing server (SMTP) smtp.example.com for an unknown reason.', 'unknown', {}],
  ['thunderbird', 'fr, somebody asks', 'Bonjour, depuis hier je ne peux plus envoyer de mails. Thunderbird affiche : « Impossible de s’authentifier sur le serveur sortant (SMTP) smtp.example.com. Veuillez vérifier votre mot de passe. » Que dois-je faire ? Merci d’avance, Claire', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'en, somebody asks', 'Hi, since yesterday I get this when I send: "The message could not be sent because connecting to Outgoing server (SMTP) smtp.example.com failed." What can I do? Thanks, Claire', 'dns_network', {}],
  // Other languages.
  ['thunderbird', 'de, log-in', 'Senden der Nachricht fehlgeschlagen.\nDer Postausgangs-Server (SMTP) smtp.example.com kann nicht authentifiziert werden. Bitte überprüfen Sie das Passwort.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'de, recipient', 'Fehler beim Senden der Nachricht: Der Mail-Server antwortete: \n5.1.1 <marie@example.org>: Recipient address rejected: User unknown.\n Bitte überprüfen Sie die E-Mail-Adresse des Empfängers "marie@example.org" und wiederholen Sie den Vorgang.', 'user_unknown', { address: 'marie@example.org', status: '5.1.1' }],
  ['thunderbird', 'es, refused', 'Falló el envío del mensaje.\nEl mensaje no se ha podido enviar porque ha fallado la conexión al servidor de salida (SMTP) smtp.example.com.', 'dns_network', {}],
  ['thunderbird', 'it, log-in', 'Invio del messaggio non riuscito.\nAutenticazione non riuscita col server di posta in uscita (SMTP) smtp.example.com. Controllare la password.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'pt, timed out', 'Falha ao enviar mensagem.\nA mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) smtp.example.com expirou. Tente novamente.', 'dns_network', {}],
  ['thunderbird', 'nl, log-in', 'Verzenden van het bericht is mislukt.\nKan niet authenticeren bij uitgaande (SMTP-)server smtp.example.com. Controleer het wachtwoord.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'pl, log-in', 'Wystąpił błąd podczas wysyłania wiadomości: nie udało się uwierzytelnić z serwerem „smtp.example.com” poczty wychodzącej (SMTP). Proszę sprawdzić hasło.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'ru, refused', 'Сообщение не может быть отправлено, так как не удалось установить соединение с Сервером исходящей почты (SMTP) «smtp.example.com».', 'dns_network', {}],
  ['thunderbird', 'ja, log-in', 'メッセージを送信できませんでした。\n送信 (SMTP) サーバー smtp.example.com の認証に失敗しました。パスワードを確認してください。', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'ja, recipient', 'メールの送信中にエラーが発生しました。サーバーからの応答:\n5.1.1 <marie@example.org>: Recipient address rejected: User unknown\nメッセージの受信者 "marie@example.org" を確認し、再度試してください。', 'user_unknown', { address: 'marie@example.org', status: '5.1.1' }],
  ['thunderbird', 'zh, refused', '因为无法连接到发件服务器（SMTP） smtp.example.com，邮件未能发送。该服务器可能暂时不可用，或者拒绝 SMTP 连接。', 'dns_network', {}],
  ['thunderbird', 'cs, lost', 'Poslání zprávy selhalo.\nZprávu se nepodařilo odeslat, protože spojení se SMTP serverem smtp.example.com bylo ztraceno uprostřed transakce.', 'dns_network', {}],
  ['thunderbird', 'tr, log-in', 'smtp.example.com giden sunucusunda (SMTP) kimlik doğrulanamadı. Lütfen parolanızı kontrol edin.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'ca, log-in', 'No s’ha pogut enviar el missatge.\nNo s’ha pogut autenticar al servidor de sortida (SMTP) smtp.example.com. Comproveu la contrasenya.', 'login_required', { address: null, remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'bg, refused', 'Писмото не може да бъде изпратено поради липса на връзка с изходящия (SMTP) smtp.example.com сървър. Сървърът вероятно е недостъпен.', 'dns_network', { whoActs: 'sender' }],
  ['thunderbird', 'hr, timed out', 'Poruka nije poslana jer je veza s poslužiteljem odlazne pošte (SMTP) smtp.example.com istekla. Pokušajte ponovno.', 'dns_network', {}],
  ['thunderbird', 'sr, STARTTLS', 'Догодила се грешка приликом слања поште: Не могу да успоставим безбедну везу са одлазним (SMTP) сервером smtp.example.com користећи STARTTLS зато што сервер не објављује подршку за то.', 'tls_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'eu, log-in, the server’s name before all', 'Ezin izan da smtp.example.com irteerako SMTP zerbitzariarekin autentifikatu. Egiaztatu pasahitza.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'fi, way to log in', 'SMTP-palvelin smtp.example.com ei tue valittua todennustapaa.', 'login_required', { remoteHost: 'smtp.example.com' }],
  ['thunderbird', 'vi, size', 'Kích thước thư của bạn đang cố gửi vượt quá giới hạn kích thước chung của máy chủ. Thư đã không được gửi đi; giảm kích thước thư và thử lại. Máy chủ đã phản hồi:  5.3.4 Message size exceeds fixed limit.', 'too_large', {}],
  ['thunderbird', 'th, lost', 'ไม่สามารถส่งข้อความได้เนื่องจากการเชื่อมต่อกับเซิร์ฟเวอร์ขาออก (SMTP) smtp.example.com หายไประหว่างการทำธุรกรรม ลองอีกครั้ง', 'dns_network', {}],
  ['thunderbird', 'da, recipient', 'Der opstod en fejl ved afsendelse af meddelelsen: Mailserveren svarede: \n5.1.1 <marie@example.org>: Recipient address rejected: User unknown. \nKontroller modtageradressen "marie@example.org", og prøv igen.', 'user_unknown', { address: 'marie@example.org', status: '5.1.1' }],
  ['thunderbird', 'lt, recipient', 'Klaida išsiunčiant laišką. Pašto serveris atsakė:\n550 5.7.1 Relay access denied.\nPatikrinkite laiško gavėjo adresą „marie@example.org“ ir bandykite dar kartą.', 'relay_denied', { address: 'marie@example.org', replyCode: '550' }],
  ['thunderbird', 'ko, recipient, a particle against the address', '메일 보내는 중 오류가 발생했습니다. 메일 서버 응답: \n550 5.7.1 Relay access denied.\n 메시지 주소  marie@example.org를 확인하고 재시도해 보시기 바랍니다.', 'relay_denied', { address: 'marie@example.org' }],
  ['thunderbird', 'el, sender', 'Προέκυψε σφάλμα κατά την αποστολή email. Ο διακομιστής ηλεκτρονικού ταχυδρομείου απάντησε: 5.7.1 <paul@example.com>: Sender address rejected: not owned by user luc@example.com. Βεβαιωθείτε ότι η διεύθυνση email σας είναι σωστή στις ρυθμίσεις λογαριασμού και δοκιμάστε ξανά.', 'sender_refused', { address: null, status: '5.7.1', diagnostic: '5.7.1 <paul@example.com>: Sender address rejected: not owned by user luc@example.com.' }],
  // It saw by itself that an address is none.
  ['thunderbird', 'en, no address', 'Invalid Recipient Address\nmarie is not a valid email address because it is not of the form user@host. You must correct it before sending the email.', 'bad_address_syntax', { address: null, whoActs: 'sender' }],
  ['thunderbird', 'fr, no address', 'marie@ n’est pas une adresse valide, car elle n’est pas au format utilisateur@domaine. Veuillez la corriger avant d’envoyer l’e-mail.', 'bad_address_syntax', { address: null }],
  ['thunderbird', 'da, no address, and an example of one', 'marie er ikke en gyldig mailadresse, da den ikke er i formen bruger@server.tld. Du skal rettet dette, før du kan sende mailen.', 'bad_address_syntax', { address: null }],
  ['thunderbird', 'zh, no address', 'marie 不是正确的电子邮件地址，因为它不是类似 user@host 的格式。您必须在发送邮件之前改正它。', 'bad_address_syntax', { address: null }],
  // Roundcube.
  ['roundcube', 'en, recipient', 'SMTP Error (554): Failed to add recipient "marie@example.org" (5.7.1 <marie@example.org>: Relay access denied).', 'relay_denied', { address: 'marie@example.org', replyCode: '554', status: '5.7.1', diagnostic: '5.7.1 <marie@example.org>: Relay access denied' }],
  ['roundcube', 'fr, recipient', 'Erreur SMTP (550) : échec de l’ajout du destinataire « marie@example.org » (5.1.1 <marie@example.org>: Recipient address rejected: User unknown)', 'user_unknown', { address: 'marie@example.org', replyCode: '550', status: '5.1.1' }],
  ['roundcube', 'de, recipient', 'SMTP Fehler (550): Der Empfänger "marie@example.org" konnte nicht gesetzt werden (5.1.1 <marie@example.org>: Recipient address rejected: User unknown).', 'user_unknown', { address: 'marie@example.org', replyCode: '550' }],
  ['roundcube', 'zh, recipient', 'SMTP 錯誤（550）：無法加入收件者「marie@example.org」（5.1.1 User unknown）', 'user_unknown', { address: 'marie@example.org', replyCode: '550' }],
  ['roundcube', 'en, sender', 'SMTP Error (553): Failed to set sender "paul@example.com" (5.7.1 <paul@example.com>: Sender address rejected: not owned by user luc).', 'sender_refused', { address: null, replyCode: '553', status: '5.7.1' }],
  ['roundcube', 'de, sender', 'SMTP Fehler (550): Der Absender "paul@example.com" konnte nicht gesetzt werden (5.7.1 paul@example.com not allowed).', 'policy', { address: null, replyCode: '550' }],
  ['roundcube', 'fr, log-in', 'Erreur SMTP (535) : échec d’authentification.', 'login_required', { address: null, replyCode: '535', status: null }],
  ['roundcube', 'en, log-in, and a code that is none', 'SMTP Error (250): Authentication failed.', 'login_required', { replyCode: null }],
  ['roundcube', 'fr, no connection', 'Erreur SMTP (-1) : échec de connexion au serveur.', 'dns_network', { replyCode: null, whoActs: 'sender' }],
  ['roundcube', 'en, no connection and no code', 'SMTP Error (): Connection to server failed.', 'dns_network', { replyCode: null }],
  ['roundcube', 'fr, size', 'Erreur SMTP : la taille du message dépasse la limite du serveur (24 Mo)', 'too_large', {}],
  ['roundcube', 'en, accents', 'SMTP Error: Server does not support Unicode in email address.', 'smtputf8', {}],
  ['roundcube', 'en, virus', 'SMTP Error: [554] 5.7.1 Infected: Win.Test.EICAR_HDB-1', 'virus', { replyCode: '554', status: '5.7.1' }],
  // PHPMailer.
  ['phpmailer', 'en, log-in', 'Message could not be sent. Mailer Error: SMTP Error: Could not authenticate.', 'login_required', { address: null }],
  ['phpmailer', 'en, no connection', 'SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting', 'dns_network', { whoActs: 'sender' }],
  ['phpmailer', 'fr, no connection', 'Erreur SMTP : impossible de se connecter au serveur SMTP.', 'dns_network', {}],
  ['phpmailer', 'fr, log-in', 'Erreur SMTP : échec de l’authentification.', 'login_required', {}],
  ['phpmailer', 'en, recipient and reply', 'SMTP Error: The following recipients failed: marie@example.org: <marie@example.org>: Recipient address rejected: User unknown', 'user_unknown', { address: 'marie@example.org' }],
  ['phpmailer', 'fr, recipient', 'Erreur SMTP : les destinataires suivants ont échoué : marie@example.org', 'unknown', { address: 'marie@example.org' }],
  ['phpmailer', 'en, data', 'SMTP Error: data not accepted.', 'unknown', { address: null }],
  ['phpmailer', 'en, data, with the reply', 'SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Message rejected as spam SMTP code: 554 Additional SMTP info: 5.7.1', 'spam_content', { replyCode: '554', status: '5.7.1' }],
  ['phpmailer', 'en, sender', 'The following From address failed: paul@example.com : MAIL FROM command failed,Sender address rejected: not owned by user,553,5.7.1', 'sender_refused', { address: null }],
  ['phpmailer', 'sv, log-in', 'Mailer Error: SMTP fel: Kunde inte autentisera.', 'login_required', { address: null }],
  ['phpmailer', 'uk, no connection', 'Помилка SMTP: не вдається під’єднатися до SMTP-серверу.', 'dns_network', { whoActs: 'sender' }],
  ['phpmailer', 'ro, not reached', 'Conectarea la serverul SMTP a eșuat. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting', 'dns_network', {}],
  ['phpmailer', 'hu, recipient and reply', 'SMTP hiba: a címzettként megadott következő címek hibásak: marie@example.org: <marie@example.org>: Recipient address rejected: User unknown', 'user_unknown', { address: 'marie@example.org' }],
  ['phpmailer', 'sk, recipient without a colon', 'SMTP Error: Adresy príjemcov niesu správne marie@example.org', 'unknown', { address: 'marie@example.org' }],
  ['phpmailer', 'fr, data, with the reply', 'Erreur SMTP : données incorrectes. Erreur du serveur SMTP : DATA END command failed Détails : Message rejected as spam Code SMTP : 554 Informations supplémentaires SMTP : 5.7.1', 'spam_content', { replyCode: '554', status: '5.7.1', diagnostic: 'Message rejected as spam' }],
  ['phpmailer', 'lt, sender', 'Neteisingas siuntėjo adresas: paul@example.com : MAIL FROM command failed,Sender address rejected: not owned by user,553,5.7.1', 'sender_refused', { address: null }],
  ['phpmailer', 'en, no address', 'Message could not be sent. Mailer Error: Invalid address:  (to): marie@example,org', 'bad_address_syntax', { address: 'marie@example,org', whoActs: 'sender' }],
  ['phpmailer', 'en, no address, older', 'Invalid address: (addAnAddress to): marie@example', 'bad_address_syntax', { address: 'marie@example' }],
  ['phpmailer', 'fr, no address, and no sign of one', 'Adresse courriel non valide :  (cc): marie', 'bad_address_syntax', { address: null }],
  ['phpmailer', 'he, no address', 'כתובת שגויה:  (to): marie@example,org', 'bad_address_syntax', { address: 'marie@example,org' }],
  ['phpmailer', 'en, the sender has no address', 'Invalid address:  (From): paul@localhost', 'sender_refused', { address: null }],
  ['phpmailer', 'de, the sender has no address, older', 'Die Adresse ist ungültig:  (setFrom) paul@localhost', 'sender_refused', { address: null }],
  // Outlook and Outlook Express.
  ['outlook_program', 'en, recipient', "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'marie@example.org'. Subject 'Quote', Account: 'example', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 <marie@example.org>... Relaying Denied', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79", 'relay_denied', { address: 'marie@example.org', replyCode: '550', remoteHost: 'smtp.example.com' }],
  ['outlook_program', 'fr, recipient', "Impossible d'envoyer le message car l'un des destinataires a été refusé par le serveur. L'adresse de messagerie refusée était 'marie@example.org'. Objet : 'Devis', Compte : 'exemple', Serveur : 'smtp.example.com', Protocole : SMTP, Réponse du serveur : '550 5.1.1 User unknown', Port : 25, Sécurisé (SSL) : Non, Erreur du serveur : 550, Numéro d'erreur : 0x800CCC79", 'user_unknown', { address: 'marie@example.org', replyCode: '550', status: '5.1.1' }],
  ['outlook_program', 'en, with a reply', "Task 'paul@example.com - Sending' reported error (0x800CCC79) : 'The server rejected one or more recipient addresses. The server responded: 550 5.7.1 <marie@example.org>: Relay access denied'", 'relay_denied', { address: 'marie@example.org', replyCode: '550' }],
  ['outlook_program', 'en, no connection', "Task 'paul@example.com - Sending' reported error (0x800CCC0F): 'The connection to the server was interrupted. If this problem continues, contact your server administrator.'", 'dns_network', { address: null, whoActs: 'sender' }],
  ['outlook_program', 'de, recipient', 'Die Nachricht konnte nicht gesendet werden, da einer der Empfänger vom Server nicht akzeptiert wurde. Die nicht akzeptierte E-Mail-Adresse ist "marie@example.org". Betreff "Angebot", Konto: "Arbeit", Server: "smtp.example.com", Protokoll: SMTP, Serverantwort: "550 5.7.1 <marie@example.org>: Relay access denied", Anschluss: 25, Secure (SSL): Nein, Serverfehler: 550, Fehlernummer: 0x800CCC79.', 'relay_denied', { address: 'marie@example.org', replyCode: '550', remoteHost: 'smtp.example.com' }],
  ['outlook_program', 'ja, no connection', "サーバーへの接続は失敗しました。アカウント: 'paul', サーバー: 'mail.example.com', プロトコル: SMTP, ポート: 25, セキュリティ (SSL): なし, ソケット エラー: 10051, エラー番号: 0x800CCC0E", 'dns_network', { address: null, whoActs: 'sender' }],
  ['outlook_program', 'pt, line by line', "Não foi possível enviar a mensagem.\n\nAssunto 'Olá'\nErro de Servidor: 454\nResposta do Servidor: 454 4.7.1 <marie@example.org>: Relay access denied\nServidor: 'smtp.example.com'\nID de Erro do Windows Live Mail: 0x800CCC79\nProtocolo: SMTP\nPorta: 465", 'relay_denied', { replyCode: '454' }],
  ['outlook_program', 'ja, size', '「メッセージのサイズがサーバーの制限を越えたため、メッセージを送信できませんでした。」(エラー:0x800CCC6D)', 'too_large', { address: null }],
  // Apple's Mail.
  ['apple_mail', 'en, relaying', 'Cannot Send Mail\nA copy has been placed in your Outbox. The recipient “marie@example.org” was rejected by the server because it does not allow relaying.', 'relay_denied', { address: 'marie@example.org' }],
  ['apple_mail', 'de, relaying', 'E-Mail kann nicht gesendet werden. Eine Kopie wurde in deinen Postausgang gelegt. Der Empfänger „marie@example.org“ wurde vom Server abgelehnt, da dieser keine Weiterleitung erlaubt.', 'relay_denied', { address: 'marie@example.org' }],
  ['apple_mail', 'fr, log-in', 'Envoi impossible. Une copie a été placée dans votre boîte d’envoi. Le nom d’utilisateur ou le mot de passe pour « smtp.example.com » est incorrect.', 'login_required', { address: null, whoActs: 'sender' }],
  // Programs and libraries that did not get as far as a reply.
  ['mail_program', 'Node, refused', 'Error: connect ECONNREFUSED 203.0.113.5:587', 'dns_network', { whoActs: 'sender', address: null }],
  ['mail_program', 'Node, silent', "{ Error: Greeting never received\n  code: 'ETIMEDOUT',\n  command: 'CONN' }", 'dns_network', {}],
  ['mail_program', 'Ruby', 'Errno::ECONNREFUSED: Connection refused - connect(2) for "mail.example.com" port 25', 'dns_network', {}],
  ['mail_program', 'Python, certificate', 'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate (_ssl.c:1129) smtp.example.com:465', 'tls_required', { whoActs: 'sender' }],
  ['mail_program', 'Java', 'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 465;', 'dns_network', {}],
  ['mail_program', '.NET, late', 'System.Net.Mail.SmtpException: The operation has timed out.', 'dns_network', {}],
  ['mail_program', 'msmtp, log-in', 'msmtp: authentication failed (method PLAIN)', 'login_required', {}],
  ['mail_program', 'Python, log-in', 'SMTP AUTH extension not supported by server.', 'login_required', {}],
  ['apple_mail', 'telephone, log-in', "Envoi du courrier impossible\nLe nom d'utilisateur ou le mot de passe de « smtp.example.com » est incorrect.", 'login_required', {}],
  ['mail_program', 'Go', 'dial tcp: lookup smtp.example.com: no such host', 'dns_network', {}],
  ['mail_program', 'PHP, late', 'Swift_TransportException: Connection could not be established with host smtp.example.com [Connection timed out #110]', 'dns_network', {}],
];

test('each program whose own server is meant is a mail system that is known', () => {
  const known = new Set<string | null>(DIALECTS.map(({ system }) => system));
  expect(MAIL_PROGRAMS.size).toBeGreaterThan(3);
  expect([...MAIL_PROGRAMS].filter((system) => !known.has(system))).toEqual([]);
});

test('no program tries again by itself, whatever its server said', () => {
  for (const text of ['SMTP Error (451): Failed to add recipient "marie@example.org" (4.3.0 Try again later).', 'msmtp: authentication failed (method PLAIN)\nmsmtp: server message: 454 4.7.0 Temporary authentication failure']) {
    expect(judged(text).kind).toBe('failure');
  }
});

test.each([
  ['another connection', 'Error: connect ECONNREFUSED 203.0.113.5:5432'],
  ['a database', 'psycopg2.OperationalError: could not connect to server: Connection refused. Is the server running on host "db.example.com" and accepting TCP/IP connections on port 5432?'],
  ['what watches a server', 'CRITICAL: mail01 SMTP - Connection refused. Host: mail01'],
  ['a person', 'I cannot connect to smtp.example.com on port 587 from my phone'],
  ['mail that is fetched', "Task 'paul@example.com - Receiving' reported error (0x800CCC0F): 'The connection to the server was interrupted.' Protocol: POP3"],
  ['a log-in to a machine', 'ssh: connect to host mail.example.com port 22: Connection refused'],
  ['a page that is fetched', 'Error: [Errno 111] Connection refused for http://mail.example.com/webmail'],
  ['an article', 'SMTP authentication failed: causes and solutions'],
  ['a report on a server', 'Server maintenance report: mail.example.org connection refused at 02:00, fixed at 02:10'],
  ['documentation', 'Login denied. Net::SMTP is documented on CPAN.'],
  ['what a browser shows', 'Error Description: The page cannot be displayed'],
  ['news of a program', 'The connection to the outgoing server is encrypted with TLS by default in the new version of our product.'],
])('no mail failed where that is %s', (_what, text) => {
  expect(judged(text).kind).toBe('not_a_bounce');
});

describe('the outgoing server refused, or was not reached', () => {
  test.each(SAID)('%s, %s', (program, _what, text, cause, asked) => {
    const { kind, system, recipients } = judged(text);
    expect({ kind, system, count: recipients.length }).toEqual({ kind: 'failure', system: program, count: 1 });
    expect(recipients[0]).toMatchObject({ cause, ...asked });
  });

  test('PHPMailer names all whom the server refused', () => {
    for (const said of ['SMTP Error: The following recipients failed', 'SMTP napaka: Sledeči naslovniki so neveljavni', 'خطأ SMTP: الأخطاء التالية فشل في الارسال لكل من ']) {
      const { recipients } = judged(`${said}: marie@example.org, luc@example.net`);
      expect(recipients.map(({ address }) => address)).toEqual(['marie@example.org', 'luc@example.net']);
    }
  });

  test("each of the programs' sentences, by itself", () => {
    const rows = (phrases as readonly (PhraseRow & { sample?: string })[]).filter(({ mta }) => ['Thunderbird', 'Roundcube', 'PHPMailer', 'Outlook, the program'].includes(mta));
    expect(rows.length).toBeGreaterThan(900);
    const wrong = rows.flatMap(({ sample = '', cause }) => {
      const { kind, system, recipients } = judged(sample);
      return kind === 'failure' && system !== null && recipients[0]?.cause === cause ? [] : [`${sample}: ${kind}, ${system ?? 'no system'}, ${recipients[0]?.cause ?? 'no cause'} for ${cause}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is said of it', () => {
  const SIZE = 'SMTP Error: Message size exceeds server limit (24 MB)';
  const LOST = 'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.';

  test.each([
    ['en', LOST, /^Your outgoing server cannot be reached$/, /your outgoing server: the message was not sent/],
    ['fr', LOST, /^Votre serveur d’envoi est injoignable$/, /votre serveur d’envoi\u00A0: le message n’est pas parti/],
    ['en', SIZE, /too big/, /bigger than your outgoing server accepts\. The limit is 24/],
    ['fr', SIZE, /trop lourd/, /la taille que votre serveur d’envoi accepte/],
  ] as const)('%s: of the own server, and of no other: %s', (language, text, headline, cause) => {
    const said = explain(judged(text), language);
    expect(said.headline).toMatch(headline);
    expect(said.cause).toMatch(cause);
    expect(JSON.stringify([said.headline, said.cause, said.steps, said.whoseMove])).not.toMatch(/recipient|destinataire|correspond|after the @|après le @/);
  });

  test.each([
    ['without the dialog’s title', 'Sending of the message failed.\nUnable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password.', 'Unable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password.'],
    ['without who quotes it', 'Hello, Thunderbird says: "The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again."', 'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again."'],
  ])('the sentence itself is shown, %s', (_what, text, shown) => {
    expect(read(text).recipients[0]?.diagnostic).toBe(shown);
  });

  test('whoever is told of it hears that the fault is on this side', () => {
    const text = 'SMTP Error (421): Failed to add recipient "marie@example.org" (4.3.0 Temporary server error. Please try again later)';
    expect(messageToRecipient(judged(text), 'en')).toContain('The fault is on my side.');
  });

  test('of the same words in a report, that it is the other server', () => {
    const report = 'This is the mail system at host mx.example.com.\n\nYour message could not be delivered.\n\n<marie@example.org>: connect to mx.example.org[192.0.2.1]:25: Connection timed out';
    expect(explain(judged(report), 'en').headline).not.toMatch(/outgoing/);
  });
});

test('the text for the person who looks after the mail says that it never left', () => {
  const verdict = classify(read('Unable to authenticate to Outgoing server (SMTP) smtp.example.com.'));
  expect([textForIT(verdict, 'fr').split('\n')[0], textForIT(verdict, 'en').split('\n')[0]])
    .toEqual(['Un message pour un destinataire non nommé n’est pas parti.', 'A mail to an unnamed recipient was not sent.']);
});

describe('no mail was refused', () => {
  test.each([
    ['a chat program', 'Message not sent. The message could not be sent because the connection to the chat server was lost. Try again.'],
    ['a chat program in Polish', 'Wysyłanie wiadomości się nie powiodło, ponieważ nie udało się połączyć z serwerem czatu.'],
    ['a text message', 'SMS konnte nicht gesendet werden, weil die Verbindung mit dem Server unterbrochen wurde.'],
    ['a website’s form', 'Une erreur est survenue lors de l’envoi de votre message. Veuillez réessayer plus tard.'],
    ['a website’s form that speaks of mail', 'Une erreur est survenue lors de l’envoi de l’e-mail. Veuillez vérifier le formulaire.'],
    ['a comment', 'Your comment was not sent: it exceeds the global size limit of 2000 characters.'],
    ['file transfer', 'Unable to authenticate to server ftp.example.org. Please check the password.'],
    ['file transfer, with a code', 'Connection to FTP server ftp.example.org failed.\n530 Login authentication failed'],
    ['a log-in', 'Could not authenticate. Wrong user name or password.'],
    ['a log-in in Japanese', 'パスワードの認証に失敗しました。もう一度お試しください。'],
    ['a log-in in Czech', 'Autentizace se nezdařila. Zkontrolujte heslo.'],
    ['a log-in in Croatian', 'Nije se moguće prijaviti. Provjerite lozinku.'],
    ['a form that wants an address', 'marie is not a valid email address. Please enter an address like user@host.'],
    ['a shop that wants another address', 'Invalid address: (12) Main Street. Please choose another one.'],
    ['a database', 'mysqli connect() failed: Access denied for user'],
    ['mail that is fetched', "The IMAP server imap.example.org does not support the selected authentication method. Please change the 'Authentication method' in the 'Account Settings | Server Settings'."],
    ['mail that is fetched, in French', 'Le serveur IMAP imap.example.org ne gère pas la méthode d’authentification sélectionnée.'],
    ['mail that is fetched, in German', 'Der IMAP-Server imap.example.org unterstützt die gewählte Authentifizierungsmethode nicht.'],
    ['mail that is fetched, in Swedish', 'IMAP-servern imap.example.org stöder inte den valda autentiseringsmetoden.'],
    ['mail that is fetched, in Ukrainian', 'Сервер IMAP imap.example.org не підтримує обраний метод автентифікації.'],
    ['a password for fetching', 'Unable to log in at server. Sending of password for user paul@example.com did not succeed. Mail server pop.example.org responded: authentication failed.'],
    ['Outlook, receiving', "Task 'paul@example.com - Receiving' reported error (0x800CCC0F): 'The connection to the server was interrupted.'"],
    ['Outlook, receiving, in French', "La tâche 'paul@example.com - Réception' a signalé une erreur (0x800CCC0F) : 'La connexion au serveur a été interrompue.'"],
    ['settings', 'Serveur sortant (SMTP) : smtp.example.org, port 587, STARTTLS. Serveur entrant : imap.example.org. Contact : aide@example.org'],
    ['settings in Serbian', 'Одлазни (SMTP) сервер: smtp.example.org, порт 587, STARTTLS. Долазни сервер: imap.example.org.'],
    ['a letter about settings', 'Bonjour Paul, as-tu réussi à régler ton serveur sortant (SMTP) dans Thunderbird ? Chez moi le mot de passe n’est pas reconnu. Amitiés, Claire'],
    ['a page of help', 'Thunderbird cannot send messages\n\nIf Thunderbird shows "Unable to authenticate to Outgoing server (SMTP) smtp.example.org", the password is wrong. First, check the caps lock key. Then open the account settings. Choose the outgoing server in the list. Click on Edit. Compare the port with what your provider says. Restart Thunderbird. If this does not help, contact your provider.'],
    ['an article', 'How to fix SMTP Error: Could not authenticate in WordPress\n\nIn this article we explain the most common PHPMailer errors. If you see "SMTP Error: Could not authenticate", check the user name and password. If you see "SMTP connect() failed", check the host and the port.'],
    ['success', 'Connecting to smtp.example.org... Connected. Mail sent successfully.'],
  ])('%s', (_what, text) => {
    expect(judged(text).kind).toBe('not_a_bounce');
  });
});

describe('receipts that a mail was read', () => {
  test.each(signs.groups.read_receipt.signs)('$lang: $sample', (row) => {
    const { kind, automatic } = judged(row.sample);
    expect([kind, automatic?.receipt?.disposition]).toEqual(['read_receipt', 'disposition' in row ? row.disposition : 'other']);
  });

  test.each([
    ['deleted, below what each receipt says', 'Accusé de réception\n\nCeci est un accusé de réception pour l’e-mail envoyé à marie@example.org.\n\nLe message a été effacé. La personne à qui vous l’avez envoyé pourrait ne pas l’avoir lu.', 'deleted'],
    ['deleted, in Spanish', 'Su mensaje\n\n   Para: Marie Dupont\n   Asunto: Oferta\n\nse eliminó sin ser leído el jueves, 19 de noviembre de 2026.', 'deleted'],
    ['not shown', 'This is a Return Receipt for the mail that you sent to marie@example.org.\n\nThe message was processed by the recipient’s mail client without being displayed.', 'other'],
    ['shown', 'This is a Return Receipt for the mail that you sent to marie@example.org.\n\nNote: This Return Receipt only acknowledges that the message was displayed on the recipient’s computer.', 'displayed'],
  ])('tell what became of the mail: %s', (_what, text, disposition) => {
    expect(judged(text).automatic?.receipt?.disposition).toBe(disposition);
  });

  test.each([
    ['Thunderbird, fr', 'Accusé de réception (affiché)\n\nCeci est un accusé de réception pour l’e-mail envoyé à marie@example.org.\n\nNote : Cet accusé de réception indique seulement que le message a été affiché sur l’ordinateur du destinataire. Il n’y a aucune garantie que le destinataire ait lu ou compris le contenu du message.'],
    ['Thunderbird, fr, deleted', 'Ceci est un accusé de réception pour l’e-mail envoyé à marie@example.org.\n\nLe message a été effacé. La personne à qui vous l’avez envoyé pourrait ne pas l’avoir lu. Il pourra être rétabli plus tard, et être lu.'],
    ['Thunderbird, fr, no wish', 'Le destinataire du message n’a pas souhaité vous envoyer un accusé de réception.'],
    ['Thunderbird, de, wrapped', 'Beachten Sie: Diese Empfangsbestätigung sagt nur aus, dass die Nachricht\nam Computer des Empfängers angezeigt wurde.'],
    ['Thunderbird, nl, deleted', 'Dit is een leesbevestiging voor de e-mail die u naar marie@example.org hebt verzonden.\n\nHet bericht is verwijderd. De persoon naar wie het werd verzonden, heeft het misschien niet gezien.'],
    ['Thunderbird, ru', 'Это уведомление о прочтении для сообщения, которое вы отправили в адрес «marie@example.org».'],
    ['Roundcube, en', 'This is a Return Receipt for your message:\n\nTo: marie@example.org\nSubject: Quote\nDate: 2026-11-19 09:31\n\nNote: This receipt only acknowledges that the message was displayed on the recipient\'s computer.'],
    ['Outlook, fr', 'Votre message\n\n   À : Marie Dupont\n   Objet : Devis\n   Envoyé : jeudi 19 novembre 2026 09:20\n\na été lu le jeudi 19 novembre 2026 09:31.'],
    ['Outlook, fr, deleted', 'Votre message\n\n   À : Marie Dupont\n   Objet : Devis\n\na été supprimé sans avoir été lu le jeudi 19 novembre 2026 09:31.'],
  ])('%s', (_what, text) => {
    expect(judged(text).kind).toBe('read_receipt');
  });

  test.each([
    ['a question about them', 'Hi Paul, should I ask for a return receipt for the mail that I send to the customer? Best, Claire'],
    ['the reader is asked for one', 'Envoyer un avis de lecture ? L’expéditeur de ce message souhaite recevoir un avis de lecture.'],
    ['a chat', 'Die Nachricht wurde gelöscht. Du kannst sie im Chat nicht mehr sehen.'],
    ['another chat', 'This message was deleted. The person you sent it to has left the chat.'],
  ])('%s is none', (_what, text) => {
    expect(judged(text).kind).toBe('not_a_bounce');
  });
});

describe('a program that', () => {
  test.each([
    ['keeps a mail, in Polish', 'Wysłanie wiadomości nie powiodło się. Jest w folderze Skrzynka nadawcza.', 'failure'],
    ['keeps a mail, in French', 'Échec de l’expédition du message. Il reste dans la boîte d’envoi.', 'failure'],
    ['waits for the server that mails leave by', "Sending reported error (0x8004210B) : 'The operation timed out waiting for a response from the sending (SMTP) server.'", 'failure'],
    ['fetches mail in vain', "Task 'marie@example.org - Receiving' reported error (0x8004210B) : 'The operation timed out waiting for a response from the receiving (POP) server.'", 'not_a_bounce'],
    ['fetches mail in vain, in French', "Tâche 'marie@example.org - Réception' a signalé une erreur (0x8004210B) : 'L’opération a dépassé le délai d’attente d’une réponse du serveur de réception (POP).'", 'not_a_bounce'],
  ])('%s', (_what, text, kind) => {
    expect(judged(text).kind).toBe(kind);
  });
});

test.each([
  ["Outlook Fehler 0x800CCC0E: Senden und Empfangen: 'Es konnte keine Verbindung mit dem Postausgangsserver hergestellt werden.' Konto: 'bob', Server: 'smtp.example.net', Protokoll: SMTP, Port: 25"],
  ["Task 'bob@example.net - Sending and Receiving' reported error (0x800CCC0E): 'Outlook cannot connect to your outgoing (SMTP) e-mail server.' Account: 'bob', Server: 'smtp.example.net', Protocol: SMTP, Port: 25"],
  ["Subject 'Quote', Account: 'bob@example.net', Server: 'smtp.example.net', Protocol: SMTP, Server Response: '530 5.7.0 Authentication required', Port: 25, Secure(SSL): No, Server Error: 530, Error Number: 0x800CCC78"],
])('whose account could not send is no recipient: %s', (text) => {
  const { kind, recipients } = judged(text);
  expect([kind, recipients.map(({ address }) => address)]).toEqual(['failure', [null]]);
});
