/** What mail programs, webmails, libraries and logs say when a server refuses: people paste these too, and they are no mail. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../src/bounce/index.ts';

describe('an error that a program showed', () => {
  test.each([
    ['roundcube', 'SMTP Error (550): Failed to add recipient "marie@example.org" (5.1.1 <marie@example.org>: Recipient address rejected: User unknown in virtual mailbox table).', 'user_unknown', 'marie@example.org'],
    ['roundcube fr', 'Erreur SMTP (450) : impossible d’ajouter le destinataire « marie@example.org » (4.7.1 <marie@example.org>: Recipient address rejected: Greylisted).', 'greylisted', 'marie@example.org'],
    ['roundcube auth', 'SMTP Error (535): Authentication failed.', 'login_required', null],
    ['roundcube de', 'SMTP-Fehler (554): Empfänger "marie@example.org" konnte nicht hinzugefügt werden (5.7.1 <marie@example.org>: Relay access denied).', 'relay_denied', 'marie@example.org'],
    ['horde', 'There was an error sending your message: Failed to add recipient: marie@example.org [SMTP: Invalid response code received from server (code: 550, response: 5.1.1 User unknown)]', 'user_unknown', 'marie@example.org'],
    ['squirrel', 'ERROR:\nMessage not sent. Server replied:\nRequested action not taken: mailbox unavailable\n550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown in local recipient table', 'user_unknown', 'marie@example.org'],
    ['zimbra', 'Message not sent; one or more addresses were not accepted.\nRejected addresses: marie@example.org', 'unknown', 'marie@example.org'],
    ['phpmailer', 'SMTP Error: The following recipients failed: marie@example.org: <marie@example.org>: Recipient address rejected: User unknown in virtual mailbox table', 'user_unknown', 'marie@example.org'],
    ['nodemailer', "Error: Can't send mail - all recipients were rejected: 550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown", 'user_unknown', 'marie@example.org'],
    ['smtplib', "smtplib.SMTPRecipientsRefused: {'marie@example.org': (550, b'5.1.1 <marie@example.org>: Recipient address rejected: User unknown in local recipient table')}", 'user_unknown', 'marie@example.org'],
    ['smtplib sender', "smtplib.SMTPSenderRefused: (530, b'5.7.0 Must issue a STARTTLS command first', 'paul@example.com')", 'tls_required', null],
    ['smtplib data', "smtplib.SMTPDataError: (552, b'5.2.3 Your message exceeded size limits')", 'too_large', null],
    ['javamail', 'com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown in relay recipient table', 'user_unknown', 'marie@example.org'],
    ['javamail2', 'javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 553 5.1.2 The address specified is not a valid RFC-5321 address. https://support.google.com/mail/answer/6596', 'bad_address_syntax', null],
    ['dotnet', 'Mailbox unavailable. The server response was: 5.7.1 Client does not have permissions to send as this sender', 'sender_refused', null],
    ['dotnet2', "System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: 5.1.1 User unknown", 'user_unknown', null],
    ['dotnet3', 'Service not available, closing transmission channel. The server response was: 4.4.2 Message submission rate for this client has exceeded the configured limit', 'rate_limited', null],
    ['msmtp', 'msmtp: recipient address marie@example.org not accepted by the server\nmsmtp: server message: 550 5.1.1 User unknown\nmsmtp: could not send mail (account default from /etc/msmtprc)', 'user_unknown', 'marie@example.org'],
    ['swaks', ' -> RCPT TO:<marie@example.org>\n<** 550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown\n -> QUIT', 'user_unknown', 'marie@example.org'],
    ['ios', 'Cannot Send Mail\nThe recipient “marie@example.org” was rejected by the server.', 'unknown', 'marie@example.org'],
    ['ios fr', 'Envoi impossible\nUne copie a été placée dans votre boîte d’envoi. Le destinataire « marie@example.org » a été rejeté par le serveur.', 'unknown', 'marie@example.org'],
    ['macmail', 'Cannot send message using the server smtp.example.com\n\nThe server response was: 5.7.1 <marie@example.org>: Relay access denied', 'relay_denied', 'marie@example.org'],
    ['macmail, the sender', 'The sender address “paul@example.com” was rejected by the server “smtp.example.com”.\nSelect a different outgoing mail server from the list below or click Try Later to leave the message in your Outbox until it can be sent.', 'sender_refused', null],
    ['live mail, guillemets with blanks', 'Le serveur a rejeté l’adresse de l’expéditeur. Objet : « devis », Compte : « Orange », Serveur : « smtp.orange.fr », Protocole : SMTP, Réponse du serveur : « 501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_104 [104] », Port : 25, Sécurisé (SSL) : Non, Erreur de serveur : 501, Numéro d’erreur : 0x800CCC78', 'sender_refused', null],
    ['thunderbird, without apostrophes', 'Une erreur est survenue lors de l envoi du courrier : impossible de s authentifier aupres du serveur sortant (SMTP) smtp.example.org', 'login_required', null],
    ['a telephone that says no more', 'Envoi du message impossible. Le message est enregistré dans la boîte d’envoi.', 'unknown', null],
    ['a log-in, in few words', 'Erreur d’envoi : échec de l’authentification auprès du serveur SMTP smtp.example.org', 'login_required', null],
    ['a password', 'L’envoi a échoué. Le serveur SMTP n’accepte pas votre mot de passe.', 'login_required', null],
    ['gmail, a comma, fr', 'L’adresse « m.durand@example,org » du champ « À » n’a pas été reconnue. Veuillez vérifier que toutes les adresses sont correctement saisies.', 'bad_address_syntax', 'm.durand@example,org'],
    ['outlook send', "Task 'paul@example.com - Sending' reported error (0x800CCC79): 'The server rejected one or more recipient addresses. The server response was: 550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown'", 'user_unknown', 'marie@example.org'],
    ['outlook send fr', "Tâche 'paul@example.com - Envoi en cours' : erreur signalée (0x800CCC79) : 'Le serveur a rejeté une ou plusieurs adresses de destinataires. Réponse du serveur : 554 5.7.1 <marie@example.org>: Relay access denied'", 'relay_denied', 'marie@example.org'],
    ['outlook, a server that is not reached, fr', "code erreur 0x80042109\nOutlook ne parvient pas à se connecter à votre serveur de messagerie sortant (SMTP).", 'dns_network', null],
    ['outlook, while sending, fr', 'Envoi... erreur (0x800CCC0F) : « La connexion au serveur a été interrompue. »', 'dns_network', null],
    ['brevo', 'Événement : Bloqué\nDestinataire : marie@example.org\nRaison : blocked : due to blacklist user', 'suppressed', 'marie@example.org'],
    ['apps script', '{"result": "error", "error": {"message": "Service invoked too many times for one day: email.", "name": "Exception"}}', 'sender_quota', null],
    ['netease, in a question', '解决 554 DT:SPM 的问题\n有没有什么好的方法可以解决这种被拒收的问题？', 'spam_content', null],
    ['postfix, nobody logged in', 'SMTP Error: 553 5.7.1 <paul@example.com>: Sender address rejected: not logged in', 'login_required', null],
    ['grafana', 'lvl=eror msg="Failed to send alert notifications" error="Failed to send notification to email addresses: marie@example.org: gomail: could not send email 1: gomail: invalid address \\"marie@example.org <marie@example.org>\\""', 'bad_address_syntax', 'marie@example.org'],
    ['postmark, escaped', '{\\"ErrorCode\\":406,\\"Message\\":\\"You tried to send to a recipient that has been marked as inactive.\\\\nFound inactive addresses: marie@example.org.\\\\nInactive recipients are ones that have generated a hard bounce.\\"}', 'suppressed', 'marie@example.org'],
    ['windows mail', "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'marie@example.org'. Subject 'Hello', Account: 'mail', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 relay not permitted', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79", 'relay_denied', 'marie@example.org'],
    ['evolution', "The reported error was “RCPT TO <marie@example.org> failed: 5.1.1 User unknown”.", 'user_unknown', 'marie@example.org'],
    ['kmail', 'Sending failed:\nOne recipient was rejected by the server:\nmarie@example.org (5.1.1 User unknown)\nThe message will stay in the outbox', 'user_unknown', 'marie@example.org'],
    ['android', 'Message not sent. The server refused the recipient marie@example.org: 550 No such user', 'user_unknown', 'marie@example.org'],
    ['aws ses api', 'MessageRejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: paul@example.com', 'sender_refused', null],
    ['sendgrid event', '{"email":"marie@example.org","event":"bounce","reason":"550 5.1.1 The email account that you tried to reach does not exist.","status":"5.1.1","type":"bounce"}', 'user_unknown', 'marie@example.org'],
    ['sendgrid dropped', '[{"email":"marie@example.org","event":"dropped","reason":"Unsubscribed Address","status":"5.0.0"}]', 'suppressed', 'marie@example.org'],
    ['mailgun failed', '"event": "failed", "severity": "permanent", "reason": "suppress-bounce",\n"delivery-status": { "code": 605, "description": "Not delivering to previously bounced address" },\n"recipient": "marie@example.org",', 'suppressed', 'marie@example.org'],
    ['mailjet', '{"event":"bounce","email":"marie@example.con","hard_bounce":true,"error_related_to":"domain","error":"invalid domain","comment":"Host or domain name not found. Name service error for name=example.con type=A: Host not found"}', 'host_unknown', 'marie@example.con'],
    ['postmark', '{"Type":"HardBounce","Email":"marie@example.org","Details":"smtp;550 5.1.1 The email account that you tried to reach does not exist."}', 'user_unknown', 'marie@example.org'],
    ['brevo csv', 'marie@example.org;hard_bounce;550 5.1.1 user unknown;2026-11-02', 'user_unknown', 'marie@example.org'],
    ['python dict', "Traceback (most recent call last):\nsmtplib.SMTPRecipientsRefused: {u'admin@example.org': (501, '5.1.3 Bad recipient address syntax')}", 'bad_address_syntax', 'admin@example.org'],
    ['sendgrid, with the numbers of the message', '[{"email":"marie@example.org","event":"bounce","reason":"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net","smtp-id":"<grsq@ismtpd0046.example.net>","status":"5.7.1"}]', 'ip_blocklisted', 'marie@example.org'],
    ['maddy', 'queue: delivery attempt failed\t{"msg_id":"2f6f32e9","rcpt":"marie@example.org","reason":"Domain does not accept email (null MX)","smtp_code":556,"smtp_enchcode":"5.1.10","smtp_msg":"Domain does not accept email (null MX)"}', 'no_mail_domain', 'marie@example.org'],
    ['airbrake', '**Error type:** `Net::SMTPFatalError`\n**Error message:** `` 550 5.7.1  Message rejected as spam by Content Filtering. ``', 'spam_content', null],
    ['rails', 'Net::SMTPFatalError (555 5.5.2 Syntax error, goodbye.\n):\n  app/mailers/mailer.rb:24', 'protocol', null],
    ['a title of a tracker', 'Error 552 5.2.2 [MB] The mailbox of this user is over its quota\n\nSince Monday.', 'mailbox_full', null],
    ['a remark in a program', '// Sometimes the server answers:\n// 550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown', 'user_unknown', 'marie@example.org'],
    ['roundcube, with the code in brackets', 'SMTP Error: [554] 5.7.1 Infected: Win.Test.EICAR_HDB-1', 'virus', null],
    ['exim log', '2026-11-02 10:20:30 1abcde-000001-AB ** marie@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<marie@example.org>: 550 5.1.1 User unknown', 'user_unknown', 'marie@example.org'],
    ['postfix log', 'Nov  2 10:20:30 mail postfix/smtp[123]: ABC123: to=<marie@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command))', 'user_unknown', 'marie@example.org'],
  ] as const)('%s', (_program, text, cause, address) => {
    const { kind, recipients } = classify(read(text));
    expect(['failure', 'delay']).toContain(kind);
    expect(recipients[0]).toMatchObject({ cause, address });
  });
});

describe('a program says in few words why a mail does not leave', () => {
  test.each([
    ['Sending failed. The SMTP server does not accept your password.', 'login_required'],
    ['Der Versand ist fehlgeschlagen. Das Passwort wurde vom SMTP-Server abgelehnt.', 'login_required'],
    ['Error al enviar: el servidor SMTP no acepta la contraseña.', 'login_required'],
    ['Invio non riuscito: password rifiutata dal server SMTP.', 'login_required'],
    ['Falha no envio: a senha foi recusada pelo servidor SMTP.', 'login_required'],
    ['Verzenden mislukt: wachtwoord geweigerd door de SMTP-server.', 'login_required'],
    ['Письмо не отправлено: сервер SMTP не принял пароль.', 'login_required'],
    ['メールを送信できませんでした：SMTPサーバーがパスワードを拒否しました。', 'login_required'],
    ['Trop de destinataires. Réduisez leur nombre à 50.', 'too_many_recipients'],
    ['Te veel ontvangers. Maximaal 50 toegestaan.', 'too_many_recipients'],
    ['Слишком много получателей. Не больше 50.', 'too_many_recipients'],
    ['No se pudo enviar el mensaje: se agotó el tiempo de espera del servidor SMTP.', 'dns_network'],
    ['Het bericht kan niet worden verzonden: geen verbinding met de uitgaande server.', 'dns_network'],
  ])('%s', (text, cause) => {
    const { kind, recipients } = classify(read(text));
    expect([kind, recipients.map((one) => one.cause)]).toEqual(['failure', [cause]]);
  });
});

test('of a session the answer counts that refused, not those before it', () => {
  const session = ['> RCPT TO:<tom@example.net>', '< 250 2.1.5 Ok', '> RCPT TO:<marie@example.org>', '< 450 4.1.2 <marie@example.org>: Recipient address rejected: Domain not found'];
  const { recipients } = classify(read(session.map((line, at) => `[2024-03-26 17:14:27.${166 + at}][dba2d436] SMTP[INFO]: ${line}\\r\\n`).join('\n')));
  expect(recipients.map(({ address, status, cause }) => [address, status, cause])).toEqual([['marie@example.org', '4.1.2', 'host_unknown']]);
});

test('Mailgun tries again what failed for now, whatever the order of its fields', () => {
  for (const text of [
    '{"event": "failed", "severity": "temporary", "reason": "generic", "delivery-status": {"code": 421, "description": "Too many connections"}, "recipient": "marie@example.org"}',
    '{"recipient": "marie@example.org", "reason": "generic", "delivery-status": {"code": 421, "description": "Too many connections"}, "severity": "temporary", "event": "failed"}',
  ]) {
    const { kind, recipients } = classify(read(text));
    expect(kind).toBe('delay');
    expect(recipients).toMatchObject([{ address: 'marie@example.org', action: 'delayed', cause: 'rate_limited' }]);
  }
});
