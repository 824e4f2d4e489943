/** Yahoo and AOL, which share their mail system since 2018; Yahoo Japan writes the older form. */
import type { Dialect } from '../dialect.ts';

export const yahoo: Dialect = {
  system: 'yahoo',
  marks: [
    'Sorry, we were unable to deliver your message to the following address',
    'unable to deliver your message to the following address(es)',
    'Unable to deliver message to the following address(es)',
    'This is the qmail-send program at yahoo.com',
    'Yahoo! Mail',
    'Désolé, nous n\'avons pas pu remettre votre message',
    'Nous n\'avons pas pu envoyer votre message',
  ],
  header: [{ field: 'from', value: /mailer-daemon@(?:[\w-]{1,63}\.){0,4}(?:yahoo|aol|ymail)\./i }],
  rules: [
    {
      sample: 'Sorry, we were unable to deliver your message to the following address.',
      has: 'unable to deliver your message',
      pattern: /unable to deliver your message to the following address/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Unable to deliver message to the following address(es).',
      has: 'nable to deliver message to',
      pattern: /^Unable to deliver message to the following address/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Désolé, nous n\'avons pas pu remettre votre message à l\'adresse suivante.',
      has: '',
      pattern: /(?:n'avons pas pu (?:remettre|envoyer|transmettre|distribuer) votre message (?:à l'adresse suivante|aux adresses suivantes)|Ihre Nachricht konnte nicht an (?:die folgende Adresse|folgende Adressen?)|no hemos podido entregar (?:tu|su) mensaje a la siguiente dirección|non è stato possibile recapitare il messaggio al seguente indirizzo)/i,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Remote host said: 554 delivery error: dd This user doesn\'t have a yahoo.com account',
      has: 'Remote host said:',
      pattern: /^Remote host said: (?<reply>.*)$/,
      gives: 'last',
    },
    {
      sample: '550: 5.7.1 Service unavailable',
      has: '',
      pattern: /^(?<reply>[45]\d\d: ?[45]\.\d\.\d.*)$/,
      gives: 'last',
    },
    {
      sample: '--- Below this line is a copy of the message.',
      has: '---',
      pattern: /^-{2,} ?(?:Below this line is|Original message follows)/,
      gives: 'end',
    },
  ],
};
