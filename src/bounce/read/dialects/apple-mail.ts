/**
 * Apple's Mail on a telephone or a Mac, where its outgoing server refuses or is not reached. Its sentences are remembered: they were
 * seen on screens, and in what people write of them.
 */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

/** A name in a language's own quotation marks. */
const OPENS = String.raw`[\s"'«„“]{1,3}`;
const CLOSES = String.raw`[\s"'»“”]{1,3}`;

export const appleMail: Dialect = {
  system: 'apple_mail',
  marks: [
    'A copy has been placed in your Outbox', "Une copie a été placée dans votre boîte d'envoi", 'Eine Kopie wurde in deinen Postausgang gelegt', 'Eine Kopie wurde in Ihren Postausgang gelegt', 'Se ha guardado una copia en el buzón de salida', 'Una copia è stata inserita nella casella In uscita',
    'was rejected by the server because it does not allow relaying', "par le serveur car il n'autorise pas le relais", 'wurde vom Server abgelehnt, da dieser keine Weiterleitung erlaubt',
    'Cannot send message using the server ', "Impossible d'envoyer le message avec le serveur ",
  ],
  title: /(?:The connection to the outgoing server|La connexion au serveur d'envoi)[\s"'«“]{1,3}[\w.-]{1,255}[\s"'»”]{1,3}(?:failed|a échoué)|(?:[Uu]ser ?name or password for|nom d'utilisateur ou le mot de passe (?:pour|de)|Benutzername oder (?:das )?Passwort für)[\s"'«„“]{1,3}(?:smtp|mail)[\w.-]{1,255}[\s"'»“”]{1,3}(?:is incorrect|est incorrect|ist falsch)/,
  rules: [
    {
      sample: 'The recipient “marie@example.org” was rejected by the server because it does not allow relaying.',
      has: '@',
      pattern: new RegExp(`(?<reply>(?:The recipient|Le destinataire|Der Empfänger)${OPENS}(?<address>${ADDRESS})${CLOSES}(?:was rejected by the server|a été refusé par le serveur|wurde vom Server abgelehnt).{0,300})`),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'The server response was: 5.7.1 <marie@example.org>: Relay access denied',
      has: ': ',
      pattern: /^(?:The server response was|La réponse du serveur (?:était|est)|Antwort des Servers) ?: ?(?<reply>\S.{1,1000})/,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'The user name or password for “smtp.example.com” is incorrect.',
      has: '',
      pattern: /(?<reply>(?:The user ?name or password for|Le nom d'utilisateur ou le mot de passe (?:pour|de)|(?:Der )?Benutzername oder (?:das )?Passwort für|The connection to the outgoing server|La connexion au serveur d'envoi|Die Verbindung zum Server|The sender address|L'adresse de l'expéditeur).{1,300}?(?:incorrect|falsch|failed|échoué|fehlgeschlagen|rejected|refusée).{0,100})/,
      gives: 'words',
      action: 'failed',
    },
  ],
};
