/** Lines that do nothing but name addresses, as lists of recipients are written. */
import { ADDRESS, cleaned, sameAddress } from './address.ts';

const FIRST_ADDRESS = new RegExp(`^(?<before>[^@]{0,160}?)(?<address>${ADDRESS})(?<after>.*)$`);

/** What may stand before an address on a line that only names it: a bullet, a number, a display name, an opening bracket. */
const NAME_BEFORE = /^(?:[-*•·>]{1,3} {0,3}|\d{1,4}[.)] {1,3})?["'“«[(<]{0,3}(?:[\p{L}\p{N}][\p{L}\p{N}.,'’_ -]{0,60})?["'”»\]]{0,2} {0,3}[[(<"']{0,3}(?:mailto:|smtp:)?$/iu;

export interface Listed {
  addresses: string[];
  reply: string;
}

/** The addresses of a line that does nothing but name them, and the reply after a colon; null for any other line. */
export function listedAddresses(plain: string): Listed | null {
  if (!plain.includes('@')) return null;
  const groups = FIRST_ADDRESS.exec(plain)?.groups;
  const before = groups?.['before'] ?? '';
  const address = groups?.['address'] ?? '';
  if (!groups || cleaned(address) === null || !NAME_BEFORE.test(before) || before.trim().split(/\s+/).length > 6) return null;
  const addresses = [address];
  let after = groups['after'] ?? '';
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
  return /^(?:on \w{3},? |\(\d|\d{1,2}\/\d|;|,$)/i.test(after) ? { addresses, reply: '' } : null;
}

/** "The following address(es) failed: marie@example.org host mx.example.org SMTP error …": a list that lost its line ends. */
const JOINED = new RegExp(`^[<"'(]{0,2}(?<address>${ADDRESS})[>"')]{0,2}:? ?(?<reply>.*)$`);

/** @returns the address that such a line begins with and the reply behind it, or null */
export function joinedLine(plain: string): Listed | null {
  const groups = JOINED.exec(plain)?.groups;
  return groups?.['address'] === undefined ? null : { addresses: [groups['address']], reply: groups['reply'] ?? '' };
}

const AGAIN = new RegExp(String.raw`^[,;]?\s{0,3}[<([]{0,2}(?:mailto:|smtp:)?(${ADDRESS})`, 'i');
