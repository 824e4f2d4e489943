/** Every kind of wrong input gets a name for what is wrong, and the rest goes on. */
import { describe, expect, test } from 'vitest';
import { openMail } from '../../src/helper/read/open-mail.ts';
import type { FoundMail, ProblemKind, Source } from '../../src/helper/read/found.ts';
import { readSources } from '../../src/helper/read/read-sources.ts';
import { fixtureText } from '../sites/server/read-mails.ts';

async function readAll(sources: Source[], signal = new AbortController().signal): Promise<{ mails: FoundMail[]; problems: [string | null, ProblemKind][] }> {
  const mails: FoundMail[] = [];
  const problems: [string | null, ProblemKind][] = [];
  for await (const event of readSources(sources, [], signal)) {
    if (event.type === 'found') mails.push(...event.mails);
    if (event.type === 'problem') problems.push([event.problem.file, event.problem.kind]);
  }
  return { mails, problems };
}

const bounce = fixtureText('postfix-user-unknown-free');
const file = (name: string, ...content: BlobPart[]): Source => ({ file: new File(content, name) });
const mbox = (count: number, last = '') => `${`From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n${bounce.replaceAll('\r\n', '\n')}\n\n`.repeat(count)}${last}`;

describe('what cannot be read is told by its name, and the mail beside it is read', () => {
  test.each<[string, BlobPart, ProblemKind]>([
    ['photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'image'],
    ['contract.pdf', '%PDF-1.7\n%âãÏÓ', 'pdf'],
    ['mails.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'archive'],
    ['noise.bin', Uint8Array.from({ length: 4096 }, (_, at) => (at * 97) % 256), 'binary'],
    ['empty.eml', '', 'empty'],
    ['broken.msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]), 'bad_msg'],
  ])('%s', async (name, content, kind) => {
    const { mails, problems } = await readAll([file(name, content), file('bounce.eml', bounce)]);
    expect(problems).toEqual([[name, kind]]);
    expect(mails.map((mail) => mail.kind)).toEqual(['failure']);
  });

  test.each<[string, string, ProblemKind]>([
    ['an empty paste', ' \n\t ', 'empty'],
    ['a binary paste', `\0\u0001\u0002\ufffd${'\ufffd\0\u0005x'.repeat(500)}`, 'binary'],
  ])('%s', async (_what, text, kind) => {
    expect((await readAll([{ text }])).problems).toEqual([[null, kind]]);
  });
});

test('a mailbox that is cut off: the mails before the cut are read, and the cut is told', async () => {
  const { mails, problems } = await readAll([file('box.mbox', mbox(3, `From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n${bounce.replaceAll('\r\n', '\n').slice(0, 900)}`))]);
  expect(mails.length).toBe(4);
  expect(problems).toEqual([['box.mbox', 'cut']]);
});

test('a file that vanishes while it is read: what was found counts, and the next file is read', async () => {
  class Vanishing extends File {
    override stream(): ReturnType<File['stream']> {
      const bytes = new TextEncoder().encode(mbox(2));
      let pulls = 0;
      return new ReadableStream({
        pull(controller) {
          pulls += 1;
          if (pulls === 1) controller.enqueue(bytes);
          else controller.error(new DOMException('gone', 'NotFoundError'));
        },
      });
    }
  }
  const { mails, problems } = await readAll([{ file: new Vanishing([mbox(2)], 'box.mbox') }, file('bounce.eml', bounce)]);
  expect(problems).toEqual([['box.mbox', 'vanished']]);
  expect(mails.length).toBeGreaterThanOrEqual(2);
});

test('a hundred thousand recipients in one report: read, and the reader stays alive', async () => {
  const recipients = Array.from({ length: 100_000 }, (_, at) => `\nFinal-Recipient: rfc822; r${at}@example.org\nAction: failed\nStatus: 5.1.1\n`).join('');
  const report = `From: MAILER-DAEMON@example.net\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.net\n${recipients}\n--b--\n`;
  const { mails, problems } = await readAll([{ text: report }]);
  expect(problems).toEqual([]);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ kind: 'failure' });
  expect(mails[0]?.recipients.length).toBeGreaterThan(100);
}, 30_000);

test('of a report of several recipients, those who got the mail are not among the returned', async () => {
  const { mails } = await readAll([{ text: fixtureText('postfix-three-recipients') }]);
  expect(mails[0]?.recipients.map(({ address }) => address)).toEqual(['anne@chorale-du-pont.example', 'luc@chorale-du-pont.example']);
});

test.each<[string, (text: string) => BlobPart]>([['UTF-8', (text) => text], ['Latin-1', (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))]])('a text file that holds several: each is found, and opened alone (%s)', async (_charset, encoded) => {
  const notice = (address: string) => `This is the mail system at host mx.example.org.\n\nPas arrivé, désolé.\n\n<${address}>: host mx.example.net[192.0.2.7] said: 550 5.1.1 User unknown\n\n`;
  const source = file('several.txt', encoded(notice('anne@example.net') + notice('bob@example.net')));
  const { mails } = await readAll([source]);
  expect(mails.map(({ recipients }) => recipients.map(({ address }) => address))).toEqual([['anne@example.net'], ['bob@example.net']]);
  const opened = await openMail(source, mails[1]?.place ?? { source: 0, offset: 0, length: 0, format: 'mail' }, {});
  expect(opened?.text).toMatch(/^This is the mail system[^]*bob@example\.net/);
  expect(opened?.text).not.toContain('anne');
});

test('a mail that is no bounce is found as such', async () => {
  expect((await readAll([{ text: fixtureText('facture-fr') }])).mails).toMatchObject([{ kind: 'not_a_bounce' }]);
});

test('a mailbox of any size streams: a piece is asked for only when the mails of the one before are told', async () => {
  const perPiece = 50;
  const pieces = 120;
  const piece = new TextEncoder().encode(mbox(perPiece));
  let given = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      given += 1;
      if (given > pieces) controller.close();
      else controller.enqueue(piece);
    },
  }, { highWaterMark: 0 });
  const large = Object.assign(new File([piece], 'large.mbox'), { stream: () => stream });
  let told = 0;
  let mostHeld = 0;
  for await (const event of readSources([{ file: large }], [], new AbortController().signal)) {
    mostHeld = Math.max(mostHeld, given * perPiece - told);
    if (event.type === 'found') told += event.mails.length;
  }
  expect(told).toBe(pieces * perPiece);
  // A batch that waits to be told, and the piece at hand.
  expect(mostHeld).toBeLessThanOrEqual(200 + 2 * perPiece);
});

test('stopped, it reads no further', async () => {
  const life = new AbortController();
  life.abort();
  expect(await readAll([file('box.mbox', mbox(50))], life.signal)).toEqual({ mails: [], problems: [] });
});
