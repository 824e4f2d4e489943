/** Memory of the helper page while it reads a large mailbox from the disk, in a real Chromium. */
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { openExtensionPage } from '../../../test/browser/support/extension.ts';
import { mailbox } from '../mails.ts';
import { figure, unmeasured, type Figure } from '../table.ts';
import { wait } from './page.ts';

const MEGABYTE = 1024 * 1024;
const EVERY = 500;

interface Look {
  /** Share of the mailbox that is read. */
  share: number;
  /** Resident memory of the pages' processes, in bytes. */
  resident: number;
}

/** @param megabytes size of the mailbox that is written to a temporary folder, and removed */
export async function mailboxFigures(browser: Browser, megabytes: number): Promise<Figure[]> {
  if (process.platform !== 'linux') return [unmeasured('helper: memory over a large mailbox', 'read from /proc, which only Linux has')];
  const folder = mkdtempSync(join(tmpdir(), 'rebond-bench-'));
  try {
    const file = join(folder, 'returned.mbox');
    const mails = await write(file, megabytes * MEGABYTE);
    const page = await openExtensionPage(browser, 'chromium', 'src/helper/index.html', 'textarea');
    const chooser = await page.waitForSelector('input[type="file"]') as ElementHandle<HTMLInputElement> | null;
    const began = performance.now();
    await chooser?.uploadFile(file);
    const looks: Look[] = [];
    await page.waitForSelector('progress');
    for (;;) {
      const share = await page.evaluate(() => document.querySelector('progress')?.position ?? null);
      if (share === null) break;
      looks.push({ share, resident: await residentOf(browser) });
      await wait(EVERY);
    }
    const seconds = (performance.now() - began) / 1_000;
    const read = await page.evaluate(() => document.querySelector('.many .note')?.textContent ?? '');
    await page.close();
    const most = (from: number, to: number) => Math.max(...looks.filter(({ share }) => share >= from && share < to).map(({ resident }) => resident)) / MEGABYTE;
    const what = `helper, mailbox of ${megabytes} MB (${mails.toLocaleString('en')} mails)`;
    return [
      figure(`${what}: megabytes a second; "${read}"`, megabytes / seconds, ''),
      figure(`${what}: most resident memory in the first fifth`, most(0, 0.2), ' MB'),
      figure(`${what}: most resident memory in the last fifth`, most(0.8, 1.01), ' MB'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns how many mails were written */
async function write(file: string, bytes: number): Promise<number> {
  const stream = createWriteStream(file, 'latin1');
  let written = 0;
  let mails = 0;
  for (const piece of mailbox()) {
    written += piece.length;
    mails += 1;
    if (!stream.write(piece)) await once(stream, 'drain');
    if (written >= bytes) break;
  }
  stream.end();
  await once(stream, 'close');
  return mails;
}

async function residentOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { id }) => sum + pagesOf(id), 0);
}

/** Bytes of a process in memory; 0 where it has just ended. */
function pagesOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
