/** Mails that would hurt a careless reader, each of any length. */
const HEAD = 'From: MAILER-DAEMON@mail.example.net\r\nTo: paul@example.net\r\nSubject: failure notice\r\nMIME-Version: 1.0\r\n';
const REPORT = `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n`;
const STATUS = '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.net\r\n';

const TEN_THOUSAND = Array.from({ length: 10_000 }, (_, index) => index);
const NESTED = TEN_THOUSAND.map((level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`).join('');
const NAMED = TEN_THOUSAND.map((index) => `<p${index}@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown\r\n\r\n`).join('');
const REFUSED_FOR_NOW = TEN_THOUSAND.map((index) => `<p${index}@example.org>: 451 4.2.0 mailbox busy\r\n`).join('');

const MEGABYTE = 1024 * 1024;

/** Lengths, each twice the one before. */
export const SIZES: readonly number[] = [1, 2, 4, 8, 16, 32, 64].map((size) => size * MEGABYTE);

export const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'one endless line': (length) => `${HEAD}\r\n${'x'.repeat(length)}`,
  'a million header lines': (length) => `${HEAD}${filled('X-A: b\r\n', length)}\r\nUser unknown\r\n`,
  '10,000 nested parts, over and over': (length) => `${HEAD}${filled(NESTED, length)}`,
  'a boundary of 60,000 characters': (length) => `${HEAD}Content-Type: multipart/report; boundary="${'b'.repeat(60_000)}"\r\n\r\n${filled(`--${'b'.repeat(59_999)}\r\n`, length)}`,
  'ten thousand recipients': (length) => `${REPORT}${STATUS}${filled('\r\nFinal-Recipient: rfc822; paul@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n', length)}--b--\r\n`,
  'ten thousand recipients in prose, over and over': (length) => `${HEAD}\r\nThis is the mail system at host mail.example.net.\r\n\r\n${filled(NAMED, length)}`,
  'tags that never close': (length) => `${HEAD}Content-Type: text/html\r\n\r\n${filled('<a <!-- <b <style ', length)}`,
  'encoded words that never end': (length) => `${HEAD}X-Failed-Recipients: ${filled('=?utf-8?Q?=41?= =?', length)}\r\n\r\nUser unknown\r\n`,
  'ten thousand refused for now, over and over': (length) => `${HEAD}\r\n${filled(REFUSED_FOR_NOW, length)}`,
  'lines of a server’s reply': (length) => `${HEAD}\r\n${filled('<marie@example.org>: host mx.example.org said: 550 5.1.1 User unknown\r\n', length)}`,
};

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
