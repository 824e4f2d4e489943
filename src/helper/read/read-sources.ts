import { FloodCount } from '../../bounce/classify/flood.ts';
import { explainFlood } from '../../bounce/explain/index.ts';
import { classify, read } from '../../bounce/index.ts';
import type { Action } from '../../bounce/types.ts';
import { MboxSplitter, type MboxMail } from '../../bounce/read/mbox.ts';
import { fileKind, HEAD, looksBinary } from './file-kind.ts';
import type { FoundMail, Place, Problem, ProblemKind, ReadEvent, Source } from './found.ts';
import { decodeUtf16, mailOfFile, MAIL_LIMIT } from './mail-of-file.ts';
import { bytePiecesOf, piecesOf, type Piece } from './split-text.ts';

/** Mails that are told of at once: telling each alone would cost more than reading it. */
const BATCH = 200;

/**
 * Reads pasted texts and files one after the other, and tells what it finds while it reads. A file is streamed: memory does not
 * grow with it. What cannot be read is told as a problem, and the rest goes on. Never throws.
 * @param own the person's addresses
 * @param signal ends the reading between two pieces of a file
 */
export async function* readSources(sources: readonly Source[], own: readonly string[], signal: AbortSignal): AsyncGenerator<ReadEvent> {
  const bytesTotal = sources.reduce((sum, source) => sum + sizeOf(source), 0);
  const flood = new FloodCount();
  let before = 0;
  for (const [index, source] of sources.entries()) {
    if (signal.aborted) return;
    try {
      for await (const event of readSource(source, index, { own, flood }, signal)) {
        if (event.type !== 'progress') yield event;
        else yield { type: 'progress', progress: { bytesRead: before + event.progress.bytesRead, bytesTotal } };
      }
    } catch (error) {
      yield { type: 'problem', problem: { file: nameOf(source), kind: problemOf(error) } };
    }
    before += sizeOf(source);
    yield { type: 'progress', progress: { bytesRead: before, bytesTotal } };
  }
  const answer = flood.answer();
  const en = explainFlood(answer, 'en');
  const fr = explainFlood(answer, 'fr');
  yield { type: 'together', explanations: en && fr && { en, fr } };
}

/** What is known before, and what is learnt, over all sources. */
interface Whole {
  /** The person's addresses. */
  own: readonly string[];
  flood: FloodCount;
}

async function* readSource(source: Source, index: number, whole: Whole, signal: AbortSignal): AsyncGenerator<ReadEvent> {
  if ('text' in source) {
    const kind: ProblemKind | null = source.text.trim() === '' ? 'empty' : looksBinary(source.text) ? 'binary' : null;
    if (kind) yield problem(source, kind);
    else yield { type: 'found', mails: piecesOf(source.text).map((piece) => found(source.text.slice(piece.start, piece.end), placeOf(piece, index), whole)) };
    return;
  }
  const { file } = source;
  const kind = fileKind(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (typeof kind === 'object') yield problem(source, kind.problem);
  else if (kind === 'mbox') yield* readMbox(source, index, whole, signal);
  else {
    const format = kind === 'msg' ? 'msg' : 'mail';
    const place: Place = { source: index, offset: 0, length: file.size, format };
    const mail = kind === 'utf16' ? await decodeUtf16(file) : await mailOfFile(file, place);
    if (mail === null) yield problem(source, 'bad_msg');
    else yield { type: 'found', mails: mailsIn(mail, place).map((one) => found(one.input, one.place, whole)) };
  }
}

/** A file of text may hold several mails as well. One that was decoded or cut is taken as a whole: its places would not fit. */
function mailsIn(input: string | Uint8Array, place: Place): { input: string | Uint8Array; place: Place }[] {
  if (typeof input === 'string' || input.length !== place.length) return [{ input, place }];
  return bytePiecesOf(input).map(({ start, end }) => ({ input: input.subarray(start, end), place: { ...place, offset: start, length: end - start } }));
}

async function* readMbox(source: { file: File }, index: number, whole: Whole, signal: AbortSignal): AsyncGenerator<ReadEvent> {
  const splitter = new MboxSplitter(MAIL_LIMIT);
  let batch: FoundMail[] = [];
  const take = (mail: MboxMail) => {
    batch.push(found(mail.bytes, { source: index, offset: mail.offset, length: mail.length, format: 'mail' }, whole));
  };
  const reader = source.file.stream().getReader();
  let bytesRead = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted || done) break;
      splitter.push(value).forEach(take);
      bytesRead += value.length;
      if (batch.length >= BATCH) {
        yield { type: 'found', mails: batch };
        batch = [];
      }
      yield { type: 'progress', progress: { bytesRead, bytesTotal: source.file.size } };
    }
    if (!signal.aborted) {
      const last = splitter.end();
      last.forEach(take);
      if (last.some(isCut)) yield problem(source, 'cut');
    }
  } finally {
    // What was found before the file vanished, or before the person had enough, still counts.
    if (batch.length > 0) yield { type: 'found', mails: batch };
    await reader.cancel().catch(() => undefined);
  }
}

const placeOf = ({ start, end }: Piece, source: number): Place => ({ source, offset: start, length: end - start, format: 'mail' });

function found(input: string | Uint8Array, place: Place, { own, flood }: Whole): FoundMail {
  const verdict = classify(read(input), { own });
  flood.add(verdict);
  const date = Date.parse(verdict.date ?? verdict.arrivalDate ?? '');
  return {
    place,
    kind: verdict.kind,
    date: Number.isNaN(date) ? null : date,
    recipients: verdict.recipients.filter(isReturned).map(({ address, cause, permanence, provider, didYouMean }) => ({
      address, cause: verdict.origin === 'not_own' ? 'backscatter' : cause, permanence, provider, slip: didYouMean !== null,
    })),
  };
}

/** A report of several recipients also names those who got the mail. */
function isReturned({ action }: { action: Action | null }): boolean {
  return action === null || action === 'failed' || action === 'delayed';
}

/** Does the last mail of a mailbox end in the middle of its header, or before its last boundary (RFC 2046, section 5.1.2)? */
function isCut(mail: MboxMail): boolean {
  if (mail.length > mail.bytes.length) return false;
  const text = new TextDecoder('latin1').decode(mail.bytes);
  const header = /^[\s\S]*?\r?\n\r?\n/.exec(text)?.[0];
  if (header === undefined) return true;
  const boundary = /^content-type:[ \t]*multipart\/[^\n]*(?:\n[ \t][^\n]*)*?boundary="?([^"\s;]{1,200})/im.exec(header)?.[1];
  return boundary !== undefined && !text.includes(`\n--${boundary}--`);
}

function problem(source: Source, kind: ProblemKind): { type: 'problem'; problem: Problem } {
  return { type: 'problem', problem: { file: nameOf(source), kind } };
}

/** A file that was moved, changed or taken away while it is read fails with one of these two (File API, section 7). */
export function problemOf(error: unknown): ProblemKind {
  return error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'NotReadableError') ? 'vanished' : 'failed';
}

const nameOf = (source: Source) => ('file' in source ? source.file.name : null);
const sizeOf = (source: Source) => ('file' in source ? source.file.size : source.text.length);
