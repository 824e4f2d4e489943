/** Outlook.com, Hotmail and the SMTP service of Windows Server, which Hotmail was built on. */
import type { Dialect } from '../dialect.ts';

export const outlook: Dialect = {
  system: 'outlook',
  marks: [
    'This is an automatically generated Delivery Status Notification', 'THIS IS A WARNING MESSAGE ONLY.', "Il s'agit d'une notification d'état de remise générée automatiquement", "Ceci est une notification automatique d'état de remise",
    'Dies ist eine automatisch erstellte Benachrichtigung über den Zustellstatus', 'Esta es una notificación automática del estado de entrega', 'Esta es una notificación de estado de entrega generada automáticamente', 'Questo è un messaggio generato automaticamente',
    'Dit is een automatisch gegenereerd bericht over de bezorgingsstatus', 'Esta é uma notificação de estado de entrega gerada automaticamente',
  ],
  rules: [
    {
      sample: 'Delivery to the following recipients failed.',
      has: '',
      pattern: /(?:Delivery to the following recipients failed|(?:Échec de la remise|La remise) aux destinataires suivants(?: a échoué)?|Übermittlung an folgende Empfänger fehlgeschlagen|Fehler bei der (?:Übermittlung|Zustellung) an folgende Empfänger|(?:Error en la entrega|No se pudo entregar el mensaje) a los (?:siguientes destinatarios|destinatarios siguientes)|Recapito non riuscito ai seguenti destinatari|Bezorging aan de volgende geadresseerden is mislukt)/i,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Delivery to the following recipients has been delayed.',
      has: '',
      pattern: /(?:Delivery to the following recipients has been delayed|La remise aux destinataires suivants a été retardée|Übermittlung an folgende Empfänger wurde verzögert)/i,
      gives: 'list',
      action: 'delayed',
    },
    {
      sample: 'Unable to deliver message to the following recipients, due to being unable to connect successfully to the destination mail server.',
      has: 'Unable to deliver message to the following recipients',
      pattern: /^(?<reply>Unable to deliver message to the following recipients.*)$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '---------- Forwarded message ----------',
      has: '----------',
      pattern: /^-{5,40} ?(?:Forwarded message|Message transféré|Doorgestuurd bericht|Weitergeleitete Nachricht|Mensaje reenviado|Messaggio inoltrato|Mensagem encaminhada) ?-{5,40}$/i,
      gives: 'end',
    },
  ],
};
