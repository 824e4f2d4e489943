/** What mail programs and pages call the fields of a mail, in many languages, as sources of patterns: "Subject", "Objet", "件名". */

/** Who reads a mail. */
export const READER_LABELS = 'To|À|A|An|Para|Aan|Til|Till|Do|Кому';

/** The fields that mail programs write above a mail that somebody forwards or answers. */
export const FIELD_LABELS = {
  from: 'From|De|Von|Da|Van|Od|Från|Fra|Lähettäjä|От|Від|Kimden|Gönderen|Feladó|De la|发件人|寄件者|差出人|보낸 사람',
  to: `${READER_LABELS}|Vastaanottaja|Kime|Címzett|Către|Pour|Cc|Copie à|收件人|收件者|宛先|받는 사람`,
  subject: 'Subject|Objet|Sujet|Betreff|Asunto|Assunto|Oggetto|Onderwerp|Temat|Ämne|Emne|Aihe|Тема|Konu|Tárgy|Subiect|Předmět|Předmet|Θέμα|主题|主題|主旨|件名|제목',
  date: 'Date|Sent|Envoyé|Datum|Gesendet|Fecha|Enviado(?: el)?|Enviada em|Data|Inviato|Verzonden|Wysłano|Skickat|Dato|Sendt|Lähetetty|Дата|Отправлено|Tarih|Dátum|Elküldve|Trimis|日期|发送时间|日時|送信日時|날짜',
} as const;

/** All of them. */
export const ANY_LABEL = Object.values(FIELD_LABELS).join('|');
