/** Gmail and Google Workspace: the plain notices before 2016, and the cards with a title since; in the languages of their senders. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

/** Titles of the cards. The plain-text part writes them as "** Address not found **", the page shows them alone. */
const TITLES = [
  'Address not found', 'Message blocked', 'Message not delivered', 'Delivery incomplete', 'Recipient inbox full', 'Message too large',
  'Adresse introuvable', 'Message bloqué', 'Message non distribué', 'Message non délivré', 'Distribution incomplète', 'Remise incomplète',
  'Boîte de réception du destinataire pleine', 'Message trop volumineux',
  'Adresse nicht gefunden', 'Die Adresse wurde nicht gefunden', 'Nachricht blockiert', 'Nachricht nicht zugestellt', 'Zustellung unvollständig', 'Posteingang des Empfängers voll',
  'No se ha encontrado la dirección', 'No se encontró la dirección', 'Mensaje bloqueado', 'Mensaje no entregado', 'Entrega incompleta',
  'Indirizzo non trovato', 'Messaggio bloccato', 'Messaggio non recapitato', 'Consegna incompleta', 'Consegna non completata', 'Messaggio troppo grande',
  'La casella di posta del destinatario è piena',
  'Endereço não encontrado', 'Mensagem bloqueada', 'Mensagem não entregue',
  'Adres niet gevonden', 'Bericht geblokkeerd', 'Bericht niet bezorgd', 'Bezorging niet voltooid',
  'Nie znaleziono adresu', 'Wiadomość zablokowana', 'Nie dostarczono wiadomości',
  'Адрес не найден', 'Письмо заблокировано', 'Сообщение не доставлено', 'Сообщение заблокировано', 'Доставка не завершена', 'Пока не доставлено',
  'アドレス不明', 'アドレスが見つかりません', 'メールがブロックされました', 'メールを配信できませんでした', '配信が完了していません', 'メールサイズの制限超過',
  '找不到地址', '邮件被屏蔽', '邮件未递送', '邮件延迟', '주소를 찾을 수 없음', '메일이 차단됨', 'Adressen hittades inte', 'Adressen blev ikke fundet', 'Adressen ble ikke funnet', 'Osoitetta ei löydy', 'Adresa nebyla nalezena', 'Adresa nenalezena',
  'A cím nem található', 'Adres bulunamadı', 'Адресу не знайдено', 'Η διεύθυνση δεν βρέθηκε', 'Adresa nu a fost găsită', 'Không tìm thấy địa chỉ', 'ไม่พบที่อยู่', 'Alamat tidak ditemukan',
  'La boîte de réception du destinataire est saturée', 'Bandeja de entrada del destinatario llena', 'Posta in arrivo del destinatario piena', 'Inbox van ontvanger is vol', 'Il messaggio è stato bloccato',
  'Fant ikke adressen', 'لم يتم العثور على العنوان', 'הכתובת לא נמצאה',
];

const TITLE = new RegExp(`^(?:\\*\\* ?)?(?:${TITLES.join('|')})(?: ?\\*\\*)?$`, 'i');

/** "The response from the remote server was:" in the languages of the cards. */
const RESPONSE = [
  'The response from the remote server was', 'The response was', 'The error that the other server returned was', 'The server responded',
  'La réponse du serveur distant était', 'La réponse était', 'Réponse du serveur distant', 'Voici la réponse du serveur distant', 'La réponse a été la suivante',
  'Antwort des Remoteservers', 'Die Antwort lautete', 'Antwort vom Remote-Server', 'Die Antwort vom Remote-Server lautete', 'Die Antwort des Remote-Servers lautete', 'Die Antwort vom Remoteserver ist', 'Antwort',
  'La respuesta del servidor remoto fue', 'La respuesta fue', 'Esta es la respuesta del servidor remoto',
  'La risposta del server remoto è', 'La risposta è', 'La risposta dal server remoto è stata', 'La risposta è stata',
  'A resposta do servidor remoto foi', 'A resposta foi', 'De reactie van de externe server was', 'De reactie was', 'Het antwoord van de externe server was',
  'Odpowiedź zdalnego serwera', 'Odpowiedź serwera zdalnego', 'Odpowiedź', 'Ответ удаленного сервера', 'Ответ удалённого сервера', 'Ответ сервера', 'Ответ',
  'リモート サーバーからの応答', 'リモートサーバーからの応答', '応答', '远程服务器的响应为', '以下为远程服务器的响应', '以下是远程服务器的响应', '响应', '遠端伺服器的回應如下',
  'Svaret från fjärrservern var', 'Svaret var', 'Svaret fra den eksterne server var', '원격 서버의 응답',
];

/** On a line of its own, or behind a sentence where the line ends are lost. */
const RESPONSE_LINE = new RegExp(`(?:^(?:[•*-] ?)?|(?<=[.!。] ))(?:${RESPONSE.join('|')}) ?(?:\\(state \\d{1,3}\\))?[:：.](?<reply>.{0,4000})`, 'i');

export const gmail: Dialect = {
  system: 'gmail',
  marks: [
    'Technical details of permanent failure',
    'Technical details of temporary failure',
    'Delivery to the following recipient failed permanently',
    'Delivery to the following recipients failed permanently',
    'Delivery to the following recipient has been delayed',
    'Delivery to the following recipients has been delayed',
    'The response from the remote server was:',
    'The error that the other server returned was:',
    'Google tried to deliver your message',
    'because the address couldn\'t be found, or is unable to receive mail',
    'couldn\'t be found. Check for typos or unnecessary spaces and try again',
    'See technical details below for more information',
    'Gmail will retry for',
    'There was a problem delivering your message to',
    'There was a temporary problem delivering your message to',
    'You\'re sending this from a different address or alias using the',
    'La réponse du serveur distant était', 'Réponse du serveur distant :', 'La réponse était :', 'Antwort des Remoteservers', 'Die Antwort lautete',
    'La respuesta del servidor remoto fue', 'La risposta del server remoto è', 'A resposta do servidor remoto foi',
    'De reactie van de externe server was', 'Ответ удаленного сервера', 'Odpowiedź serwera zdalnego', '以下为远程服务器的响应',
    ...TITLES.map((title) => `** ${title} **`),
  ],
  title: TITLE,
  header: [{ field: 'from', value: /mailer-daemon@google(?:mail)?\.com/i }, { field: 'x-gm-message-state' }],
  rules: [
    { sample: '** Address not found **', has: '', pattern: TITLE, gives: 'stop' },
    {
      sample: "Your message wasn't delivered to marie@example.orgbecause the address couldn't be found, or is unable to receive mail.",
      has: 'because',
      pattern: /\bto (?<address>[^\s<>@]{1,64}@[^\s<>@]{1,250}?)\s?because\b/,
      across: true,
      gives: 'named',
    },
    {
      sample: 'There was a temporary problem delivering your message to marie@example.org. Gmail will retry for 45 more hours.',
      has: '',
      pattern: /(?:Gmail|Google) will retry for|will (?:be retried|keep trying|retry)|temporary problem|problème temporaire|nouvelle tentative|vorübergehend|problema temporal|problema temporaneo|problema temporário|временная ошибка|重新尝试递送|继续尝试/i,
      across: true,
      gives: 'action',
      action: 'delayed',
    },
    {
      sample: 'THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.',
      has: 'THIS IS A WARNING MESSAGE ONLY',
      pattern: /^THIS IS A WARNING MESSAGE ONLY/,
      gives: 'action',
      action: 'delayed',
    },
    {
      sample: 'Delivery to the following recipient failed permanently:',
      has: 'Delivery to the following recipient',
      pattern: /^>?Delivery to the following recipients? (?:has )?failed(?: permanently)?[:.]/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Delivery to the following recipient has been delayed:',
      has: 'Delivery to the following recipient',
      pattern: /^>?Delivery to the following recipients? has been delayed/,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: '• Failed email address:',
      has: 'Failed email address',
      pattern: /Failed email address(?:es)?:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Technical details of permanent failure:',
      has: 'Technical details of',
      pattern: /^>?Technical details of (?:permanent|temporary) failure: ?(?<reply>.*)$/,
      gives: 'reply',
    },
    {
      // Gmail's own words around a reply: without one they are no reason.
      sample: 'Google tried to deliver your message, but it was rejected by the server for the recipient domain example.org by mx.example.org. [192.0.2.1].',
      has: 'Google tried to deliver your message',
      pattern: /^Google tried to deliver your message, but it was rejected by the server for the recipient domain \S{1,255} by (?<host>[^\s.]{1,63}\.\S{1,190}\w)\.(?: \[[^\]]{0,80}\]\.?)?$/,
      gives: 'host',
    },
    { sample: 'The response from the remote server was:', has: '', pattern: RESPONSE_LINE, gives: 'reply' },
    {
      // The first sentence of a card names the recipient, in whatever language; above it may stand who sent the card, and to whom.
      sample: 'Un problème est survenu lors de la distribution de votre message à marie@example.org.',
      has: '@',
      pattern: new RegExp(`^(?!.{0,40}(?:reply|From|De|Von)\\b ?:|(?:Hello|Hi|Dear) |.{0,60}(?:mailer-daemon|MAILER-DAEMON)@)(?=\\D).{3,120}?[\\s\\u3000「](?<address>${ADDRESS})`, 'u'),
      across: true,
      gives: 'first',
    },
    {
      sample: '----- Original message -----',
      has: '-----',
      pattern: /^-{4,} ?(?:Original message|Message header follows|Forwarded message|Message d'origine|Ursprüngliche Nachricht) ?-{0,6}/i,
      gives: 'end',
    },
  ],
};
