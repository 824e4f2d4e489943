/** What mail systems put around the reply that they quote: the host that gave it and the command that it answered. */

interface Frame {
  /** The real text that it was written for. */
  readonly sample: string;
  readonly has: string;
  /** Groups `host`, `command`, `status`, `reply`; where `reply` is missing the text stays whole. */
  readonly pattern: RegExp;
}

const HOST = String.raw`(?<host>[^\s[\]()<>,;:='"]{1,255})`;

/** Tried in this order; each match may uncover another frame inside. */
export const FRAMES: readonly Frame[] = [
  {
    sample: 'host mx.example.org[192.0.2.1] said: 550 5.1.1 <marie@example.org>: User unknown (in reply to RCPT TO command)',
    has: 'said: ',
    pattern: new RegExp(String.raw`\bhost ${HOST} ?[[(][^\])]{0,80}[\])](?::\d{1,5})? (?:said|responded|replied): (?<reply>.{1,4000})$`, 'i'),
  },
  {
    sample: 'host mx2.free.fr[212.27.42.59] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve.',
    has: 'refused to talk to me',
    pattern: new RegExp(String.raw`\b(?:host|connect to) ${HOST} ?\[[^\]]{0,80}\](?::\d{1,5})?(?:: server)? (?<command>refused to talk) to me: (?<reply>.{1,4000})$`, 'i'),
  },
  {
    sample: 'SMTP error from remote server for RCPT TO command, host: smtp-in.orange.fr (193.252.22.65) reason: 550 5.1.1 Adresse',
    has: 'SMTP error from remote server',
    pattern: new RegExp(
      String.raw`SMTP error from remote server (?:for|after) (?<command>[\w ]{3,30}?)(?: command)?, host: ${HOST}(?: \([^)]{0,80}\))? reason: (?<reply>.{1,4000})$`, 'i'),
  },
  {
    sample: 'host mx.example.org [192.0.2.1] SMTP error from remote mail server after RCPT TO:<marie@example.org>: 550 5.1.1 unknown',
    has: 'SMTP error from remote',
    pattern: new RegExp(
      String.raw`(?:host:? ${HOST} ?(?:\[[^\]]{0,80}\])? ?:? ?)?SMTP error from remote (?:mail server|mailer|server) after (?<command>(?:RCPT TO|MAIL FROM|end of data|initial connection|pipelined (?:end of data|sending data block|RCPT TO|MAIL FROM|DATA)|sending data block|EHLO|HELO|DATA|STARTTLS|QUIT|transfer of mail text|[\w ]{3,30}?))\b(?:: ?<[^>]{0,320}>)?[^:]{0,160}?: (?:host:? (?<host2>[^\s[\]()<>,;:'"]{1,255}) ?(?:\[[^\]]{0,80}\])? ?:? )?(?<reply>\S.{0,4000})$`, 'i'),
  },
  {
    // Postfix, its lines broken behind the address.
    sample: '(expanded from <office@example.net>): temporary failure. Command output: Quota exceeded',
    has: '(expanded from',
    pattern: /^\(expanded from:? ?<[^<>]{1,320}>\): (?<reply>\S.{0,4000})$/,
  },
  {
    sample: "Remote Server at example.org (192.0.2.1) returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
    has: 'returned',
    pattern: new RegExp(String.raw`Remote server at ${HOST}(?: \([^)]{0,80}\))? returned ['"‘“«] ?(?<reply>.{1,4000}?) ?['"’”»]?$`, 'i'),
  },
  {
    sample: "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
    has: 'returned',
    pattern: /(?:(?<host>[\w.-]{4,255}\.[a-z]{2,}) )?Remote server returned ['"‘“«<] ?(?<reply>.{1,4000}?) ?['"’”»]?$/i,
  },
  {
    sample: '554 5.4.4 <mailserv1.augsburg.de #5.4.4 smtp; 550 5.4.4 Unable to relay>',
    has: 'smtp;',
    pattern: new RegExp(String.raw`<${HOST}(?: \([^)]{0,80}\))? #(?<status>[245]\.\d{1,2}\.\d{1,3}) smtp; ?(?<reply>.{1,4000}?)>?$`, 'i'),
  },
  {
    sample: 'edge05.upcmail.net #550 5.1.0 <test@chello.hu> sender rejected ##',
    has: '##',
    pattern: new RegExp(String.raw`(?:^|\s|<)${HOST} #<?(?<reply>[245]\d\d .{1,4000}?)>? ?##`, 'i'),
  },
  {
    sample: 'mx.example.org #<mx.example.org #5.1.1 smtp;550 5.1.1 User unknown> #SMTP#',
    has: '#SMTP#',
    pattern: new RegExp(String.raw`${HOST} #5?\.?[\d.]{0,6} ?(?:smtp;)? ?(?<reply>[245]\d\d[ -].{1,4000}?)>? ?#SMTP#`, 'i'),
  },
  {
    sample: '#< #5.1.1 smtp;550 5.1.1 <marie@example.org>: Recipient address rejected> #SMTP#',
    has: 'smtp;',
    pattern: /#?<?#(?<status>[245]\.\d{1,2}\.\d{1,3}) smtp; ?(?<reply>.{1,4000}?)>?(?: #SMTP#)?$/i,
  },
  {
    sample: "Google tried to deliver your message, but it was rejected by the server for the recipient domain example.org by mx.example.org. [192.0.2.1]. The error that the other server returned was: 550 5.1.1 unknown",
    has: 'other server returned was:',
    pattern: /(?:\bby (?<host>[\w.-]{3,254}[\w])\.? \[[^\]]{0,80}\].{0,200}?)?other server returned was: (?<reply>.{1,4000})$/i,
  },
  {
    sample: '192.0.2.1 does not like recipient. Remote host said: 550 5.1.1 unknown user Giving up on 192.0.2.1.',
    has: 'Remote host said:',
    pattern: /Remote host said: (?<reply>.{1,4000}?)(?: Giving up on (?<host>[^\s]{1,255}?)\.?)?$/i,
  },
  {
    sample: 'root@example.net at remote mailserver mx.gomailify.com. (51.161.119.171): MessagingException: 421 4.3.2 too many connections',
    has: 'at remote mailserver',
    pattern: new RegExp(String.raw`at remote mailserver ${HOST}(?: \([^)]{0,80}\))?: (?:\w{1,60}Exception: )?(?<reply>.{1,4000})$`, 'i'),
  },
  {
    sample: "host 'mx.example.org' rejected command 'RCPT TO:<marie@example.org>' with code 550 (5.1.1) 'User unknown'",
    has: 'rejected command',
    pattern: /host '(?<host>[^']{1,255})' rejected command '(?<command>[^']{1,320})' with (?<reply>code .{1,4000})$/i,
  },
  {
    sample: 'the mta server of qq.com -- mx3.qq.com(157.255.4.241) reply:550 The "From" header is missing or invalid.',
    has: 'reply:',
    pattern: /(?:-- ?|\b)(?<host>[\w.-]{4,255}) ?\([\d.:a-f]{7,45}\) reply: ?(?<reply>.{1,4000})$/i,
  },
  {
    sample: 'SMTP error, RCPT TO: Host mta5.am0.yahoodns.net(98.136.96.74) said 554 delivery error',
    has: ') said ',
    pattern: new RegExp(String.raw`\bHost ${HOST}\([^)]{0,80}\) said:? (?<reply>.{1,4000})$`, 'i'),
  },
  {
    sample: 'SMTP:RCPT host 192.0.2.233: 553 5.3.0 <marie@example.org>... No such user here',
    has: 'SMTP:',
    pattern: new RegExp(String.raw`^SMTP:(?<command>[A-Z]{4}) host ${HOST}: (?<reply>.{1,4000})$`),
  },
  {
    // IronPort: its own reading of the reply, then the reply.
    sample: "5.1.0 - Unknown address error 550-'5.4.1 Recipient address rejected: Access denied.' (delivery attempts: 0)",
    has: ' - ',
    pattern: /^(?<status>[45]\.\d\.\d{1,3}) - [A-Z][a-z ]{3,60} (?<reply>[45]\d\d[ -]'.{1,4000}?)'?(?: \(delivery attempts: \d{1,4}\))?$/,
  },
  {
    // PHPMailer, which half of the web's forms send with.
    sample: 'SMTP server error: DATA END command failed Detail: Message rejected: spam SMTP code: 554 Additional SMTP info: 5.7.1',
    has: 'command failed Detail:',
    pattern: /SMTP server error: (?<command>[A-Z ]{3,20}?) command failed Detail: (?<reply>.{1,4000}?) SMTP code: \d{3}\b/,
  },
  {
    // Thunderbird, whose advice follows the reply.
    sample: 'The mail server responded: 5.1.1 <marie@example.org>: User unknown. Please check the message recipient "marie@example.org" and try again.',
    has: 'serv',
    pattern: /(?:The mail server responded|Le serveur de messagerie a répondu|Der Mail-Server antwortete|El servidor de correo respondió|Il server di posta ha risposto) ?: {1,2}(?<reply>\S.{0,4000}?) {1,2}(?:Please (?:check|verify)|Veuillez vérifier|Bitte (?:über)?prüfen Sie|Por favor,? (?:verifique|compruebe)|(?:Verificare|Controllare) )/,
  },
  {
    sample: 'while talking to mx.example.org.: >>> RCPT To:<marie@example.org> <<< 550 5.1.1 User unknown',
    has: 'while talking to',
    pattern: /while talking to (?<host>[\w.-]{3,255}?)\.?:/i,
  },
  {
    sample: 'connect to mx.example.org[192.0.2.1]:25: Connection timed out',
    has: 'connect to',
    pattern: new RegExp(String.raw`\bconnect to ${HOST}\[[^\]]{0,80}\]`, 'i'),
  },
  {
    sample: 'lost connection with mx.example.org[192.0.2.1] while receiving the initial server greeting',
    has: ' with ',
    pattern: new RegExp(String.raw`\b(?:connection|conversation) with ${HOST}\[[^\]]{0,80}\]`, 'i'),
  },
  {
    sample: 'TLS is required, but was not offered by host mx.example.org[192.0.2.1]',
    has: 'host ',
    pattern: new RegExp(String.raw`\bhost ${HOST} ?\[[^\]]{0,80}\]`, 'i'),
  },
];

const LOOKED_FOR = FRAMES.map(({ has, pattern }) => ({ has: has.toLowerCase(), pattern }));

export interface Unframed {
  reply: string;
  host: string | null;
  /** "RCPT TO", "MAIL FROM", "end of DATA"; null where the text does not say. */
  command: string | null;
  /** The code that the frame itself carries: what counts where the reply has none. */
  status: string | null;
}

const IN_REPLY = / ?\(in reply to (?:the )?(end of DATA|[A-Z]{4}(?: TO| FROM)?)(?: command)?\)?$/i;

/** @param text a reply and what stands around it, on one line */
export function unframed(text: string): Unframed {
  const found: Unframed = { reply: text, host: null, command: null, status: null };
  for (let depth = 0; depth < 4; depth++) {
    const inner = once(found.reply);
    if (inner === null) break;
    found.host = inner.host ?? found.host;
    found.command = inner.command ?? found.command;
    found.status = inner.status ?? found.status;
    if (inner.reply === found.reply) break;
    found.reply = inner.reply;
  }
  return found;
}

function once(text: string): Unframed | null {
  const lower = text.toLowerCase();
  const command = lower.includes('(in reply to ') ? IN_REPLY.exec(text) : null;
  if (command?.[1]) return { reply: text.slice(0, command.index), host: null, command: command[1], status: null };
  for (const { has, pattern } of LOOKED_FOR) {
    const groups = lower.includes(has) ? pattern.exec(text)?.groups : undefined;
    if (!groups) continue;
    const host = (groups['host'] ?? groups['host2'] ?? '').toLowerCase().replace(/\.$/, '');
    return { reply: groups['reply']?.trim() ?? text, host: host || null, command: groups['command']?.trim() ?? null, status: groups['status'] ?? null };
  }
  return null;
}
