/** PHPMailer's errors, which websites and their forms show as they are; the sentences of its language files are in the table beside this file. */
import { escaped } from '../../escaped.ts';
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';
import table from './phpmailer.json' with { type: 'json' };

/** How most of its sentences begin: "SMTP Error:", "Erreur SMTP :", "Erro de SMTP:". */
const ERROR = String.raw`(?:(?:SMTP(?: |-)?(?:Error|Fehler|fout|错误|錯誤|Hatası|エラー|[Gg]reška|грешка|[Ff]eil(?:ur)?|fejl|fel|hiba|klaida|[Kk]ļūda|napaka|virhe|Viga|xətası|diso|Σφάλμα|त्रुटि|შეცდომა|오류|-ի սխալ)|(?:Erreur|Error|Erro(?: d[eo])?|Eroare|Eraro de servilo|Błąd|Chyba|Ошибка|Помилка|Памылка|Алдаа|Lỗi|Kesalahan|Ralat|Hadisoana|שגיאת|خطأ|خطای) SMTP) ?[:：] ?)`;

/** Where an address stood that is none, a recipient's or the sender's own; "addAnAddress" and "setFrom" are older versions' words. */
const TO = ['to', 'cc', 'bcc', 'addAnAddress to'];
const FROM = ['From', 'setFrom'];

/** Fields of the server's reply, as they are called in the languages that name them. */
const DETAIL = 'Detail|Détails|Detalii SMTP|Detalhes do servidor SMTP|Podrobnosti';
const CODE = 'SMTP code|Code SMTP|Código do servidor SMTP|Cod SMTP|SMTP koda';
const MORE = 'Additional SMTP info|Informations supplémentaires SMTP|Informações adicionais do servidor SMTP|Aanvullende SMTP informatie|Informații SMTP adiționale|Dodatne informacije o SMTP';

/** What stands before the recipients whom the server refused; two languages leave the colon out. */
const RECIPIENTS = String.raw`${ERROR}(?:[^:：।@]{5,80}[:：।] ?|Adresy príjemcov niesu správne |seuraava vastaanottaja osoite on virheellinen\. ?)`;

function oneOf(words: readonly string[]): string {
  return words.map(escaped).join('|');
}

const INVALID = `(?:${oneOf(table.noAddress)}) {0,3}`;
const OF_RECIPIENT = String.raw`\((?:${TO.join('|')})\):?`;
const OF_SENDER = String.raw`\((?:${FROM.join('|')})\):?`;

export const phpmailer: Dialect = {
  system: 'phpmailer',
  marks: [
    ...table.errors, ...table.unreached, ...table.noAddress.flatMap((words) => [...TO, ...FROM].map((field) => `${words} (${field})`)),
  ],
  rules: [
    {
      sample: 'The following From address failed: paul@example.com : MAIL FROM command failed,Sender address rejected: not owned by user,553,5.7.1',
      has: ': ',
      pattern: new RegExp(`(?:${oneOf(table.senders)}) ?[:：।] ?(?<sender>${ADDRESS}) ?:? ?(?<reply>.{0,2000})`, 'u'),
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: The following recipients failed: marie@example.org, luc@example.org',
      has: '@',
      pattern: new RegExp(`${RECIPIENTS}(?=${ADDRESS}(?:, ?${ADDRESS}){0,40}\\.?$)`, 'u'),
      across: true,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: The following recipients failed: marie@example.org: <marie@example.org>: Recipient address rejected: User unknown',
      has: '@',
      pattern: new RegExp(`${RECIPIENTS}(?<address>${ADDRESS}): ?(?<reply>.{1,2000}?)(?: (?:${CODE}) ?: (?<code>[45]\\d\\d))?(?: (?:${MORE}) ?: (?<status>[45]\\.\\d{1,3}\\.\\d{1,3}))?$`, 'u'),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Message rejected as spam SMTP code: 554 Additional SMTP info: 5.7.1',
      has: 'SMTP',
      pattern: new RegExp(`(?:^|[ .])(?:${DETAIL}) ?: (?<reply>.{1,2000}?) (?:${CODE}) ?: (?<code>[45]\\d\\d)(?: (?:${MORE}) ?: (?<status>[45]\\.\\d{1,3}\\.\\d{1,3}))?`, 'u'),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Invalid address:  (to): marie@example,org',
      has: '(',
      pattern: new RegExp(`(?<reply>${INVALID}${OF_RECIPIENT} ?(?<address>[^\\s<>"'()@]{1,64}@[^\\s<>"'()@]{1,253}))`, 'u'),
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Invalid address:  (to): marie',
      has: '(',
      pattern: new RegExp(`(?<reply>${INVALID}${OF_RECIPIENT}.{0,300})`, 'u'),
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'Invalid address:  (From): paul@localhost',
      has: '(',
      pattern: new RegExp(`(?<reply>${INVALID}${OF_SENDER}(?: ?(?<sender>[^\\s<>"'()]{1,320}))?.{0,300})`, 'u'),
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'Message could not be sent. Mailer Error: SMTP Error: Could not authenticate.',
      has: 'SMTP',
      pattern: new RegExp(String.raw`^(?:.{0,120}(?:Error|Erreur|Exception|Fehler|sent|envoyé)[.:!]{0,2} ?)?["'«>]{0,2}\s?(?<reply>(?:${ERROR}\S|(?:La fonction )?SMTP [cC]onnect\(\) |${oneOf(table.unreached)}).{0,2000})`, 'u'),
      gives: 'words',
      action: 'failed',
    },
  ],
};
