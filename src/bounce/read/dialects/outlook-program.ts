/** What Outlook and Outlook Express, the programs, say of sending in vain: the lines of their window for send and receive. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

/** "Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 …', Port: 25": the labels in English and French. */
const LINE = String.raw`(?:Server|Serveur) ?: ['"<]{0,2}(?<host>[\w.-]{1,255})[>'"]{0,2}, (?:Protocol|Protocole) ?: SMTP, (?:Server Response|Réponse du serveur) ?: ['"](?<reply>.{1,1000}?)['"],? Port`;

export const outlookProgram: Dialect = {
  system: 'outlook_program',
  marks: [
    'Protocol: SMTP, Server Response', 'Protocole : SMTP, Réponse du serveur', "Sending' reported error (0x", 'Sending reported error (0x', "Envoi' a signalé une erreur (0x", 'Envoi a signalé une erreur (0x', "Envoi en cours' a signalé une erreur (0x",
    'Nachrichten werden gesendet": "',
  ],
  rules: [
    {
      sample: "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'marie@example.org'. Subject: 'Quote', Account: 'example', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 <marie@example.org>... Relaying Denied', Port: 25, Secure (SSL): No, Server Error: 550, Error Number: 0x800CCC79",
      has: 'SMTP',
      pattern: new RegExp(String.raw`(?:rejected e-?mail address was|adresse (?:de messagerie|électronique|e-mail) (?:refusée|rejetée) (?:était|est)) ?:? ['"<]{1,3}(?<address>${ADDRESS})[>'"]{1,3}.{0,600}?${LINE}`, 'u'),
      across: true,
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: "Subject 'Quote', Account: 'example', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '530 5.7.0 Authentication required', Port: 25, Secure(SSL): No, Server Error: 530, Error Number: 0x800CCC78",
      has: 'SMTP',
      pattern: new RegExp(LINE, 'u'),
      across: true,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: "Task 'paul@example.com - Sending' reported error (0x800CCC79) : 'The server rejected one or more recipient addresses. The server responded: 550 5.7.1 Relay access denied'",
      has: ': ',
      pattern: /\(0x8[\dA-Fa-f]{7}\).{0,400}?(?:server responded|serveur a répondu|Server antwortete) ?: ?(?<reply>.{1,1000}?)['"»”.]{0,2}$/,
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
  ],
};
