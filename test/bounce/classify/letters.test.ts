import { describe, expect, test } from 'vitest';
import { isPersons, saysI } from '../../../src/bounce/classify/letter.ts';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import { FIELD_LABELS } from '../../../src/bounce/field-labels.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/kind-signs.json' with { type: 'json' };
import type { Kind } from '../../../src/bounce/types.ts';

const kindOf = (text: string): Kind => classify(read(text)).kind;

describe('a letter that speaks of a return is none', () => {
  test.each([
    ['en', 'Hi Tom, I sent you the contract but it could not be delivered. Could you clear some space? Thanks, Ann'],
    ['fr', "Bonjour Paul, mon mail d’hier m’est revenu, il n’a pas pu être remis. As-tu changé d’adresse ?"],
    ['de', 'Hallo Tom, meine Mail konnte nicht zugestellt werden. Stimmt die Adresse noch? Gruß, Eva'],
    ['es', 'Hola Ana, te escribí ayer y no se ha podido entregar. ¿Has cambiado de dirección? Un abrazo'],
    ['it', 'Ciao Luca, la mia mail di ieri: non è stato possibile recapitarla. Fammi sapere.'],
    ['pt', 'Oi Joana, meu e-mail de ontem não foi entregue. Pode me ligar?'],
    ['nl', 'Hoi Piet, mijn mail van gisteren kon niet worden bezorgd. Groetjes, Sanne'],
    ['sv', 'Hejsan! Inbjudan jag skickade kunde inte levereras till dig, kan du kolla?'],
    ['da', 'Kære Ole. Invitationen kunne ikke leveres. Har du en ny adresse? Venlig hilsen Lone'],
    ['fi', 'Moi Matti! Kutsua ei voitu toimittaa vanhaan osoitteeseesi. Terveisin Liisa'],
    ['cs', 'Ahoj, zprávu nelze doručit, můj mail se mi vrátil. Jana'],
    ['hu', 'Szia! A tegnapi levelem nem kézbesíthető. Üdv, Anna'],
    ['tr', 'Sayın Mehmet Bey, gönderdiğimiz davetiye teslim edilemedi. Yeni adresinizi bildirir misiniz?'],
    ['ru', 'Привет! Отправляла тебе письмо, но оно не доставлено. Позвони. Лена'],
    ['uk', 'Пане Іване, запрошення не вдалося доставити. З повагою, Олена'],
    ['el', 'Γεια σου Νίκο, το μήνυμά μου επέστρεψε, δεν ήταν δυνατή η παράδοση.'],
    ['ja', 'お世話になっております。昨日のメールが配信できませんでした。アドレスは変わりましたか？'],
    ['zh', '你好，昨天的邮件被退回来了，说无法投递。你换邮箱了吗？'],
    ['ko', '안녕하세요, 메일을 전송하지 못했습니다. 새 주소 알려주실 수 있을까요?'],
  ])('%s', (_language, text) => {
    expect(kindOf(text)).toBe('not_a_bounce');
  });

  test('nor is what a newsletter explains', () => {
    expect(kindOf('How to lower your bounce rate: a hard bounce (550 5.1.1) means that the address does not exist. Unsubscribe any time.')).toBe('not_a_bounce');
  });
});

test('the same sentences without a person around them are a return', () => {
  for (const text of [
    'Your message could not be delivered.', "Votre message n'a pas pu être remis.", 'Ihre Nachricht konnte nicht zugestellt werden.',
    'Viestiä ei voitu toimittaa vastaanottajalle.', 'Az üzenet nem kézbesíthető a következő címre: marie@example.org', 'Ваше письмо не было доставлено адресату.',
  ]) expect([text, kindOf(text)]).toEqual([text, 'failure']);
});

test.each([
  ['Domain example.org has exceeded the max emails per hour (167/150 (111%)) allowed. Message discarded.', 'sender_quota'],
  ['all relevant MX records point to non-existent hosts', 'host_unknown'],
  ['Too many "Received" headers - suspected mail loop', 'loop'],
  ['lost connection with mx.example.org[192.0.2.1] while receiving the initial server greeting', 'dns_network'],
  ['conversation with mx.example.org[192.0.2.1] timed out while sending end of data -- message may be sent more than once', 'expired'],
  ['connect to mx.example.org[192.0.2.1]:25: No route to host', 'dns_network'],
])('what a mail system says without a code is a return: %s', (text, cause) => {
  expect(classify(read(text))).toMatchObject({ kind: 'failure', recipients: [{ cause }] });
});

test('the same words in a letter are none', () => {
  expect(kindOf('Hi Tom, our host says that example.org has exceeded the max emails per hour. Did you send the newsletter?')).toBe('not_a_bounce');
});

test('a letter around a quoted reply does not hide it', () => {
  expect(kindOf('Hello, what does this mean?\n\n<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown\n\nKind regards, Ann')).toBe('failure');
});

describe('who is away', () => {
  test.each([
    ['tr', "Otomatik yanıt: 12 Ağustos'a kadar ofis dışındayım."], ['hu', 'Automatikus válasz: szabadságon vagyok.'], ['nb', 'Automatisk svar: Jeg er på ferie til 12. august.'],
    ['cs', 'Automatická odpověď: Do 12. srpna mám dovolenou.'], ['el', 'Αυτόματη απάντηση: Θα απουσιάζω από το γραφείο.'], ['uk', 'Автоматична відповідь: Я у відпустці до 12 серпня.'],
    ['he', 'תשובה אוטומטית: אני בחופשה עד 12 באוגוסט.'], ['ar', 'رد تلقائي: أنا في إجازة حتى 12 أغسطس.'], ['ro', 'Răspuns automat: sunt în concediu.'],
  ])('answers by itself: %s', (_language, text) => {
    expect(kindOf(text)).toBe('auto_reply');
  });
});

test('Sieve’s reject in the form of a receipt is a failure', () => {
  const mail = [
    'From: Mail Delivery Subsystem <admin@example.org>', 'To: <paul@example.com>', 'Date: Tue, 21 Dec 2010 14:05:58 -0600', 'Message-ID: <1@example.org>',
    'Subject: Automatically rejected mail', 'Auto-Submitted: auto-replied (rejected)', 'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary="b"', '', '--b', 'Content-Type: text/plain', '',
    'Your message to <marie@example.org> was automatically rejected:', 'Quota exceeded', '--b', 'Content-Type: message/disposition-notification', '',
    'Final-Recipient: rfc822; marie@example.org', 'Disposition: automatic-action/MDN-sent-automatically; deleted', '--b--', '',
  ].join('\n');
  expect(classify(read(mail))).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'mailbox_full' }] });
});

test('a refusal that is only a host’s name is Cisco’s, of a server with a bad name', () => {
  const text = '<marie@example.org>: host mx.example.org[192.0.2.1] refused to talk to me: 554 esa1.example.org';
  expect(classify(read(text)).recipients).toMatchObject([{ cause: 'ip_reputation', provider: 'cisco' }]);
});

test('a list’s own fields do not hide a return that reached its owner', () => {
  const mail = 'From: MAILER-DAEMON@example.org\nTo: list-owner@example.com\nSubject: mail failed, returning to sender\nDate: Fri, 3 Aug 2001 23:59:56 -0500\n'
    + 'Message-ID: <1@example.org>\nList-Id: <list.example.com>\n\n|--- Failed addresses follow: ---|\n marie@example.org ... unknown host\n';
  expect(classify(read(mail)).kind).toBe('failure');
});

describe('words of a rule in a text of somebody else make no return', () => {
  test.each([
    'При доставке вашей посылки возникла временная задержка. Курьер будет повторять попытки завтра.',
    'Bonjour, j\'ai essayé de t\'écrire mais le nom du destinataire n\'est pas reconnu par mon téléphone, tu peux me redonner ton numéro ?',
    'Dear customer, starting in May a TLS encryption required policy applies to our API. Please update your clients. Best regards, The Platform Team',
    'Hi Tom, the Send mail as account are misconfigured again, could you look at the settings? Thanks, Ann',
    'Your order #4421 could not be completed because the domain example.shop couldn\'t be found in our records. Please contact sales@example.shop.',
    'Weekly digest: How to read "550 5.4.1 Recipient address rejected: Access denied" and other Microsoft errors. Unsubscribe here.',
    '您好，由于快递员找不到地址，您的包裹暂时无法派送，请联系 13800000000。',
    '发生临时性问题，无法打开该网页，请稍后再试。',
    'Ciao Luca, il messaggio troppo grande non è passato su WhatsApp, te lo mando via mail. Un abbraccio',
    'Hallo zusammen, die Adresse wurde nicht gefunden als ich sie ins Navi eingab. Könnt ihr mir den Standort schicken? LG Eva',
    'Invoice 2231. If you cannot receive email at this address, please contact billing@example.com. Thank you for your business.',
    'Minutes of the meeting: 1. mailbox space not enough for archive, buy disks. 2. quota exceed the hard limit in June. Regards, Kim',
    'Liebe Mitglieder, bitte beachtet: Postfach voll? Dann löscht alte Mails. Viele Grüße, der Vorstand',
    'Bonjour Madame, votre colis n\'a pas été remis à son destinataire. Rendez-vous sur le site du transporteur pour choisir un nouveau créneau.',
    'We noticed too many connections from your device. Was this you? Sign in to review activity.',
    'Our office: Attachment type not allowed by the portal? Upload PDF only. Your application 8812 is waiting for documents.',
    'Hey, meine Nachricht an dich wurde nicht zugestellt glaube ich?! Schreib mir mal an eva@example.de',
    'You are listed on our new partner page! Have a look: https://example.com/partners',
    'Reminder: the address no longer exists after the move. Please send letters to 12 Main Street.',
    'Your mailbox marie@example.org is restricted to 2 GB. Upgrade now for more space.',
    'Security notice: session encryption is required from 1 March on for all VPN users.',
    'Build failed: unable to complete the message transaction in queue test (see log). Jenkins',
    'GitHub: [repo] MX list for example points back to mail01 (issue #12) opened by jane',
    'Salut, Gmail va réessayer d\'envoyer ? Il me dit "Message non distribué". Bises, Léa',
    'ssh: connect to host 10.0.0.1 port 22: No route to host',
    'Google Drive: the file backup.zip could not be scanned for viruses because it is too large. Download anyway?',
    'Nous n\'avons pas trouvé l\'adresse de livraison que vous avez entrée. Vérifiez-la avant de valider votre commande.',
    'You have exceeded your daily sending limit of 20 SMS. Upgrade to Premium.',
    'La boîte de réception de Marie est saturée de dossiers, passez plutôt au bureau 12.',
    'Il messaggio è stato bloccato dal filtro famiglia, chiedi a papà di sbloccare il telefono.',
    'Die Nachricht blockiert den Verkehr: Stau auf der A7. Mehr in der App.',
    'El usuario esta en estado: inactivo. Entre al panel de RRHH para reactivarlo.',
    'Twój przelew: Nie ma takiego konta. Sprawdź numer rachunku.',
    'Serverwartung: Busy, try again later meldet das Terminal seit heute. Wer kümmert sich?',
    'The connection with mx1 is broken.',
    'Requested action not taken: mail of Monday is rejected by the board.',
    'Hi Anne, MAIL FROM Paul mismatches client IP list, see my notes.',
    'Hi, your account shows: maximum credits exceeded. Please top up to continue playing.',
    'Your From address not verified yet. Please click the link below to verify it.',
    'Too many mails (mail bomb) from you today, Peter! See you tonight.',
    'Unconfigured sending domain: log in to finish the set-up of your domain.',
    'The account is not active. Please activate your account by clicking here.',
    'Concurrent connections limit exceeded on your database db-1. Scale up now.',
    'Sensitive words detected in your post. Please edit it.',
    'Your comment was refused by spam filter. A moderator will look at it.',
    'Your card is blocked due to security reason. Call the bank.',
    'IP rate-limited: your API key made 10000 requests.',
    'We want your email! Join our newsletter and win.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('not_a_bounce');
  });
});

describe('a carrier’s notice is none, though it writes much like a mail system', () => {
  test.each([
    ["Colissimo\nVotre colis n'a pas pu être distribué\nBonjour, nous n'avons pas pu livrer votre colis 6A1234 car votre boîte aux lettres est pleine."],
    ["Le facteur est passé. Votre lettre n'a pas pu être distribuée car la boîte aux lettres est pleine. Elle vous attend au bureau de poste."],
    ['Ihr Brief an Frau Muster konnte nicht zugestellt werden, weil der Empfänger unter der Anschrift unbekannt ist. Deutsche Post'],
    ['Unser Zusteller war da: Die Nachsendung konnte nicht zugestellt werden, Empfänger unbekannt.'],
    ['Su carta no ha podido ser entregada: destinatario desconocido. El repartidor volverá mañana.'],
    ['La sua lettera non è stata consegnata: destinatario sconosciuto. Il corriere tornerà domani.'],
    ['A sua carta não foi entregue: destinatário desconhecido. O carteiro volta amanhã.'],
    ['Uw brief kon niet worden bezorgd: het adres bestaat niet. De postbode'],
    ['Ditt brev kunde inte levereras: adressen finns inte. PostNord'],
    ['List polecony nie został dostarczony: adres nie istnieje. Kurier'],
    ['Balík nemohl být doručen: adresa neexistuje.'],
    ['Курьер: отправление не доставлено, адрес не существует.'],
    ['お荷物を配信できませんでした。宛先が存在しません。'],
    ['您的快递未能送达：地址不存在。'],
    ['택배가 전송되지 않았습니다. 사유: 존재하지 않는 주소'],
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('not_a_bounce');
  });

  test('a server’s reply that speaks of one is a return', () => {
    expect(kindOf('550 5.7.1 This message looks like a parcel scam, mailbox marie@example.org refuses it')).toBe('failure');
  });
});

test('cPanel’s sentence about a domain’s failures is a return without more', () => {
  expect(classify(read('Domain example.org has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.')))
    .toMatchObject({ kind: 'failure', recipients: [{ cause: 'sender_quota' }] });
});

test('no sign is too short to be looked up, by three characters of a comparable text', () => {
  const short = Object.values(table.groups).flatMap(({ signs }) => signs.filter(({ text }) => comparable(text).length < 3).map(({ text }) => text));
  expect(short).toEqual([]);
});

test('no sign stands twice in its group', () => {
  for (const { signs } of Object.values(table.groups)) {
    const words = signs.map(({ text }) => comparable(text));
    expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([]);
  }
});

describe('who says "I"', () => {
  test.each([
    'Je comprends pas pourquoi il revient', 'je reçois ce message', 'Je tente de lui écrire', 'Je ne sais pas', 'j’ai ce retour', 'Je n’arrive pas à envoyer', 'je vais réessayer', 'Je l’ai envoyé hier',
    'I keep getting this', 'i got this back', 'I don’t know why', 'When I wrote to her', 'I bet her mailbox is full', 'I love this', 'i dont know why', 'Marie and I share a mailbox', 'I checked the address', 'Ich bekomme das zurück', 'Ik krijg dit terug', 'Yo recibo esto', 'Я получил это',
  ])('a person: %s', (text) => {
    expect([saysI(comparable(text)), isPersons(comparable(text))]).toContain(true);
  });

  test.each([
    'Je e-mail naar marie@example.org kon niet worden bezorgd', 'Je mailbox is vol', 'Je oude bericht staat hieronder', 'Controleer je volledige adres', 'via je huidige provider', 'Je bericht kon niet worden bezorgd', 'Je gegevens', // Dutch: your
    'Schránka je plná', 'Schránka je stále plná', 'sandučić je više nego pun', 'Predal je že poln', 'Heslo je nesprávné', 'Služba je dočasně nedostupná', 'Sporočilo je večje od 20 MB', 'Isteklo je vrijeme čekanja', // Czech, Slovenian, Croatian: is
    'Du är inte medlem i gruppen', 'Kunne ikke leveres i løpet av 3 døgn', 'Nie znaleziono adresu i nazwy', 'Supera i 20 MB', 'Į sąrašą rašyti gali tik nariai', // in, and, the, into
    'host smtp.example.io said: 550', 'mail.example.eu refused', 'MessageRejected in region EU-WEST-1', '553 <me@my-computer> Invalid mail address', 'DNS is mis-configured', 'dial tcp 203.0.113.5:25: i/o timeout',
    'Đã đạt số thư tối đa được gửi mỗi giờ', // Vietnamese: each
  ])('nobody: %s', (text) => {
    expect([saysI(comparable(text)), isPersons(comparable(text))]).toEqual([false, false]);
  });
});

test.each(FIELD_LABELS.subject.split('|'))('the question in the subject of the returned mail is not the notice’s: %s', (label) => {
  expect(kindOf(`Your message could not be delivered.\n${label}: Lunch on Friday?`)).toBe('failure');
});
