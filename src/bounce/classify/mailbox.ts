import { wordStart } from '../word-start.ts';

/** One person or program of an address field (RFC 5322, section 3.4). */
export interface ParsedMailbox {
  /** As written, without angle brackets; null where there is none ("<>", "MAILER-DAEMON"). */
  address: string | null;
  name: string | null;
}

/** Characters of a field that are looked at. */
const LONGEST = 500;

/** Characters before the "@" of an address. */
const LONGEST_LOCAL_PART = 100;

const ADDRESS = /[^\s"(),:;<>[\]]{1,100}@[^\s"(),:;<>[\]]{1,200}/;
const ADDRESSES = new RegExp(ADDRESS, 'g');

/** Reads the first mailbox of a decoded address field. Comments count as names: `a@b.example (Mail Delivery System)`. */
export function parseMailbox(value: string | null): ParsedMailbox {
  const address = addressOf(value);
  return { address, name: value === null ? null : nameIn(value.slice(0, LONGEST), address) };
}

/** The address of the first mailbox of a decoded address field, where its name is not asked for. */
export function addressOf(value: string | null): string | null {
  if (value === null) return null;
  const text = value.slice(0, LONGEST);
  const open = text.lastIndexOf('<');
  if (open < 0) return text.includes('@') ? (ADDRESS.exec(text)?.[0] ?? null) : null;
  const close = text.indexOf('>', open);
  const inside = text.slice(open + 1, close < 0 ? undefined : close).trim();
  return inside.includes('@') ? inside : null;
}

function nameIn(text: string, address: string | null): string | null {
  const open = text.lastIndexOf('<');
  if (open >= 0) return unquoted(text.slice(0, open)) || null;
  const comment = text.includes('(') ? (/\(([^()]{1,200})\)/.exec(text)?.[1]?.trim() ?? null) : null;
  return address === null ? text.trim() || comment : comment;
}

function unquoted(written: string): string {
  const name = written.trim();
  return /^["']|["']$/.test(name) ? name.replace(/^[\s"']{1,100}|[\s"']{1,100}$/g, '') : name;
}

/** The part after the "@", lower case; null where there is none. */
export function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf('@') ?? -1;
  if (address === null || at < 0) return null;
  const domain = address.slice(at + 1).toLowerCase();
  const isClean = /[a-z\d]/.test(domain.charAt(domain.length - 1));
  return (isClean ? domain : domain.replace(/[.>\s]{1,10}$/, '')) || null;
}

/** All addresses of a field, lower case. */
export function addressesIn(value: string | null): string[] {
  const found: string[] = [];
  if (value === null || !value.includes('@')) return found;
  const text = value.slice(0, 5000).toLowerCase();
  for (let from = 0, at = text.indexOf('@'); at >= 0; at = text.indexOf('@', from)) {
    ADDRESSES.lastIndex = wordStart(text, from, at, LONGEST_LOCAL_PART);
    const address = ADDRESSES.exec(text)?.[0];
    if (address === undefined) break;
    found.push(address);
    from = ADDRESSES.lastIndex;
  }
  return found;
}
