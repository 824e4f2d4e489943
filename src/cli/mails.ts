/** Finds and reads the mails that the command line names, one at a time: memory does not grow with a mailbox. */
import { createReadStream, type Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { READ_LIMIT } from '../bounce/read/index.ts';
import { looksLikeMbox, type MboxMail, MboxSplitter } from '../bounce/read/mbox.ts';

export interface Mail {
  /** As given, or found below a folder that was given. */
  file: string;
  /** Place in a mailbox, counted from 0; absent for a file that holds one mail. */
  index?: number;
  bytes: Uint8Array;
}

/** Something that cannot be read; the rest goes on. */
export interface Unreadable {
  file: string;
  why: string;
}

/** Bytes kept of one mail: one more than are read, so that a cut mail is known to be cut. */
const KEPT = READ_LIMIT + 1;

/** Files below a folder that are mails or mailboxes. */
const MAIL_FILE = /\.(?:eml|txt|mbox|msg)$/i;

/** Every mail below the paths, in their order; folders in sorted order. Never throws. */
export async function* mailsOf(paths: readonly string[]): AsyncGenerator<Mail | Unreadable> {
  for (const path of paths) yield* mailsBelow(path);
}

async function* mailsBelow(path: string): AsyncGenerator<Mail | Unreadable> {
  if (path === '-') {
    yield* mailsOfStream('-', process.stdin, null);
    return;
  }
  try {
    if ((await stat(path)).isDirectory()) {
      for (const entry of await sortedEntries(path)) {
        const below = join(path, entry.name);
        if (entry.isDirectory() || entry.isSymbolicLink() || MAIL_FILE.test(entry.name)) yield* fileOrFolder(below, entry);
      }
      return;
    }
  } catch (error) {
    yield { file: path, why: reason(error) };
    return;
  }
  yield* mailsOfFile(path);
}

async function* fileOrFolder(path: string, entry: Dirent): AsyncGenerator<Mail | Unreadable> {
  if (entry.isDirectory()) {
    yield* mailsBelow(path);
    return;
  }
  // A link to a folder may lead in circles: only links to files are followed.
  if (entry.isSymbolicLink() && !(await isFile(path))) return;
  if (MAIL_FILE.test(entry.name)) yield* mailsOfFile(path);
}

async function sortedEntries(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return true; // A dangling link is named as unreadable when it is opened.
  }
}

async function* mailsOfFile(path: string): AsyncGenerator<Mail | Unreadable> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(512), 0, 512, 0);
      const head = buffer.subarray(0, bytesRead);
      const mailbox = /\.mbox$/i.test(path) || (!/\.(?:eml|txt)$/i.test(path) && looksLikeMbox(head));
      if (!mailbox) {
        yield { file: path, bytes: await firstBytes(file, (await file.stat()).size) };
        return;
      }
    } finally {
      await file.close();
    }
    yield* mailsOfStream(path, createReadStream(path), true);
  } catch (error) {
    yield { file: path, why: reason(error) };
  }
}

async function firstBytes(file: Awaited<ReturnType<typeof open>>, size: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(Math.min(size, KEPT));
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** @param mailbox whether the stream is a mailbox; null where its beginning tells */
async function* mailsOfStream(file: string, stream: AsyncIterable<Buffer | string>, mailbox: boolean | null): AsyncGenerator<Mail | Unreadable> {
  const splitter = new MboxSplitter(KEPT);
  const pieces: Buffer[] = [];
  let kept = 0;
  let isMailbox = mailbox;
  const named = (mail: MboxMail): Mail => ({ file, index: mail.index, bytes: mail.bytes });
  try {
    for await (const chunk of stream) {
      const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      isMailbox ??= looksLikeMbox(piece.subarray(0, 512));
      if (isMailbox) {
        for (const mail of splitter.push(piece)) yield named(mail);
      } else if (kept < KEPT) {
        pieces.push(piece.subarray(0, KEPT - kept));
        kept += piece.length;
      }
    }
    if (isMailbox) for (const mail of splitter.end()) yield named(mail);
    else yield { file, bytes: Buffer.concat(pieces) };
  } catch (error) {
    yield { file, why: reason(error) };
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
