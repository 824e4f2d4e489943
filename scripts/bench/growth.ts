/** A mail twice as long may cost a little more than twice as much: measured on shapes that would hurt a careless reader. */
import { classify, explain, read } from '../../src/bounce/index.ts';
import { figure, type Figure } from './table.ts';

const MEGABYTE = 1024 * 1024;
const SIZES = [1, 2, 4, 8, 16, 32, 64].map((size) => size * MEGABYTE);
const ROUNDS = 5;

const HEAD = 'From: MAILER-DAEMON@mail.example.net\r\nTo: paul@example.net\r\nSubject: failure notice\r\nMIME-Version: 1.0\r\n';
const REPORT = `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n`;
const STATUS = '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.net\r\n';

/** Each fills a mail of about the wanted length. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'one endless line': (length) => `${HEAD}\r\n${'x'.repeat(length)}`,
  'a million header lines': (length) => `${HEAD}${filled('X-A: b\r\n', length)}\r\nUser unknown\r\n`,
  'parts nested in parts': (length) => HEAD + Array.from({ length: Math.floor(length / 60) }, (_, level) =>
    `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`).join(''),
  'a boundary of 60,000 characters': (length) => `${HEAD}Content-Type: multipart/report; boundary="${'b'.repeat(60_000)}"\r\n\r\n${filled(`--${'b'.repeat(59_999)}\r\n`, length)}`,
  'ten thousand recipients': (length) => `${REPORT}${STATUS}${filled('\r\nFinal-Recipient: rfc822; paul@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n', length)}--b--\r\n`,
  'lines of a server’s reply': (length) => `${HEAD}\r\n${filled('<marie@example.org>: host mx.example.org said: 550 5.1.1 User unknown\r\n', length)}`,
};

export function growthFigures(): Figure[] {
  return Object.entries(SHAPES).map(([name, shape]) => {
    timeOf(new TextEncoder().encode(shape(MEGABYTE / 4))); // So that the engine knows the shape.
    const times = SIZES.map((size) => timeOf(new TextEncoder().encode(shape(size))));
    const steps = times.slice(1).map((time, index) => time / Math.max(times[index] ?? 0, 1));
    const longest = times.at(-1) ?? 0;
    return figure(`growth, ${name}: twice as long costs at most (1 to 64 MB; 64 MB took ${longest.toFixed(0)} ms)`, Math.max(...steps), '×', { atMost: 2.2 }, 2);
  });
}

/** The quickest of several rounds: whatever else the machine does only ever adds. */
function timeOf(mail: Uint8Array): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    explain(classify(read(mail)), 'en');
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

function filled(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.floor(length / piece.length)));
}
