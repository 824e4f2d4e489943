/** Microsoft Exchange on site, 5.5 to 2019, and what Exchange and Microsoft 365 share; in the languages of their users. */
import { ADDRESS } from '../address.ts';
import type { Dialect, Rule } from '../dialect.ts';
import { spellings } from '../spellings.ts';

/** "Delivery has failed to these recipients or groups:" */
export const FAILED_LISTS = [
  'Delivery has failed to these recipients or (?:groups|distribution lists)', 'Delivery failed for these recipients or groups',
  'Échec de la remise (?:pour ces|à ces) destinataires ou (?:groupes|listes de distribution)', 'La remise a échoué pour ces destinataires ou (?:groupes|listes de distribution)',
  'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder (?:Gruppen|Verteilerlisten)', 'Fehler bei der Zustellung an folgende Empfänger oder (?:Gruppen|Verteilerlisten)',
  'No se (?:ha podido realizar la entrega|pudo entregar(?: el mensaje)?|pudo realizar la entrega) a estos destinatarios o (?:grupos|listas de distribución)', 'Error de entrega a (?:estos destinatarios o grupos|los siguientes destinatarios o grupos)',
  'Il recapito non è riuscito per i seguenti destinatari o (?:gruppi|liste di distribuzione|elenchi di distribuzione)', 'Impossibile recapitare il messaggio ai seguenti destinatari o (?:gruppi|liste di distribuzione)',
  'Falha na entrega a estes destinatários ou (?:grupos|listas de distribuição)', 'Falha na entrega aos seguintes destinatários ou (?:grupos|listas de distribuição)', 'A entrega (?:a estes|para estes) destinatários ou (?:grupos|listas) falhou',
  'De bezorging aan deze geadresseerden of (?:groepen|distributielijsten) is mislukt', 'Bezorging aan deze ontvangers of (?:groepen|distributielijsten) is mislukt', 'Het bericht kan niet worden bezorgd bij de volgende (?:personen of groepen|geadresseerden)',
  'Det gick inte att leverera till följande mottagare eller (?:grupper|distributionslistor)', 'Leveransen till följande mottagare eller (?:grupper|distributionslistor) misslyckades', 'Leverans misslyckades till följande mottagare eller grupper', 'Levering til disse modtagere eller (?:grupper|distributionslister) mislykkedes', 'Levering til disse mottakerne eller gruppene mislyktes',
  'Toimitus näille vastaanottajille tai ryhmille epäonnistui', 'Dostarczenie (?:wiadomości )?do następujących adresatów lub grup nie powiodło się', 'Nie można dostarczyć wiadomości do następujących adresatów lub grup',
  'Doručení následujícím příjemcům nebo skupinám se nezdařilo', 'Не удалось доставить (?:сообщение )?следующим получателям или группам', 'Сбой доставки следующим получателям или группам', 'Doručenie týmto príjemcom alebo skupinám zlyhalo',
  'A kézbesítés az alábbi címzetteknek vagy csoportoknak nem sikerült', 'Aşağıdaki alıcılara veya gruplara teslim(?:at)? (?:başarısız oldu|edilemedi)',
  '次の受信者またはグループへの配信に失敗しました', '(?:メッセージを)?次の(?:宛先|受信者)または(?:グループ|配布リスト)に配信できませんでした', '无法传递(?:邮件)?(?:到|给)以下收件人或(?:组|通讯组列表)', '傳遞至下列收件者或群組失敗', '다음 받는 사람 또는 그룹에게 (?:배달|메시지를 배달)하지 못했습니다',
  'did not reach the following recipient\\(s\\)', 'The following recipient\\(s\\) (?:could not|cannot) be reached', 'The following recipients? (?:could not|cannot) be reached',
  'Le ou les destinataires suivants n\'ont pas pu être (?:joints|contactés|atteints)', 'Impossible de joindre les destinataires suivants', 'n\'est pas parvenu (?:au ou )?aux destinataires suivants',
  'Folgende Empfänger konnten nicht erreicht werden', '(?:Der folgende|Die folgenden) Empfänger (?:konnten?|kann|können) nicht erreicht werden', 'Folgende\\(r\\) Empfänger (?:kann/können|konnte\\(n\\)) nicht erreicht werden', 'No se puede (?:tener acceso|localizar) a los destinatarios siguientes', 'Impossibile raggiungere i seguenti destinatari', 'Não foi possível alcançar os seguintes destinatários', 'De volgende geadresseerde(?:n|\\(n\\))? (?:is|zijn|kan|kunnen) niet (?:bereikt|worden bereikt)',
  'Non è stato possibile raggiungere i seguenti destinatari', 'Delivery to the following recipients failed', 'Échec de la remise aux destinataires suivants', 'La remise aux destinataires suivants a échoué', 'Übermittlung an folgende Empfänger fehlgeschlagen', 'Error en la entrega a los destinatarios siguientes',
  // Remembered.
  'Recapito non riuscito per i (?:destinatari o gruppi seguenti|seguenti destinatari o gruppi)', 'Bezorging bij deze geadresseerden of groepen is mislukt', '次の受信者またはグループにメッセージを配信できませんでした', '无法将邮件传递到以下收件人或组', 'Bu alıcılara veya gruplara teslim başarısız oldu',
];

/** "Delivery is delayed to these recipients or groups:" */
export const DELAYED_LISTS = [
  'Delivery (?:is|has been) delayed to these recipients or (?:groups|distribution lists)', 'Delivery to the following recipients has been delayed', 'La remise (?:est retardée|a été retardée|sera différée) (?:pour|à) ces destinataires ou (?:groupes|listes de distribution)',
  'Remise retardée (?:pour|à) ces destinataires ou groupes', 'Remise différée (?:pour|à) ces destinataires ou groupes', 'Die Zustellung an (?:diese|folgende) Empfänger oder (?:Gruppen|Verteilerlisten) (?:wurde verzögert|verzögert sich|ist verzögert)', 'La entrega (?:se ha retrasado|se retrasó) (?:a|para) estos destinatarios o grupos', 'Il recapito (?:è stato ritardato|è in ritardo) (?:a|per) (?:questi|i seguenti) destinatari o gruppi',
  'A entrega (?:está atrasada|foi atrasada) (?:a|para) (?:estes|esses) destinatários ou grupos', 'De bezorging aan deze geadresseerden of groepen is vertraagd', 'Übermittlung an folgende Empfänger (?:wurde verzögert|verzögert)', 'La remise aux destinataires suivants a été retardée', 'This is an automatically generated Delivery Delayed Notification',
];

/** "Your message has been delivered to the following recipients:" */
export const DELIVERED_LISTS = [
  'Your message has been delivered to the following recipients', 'Your message was delivered to the following recipients', 'Your message has been successfully relayed to the following recipients', 'Delivery to these recipients or (?:groups|distribution lists) is complete, but (?:no delivery|delivery) notification',
  'Votre message a été remis aux destinataires suivants', 'Ihre Nachricht wurde (?:an die folgenden Empfänger|folgenden Empfängern) (?:zugestellt|übermittelt)', 'La remise à ces destinataires ou (?:groupes|listes de distribution) est terminée', 'El mensaje se ha entregado a los siguientes destinatarios', 'Il messaggio è stato recapitato ai seguenti destinatari', 'A mensagem foi entregue aos seguintes destinatários', 'Uw bericht is bezorgd bij de volgende geadresseerden', 'Die Zustellung an diese Empfänger oder (?:Gruppen|Verteilerlisten) ist abgeschlossen',
];

/** "Diagnostic information for administrators:" */
const DIAGNOSTICS = [
  'Diagnostic information for administrators', 'Informations de diagnostic pour les administrateurs', "Informations de diagnostic à l'attention des administrateurs", 'Diagnoseinformationen für Administratoren', 'Información de diagnóstico para (?:los )?administradores', 'Informazioni di diagnostica per (?:gli )?amministratori', 'Informações de diagnóstico para administradores',
  'Diagnostische gegevens voor (?:beheerders|administrators)', 'Diagnostische informatie voor beheerders', 'Diagnostisk information för administratörer', 'Diagnosticeringsoplysninger til administratorer', 'Diagnostikkinformasjon for administratorer', 'Diagnostiikkatiedot järjestelmänvalvojille', 'Informacje diagnostyczne dla administratorów', 'Diagnostické informace pro správce', 'Диагностические сведения для администраторов',
  '管理者(?:向けの|用)診断情報', '供管理员使用的诊断信息', '系統管理員的診斷資訊', '관리자를 위한 진단 정보', 'Yöneticiler için tanı bilgileri', 'Diagnosztikai információ a rendszergazdáknak',
];

/** "Generating server: …" */
const GENERATING = [
  'Generating server', 'Serveur de génération', 'Serveur générateur', 'Serveur qui a généré ce message', 'Generierender Server', 'Generando servidor', 'Servidor (?:de generación|que genera|generador)', 'Server di generazione', 'Server che ha generato il messaggio', 'Gerando servidor', 'Servidor (?:de geração|gerador)', 'Server die bericht genereert', 'Genererende server', 'Bron-server', 'Genererande server', 'Genererer server', 'Genererende tjener', 'Luodaan palvelin', 'Serwer generujący', 'Generující server', 'Создающий сервер', 'Формирующий сервер', '生成サーバー', '正在生成服务器', '產生中的伺服器', '생성 서버', 'Oluşturan sunucu',
];

/** "Original message headers:" */
const HEADERS = [
  'Original message headers', "En-têtes de message d'origine", "En-têtes du message d'origine", 'Ursprüngliche Nachrichtenkopfzeilen', 'Ursprüngliche Nachrichtenköpfe', 'Encabezados de mensajes? originale?s?', 'Encabezados del mensaje original', 'Intestazioni originali del messaggio', 'Intestazioni del messaggio originale', 'Cabeçalhos (?:originais das? mensage(?:m|ns)|das? mensage(?:m|ns) original|de mensagens originais)', 'Oorspronkelijke berichtkoppen', 'Originele berichtkoppen', 'Ursprungshuvuden', 'Ursprungliga meddelanderubriker', 'Oprindelige brevhoveder', 'Opprinnelige meldingshoder', 'Alkuperäisen viestin otsikot', 'Oryginalne nagłówki wiadomości', 'Původní záhlaví zprávy', 'Исходные заголовки сообщения', 'Заголовки исходного сообщения', '元のメッセージ ?ヘッダー', '原始邮件(?:标题|头)', '原始郵件標頭', '원본 메시지 헤더',
];

/** "The e-mail address you entered couldn't be found": all that a person may copy. Those of the last two lines are remembered. */
const NOT_FOUND = [
  "The e-mail address you entered couldn't be found", "The email address you entered couldn't be found", "L'adresse de messagerie que vous avez entrée est introuvable",
  'Die eingegebene E-Mail-Adresse konnte nicht gefunden werden', 'Indirizzo di posta elettronica immesso non trovato', 'Het ingevoerde e-mailadres kan niet worden gevonden', 'Nie można odnaleźć wprowadzonego adresu e-mail', 'O endereço de email inserido não foi encontrado',
  'Det gick inte att hitta e-postadressen som du angav', 'Den mailadresse, du angav, blev ikke fundet', 'Введенный адрес электронной почты не найден', '入力された電子メール アドレスが見つかりません', '找不到你输入的电子邮件地址', 'Girdiğiniz e-posta adresi bulunamadı',
];

/** "on Thu, 29 Apr 2004", "am 21.08.98", "le 12/03/2024": the day behind a recipient. */
const DAY = String.raw`(?:on|am|le|el|il|em|op|den|dnia) (?:\p{L}{2,4}\.?,? )?\d{1,4}(?:[./-]| \p{L})`;

/** "Remote Server returned '550 5.1.1 …'" */
const RETURNED = '(?:Remote server(?: at .{1,300}?)? returned|Le serveur distant(?: .{1,300}?)? a (?:retourné|renvoyé)|Serveur distant(?: .{1,300}?)? a (?:retourné|renvoyé)|Der Remoteserver(?: .{1,300}?)? hat|Remoteserver(?: .{1,300}?)? hat|El servidor remoto(?: .{1,300}?)? (?:devolvió|ha devuelto)|Il server remoto(?: .{1,300}?)? ha restituito|O servidor remoto(?: .{1,300}?)? (?:retornou|devolveu|respondeu)|Externe server(?: .{1,300}?)? heeft|De externe server(?: .{1,300}?)? heeft|Fjernserver(?:en)?(?: .{1,300}?)? returnere(?:de|t)|Fjärrserver(?:n)?(?: .{1,300}?)? returnerade|Ekstern server(?: .{1,300}?)? returnerte|Serwer zdalny(?: .{1,300}?)? zwrócił|Vzdálený server(?: .{1,300}?)? vrátil|Etäpalvelin(?: .{1,300}?)? palautti|A távoli kiszolgáló(?: .{1,300}?)? visszaadott|Uzak sunucu(?: .{1,300}?)? döndürdü|リモート サーバー|Удаленный сервер)';

const one = (words: readonly string[], after: string): RegExp => new RegExp(`(?:${words.join('|')}) ?${after}`, 'i');

/** What on-site Exchange and Microsoft 365 write alike. */
export const exchangeRules: readonly Rule[] = [
  { sample: 'Delivery has failed to these recipients or groups:', has: '', pattern: one(FAILED_LISTS, '[:：.]'), gives: 'list', action: 'failed' },
  { sample: 'Delivery is delayed to these recipients or groups:', has: '', pattern: one(DELAYED_LISTS, '[:：.]?'), gives: 'list', action: 'delayed' },
  { sample: 'Your message has been delivered to the following recipients:', has: '', pattern: one(DELIVERED_LISTS, ''), gives: 'list', action: 'delivered' },
  { sample: 'Diagnostic information for administrators:', has: '', pattern: one(DIAGNOSTICS, '[:：]'), gives: 'list' },
  { sample: 'Generating server: bence.corp', has: '', pattern: new RegExp(`^(?:${GENERATING.join('|')}) ?[:：] ?(?<host>[^\\s]{1,255})`, 'i'), gives: 'reporter' },
  { sample: 'Original message headers:', has: '', pattern: new RegExp(`^(?:${HEADERS.join('|')}) ?[:：]?$`, 'i'), gives: 'end' },
  {
    sample: 'The following organization rejected your message: edge05.upcmail.net.',
    has: '',
    pattern: /^(?:The following organization rejected your message|L'organisation suivante a rejeté votre message|Die folgende Organisation hat Ihre Nachricht zurückgewiesen|La siguiente organización rechazó su mensaje|A seguinte organização rejeitou sua mensagem|L'organizzazione seguente ha rifiutato il messaggio|Uw bericht is geweigerd door de volgende organisatie) ?: (?<host>[\w.-]{3,254}\w)/i,
    gives: 'host',
  },
  {
    // A host alone on its line, between the address and the reply.
    sample: 'gmail-smtp-in.l.google.com',
    has: '.',
    pattern: /^(?<host>(?:[\w-]{1,63}\.){1,8}[a-z]{2,24})(?: \([\d.:a-f]{3,45}\))?$/i,
    gives: 'host',
  },
  {
    sample: "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
    has: '',
    pattern: new RegExp(`^(?<reply>(?:[\\w.-]{4,255} )?${RETURNED}\\b.*)$`, 'i'),
    gives: 'reply',
  },
  {
    sample: "Your message couldn't be delivered because the recipient's mailbox is full. Remote Server returned '554 5.2.2 mailbox full; STOREDRV.Deliver'",
    has: "'",
    pattern: new RegExp(`^[^@]{0,400}[.!] (?<reply>${RETURNED} '.*)$`, 'i'),
    gives: 'reply',
  },
  {
    sample: "marie@example.org The recipient is receiving too many messages. Remote Server returned '554 5.2.122 The recipient has exceeded their limit'",
    has: '@',
    pattern: new RegExp(`^(?<address>${ADDRESS})\\s(?:[^@]{0,400}? )?(?<reply>${RETURNED} '.*)$`, 'iu'),
    gives: 'recipient',
  },
  {
    // The address stands above, where the list's heading was not copied.
    sample: "marie@example.org The e-mail address you entered couldn't be found. Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'",
    has: '@',
    pattern: new RegExp(`^(?<address>${ADDRESS}) (?:[^@]{0,400}? )?${RETURNED} '`, 'iu'),
    across: true,
    gives: 'first',
  },
  {
    sample: 'edge05.upcmail.net #550 5.1.0 <test@chello.hu> sender rejected ##',
    has: '#',
    pattern: /^(?<reply>(?:[\w.-]{2,255} )?#(?:<[\w.-]{1,255} )?#?\d\.?\d.*)$/,
    gives: 'reply',
  },
  {
    sample: 'marie@example.org #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##',
    has: ' #',
    pattern: new RegExp(`^(?<address>${ADDRESS})\\s(?<reply>#.*)$`),
    gives: 'recipient',
  },
  {
    // Its own code may be vaguer than the one in the reply: "< mx.example.org #5.0.0 smtp; 5.4.7 - Delivery expired>". Pages show "‹".
    sample: '            <mail.example.com #5.1.1 smtp;550 5.1.1 User unknown>',
    has: '#',
    pattern: /^[<‹] ?(?<host>[\w.-]{1,255}) #(?:[245]\.0\.0(?= smtp; ?(?:[245]\d\d )?[245]\.\d)|(?<status>[245]\.\d{1,2}\.\d{1,3}))(?: smtp; ?(?<reply>.*?))?[>›]?$/i,
    gives: 'last',
  },
];

export const exchange: Dialect = {
  system: 'exchange',
  marks: [
    'Delivery has failed to these recipients or', 'Diagnostic information for administrators', 'Generating server:', 'did not reach the following recipient(s):', 'Your message did not reach some or all of the intended recipients',
    ...NOT_FOUND, 'The e-mail system was unable to deliver the message, but did not report a specific reason',
    'MSEXCH:', "Remote Server returned '5", "Remote server returned '5", 'Microsoft Exchange will not try to redeliver', 'Delivery is delayed to these recipients or', 'Sent by Microsoft Exchange Server', 'Microsoft Exchange Server 20',
    'Échec de la remise', 'Informations de diagnostic', 'Fehler bei der Nachrichtenzustellung', 'Diagnoseinformationen für', 'Información de diagnóstico para', 'No se ha podido realizar la entrega a estos', 'No se pudo entregar', 'Informazioni di diagnostica', 'Il recapito non è riuscito',
    'Informações de diagnóstico', 'Falha na entrega a', 'Diagnostische gegevens voor', 'De bezorging aan deze geadresseerden', 'Diagnostisk information för', 'Informacje diagnostyczne dla', 'Диагностические сведения для', '管理者向けの診断情報', '管理者用診断情報', '供管理员使用的诊断信息',
    "n'est pas parvenu à certains ou à tous les destinataires", 'Ihre Nachricht hat einige oder alle Empfänger nicht erreicht', 'no llegó a todos o algunos de los destinatarios', 'non è stato recapitato ad alcuni o a tutti i destinatari',
  ],
  headings: [...FAILED_LISTS, ...DELAYED_LISTS, ...DELIVERED_LISTS].flatMap(spellings),
  header: [{ field: 'x-ms-exchange-message-is-ndr' }],
  rules: [
    {
      sample: "Error del servidor: '451 Requested action aborted: local error in processing'",
      has: ": '",
      pattern: /^(?:Server error|Error del servidor|Erreur du serveur|Serverfehler|Erro do servidor|Errore del server) ?: ['"](?<reply>[45]\d\d .{1,600}?)['"]?$/,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'The following recipient(s) could not be reached: marie@example.org.',
      has: 'could not be reached: ',
      pattern: new RegExp(String.raw`^The following recipient(?:\(s\))? could not be reached: <?(?<address>${ADDRESS})`),
      gives: 'named',
      action: 'failed',
    },
    ...exchangeRules,
    {
      sample: 'marie@example.org on Thu, 29 Apr 2004 12:00:00 +0900',
      has: '@',
      pattern: new RegExp(`^'?(?<address>${ADDRESS})'? ${DAY}`, 'u'),
      gives: 'recipient',
    },
    {
      // The time of day, torn from the recipient's line.
      sample: '17:12:28 -0400',
      has: ':',
      pattern: /^\d\d:\d\d(?::\d\d)? [+-]\d{4}$/,
      gives: 'ignore',
    },
    {
      sample: "The e-mail address you entered couldn't be found. Please check the recipient's e-mail address and try to resend the message.",
      has: '',
      pattern: new RegExp(NOT_FOUND.join('|')),
      gives: 'action',
      action: 'failed',
    },
    {
      // By the name in the address book alone.
      sample: 'Dupont, Marie am 21.08.98 16:32',
      has: ' ',
      pattern: new RegExp(`^(?!(?:Sent|Gesendet|Envoyé|Enviado|Inviato|Verzonden)\\b)[^\\s@:<>\\d][^@:<>\\d]{1,80} ${DAY}[^@]{0,40}$`, 'u'),
      gives: 'recipient',
    },
    {
      sample: '    MSEXCH:IMS:KIJITORA:CAT:EXCHANGE 0 (000C05A6) Unknown Recipient',
      has: 'MSEXCH:',
      pattern: /^(?<reply>MSEXCH:.*)$/,
      gives: 'last',
    },
  ],
};
