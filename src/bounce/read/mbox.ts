/**
 * Splits a mailbox in mbox form (RFC 4155 and its relatives) while it streams by, so that memory does not grow with it.
 * Mails are given with their place, so that one of them can be read again without the rest.
 */
import { concat } from './bytes.ts';

/** One mail of a mailbox. */
export interface MboxMail {
  /** 0, 1, … in the order of the mailbox. */
  index: number;
  /** Byte offset of the mail's first header line in the mailbox (after its `From ` line). */
  offset: number;
  /** Length in bytes, whole, also where `bytes` is cut. */
  length: number;
  /** The mail, at most `limit` bytes of it. */
  bytes: Uint8Array;
}

const LF = 10;
const CR = 13;
const SPACE_TO_FROM = [70, 114, 111, 109, 32]; // "From "

/** Longest separator line that is believed. */
const LONGEST_SEPARATOR = 400;

/**
 * What follows "From " in a separator: an address or a dash, then a date with a time. A sentence that begins a paragraph with
 * "From " has no time of day, and most writers quote it as ">From " anyway.
 */
const SEPARATOR = /^From \S+ .*\d\d?:\d\d/;

/** Fed with the mailbox's bytes in pieces of any size; gives each mail as soon as it is whole. */
export class MboxSplitter {
  readonly #limit: number;
  #carry: Uint8Array = new Uint8Array(0);
  #pieces: Uint8Array[] = [];
  #kept = 0;
  #length = 0;
  #offset = 0;
  #seen = 0;
  #index = 0;
  #started = false;
  #afterBlank = true;
  #midLine = false;

  /** @param limit bytes that are kept of one mail; the rest of it is passed over */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @returns the mails that ended within this piece */
  push(piece: Uint8Array): MboxMail[] {
    const data = this.#carry.length === 0 ? piece : concat([this.#carry, piece]);
    this.#carry = data.subarray(0, 0);
    const mails: MboxMail[] = [];
    let from = 0; // What lies before is kept already.
    let at = 0;
    while (at < data.length) {
      const end = data.indexOf(LF, at);
      if (end < 0 && !this.#midLine && mayBeSeparator(data, at)) {
        // Not enough seen of this line to judge it: it waits for the next piece.
        this.#keep(data.subarray(from, at));
        this.#carry = data.slice(at);
        return mails;
      }
      const next = end < 0 ? data.length : end + 1;
      if (!this.#midLine && this.#afterBlank && end >= 0 && isSeparator(data, at, end)) {
        this.#keep(data.subarray(from, at));
        if (this.#started || this.#length > 0) mails.push(this.#take());
        this.#started = true;
        this.#seen += next - at;
        this.#offset = this.#seen;
        from = next;
        this.#afterBlank = false;
      } else {
        this.#afterBlank = !this.#midLine && end >= 0 && isBlank(data, at, end);
      }
      this.#midLine = end < 0;
      at = next;
    }
    this.#keep(data.subarray(from));
    return mails;
  }

  /** The mailbox is over. @returns its last mail; nothing where the mailbox was empty */
  end(): MboxMail[] {
    this.#keep(this.#carry);
    this.#carry = this.#carry.subarray(0, 0);
    return this.#started || this.#length > 0 ? [this.#take()] : [];
  }

  #keep(bytes: Uint8Array): void {
    this.#seen += bytes.length;
    this.#length += bytes.length;
    const room = this.#limit - this.#kept;
    if (room <= 0 || bytes.length === 0) return;
    // A copy: a view would hold the whole piece in memory.
    const kept = bytes.slice(0, room);
    this.#pieces.push(kept);
    this.#kept += kept.length;
  }

  #take(): MboxMail {
    const mail = { index: this.#index++, offset: this.#offset, length: this.#length, bytes: concat(this.#pieces) };
    this.#pieces = [];
    this.#kept = 0;
    this.#length = 0;
    return mail;
  }
}

/** Do these first bytes of a file begin a mailbox? */
export function looksLikeMbox(head: Uint8Array): boolean {
  const end = head.indexOf(LF);
  return isSeparator(head, 0, end < 0 ? head.length : end);
}

function isBlank(data: Uint8Array, start: number, end: number): boolean {
  return end === start || (end === start + 1 && data[start] === CR);
}

function isSeparator(data: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_SEPARATOR || end - start < SPACE_TO_FROM.length) return false;
  if (!SPACE_TO_FROM.every((byte, index) => data[start + index] === byte)) return false;
  return SEPARATOR.test(String.fromCharCode(...data.subarray(start, end)));
}

/** Could the unfinished line at `start` still turn out a separator, or a blank line? */
function mayBeSeparator(data: Uint8Array, start: number): boolean {
  const seen = data.length - start;
  if (seen > LONGEST_SEPARATOR) return false;
  if (seen === 1 && data[start] === CR) return true;
  return SPACE_TO_FROM.slice(0, seen).every((byte, index) => data[start + index] === byte);
}
