/** Microsoft 365 (Exchange Online), whose notices open with a sentence about one recipient; in the languages of its users. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';
import { exchangeRules } from './exchange.ts';

const A = `\\*{0,3}(?:\\[[^\\]]{0,80}\\]\\()?<?(?<address>${ADDRESS})`;

/** The first sentence, which names the recipient, and what it is known by. */
const NOT_DELIVERED: readonly (readonly [sample: string, source: string])[] = [
  ["Your message to marie@example.org couldn't be delivered.", `Your message to ${A}.{0,80}?(?:couldn't|could not|wasn't|can't) be delivered`],
  ["Votre message à marie@example.org n'a pas pu être remis.", `Votre message (?:à|destiné à|pour) ${A}.{0,80}? (?:n'a pas pu|ne peut pas|n'a pu) être (?:remis|délivré|distribué)`],
  ['Ihre Nachricht an marie@example.org konnte nicht zugestellt werden.', `Ihre Nachricht an ${A}.{0,80}? konnte nicht (?:zugestellt|übermittelt) werden`],
  ['Su mensaje a marie@example.org no se ha podido entregar.', `(?:Su|El) mensaje (?:a|para) ${A}.{0,80}? no (?:se ha podido|se pudo|se puede|pudo) (?:entregar|ser entregado|entregarse)`],
  ['Il messaggio inviato a marie@example.org non è stato recapitato.', `(?:Il messaggio|Impossibile recapitare il messaggio) (?:inviato )?(?:a|per) ${A}`],
  ['Sua mensagem para marie@example.org não pôde ser entregue.', `(?:A sua|Sua|A) mensagem (?:para|a) ${A}.{0,80}? não (?:pôde|pode) ser entregue`],
  ['Uw bericht aan marie@example.org kan niet worden bezorgd.', `(?:Uw|Je) bericht (?:aan|voor) ${A}.{0,80}? kan niet worden (?:bezorgd|afgeleverd)`],
  ['Ditt meddelande till marie@example.org kunde inte levereras.', `Ditt meddelande till ${A}.{0,80}? kunde inte levereras`],
  ['Din meddelelse til marie@example.org kunne ikke leveres.', `(?:Din meddelelse|Din mail|Meldingen din|Meddelelsen) til ${A}.{0,80}? (?:kunne|kan) ikke leveres`],
  ['Nie można dostarczyć wiadomości do marie@example.org.', `(?:Twoja wiadomość|Nie można (?:było )?dostarczyć (?:Twojej )?wiadomości) do ${A}`],
  ['Не удалось доставить сообщение для marie@example.org.', `(?:Не удалось доставить сообщение|Ваше сообщение) (?:для|пользователю|получателю)? ?${A}`],
  ['marie@example.org へのメッセージを配信できませんでした。', `${A} ?(?:さん)?(?:へのメッセージ|宛のメッセージ|に送信したメッセージ)`],
  ['您发送给 marie@example.org 的邮件无法送达。', `(?:您|你)(?:发送|發送)?(?:给|到|至|給) ?${A}.{0,10}?(?:的邮件|的郵件|的消息|的訊息)`],
];

/** Above the addresses of several. The French one is remembered. */
const SEVERAL = ["Couldn't deliver the message to the following recipients", 'Impossible de remettre le message aux destinataires suivants'];

export const microsoft365: Dialect = {
  system: 'microsoft365',
  marks: [
    "wasn't found at", 'Unknown To address', 'Office 365', 'Microsoft 365', 'More Info for Email Admins', '.prod.outlook.com', 'Message rejected by:', 'only accepts messages from people in its organization', "because you weren't recognized as a valid sender",
    'products.office.com', 'aka.ms/EXOSmtpErrors', 'wurde nicht in', "est introuvable à l'adresse", "n'a pas été trouvé à l'adresse", "n'a pas été trouvé dans ", 'Plus d\'informations pour les administrateurs',
  ],
  header: [{ field: 'reporting-mta', value: /\.prod\.(?:outlook|exchangelabs)\.com$/, where: 'status' }],
  headings: SEVERAL,
  rules: [
    {
      sample: "Couldn't deliver the message to the following recipients:",
      has: ':',
      pattern: new RegExp(`^(?:${SEVERAL.join('|')}) ?:$`),
      gives: 'list',
      action: 'failed',
    },
    ...NOT_DELIVERED.map(([sample, source]) => ({
      sample,
      has: '@',
      pattern: new RegExp(`(?:${source})`, 'iu'),
      across: true,
      gives: 'named' as const,
      action: 'failed' as const,
    })),
    {
      // Of the languages behind Polish, remembered; so are the status codes' behind Portuguese.
      sample: 'Reported error: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      has: '',
      pattern: /^(?:Reported error|Erreur signalée|Erreur rapportée|Gemeldeter Fehler|Error (?:notificado|informado|reportado)|Errore segnalato|Erro (?:relatado|reportado|comunicado)|Gemelde fout|Rapporterat fel|Rapporteret fejl|Zgłoszony błąd|Rapportert feil|Raportoitu virhe|Nahlášená chyba|Nahlásená chyba|Jelentett hiba|Bildirilen hata|Сообщенная ошибка|報告されたエラー|报告的错误|報告的錯誤|보고된 오류) ?[:：] ?(?<reply>.*)$/i,
      gives: 'fuller',
    },
    {
      sample: 'by following the steps in this article: Fix email delivery issues for error code 5.1.10 in Office 365, and then send the message again.',
      has: 'error code',
      pattern: /Fix email delivery issues for error code (?:550 )?(?<status>[45]\.\d{1,2}\.\d{1,3}) in /,
      gives: 'last',
    },
    {
      sample: 'Status code: 550 5.7.124',
      has: '',
      pattern: /^(?:Status code|Code d'état|Code de statut|Statuscode|Código de estado|Codice di stato|Código de status|Statuskode?|Kod stanu|Tilakoodi|Stavový kód|Állapotkód|Durum kodu|Код состояния|状態コード|状态代码|狀態碼|상태 코드) ?[:：] ?(?<reply>[245]\d\d.*)$/i,
      gives: 'last',
    },
    {
      sample: 'DSN generated by: AM0PR04MB4321.eurprd04.prod.outlook.com',
      has: '',
      pattern: /^(?:DSN generated by|Notification d'état de remise générée par|DSN générée? par|DSN generiert von|DSN generado por|DSN generato da|DSN gerado por) ?[:：] ?(?<host>[\w.-]{3,255})/i,
      gives: 'reporter',
    },
    {
      sample: 'Remote server: mx.example.org',
      has: ':',
      pattern: /^(?:Remote server|Message rejected by|Serveur distant|Message rejeté par|Remoteserver|Nachricht zurückgewiesen von) ?: ?(?<host>[\w.-]{3,255})$/i,
      gives: 'host',
    },
    ...exchangeRules,
  ],
};
