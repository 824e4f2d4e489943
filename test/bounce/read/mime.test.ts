/** Mails that other programs bent, and what is read of them. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/bounce/index.ts';
import type { ReportedRecipient } from '../../../src/bounce/types.ts';

const HEAD = 'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: paul@example.net\nSubject: Returned mail\nDate: Mon, 16 Nov 2026 08:00:00 +0000\nMIME-Version: 1.0\n';
const FIELDS = 'Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; marie@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n';
const RETURNED = 'From: paul@example.net\nTo: marie@example.org\nSubject: Photos\nMessage-ID: <1@example.net>\n';

const MARIE: Partial<ReportedRecipient> = {
  address: 'marie@example.org', action: 'failed', status: '5.1.1', replyCode: '550', diagnostic: '550 5.1.1 User unknown', remoteHost: 'mx.example.org',
};

interface Bent {
  /** Header and body of the part that should be message/delivery-status. */
  status?: string;
  /** Header and body of the returned mail's part. */
  returned?: string;
  /** Boundary as the header of the mail gives it. */
  boundary?: string;
  /** Boundary as the parts are cut by it. */
  cut?: string;
  /** What stands behind the last boundary's name. */
  end?: string;
}

function report({ status = `Content-Type: message/delivery-status\n\n${FIELDS}`, returned = `Content-Type: message/rfc822\n\n${RETURNED}\nHello\n`, boundary = '"=_b"', cut = '=_b', end = '--' }: Bent = {}): string {
  return `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=${boundary}\n\n--${cut}\nContent-Type: text/plain\n\nYour mail came back.\n\n--${cut}\n${status}\n--${cut}\n${returned}\n--${cut}${end}\n`;
}

function quotedPrintable(text: string): string {
  return text.replace(/[=<>]/g, (character) => `=${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/User/g, 'Us=\ner');
}

const binary = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function recipients(mail: string | Uint8Array): ReportedRecipient[] {
  return read(mail).recipients;
}

describe('a delivery-status part', () => {
  test.each([
    ['as RFC 3464 wants it', report()],
    ['with line ends of CR and LF', report().replaceAll('\n', '\r\n')],
    ['folded', report({ status: `Content-Type: message/delivery-status\n\n${FIELDS.replaceAll('; ', ';\n    ').replace('User unknown', 'User\n\tunknown')}` })],
    ['declared as text', report({ status: `Content-Type: text/plain; charset=us-ascii\n\n${FIELDS}` })],
    ['declared as an attachment of bytes', report({ status: `Content-Type: application/octet-stream; name="ATT00001.dat"\nContent-Disposition: attachment\n\n${FIELDS}` })],
    ['declared in capitals, with parameters', report({ status: `CONTENT-TYPE: Message/Delivery-Status; name="details.txt"\n\n${FIELDS}` })],
    ['in base64', report({ status: `Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${btoa(FIELDS).replace(/.{76}/g, '$&\n')}\n` })],
    ['in base64 by the header, but not in the part', report({ status: `Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${FIELDS}` })],
    ['in quoted-printable', report({ status: `Content-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(FIELDS)}` })],
    ['declared as text and in base64', report({ status: `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${btoa(FIELDS).replace(/.{76}/g, '$&\n')}\n` })],
    ['of the global kind (RFC 6533)', report({ status: `Content-Type: message/global-delivery-status\n\n${FIELDS.replace('rfc822;', 'utf-8;')}` })],
    ['with an empty line behind the boundary', report({ status: `Content-Type: message/delivery-status\n\n\n${FIELDS}` })],
    ['cut off behind the fields', report().slice(0, report().indexOf('User unknown') + 'User unknown'.length)],
    ['without the last boundary', report({ end: '' })],
    ['with a boundary in no quotation marks', report({ boundary: '=_b' })],
    ['with a folded boundary', report({ boundary: '\n\t"=_b"' })],
    ['with a boundary in pieces (RFC 2231)', report({ boundary: '"";\n boundary*0="=_";\n boundary*1="b"' }).replace('boundary="";', '')],
    ['with a comment behind the boundary', report({ boundary: '"=_b" (made here)' })],
    ['with blanks behind the boundaries', report().replaceAll('--=_b\n', '--=_b \t\n')],
    ['without a boundary in the header', report({ boundary: '"x"', cut: '=_NextPart_001' }).replace('; boundary="x"', '')],
    ['with another boundary in the header than in the mail', report({ boundary: '"=_other"' })],
    ['with no header of MIME at all', `${HEAD.replace('MIME-Version: 1.0\n', '')}\nYour mail came back.\n\n${FIELDS}\n`],
    ['in a mail that is forwarded as an attachment', `${HEAD.replace('MAILER-DAEMON@mx.example.net', 'Anne <anne@example.net>')}Content-Type: multipart/mixed; boundary="outer"\n\n--outer\nContent-Type: text/plain\n\nWhat is this?\n\n--outer\nContent-Type: message/rfc822\n\n${report()}\n--outer--\n`],
    ['in a mail within a mail', `${HEAD}Content-Type: message/rfc822\n\n${report()}`],
    ['in a multipart of a multipart', `${HEAD}Content-Type: multipart/mixed; boundary="outer"\n\n--outer\n${report().slice(HEAD.length)}\n--outer\nContent-Type: text/plain\n\nA footer.\n--outer--\n`],
  ])('%s', (_, mail) => {
    for (const input of [mail, binary(mail)]) {
      expect(recipients(input)).toHaveLength(1);
      expect(recipients(input)[0]).toMatchObject(MARIE);
    }
  });

  test('gives its address as UTF-8 and as RFC 6533 escapes it', () => {
    const fields = (address: string): string => FIELDS.replace('rfc822; marie@example.org', `utf-8; ${address}`);
    const status = (text: string): string => report({ status: `Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: 8bit\n\n${text}` });
    for (const address of ['zoé@exämple.org', String.raw`zo\x{E9}@ex\x{E4}mple.org`]) {
      expect(recipients(new TextEncoder().encode(status(fields(address))))[0]?.address).toBe('zoé@exämple.org');
    }
  });

  test('names a group without a recipient nobody', () => {
    expect(recipients(report({ status: 'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n' }))).toEqual([]);
  });

  test('cut off within the fields gives what stands there', () => {
    const mail = report();
    const [recipient] = recipients(mail.slice(0, mail.indexOf('Status: 5.1.1')));
    expect(recipient).toMatchObject({ address: 'marie@example.org', action: 'failed', status: null, diagnostic: null });
  });

  test('leaves the returned mail to itself', () => {
    expect(read(report()).original).toMatchObject({ from: 'paul@example.net', subject: 'Photos', messageId: '<1@example.net>' });
    expect(read(report({ returned: `Content-Type: text/rfc822-headers\n\n${RETURNED}` })).original.subject).toBe('Photos');
    expect(read(report({ returned: `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${btoa(`${RETURNED}\nHello`)}\n` })).original.subject).toBe('Photos');
  });
});

describe('several recipients', () => {
  const group = (name: string, fields: string): string => `\nFinal-Recipient: rfc822; ${name}@example.org\n${fields}`;
  const all = group('marie', 'Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n')
    + group('zoe', 'Action: delayed\nStatus: 4.2.2\nDiagnostic-Code: smtp; 452 4.2.2 Mailbox full\nWill-Retry-Until: Sat, 21 Nov 2026 08:00:00 +0000\n')
    + group('anne', 'Action: delivered\nStatus: 2.0.0\n');
  const expected = [
    { address: 'marie@example.org', action: 'failed', status: '5.1.1', replyCode: '550' },
    { address: 'zoe@example.org', action: 'delayed', status: '4.2.2', replyCode: '452', retryUntil: 'Sat, 21 Nov 2026 08:00:00 +0000' },
    { address: 'anne@example.org', action: 'delivered', status: '2.0.0', replyCode: null },
  ];

  test.each([
    ['in groups', all],
    ['without empty lines between them', all.replaceAll('\n\n', '\n')],
    ['with two empty lines between them', all.replaceAll('\n\n', '\n\n\n')],
  ])('keep their own fates %s', (_, groups) => {
    expect(recipients(report({ status: `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n${groups}` }))).toMatchObject(expected);
  });

  test('keep them in prose', () => {
    const mail = `${HEAD}\nThis is the mail system at host mx.example.net.\n\n<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown\n\n<zoe@example.org>: host mx.example.org[192.0.2.1] said: 452 4.2.2 Mailbox full\n`;
    expect(recipients(mail)).toMatchObject([{ address: 'marie@example.org', replyCode: '550', status: '5.1.1' }, { address: 'zoe@example.org', replyCode: '452', status: '4.2.2' }]);
  });
});

describe('a charset', () => {
  const bytes = (...codes: number[]): string => String.fromCharCode(...codes);
  test.each([
    ['us-ascii', bytes(0xe9), 'é'],
    ['iso-8859-1', bytes(0xe9), 'é'],
    ['latin1', bytes(0xe9), 'é'],
    ['iso-8859-15', bytes(0xa4), '€'],
    ['windows-1252', bytes(0x80), '€'],
    ['cp1252', bytes(0x80), '€'],
    ['ansi_x3.4-1968', bytes(0xe9), 'é'],
    ['unknown-8bit', bytes(0xe9), 'é'],
    ['x-no-such-charset', bytes(0xe9), 'é'],
    ['utf8', bytes(0xc3, 0xa9), 'é'],
    ['iso-8859-1', bytes(0xc3, 0xa9), 'é'],
    ['iso-8859-8-i', bytes(0xf9, 0xec, 0xe5, 0xed), 'שלום'],
    ['iso-8859-8-e', bytes(0xf9, 0xec, 0xe5, 0xed), 'שלום'],
    ['koi8-r', bytes(0xcf, 0xdb, 0xc9, 0xc2, 0xcb, 0xc1), 'ошибка'],
    ['ks_c_5601-1987', bytes(0xc7, 0xd1, 0xb1, 0xdb), '한글'],
    ['ks_c_5601', bytes(0xc7, 0xd1, 0xb1, 0xdb), '한글'],
    ['cp949', bytes(0xc7, 0xd1, 0xb1, 0xdb), '한글'],
    ['shift_jis', bytes(0x93, 0xfa, 0x96, 0x7b), '日本'],
    ['x-sjis', bytes(0x93, 0xfa, 0x96, 0x7b), '日本'],
    ['cp932', bytes(0x93, 0xfa, 0x96, 0x7b), '日本'],
    ['windows-31j', bytes(0x93, 0xfa, 0x96, 0x7b), '日本'],
    ['ms_kanji', bytes(0x93, 0xfa, 0x96, 0x7b), '日本'],
    ['iso-2022-jp', '\x1b$BF|K\\\x1b(B', '日本'],
    ['iso-2022-jp-ms', '\x1b$BF|K\\\x1b(B', '日本'],
    ['gb2312', bytes(0xd6, 0xd0, 0xce, 0xc4), '中文'],
    ['cp936', bytes(0xd6, 0xd0, 0xce, 0xc4), '中文'],
    ['gb18030', bytes(0xd6, 0xd0, 0xce, 0xc4), '中文'],
    ['big5', bytes(0xa4, 0xa4, 0xa4, 0xe5), '中文'],
    ['cp950', bytes(0xa4, 0xa4, 0xa4, 0xe5), '中文'],
    ['euc-jp', bytes(0xc6, 0xfc, 0xcb, 0xdc), '日本'],
    ['utf-7', '+ZeVnLA-', '日本'],
    ['unicode-1-1-utf-7', '+ZeVnLA-', '日本'],
    ['iso-2022-kr', '\x1b$)C\x0eGQ1[\x0f', '한글'],
    ['hz-gb-2312', '~{VPND~}', '中文'],
  ])('%s, as it is and in quoted-printable and base64', (charset, text, expected) => {
    const mail = (encoding: string, body: string): Uint8Array =>
      binary(`${HEAD}Content-Type: text/plain; charset="${charset}"\nContent-Transfer-Encoding: ${encoding}\n\nYour mail came back. ${body} 550 5.1.1 User unknown\n`);
    const escaped = text.replace(/[^ -~]|=/g, (character) => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    expect(read(mail('8bit', text)).prose).toContain(expected);
    expect(read(mail('quoted-printable', escaped)).prose).toContain(expected);
    const whole = `Your mail came back. ${text} 550 5.1.1 User unknown`;
    expect(read(binary(`${HEAD}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: base64\n\n${btoa(whole).replace(/.{76}/g, '$&\n')}\n`)).prose).toContain(expected);
  });
});

describe('an encoded word (RFC 2047)', () => {
  test.each([
    ['=?utf-8?Q?R=C3=A9ponse?=', 'Réponse'],
    ['=?UTF-8?b?UsOpcG9uc2U=?=', 'Réponse'],
    ['=?iso-8859-1?Q?R=E9ponse_automatique?=', 'Réponse automatique'],
    ['=?utf-8?Q?a_b?= =?utf-8?Q?_c?=', 'a b c'],
    ['=?utf-8?Q?R=C3?= =?utf-8?Q?=A9ponse?=', 'Réponse'],
    ['=?utf-8?B?UsM=?=\n =?utf-8?B?qXBvbnNl?=', 'Réponse'],
    ['=?utf-8?Q?Caf=C3=A9?= du =?iso-8859-1?Q?Th=E9?=', 'Café du Thé'],
    ['=?utf-8?Q?R=E9ponse?=', 'Réponse'],
    ['=?us-ascii?Q?R=E9ponse?=', 'Réponse'],
    ['=?x-no-such?Q?Reply?=', 'Reply'],
    ['=?utf-8*fr?Q?R=C3=A9ponse?=', 'Réponse'],
    ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=', '日本'],
    ['=?ks_c_5601-1987?B?x9Gx2w==?=', '한글'],
    ['"=?utf-8?Q?R=C3=A9ponse?="', '"Réponse"'],
    ['Re: =?utf-8?Q?R=C3=A9ponse?=: ok', 'Re: Réponse: ok'],
    ['=?utf-8?Q?R=C3=A9ponse', '=?utf-8?Q?R=C3=A9ponse'],
    ['=?utf-8?X?abc?=', '=?utf-8?X?abc?='],
    ['=?utf-8?Q??= empty', 'empty'],
    ['=?utf-8?Q?R=C3=A9=ZZ?=', 'Ré=ZZ'],
    ['=?utf-8?Q?a?=b=?utf-8?Q?c?=', 'abc'],
  ])('%s', (written, expected) => {
    expect(read(`${HEAD.replace('Returned mail', written)}\nUser unknown\n`).header.subject).toBe(expected);
  });
});

test('a name of the language’s own is no entity', () => {
  expect(read(`${HEAD}Content-Type: text/html\n\n<p>&toString; &valueOf; &eacute;: your mail could not be delivered.</p>\n`).prose).toContain('&toString; &valueOf; é');
});

describe('a mail in HTML above the footer that a list puts below it', () => {
  const mail = (parts: string): string => `From: postmaster@example.org\nTo: marie@example.com\nSubject: Notice\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n${parts}--m\nContent-Type: text/plain\n\n_______________\nClub mailing list\nclub@lists.example.org\n--m--\n`;
  const html = 'Content-Type: text/html\n\n<p>What the mail says in HTML.</p>\n';

  test('is read', () => {
    expect(read(mail(`--m\n${html}`)).prose).toMatch(/^What the mail says in HTML\.\n\n_{15}/);
  });

  test('is passed over where a plain text says the same', () => {
    const alternatives = `--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\nWhat the mail says in plain words.\n--a\n${html}--a--\n`;
    expect(read(mail(alternatives)).prose).toMatch(/^What the mail says in plain words\.\n\n_{15}/);
  });
});

test('two texts in HTML, of which the first is a banner, are both read', () => {
  const part = (html: string): string => `--m\nContent-Type: text/html\n\n<p>${html}</p>\n`;
  const mail = `${HEAD}Content-Type: multipart/mixed; boundary=m\n\n${part('This mail comes from outside.')}${part('Your message to marie@example.org could not be delivered: 550 5.1.1 User unknown')}--m--\n`;
  expect(recipients(mail)[0]).toMatchObject({ address: 'marie@example.org', replyCode: '550' });
});

test('an address of any script stands whole in the fields', () => {
  const status = FIELDS.replace('rfc822; marie@example.org', 'utf-8; 田中taro@example.jp');
  expect(recipients(new TextEncoder().encode(report({ status: `Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: 8bit\n\n${status}` })))[0]?.address).toBe('田中taro@example.jp');
});
