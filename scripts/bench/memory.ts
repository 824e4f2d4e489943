/** Memory over a long mailbox, in a process of its own that reads it as the command does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { mailbox } from './mails.ts';
import { figure, unmeasured, type Figure } from './table.ts';

/** After how many mails memory is looked at. The first look comes when the engine has warmed up. */
export const LOOKS: readonly number[] = [10_000, 50_000, 100_000];

/** What the other process says at each look, in bytes. */
export interface MemoryLook {
  mails: number;
  heapUsed: number;
  rss: number;
}

const MEGABYTE = 1024 * 1024;

export async function memoryFigures(): Promise<Figure[]> {
  const child = spawn(process.execPath, ['--expose-gc', join('scripts', 'run-typescript.mjs'), join('scripts', 'bench', 'mailbox-reader.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = textOf(child.stdout);
  const closed = once(child, 'close');
  child.stdin.on('error', () => undefined); // It ended early: what it said tells.
  let given = 0;
  for (const piece of mailbox()) {
    if (given++ === LOOKS.at(-1)) break;
    if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, 'drain'), closed]);
    if (child.exitCode !== null) break;
  }
  child.stdin.end();
  const looks = (await said).trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as MemoryLook);
  const [first] = looks;
  const last = looks.at(-1);
  if (!first || !last || looks.length < LOOKS.length) return [unmeasured('memory over a mailbox of 100,000 mails', 'the reading process ended early')];
  return [
    ...looks.map(({ mails, heapUsed, rss }) => figure(`mailbox: heap after ${mails.toLocaleString('en')} mails (resident ${(rss / MEGABYTE).toFixed(0)} MB)`, heapUsed / MEGABYTE, ' MB')),
    figure('mailbox: heap after 100,000 mails against 10,000', last.heapUsed / first.heapUsed, '×', { atMost: 1.1 }, 2),
  ];
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const piece of stream) text += String(piece);
  return text;
}
