/** What fakes say over a whole text, in sentences that no row knows; and who says as much and deceives nobody. */
import { describe, expect, test } from 'vitest';
import { baitIn } from '../../../src/bounce/classify/bait.ts';
import { SignText } from '../../../src/bounce/classify/kind-signs.ts';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import { WordGroups } from '../../../src/bounce/classify/word-groups.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/request-words.json' with { type: 'json' };

const kindOf = (text: string): string => classify(read(text)).kind;
const pointsOf = (text: string): number => baitIn({ prose: new SignText(text), subject: new SignText('') })?.points ?? 0;

describe('a row', () => {
  test.each(table.concepts.map((row) => [row.samples[0] ?? '', row] as const))('is met by its own sentence: %s', (sample, { groups }) => {
    expect(new WordGroups([groups]).findAll(comparable(sample), 1_000, () => true)).toHaveLength(1);
  });

  test('has words that can be looked up', () => {
    const words = table.concepts.flatMap(({ groups }) => groups.flatMap((group) => comparable(group).split(' ')));
    expect(words.filter((word) => !/^[\p{L}\p{N}]{2,16}\*?$/u.test(word))).toEqual([]);
  });
});

describe('every language has what a fake says', () => {
  const languages = [...new Set(table.concepts.map(({ lang }) => lang))].filter((lang) => lang !== '*');
  const sampleOf = (of: string, lang: string): string => table.concepts.find((row) => row.of === of && row.lang === lang)?.samples[0] ?? '';

  test.each(languages)('%s', (lang) => {
    const sentences = ['box', 'wrong', 'ask', 'prove', 'loss', 'haste'].map((of) => sampleOf(of, lang));
    expect(sentences).not.toContain('');
    expect(pointsOf(sentences.join('. '))).toBeGreaterThanOrEqual(3);
  });
});

describe('is a fake, whatever its sentences', () => {
  test.each([
    ['a button in brackets', 'Hi sales,\nThe password of the mailbox sales@example.org ran out and has expired.\n[ Keep Same Password ]\nMail is returned to the sender otherwise.'],
    ['a threat that quotes a reply', 'Dear info\nThe password of your email account info@example.org will expire on 3/9/2026.\nPlease use the button below to keep using the same password.\n[ Keep it ]\nNote: mails to your mailbox will be bounced with "550 account disabled" unless you do.'],
    ['numbers that look exact', 'Your mailbox has gone beyond the quota threshold.\nUsage: 9.81 MB\nThreshold: 9.50 MB\nSoon you cannot receive any mail. To avoid termination, click Confirm for additional space.\nMail Support Team'],
    ['two words for a mailbox', 'Hello paul@example.org,\nyour mail box has little capacity left, so we signed you out. Sign back in to increase the storage limit, or it will be shut down.\nMail Storage Team'],
    ['verbs of which half stands elsewhere', 'Ihre E\u2011Mail-Adresse info@example.de gilt als inaktiv. Ohne Anmeldung in 24 Stunden wird Ihr Postfach entfernt. Um den Zugriff zu behalten, melden Sie sich bitte gleich an.'],
    ['a form to be sent back', 'Dear user,\nwe delete all accounts that nobody uses. Complete this and send it back today:\nUser name: ........\nPassword: ........'],
    ['a form without its diacritics', 'Drodzy abonenci, prosimy natychmiast poda? informacje i wys?a? je, w przeciwnym razie konto zostanie usuni?te.\nLogin:\nHas?o:'],
    ['a mailbox that is bound to be closed', 'Geachte gebruiker, uw postvak zit bijna vol. Vraag dringend meer ruimte aan via onderstaande link met uw gebruikersnaam en wachtwoord, anders bereikt niemand u meer.'],
    ['a capacity in Portuguese', 'Prezado usuário, a caixa de e-mail chegou ao limite. Sua conta fica bloqueada e não poderá receber novas mensagens até a confirmação. Clique em "confirmar cadastro" hoje.'],
    ['in Italian, with a link to tidy up', 'La sua casella di posta ha quasi raggiunto la quota. I nuovi messaggi verranno respinti al mittente, 9 messaggi in sospeso non sono stati consegnati. Per evitarlo acceda subito al pannello: https://pannello.example/login'],
    ['a return with a link that knows its reader, in Spanish', 'Su mensaje no se pudo entregar. Vea el informe y reenvíelo: http://informe.example/?id=ana@example.es\nDeberá identificarse con su correo y su contraseña.'],
    ['a percentage', 'Dear subscriber, you are at 96% of your email capacity. CLICK HERE to upgrade the account. Failure to do so may lose mail.'],
    ['a threat to be ignored at one’s risk, in Korean', '귀하의 메일 계정이 오늘 종료됩니다. 아래 버튼을 클릭하여 계정을 확인하십시오. 이 메일을 무시하면 계정이 종료됩니다.'],
    ['data to be compared, in German', 'Bei der Prüfung Ihres Postfachs fiel auf, dass Ihre Daten nicht mehr aktuell sind. Gleichen Sie diese über den Button ab, um eine Unterbrechung zu vermeiden.'],
    ['an account that is short of an update, in Norwegian', 'E-postkontoen din vil bli deaktivert. Du må oppdatere kontoen her: http://oppdater.example\nWebmail-teamet'],
    ['in Japanese', 'お客様のメールボックスは容量の上限を超えました。新しいメッセージを受信できなくなります。以下のリンクをクリックして、ストレージ容量を増やしてください。'],
    ['in Chinese', '尊敬的用户:您的邮箱帐户在陌生设备上登录。请立即点击下面的链接验证您的邮箱,否则将被停用。'],
    ['a return with a link to its report', 'Mail Delivery System\nVotre message n’a pas pu être livré. Une copie reste 48 heures sur le serveur.\nConsultez le rapport et renvoyez-le : http://rapport.example/?id=claire@example.fr\nVous devrez vous identifier avec votre adresse électronique et votre mot de passe.'],
    ['who wants the password that one has', 'Bonjour claire,\n6 plis adressés à claire@example.fr patientent à la porte de votre messagerie, votre jeton est périmé.\n[ Faire entrer mes plis ]\nLa saisie de votre mot de passe vaut accord. À 19 h 00 ils sont détruits.'],
    ['a list of held mails with the subjects of a business', 'Dear paul,\nFour items could not be synced to your mailbox paul@example.org and are parked.\nInvoice 2207 - parked 3h\nRE: purchase order - parked 2h\n>> Retrieve all items <<\nThey are purged by 18:00.'],
    ['a button in the first person', 'Nous accusons réception de votre demande de suppression de la boîte claire@example.fr.\nElle aura lieu dans 3 heures.\n\nJ’annule la suppression\n\nLa saisie de votre mot de passe vaut confirmation.'],
    ['the number of an error, as programs have one', 'Mail server error 0x800CCC0F on your mailbox: 6 incoming messages could not be synced.\n>> Resolve the issue <<\nOtherwise the port of your mailbox will be closed today.\nMail-Server Support'],
    ['a return that wants the password, in French', 'Message non distribué\nVotre message n’a pas pu être remis, la connexion à votre compte de messagerie a expiré.\nCode : 554 5.7.8 authentification expirée\n[ Réessayer l’envoi ]\nVous serez invité à saisir le mot de passe de la messagerie. Dans 12 heures les messages seront supprimés.'],
    ['no more than a line', 'Your email closes tonight. Keep it: Click Here'],
    ['a line between empty ones, which is a button', 'Beste gebruiker,\n5 e-mails konden niet in uw mailbox worden geplaatst, uw mailbox is niet gevalideerd.\n\nE-mails ophalen\n\nNiet opgehaalde e-mails worden vernietigd.'],
    ['who says to protect from fakes', 'Due to many fake emails, we upgrade our servers. Your mailbox will be deactivated. Click here to verify your account within 24 hours.'],
    ['a filter’s list that is deleted today', 'Quarantine report\nYou have new held messages in your mailbox anna@example.org. Click here to release them. Verify your account or they will be deleted today.'],
    ['a house’s name and address, which wants the password', 'Mailbox\n\nMicrosoft account team <account@microsoft.com>\nThu, Oct 24, 2024, 1:13 PM\nto me\n\nDear user, your mailbox will be deactivated within 24 hours. Click here to verify your account. Enter your username and password.'],
    ['the mail site’s own warning above it', 'Why is this message in spam? This message is similar to messages that were identified as phishing.\nDear user, your mailbox is flagged. Verify your mailbox here: CLICK HERE. It will be deleted.'],
  ])('%s', (_what, text) => {
    const { kind, fakeSigns } = classify(read(text));
    expect(kind).toBe('fake');
    expect(fakeSigns.map(({ rule }) => rule)).toContain('fake:action');
  });
});

describe('is none', () => {
  test.each([
    ['a warning that tells how to tidy up', 'Dear user, your mailbox is over its limit. New mail will be rejected and returned to the sender within 24 hours. Log in to webmail now, delete old messages and empty the trash.'],
    ['the same in French', 'Cher utilisateur, votre boîte de réception a atteint sa limite. Sous 48 heures, les nouveaux messages seront renvoyés à l’expéditeur. Connectez-vous au webmail, supprimez d’anciens messages et videz la corbeille.'],
    ['the same in German', 'Sehr geehrter Nutzer, Ihr Postfach hat sein Limit erreicht. Neue Mails werden umgehend an den Absender zurückgeschickt. Melden Sie sich im Webmail an, löschen Sie alte Mails und leeren Sie den Papierkorb.'],
    ['a password of a bank', 'Guten Tag, Ihr Passwort für das Online-Banking läuft in 7 Tagen ab. Melden Sie sich an und vergeben Sie ein neues, sonst wird der Zugang gesperrt.'],
    ['a password of a shop', 'We received a request to reset the password of your account. Click the button below within 24 hours. If you did not request this, ignore this email.'],
    ['a password of a university, with what not to do', 'Your University password expires in 20 days. If you do not change it, you lose access to your account. This email comes from IT Services. Do not respond to emails that ask for your password.'],
    ['a helpdesk that can be called', 'The password of your email account expires in 10 days. Change it at https://password.example.edu or by calling the helpdesk at 555 0187 22.'],
    ['an account of a shop that is new', '¡Bienvenida! Gracias por registrarse. Confirme su correo haciendo clic en el botón antes de 48 horas o su cuenta será eliminada.'],
    ['a mailbox that moves', 'Dear colleagues, on Saturday all mailboxes move to a new server. You cannot receive mail from 18:00 to 20:00. On Monday log in to webmail as before.'],
    ['a full mailbox whose owner can neither send nor receive, in Portuguese', 'A sua caixa de correio está cheia. Não poderá enviar ou receber mensagens até apagar mensagens antigas.'],
    ['a page of help', 'How to increase a mailbox quota\nStep 1: log in to cPanel. Step 2: click Email Accounts. If the quota is exceeded, messages are returned to the sender.'],
    ['what happens to blocked addresses', 'Lorsqu’une activité suspecte est détectée, l’adresse e-mail est bloquée. Dans cette situation, vous ne pouvez plus envoyer de messages.'],
    ['who asks for more space', 'Hi, my mailbox is full and I can’t receive mail since today. Could you increase my quota? I confirmed my account already.'],
    ['a warning of false alerts', 'Plusieurs ont reçu un courriel disant que le quota de leur boîte est atteint. Cette alerte est fausse. Si vous avez donné votre mot de passe, changez-le immédiatement.'],
    ['who never asks', 'Your mailbox has exceeded its limit, verify your account: such mails go round. We never send mails about your quota.'],
    ['a filter’s list of each mail', 'You have new held messages\nYou can release your held messages and permit or block future emails from the senders.\nSale of the year   Release | Permit | Block'],
    ['a login that may have been the reader’s own', 'New sign-in to your account paul@example.com\nWe noticed a new sign-in. If this was you, you don’t need to do anything. If not, check your activity. You get this email because of changes to your account.'],
    ['the list of a filter that keeps mails for weeks', 'Rapport de quarantaine - 2 nouveaux messages\nBoîte : anna@example.org\n20/03 09:14 offres@example.com -30 % sur tout Libérer | Bloquer l’expéditeur\n21/03 02:05 admin@example.net Votre boîte est pleine Libérer\nLes messages sont conservés 15 jours.'],
    ['a warning of the house itself, as the page shows it', 'Your storage is 92% full\nThe Google Storage Team <no-reply@google.com>\nSun, Mar 17, 2024, 6:20 AM\nto me\n\nYour mailbox is almost full: you will not be able to send or receive messages. Upgrade now\n\nGET MORE STORAGE\n\nYour account will be blocked today.'],
    ['a list that gave up on a member', 'Your membership in the mailing list birds has been disabled due to excessive bounces. You will not get any more messages from this list until you re-enable your membership. Visit https://lists.example.org/options/birds/anna%40example.com\nYou can change your email address there.'],
    ['who teaches about fakes, and asks', 'Reconnaître un faux message\nUn exemple réel : « Votre boîte est pleine, cliquez ici pour revalider votre compte, sinon il sera désactivé sous 24 h. »\nLe bon réflexe : supprimer. Vous avez saisi votre mot de passe ? Changez-le tout de suite, puis appelez le support.'],
    ['an address to be confirmed at a new account', 'Please verify your email address\n\nWelcome! You signed up with the address anna@example.com. Click the button below to verify it.'],
    ['a bill for a mailbox', 'Second reminder: invoice 20418 for email hosting is overdue.\nYou can pay by card in the customer portal. If we have not received payment by 17 April, the mailboxes will be suspended.'],
    ['a warning that tells how to tidy up, in Italian', 'La casella PEC anna@example.it ha raggiunto il 90% dello spazio. Se si esaurisce, i messaggi in arrivo non potranno essere consegnati e il mittente riceverà un avviso.\nPer recuperare spazio: svuotare il cestino.'],
    ['a school, of accounts and full mailboxes', 'Votre enfant vous remettra votre identifiant et un mot de passe provisoire. Vous devrez indiquer une adresse de messagerie valide.\nPlusieurs familles n’ont pas reçu nos messages : leur adresse est pleine.'],
    ['a mailbox that moves, and the password that one has', 'Your mailbox will be migrated on Saturday at 20:00. From Monday sign in with your usual password. Nothing to do.'],
    ['a password that somebody forgot, at a shop', 'Someone asked to reset the password for the account linked to this e-mail address. Use the button below. The link expires in 60 minutes.\n\nReset password\n\nIf you didn’t ask for this you can ignore this message; your password stays the same.'],
    ['a warning of those that go round', 'Warning: fake "mailbox full" messages going round\nIt is not from us. Please do not follow the link. If you have already entered your password, call the service desk.'],
    ['a server that refuses a login', 'Your e-mail server rejected your login. Verify your user name and password. -ERR mailbox is locked. Try again in 2 hours.'],
    ['a new mailbox', 'Welcome! Your new mailbox anna@example.org has been created.\nUsername: anna@example.org\nPassword: the one you chose\nLog in to webmail to try it.'],
  ])('%s', (_what, text) => {
    expect(['fake', 'failure', 'delay']).not.toContain(kindOf(text));
  });
});

describe('a real return', () => {
  test.each([
    'Your message to marie@example.org was not delivered: the mailbox is full.\n552 5.2.2 Quota exceeded. Your account will be suspended, click here to verify your account within 24 hours.',
    'This is the mail system at host mail.example.com.\n\n<marie@example.org>: host mx.example.org[192.0.2.1] said: 554 5.7.1 Your account is blocked. Verify your mailbox within 48 hours, log in at https://account.example.org (in reply to MAIL FROM command)',
    '550 5.7.1 Votre compte a été bloqué, votre boîte sera suspendue. Connectez-vous avec votre mot de passe.',
    'Quarantine report\nYour message to anna@example.org was blocked because it contains a virus. It was not delivered.',
    'Votre message n’a pas pu être remis à marie@example.org.\nSa boîte est pleine. Cliquez ici pour en savoir plus.\n552 5.2.2 mailbox full',
  ])('stays one, whatever the reply wants: %s', (text) => {
    expect(kindOf(text)).toBe('failure');
  });
});

test('a daemon’s own words on a page, whatever they offer, are a return', () => {
  const text = 'Your message to marie@example.org was not delivered. The mailbox has reached its quota and cannot receive mail. To avoid this for your own mailbox, sign in now to increase its storage immediately, or mail is returned to the sender.';
  expect(classify(read(text, { senderAddress: 'mailer-daemon@example.org', senderName: 'Mail Delivery System', subject: 'Undelivered Mail Returned to Sender' })).kind).toBe('failure');
});

describe('a mail that has fields of a report typed into it', () => {
  const mail = (body: string): string => `From: "Mail Delivery System" <Mailer-Daemon@example.org>\nTo: claire@example.org\nSubject: Mail delivery failed\nDate: Mon, 2 Nov 2026 10:00:00 +0100\nContent-Type: text/html; charset=utf-8\n\n${body}\n`;

  test('to its reader, about mail for them, with a link that knows them, is a fake', () => {
    expect(kindOf(mail('<p>5 incoming messages could not be delivered to your inbox.</p><p>Action: failed<br>Diagnostic-Code: smtp; 552 5.2.2 mailbox not verified</p><p><a href="https://mail.example.net/?u=claire@example.org">Retrieve messages</a></p>'))).toBe('fake');
  });

  test('and so is one that names nobody but its reader, in a mail system’s own words', () => {
    expect(kindOf(mail('<p>This message was created automatically by mail delivery software.</p><p>You have 6 incoming messages that could not be delivered to your inbox for:</p><p>claire@example.org</p><p>The following address(es) failed: Retrieve messages: https://mail.example.net/?u=claire@example.org</p><p>Diagnostic-Code: smtp; 552 5.7.0 max defers per hour</p>'))).toBe('fake');
  });

  test('about a mail of theirs is a return', () => {
    expect(kindOf(mail('<p>Your message could not be delivered.</p><p>Action: failed<br>Diagnostic-Code: smtp; 552 5.2.2 mailbox full</p><p><a href="https://help.example.net/quota">Help</a></p>'))).toBe('failure');
  });
});

describe('a warning of a full mailbox, as providers write it', () => {
  const warning = (from: string, link: string): string => `From: Mail <${from}>\nTo: claire@example.org\nSubject: Your mailbox is almost full\nDate: Mon, 2 Nov 2026 10:00:00 +0100\nContent-Type: text/html; charset=utf-8\n\n<p>Your mailbox is almost full.</p><p>4.9 GB of 5 GB used. We will shut it down if it grows.</p><p><a href="${link}">Upgrade now</a> for free.</p>\n`;

  test('is a fake where a stranger’s link knows the reader', () => {
    expect(kindOf(warning('lunaria@winery.example', 'https://cloud.example.net/25gb?email=claire@example.org'))).toBe('fake');
  });

  test('is none where the link is the sender’s own', () => {
    expect(kindOf(warning('mail@provider.example', 'https://www.provider.example/storage'))).toBe('not_a_bounce');
  });
});

describe('what others have said is nobody’s own bait', () => {
  test.each([
    'Salut Paul,\nma boîte était pleine depuis lundi, c’est réglé. Au passage, le mail « votre messagerie sera suspendue, cliquez ici » que tout le service a reçu est bidon.\nAnna',
    'Hi Paul, sorry, my mailbox was over quota, forty photos of the site did it. I have emptied the bin and the sent folder, so it should go through now. Could you send it again, or better, drop it in the shared folder and just mail me the link?\n\nAlso, Ann got one of those "your account will be deactivated, click here" mails this morning, as if from our host. Bin it.\nTom',
    'Das Postfach kasse@example.org ist zu 90 % belegt. Bitte löschen Sie nicht mehr benötigte E-Mails oder lassen Sie das Postfach durch Ihren Administrator vergrößern. Diese Nachricht enthält keine Links.',
    'Bonjour,\nle mot de passe de votre messagerie expire dans 15 jours. Pour le renouveler, ouvrez l’intranet comme d’habitude : ce message ne contient aucun lien. Sans changement de votre part, votre accès sera bloqué.',
    'Reset your password\nWe heard that you forgot your password. Use the following button to reset it: https://www.example.com/reset/1\nThis link expires in 3 hours. You get this email because a password reset was requested for your account.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('not_a_bounce');
  });
});

describe('codes that a letter to many quotes', () => {
  test.each([
    'THE MAIL WEEKLY\nWhy you see "452 4.2.2 The email account that you tried to reach is over quota" more often. Also: "550 5.1.1 user unknown".\nUnsubscribe | View in browser',
    'LA LETTRE\nQue veulent dire « 550 5.1.1 utilisateur inconnu » et « 421 4.7.0 try again later » ? Les premiers sont définitifs.\nVoir en ligne',
  ])('are nobody’s: %s', (text) => {
    expect(kindOf(text)).toBe('not_a_bounce');
  });
});

describe('a reply that is only threatened, or told of mail in general', () => {
  test.each([
    'Note: messages sent to your mailbox will be returned with "550 mailbox disabled" unless you act.',
    'When a quota is used up, new messages are rejected with “552 5.2.2 Mailbox full”. Choose a larger plan in the panel, then wait for an hour until it counts.',
  ])('is none: %s', (text) => {
    expect(['failure', 'delay']).not.toContain(kindOf(text));
  });

  test.each([
    'La boîte de marie@example.org est pleine et n’accepte plus de nouveaux messages : 552 5.2.2 Boîte pleine',
    'Das Postfach nimmt keine neuen Nachrichten an: 552 5.2.2 Postfach voll',
    'The server takes no new messages: 552 5.3.4 Insufficient system storage',
  ])('but one that was given is one: %s', (text) => {
    expect(kindOf(text)).toBe('failure');
  });
});

describe('who waits for a confirmation', () => {
  test.each([
    'You recently sent a message to me at paul@example.org. To cope with junk e-mail I am using a permission-based filter. Your e-mail is being held until you complete a one-time process. Click on the link below to verify your identity, or it will be deleted.',
    'We have received an email from your address. As this is the first time we have received one from you, your email will not be delivered until you confirm that you sent it by replying to this message.',
    'Please reply to this message with the following code in the subject line: AB-12. This will add you to Paul’s list of approved correspondents and deliver your original message.',
    'If you would like to send me an email, please confirm via this web page: http://confirm.example/1. Paul will receive the original message after you confirm.',
  ])('is a challenge: %s', (text) => {
    expect(kindOf(text)).toBe('challenge');
  });

  test('is none where it is the reader’s mailbox that is to be verified', () => {
    expect(kindOf('7 incoming messages will not be delivered until you verify your mailbox. Click here within 24 hours.')).toBe('fake');
  });
});
