/** Lines that do nothing but name addresses, as lists of recipients are written. */
import { ADDRESS, cleaned, firstAddress, sameAddress } from './address.ts';
import type { Line, Lines } from './prose.ts';

/** What may stand before an address on a line that only names it: a bullet, a number, a display name, an opening bracket. */
const NAME_BEFORE = /^(?:[-*•·>]{1,3} {0,3}|\d{1,4}[.)] {1,3})?["'“«[(<]{0,3}(?:[\p{L}\p{N}][\p{L}\p{N}.,'’_ -]{0,60})?["'”»\]]{0,2} {0,3}[[(<"']{0,3}(?:mailto:|smtp:)?$/iu;

/** What some systems take for the end of a line, where ours goes on. */
const LINE_END = /[\r\u2028\u2029]/;

export interface Listed {
  addresses: string[];
  reply: string;
}

/** The addresses of a line that does nothing but name them, and the reply after a colon; null for any other line. */
export function listedAddresses(plain: string): Listed | null {
  const first = firstAddress(plain);
  if (first === null) return null;
  const { address, index } = first;
  const before = plain.slice(0, index);
  let after = plain.slice(index + address.length);
  // Most lines with an address are sentences and fields: what only names somebody has no colon before a blank.
  if (before.includes(': ') || LINE_END.test(after)) return null;
  if (cleaned(address) === null) return null;
  const addresses = [address];
  const column = COLUMN.exec(after)?.[1];
  if (column !== undefined && CELLS_BEFORE.test(before)) return { addresses, reply: column };
  if (!NAME_BEFORE.test(before) || before.trim().split(/\s+/).length > 6) return null;
  if (column !== undefined) return { addresses, reply: column };
  // The same address again, as a link or in brackets, or another one after a comma.
  for (let more = 0; more < 50; more++) {
    after = after.replace(/^[\s>)\]"'*]{1,8}/, '');
    const next = AGAIN.exec(after);
    if (!next?.[1]) break;
    if (!addresses.some((known) => sameAddress(known, next[1] ?? ''))) addresses.push(next[1]);
    after = after.slice(next[0].length);
  }
  after = after.trim();
  if (after === '') return { addresses, reply: '' };
  const reply = /^(?::|-{1,2}\s|–\s|\.\.\.|=>|\t)/.exec(after);
  if (reply) return { addresses, reply: after.slice(reply[0].length).trim() };
  if (/^\((?:reason|expanded|generated|ultimately|failed|after|host|in reply)/i.test(after)) return { addresses, reply: after };
  const bracketed = IN_BRACKETS.exec(after)?.[1];
  if (bracketed !== undefined) return { addresses, reply: bracketed };
  if (SUCCESS.test(after) || FAILURE.test(after)) return { addresses, reply: after };
  return /^(?:on \w{3},? |\(\d|\d{1,2}\/\d|;|,$)/i.test(after) ? { addresses, reply: '' } : null;
}

/** "marie@example.org    mailbox full", "marie@example.org   Soft   "552 mailbox full"": columns. */
const COLUMN = /^>?\s{2,}(?:(?:Soft|Hard|Blocked|Bounced?|Bloqué|Invalid)(?: bounce)?\s{2,})?["“]?([\p{Ll}\d][^@]{3,300}?)["”]?$/u;

/** "Soft bounce   05 oct. 2026 18:02   " before the address: cells of the same row, with a day among them. */
const CELLS_BEFORE = /^\S.{0,80}\d\d:\d\d(?::\d\d)?\s{2,}$/;

/** "marie@example.org (mailbox full)"; a name in brackets has a capital. */
const IN_BRACKETS = /^\(([\p{Ll}\d][^()]{2,200})\)\.?$/u;

/** "marie@example.org Failed: 550 5.1.1 user unknown", "paul@example.org Delivered": lines of a table. */
const SUCCESS = /^(?:delivered|sent|remis|distribué|zugestellt|entregado|consegnato)(?![\p{L}@])/iu;
const FAILURE = /^(?:failed|failure|rejected|refused|bounced|undeliverable|échec|refusé|fehlgeschlagen|fallido)(?![\p{L}@])/iu;

/** @returns whether what stands beside an address says that it got the mail */
export function saysDelivered(reply: string): boolean {
  return SUCCESS.test(reply);
}

/** A field's name is no bullet, and nobody's display name. */
const FIELD = /^[A-Z][\w-]{1,40}:/;

/** The line below an address begins with a reply. */
const REPLY = /^[45]\d\d[ -]/;

/** Lines in which a list begins: reports say soon whom they are about. */
const MOST_LINES = 300;

/** Lines between two of one list. */
const WITHIN = 3;

/**
 * A list that no known heading announces: lines that name somebody and say what became of the mail. Fewer than two people make none.
 * It is looked for as far down as it is asked about: below may stand the whole of the returned mail.
 */
export class UnannouncedList {
  readonly #lines: Lines;
  /** Lines of which is known that no list begins there. */
  #passed = 0;
  #found: ReadonlySet<number> | null = null;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** Is the line with this number one of the list's? */
  has(at: number): boolean {
    while (this.#found === null && this.#passed <= Math.min(at, MOST_LINES)) {
      if (this.#hasNeighbour(this.#passed)) this.#found = listedLines(this.#lines);
      this.#passed++;
    }
    return this.#found?.has(at) ?? false;
  }

  /** Most reports name one address, once: their lines need no closer look. */
  #hasNeighbour(at: number): boolean {
    if (!mayBeListed(this.#lines.at(at))) return false;
    for (let below = at + 1; below <= at + WITHIN; below++) if (mayBeListed(this.#lines.at(below))) return true;
    return false;
  }
}

function mayBeListed(line: Line | undefined): boolean {
  return line !== undefined && line.plain.includes('@') && !FIELD.test(line.plain);
}

function listedLines(lines: Lines): ReadonlySet<number> {
  const found = new Map<number, string>();
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; ; at++) {
    if (found.size > 0 ? at - last > WITHIN : at > MOST_LINES) break;
    const line = lines.at(at);
    if (line === undefined) break;
    const listed = mayBeListed(line) ? listedAddresses(line.plain) : null;
    const [address] = listed?.addresses ?? [];
    if (!listed || address === undefined || listed.addresses.length > 1) continue;
    if (listed.reply === '' && !REPLY.test(lines.at(at + 1)?.plain ?? '')) continue;
    found.set(at, address.toLowerCase());
    last = at;
  }
  return new Set(new Set(found.values()).size > 1 ? found.keys() : []);
}

/** "The following address(es) failed: marie@example.org host mx.example.org SMTP error …": a list that lost its line ends. */
const JOINED = new RegExp(`^[<"'(]{0,2}(?<address>${ADDRESS})[>"')]{0,2}:? ?(?<reply>.*)$`);

/** @returns the address that such a line begins with and the reply behind it, or null */
export function joinedLine(plain: string): Listed | null {
  const groups = JOINED.exec(plain)?.groups;
  return groups?.['address'] === undefined ? null : { addresses: [groups['address']], reply: groups['reply'] ?? '' };
}

const AGAIN = new RegExp(String.raw`^[,;]?\s{0,3}[<([]{0,2}(?:mailto:|smtp:)?(${ADDRESS})`, 'i');
