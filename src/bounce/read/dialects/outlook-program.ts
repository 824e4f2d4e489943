/** What Outlook, Outlook Express and Windows Live Mail, the programs, say of sending in vain: the lines of their windows. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

/** A field's name, in any language, and its colon. */
const LABEL = String.raw`[\p{L}\p{M}][\p{L}\p{M} ().-]{2,40}? ?[:：] ?`;

/** "Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 …', Port: 25": every language keeps the order and "SMTP". */
const LINE = String.raw`${LABEL}['"“„«<]{0,2} ?(?<host>[\w.-]{1,255}) ?[>'"”“»]{0,2} ?, ?${LABEL}SMTP, ?${LABEL}['"“„«] ?(?<reply>.{1,1000}?) ?['"”“»],? ?\p{L}`;

/** The field whose address is the sender's own. */
const ACCOUNT = String.raw`(?:(?:[Aa]ccount|[Cc]ompte|[Kk]onto|[Cc]uenta|[Cc]onta|Hesap|Účet|Fiók|Tili|アカウント|帐户|帳戶|계정|запись) ?[:：] ?['"“„«<]{1,2}|(?:Task|Tâche|Aufgabe|Tarea|Attività|Taak|Zadanie|Tarefa|Uppgift) ['"“„«]{1,2})`;
const OWN = `(?<!${ACCOUNT})`;

/** An address as somebody typed it, slips and all: what Outlook puts into quotation marks. */
const TYPED = String.raw`(?:${ADDRESS}|[^\s'"“”„«»<>@][^'"“”„«»<>@]{0,80}@[\w.-]{1,253})`;

export const outlookProgram: Dialect = {
  system: 'outlook_program',
  marks: [
    'Protocol: SMTP, ', 'Protocole : SMTP, ', "Sending' reported error (0x", 'Sending reported error (0x', "Envoi' a signalé une erreur (0x", 'Envoi a signalé une erreur (0x', "Envoi en cours' a signalé une erreur (0x",
    'Nachrichten werden gesendet": "', 'Protokoll: SMTP, ', 'Protocolo: SMTP, ', 'Protocollo: SMTP, ', 'Protokół: SMTP, ', 'Протокол: SMTP, ', 'プロトコル: SMTP, ', '协议: SMTP, ', '通訊協定: SMTP, ', '프로토콜: SMTP, ', 'Protokol: SMTP, ', 'Protokoll: SMTP, ',
    '0x80042109',
    ...['60', '61', '62', '63', '64', '65', '66', '67', '68', '69', '6A', '6B', '6C', '6D', '6E', '6F', '78', '79', '7A', '7B', '7C', '7D', '7E', '7F', '80', '81'].map((code) => `0x800CCC${code}`),
  ],
  // The numbers of a connection that fails are those of fetching mail, too.
  title: /^(?!.{0,300}\b(?:POP3?|IMAP)\b).{0,80}(?:\b(?:Envoi|Sending|Senden|gesendet|Enviando|Invio|Verzenden|Wysyłanie|Skickar)\b|Отправка).{0,80}0x800(?:CCC[01][\dA-F]|4210B)/,
  rules: [
    {
      sample: "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'marie@example.org'. Subject: 'Quote', Account: 'example', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 <marie@example.org>... Relaying Denied', Port: 25, Secure (SSL): No, Server Error: 550, Error Number: 0x800CCC79",
      has: 'SMTP, ',
      pattern: new RegExp(String.raw`['"“„«<]{1,3}${OWN}(?<address>${TYPED})[>'"”“»]{1,3}.{0,600}?${LINE}`, 'u'),
      across: true,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: "Subject 'Quote', Account: 'example', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '530 5.7.0 Authentication required', Port: 25, Secure(SSL): No, Server Error: 530, Error Number: 0x800CCC78",
      has: 'SMTP, ',
      pattern: new RegExp(`(?:${ACCOUNT}(?<sender>${ADDRESS})['"”“»>]{1,2}.{0,200}?)?${LINE}`, 'u'),
      across: true,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: "Task 'paul@example.com - Sending' reported error (0x800CCC79) : 'The server rejected one or more recipient addresses. The server responded: 550 5.7.1 Relay access denied'",
      has: ': ',
      pattern: /\(0x8[\dA-Fa-f]{7}\).{0,600}?(?:server responded|server response was|serveur a répondu|Réponse du serveur|Server antwortete|servidor respondió|server ha risposto|サーバーの応答) ?[:：] ?(?<reply>.{1,1000}?)['"»”.]{0,2}$/,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: "Sending reported error (0x80042109) : 'Outlook cannot connect to your outgoing (SMTP) e-mail server.'",
      has: ': ',
      pattern: new RegExp(String.raw`(?<reply>(?:['"](?<sender>${ADDRESS}) - )?(?:Sending'? reported error|Envoi(?: en cours)?'? a signalé une erreur|\bFehler) \(0x8[\dA-Fa-f]{7}\).{0,1000})`, 'u'),
      gives: 'words',
      action: 'failed',
    },
    {
      sample: 'Resposta do Servidor: 454 4.7.1 <marie@example.org>: Relay access denied',
      has: ': ',
      pattern: new RegExp(`^${LABEL}(?<reply>[45]\\d\\d[ -].{1,1000})$`, 'u'),
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'サーバーへの接続は失敗しました。アカウント: \'paul\', サーバー: \'mail.example.com\', プロトコル: SMTP, ポート: 25, セキュリティ (SSL): なし, ソケット エラー: 10051, エラー番号: 0x800CCC0E',
      has: '0x800',
      pattern: /^(?!(?!.{0,1000}(?:\bProto[ck]ol(?:e|l|o|lo)? ?: SMTP\b|\(SMTP\)|Postausgang)).{0,1000}\b(?:POP3?|IMAP|Receiving|Réception|Empfangen|Recepción|Recibiendo|Ricezione)\b)(?<reply>.{0,1000}0x800(?:CCC[\dA-F]{2}|4210[9B]).{0,300})$/,
      gives: 'words',
      action: 'failed',
    },
  ],
};
