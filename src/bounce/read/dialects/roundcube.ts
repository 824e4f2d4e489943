/** What Roundcube says where the server that it sends by refused, in the words of its language files (1.6). */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

/** "SMTP Error (554):", "Erreur SMTP (550) :", "SMTPエラー (554):", "SMTP 錯誤（554）：": Roundcube gives 250 or -1 where no code says it. */
const ERROR = String.raw`SMTP.{0,14}?[(（](?:(?<code>[45]\d\d)|-?\d{0,4})[)）] ?[:：]\s?`;

/** What may stand around an address: a language's own quotation marks. */
const OPENS = String.raw`[\s"'«„“「]{1,3}`;
const CLOSES = String.raw`[\s"'»“”」]{1,3}`;

/** How each language calls who sends. */
const SENDER = 'sender|expéditeur|Absender|remitente|mittente|remetente|Afzender|nadawcy|отправителя|差出人|发件人|寄件者|odesílatele|Gönderici|afsender|avsändaradress|Lähettäjän|feladó|відправника';

export const roundcube: Dialect = {
  system: 'roundcube',
  marks: [
    'SMTP Error (', 'Erreur SMTP (', 'SMTP Fehler (', 'SMTP-Fehler (', 'Error SMTP (', 'Errore SMTP (', 'Erro SMTP (', 'SMTP-fout (', 'Błąd SMTP (', 'SMTP ошибка (', 'SMTPエラー (', 'SMTP 错误 (', 'SMTP 錯誤（',
    'Chyba SMTP (', 'SMTP sorunu (', 'SMTP-fejl (', 'SMTP-fel (', 'SMTP-virhe (', 'SMTP hiba (', 'Помилка SMTP-сервера (', 'SMTP Error: [', 'Erreur SMTP : [',
    'SMTP Error: Message size exceeds server limit', 'Erreur SMTP : la taille du message dépasse la limite du serveur', 'SMTP-Fehler: Nachrichtengröße übersteigt', 'Error SMTP: El tamaño de mensaje excede',
    'Errore SMTP: La dimensione del messaggio supera', 'Erro de SMTP: Tamanho da mensagem excede', 'Erro SMTP: O tamanho da mensagem excede', 'SMTP-fout: berichtgrootte overschrijdt', 'Błąd SMTP: Rozmiar wiadomości przekracza',
    'Ошибка SMTP: Размер сообщения превышает', 'SMTPエラー: メッセージの大きさが', 'SMTP 错误：消息长度超过', 'SMTP 錯誤：郵件大小超過', 'Chyba SMTP: Zpráva překročila limit', 'SMTP hatası: İleti boyutu',
    'SMTP Error: Server does not support Unicode', "Erreur SMTP : le serveur ne prend pas en charge Unicode", 'SMTP-Fehler: Der Server unterstützt Unicode', 'Error SMTP: El servidor no soporta Unicode', 'Errore SMTP: Il server non supporta i caratteri Unicode',
    'Erro de SMTP: Servidor não suporta Unicode', 'Erro de SMTP: O servidor não suporta Unicode', 'SMTP-fout: server ondersteunt geen Unicode', 'Błąd SMTP: Serwer nie obsługuje znaków Unicode', 'Ошибка SMTP: сервер не поддерживает Unicode',
    'SMTPエラー: サーバーは電子メールアドレスにUnicode', 'SMTP 错误：服务器不支持带 Unicode', 'SMTP 錯誤：伺服器不支援電郵位址', 'Chyba SMTP: Unicode v e-mailové adrese', 'SMTP sorunu: Sunucu e-posta adreslerinde',
  ],
  rules: [
    {
      sample: 'SMTP Error (553): Failed to set sender "paul@example.com" (5.7.1 <paul@example.com>: Sender address rejected: not owned by user).',
      has: 'SMTP',
      pattern: new RegExp(`${ERROR}.{0,60}?(?:${SENDER}).{0,30}?${OPENS}(?<sender>${ADDRESS})${CLOSES}.{0,40}?[(（](?<reply>.{0,2000}?)[)）]?[.。]?$`, 'iu'),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'SMTP Error (554): Failed to add recipient "marie@example.org" (5.7.1 <marie@example.org>: Relay access denied).',
      has: 'SMTP',
      pattern: new RegExp(`${ERROR}.{0,80}?${OPENS}(?<address>${ADDRESS})${CLOSES}.{0,40}?[(（](?<reply>.{0,2000}?)[)）]?[.。]?$`, 'iu'),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: [554] 5.7.1 Infected: Win.Test.EICAR_HDB-1',
      has: 'SMTP',
      pattern: /SMTP.{0,14}?[:：] ?(?<reply>\[[45]\d\d\].{1,2000})/,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'SMTP Error (250): Authentication failed.',
      has: 'SMTP',
      pattern: new RegExp(`(?<reply>.{0,20}?${ERROR}\\S.{0,2000})`, 'u'),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: Message size exceeds server limit (24 MB)',
      has: 'SMTP',
      pattern: /(?<reply>.{0,20}?SMTP.{0,14}?[:：] ?\S.{0,2000})/,
      gives: 'words',
      action: 'failed',
    },
  ],
};
