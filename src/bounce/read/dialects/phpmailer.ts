/** PHPMailer's errors, which websites and their forms show as they are, in the words of its language files (6.6). */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

/** "SMTP Error:", "Erreur SMTP :", "Erro de SMTP:" at the beginning of its sentences. */
const ERROR = String.raw`(?:(?:SMTP(?: |-)?(?:Error|Fehler|fout|错误|錯誤|Hatası|エラー)|Erreur SMTP|Error SMTP|Erro d[eo] SMTP|Błąd SMTP|Ошибка SMTP|Chyba SMTP) ?[:：] ?)`;

export const phpmailer: Dialect = {
  system: 'phpmailer',
  triesOnce: true,
  marks: [
    'SMTP Error: Could not authenticate', 'SMTP Error: Could not connect to SMTP host', 'SMTP Error: data not accepted', 'SMTP Error: Data not accepted', 'SMTP Error: The following recipients failed', 'The following From address failed', 'SMTP connect() failed', 'SMTP Connect() failed',
    "Erreur SMTP : échec de l'authentification", 'Erreur SMTP : impossible de se connecter au serveur SMTP', 'Erreur SMTP : données incorrectes', 'Erreur SMTP : les destinataires suivants ont échoué', "L'adresse d'expéditeur suivante a échoué", 'La fonction SMTP connect() a échoué',
    'Erreur SMTP : Échec de la connexion', 'Erreur SMTP : Échec de la connection', "Erreur SMTP : Échec de l'authentification", 'Erreur SMTP : Impossible de connecter le serveur SMTP', 'Erreur SMTP : Données incorrectes', 'Erreur SMTP : Les destinataires suivants sont en erreur',
    'SMTP-Fehler: Authentifizierung fehlgeschlagen', 'SMTP-Fehler: Konnte keine Verbindung zum SMTP-Host herstellen', 'SMTP-Fehler: Daten werden nicht akzeptiert', 'SMTP-Fehler: Die folgenden Empfänger sind nicht korrekt', 'Die folgende Absenderadresse ist nicht korrekt',
    'Error SMTP: Imposible autentificar', 'Error SMTP: Imposible conectar al servidor SMTP', 'Error SMTP: Datos no aceptados', 'Error SMTP: Los siguientes destinos fallaron', 'SMTP Connect() falló',
    'SMTP Error: Impossibile autenticarsi', "SMTP Error: Impossibile connettersi all'host SMTP", 'SMTP Error: Dati non accettati dal server', 'SMTP Error: I seguenti indirizzi destinatari hanno generato', 'SMTP Connect() fallita',
    'Erro do SMTP: Não foi possível', 'Erro do SMTP: Os dados foram rejeitados', 'Erro do SMTP: O endereço do seguinte destinatário falhou', 'Erro de SMTP: Não foi possível', 'Erro de SMTP: Dados rejeitados', 'Erro de SMTP: Os seguintes destinatários falharam', 'SMTP Connect() falhou',
    'SMTP-fout: authenticatie mislukt', 'SMTP-fout: kon niet verbinden met SMTP-host', 'SMTP-fout: data niet geaccepteerd', 'SMTP-fout: de volgende ontvangers zijn mislukt',
    'Błąd SMTP: Nie można przeprowadzić uwierzytelnienia', 'Błąd SMTP: Nie można połączyć się z wybranym hostem', 'Błąd SMTP: Dane nie zostały przyjęte', 'Błąd SMTP: Następujący odbiorcy są nieprawidłowi',
    'Ошибка SMTP: ошибка авторизации', 'Ошибка SMTP: не удается подключиться к SMTP-серверу', 'Ошибка SMTP: данные не приняты', 'Ошибка SMTP: не удалась отправка таким адресатам',
    'SMTPエラー: 認証できませんでした', 'SMTPエラー: SMTPホストに接続できませんでした', 'SMTPエラー: データが受け付けられませんでした', 'SMTPエラー: 次の受信者アドレスに',
    'SMTP 错误：登录失败', 'SMTP 错误：无法连接到 SMTP 主机', 'SMTP 错误：数据不被接受', 'SMTP 错误：收件人地址错误', 'SMTP 錯誤：登入失敗', 'SMTP 錯誤：無法連線到 SMTP 主機', 'SMTP 錯誤：無法接受的資料', 'SMTP 錯誤：以下收件人地址錯誤',
    'Chyba SMTP: Autentizace selhala', 'Chyba SMTP: Nelze navázat spojení se SMTP serverem', 'Chyba SMTP: Data nebyla přijata', 'Chyba SMTP: Následující adresy příjemců', 'SMTP Connect() selhal',
    'SMTP Hatası: Oturum açılamadı', 'SMTP Hatası: SMTP sunucusuna bağlanılamadı', 'SMTP Hatası: Veri kabul edilmedi', 'SMTP Hatası: Belirtilen alıcılara ulaşılamadı',
  ],
  rules: [
    {
      sample: 'The following From address failed: paul@example.com : MAIL FROM command failed,Sender address rejected: not owned by user,553,5.7.1',
      has: ': ',
      pattern: new RegExp(`(?:The following From address failed|L'adresse d'expéditeur suivante a échoué|Die folgende Absenderadresse ist nicht korrekt) ?: (?<sender>${ADDRESS}) ?:? ?(?<reply>.{0,2000})`, 'u'),
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: The following recipients failed: marie@example.org, luc@example.org',
      has: '@',
      pattern: new RegExp(`${ERROR}[^:：@]{5,80}[:：] ?(?=${ADDRESS}(?:, ?${ADDRESS}){0,40}\\.?$)`, 'u'),
      across: true,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: The following recipients failed: marie@example.org: <marie@example.org>: Recipient address rejected: User unknown',
      has: '@',
      pattern: new RegExp(`${ERROR}[^:：@]{5,80}[:：] ?(?<address>${ADDRESS}): ?(?<reply>.{1,2000}?)(?: SMTP code: (?<code>[45]\\d\\d))?(?: Additional SMTP info: (?<status>[45]\\.\\d{1,3}\\.\\d{1,3}))?$`, 'u'),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Message rejected as spam SMTP code: 554 Additional SMTP info: 5.7.1',
      has: 'SMTP code: ',
      pattern: /SMTP server error: .{0,200}? Detail: (?<reply>.{1,2000}?) SMTP code: (?<code>[45]\d\d)(?: Additional SMTP info: (?<status>[45]\.\d{1,3}\.\d{1,3}))?/,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Message could not be sent. Mailer Error: SMTP Error: Could not authenticate.',
      has: 'SMTP',
      pattern: new RegExp(String.raw`^(?:.{0,120}(?:Error|Erreur|Exception|Fehler|sent|envoyé)[.:!]{0,2} ?)?["'«>]{0,2}\s?(?<reply>(?:${ERROR}\S|(?:La fonction )?SMTP [cC]onnect\(\) ).{1,2000})`, 'u'),
      gives: 'words',
      action: 'failed',
    },
  ],
};
