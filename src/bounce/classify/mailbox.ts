/** One person or program of an address field (RFC 5322, section 3.4). */
export interface ParsedMailbox {
  /** As written, without angle brackets; null where there is none ("<>", "MAILER-DAEMON"). */
  address: string | null;
  name: string | null;
}

/** Reads the first mailbox of a decoded address field. Comments count as names: `a@b.example (Mail Delivery System)`. */
export function parseMailbox(value: string | null): ParsedMailbox {
  if (value === null) return { address: null, name: null };
  const text = value.slice(0, 500);
  const open = text.lastIndexOf('<');
  if (open >= 0) {
    const close = text.indexOf('>', open);
    const inside = text.slice(open + 1, close < 0 ? undefined : close).trim();
    const name = text.slice(0, open).replace(/^[\s"']{1,100}|[\s"']{1,100}$/g, '');
    return { address: inside.includes('@') ? inside : null, name: name === '' ? null : name };
  }
  const address = /[^\s"(),:;<>[\]]{1,100}@[^\s"(),:;<>[\]]{1,200}/.exec(text)?.[0] ?? null;
  const comment = /\(([^()]{1,200})\)/.exec(text)?.[1]?.trim() ?? null;
  if (address !== null) return { address, name: comment };
  const bare = text.trim();
  return { address: null, name: bare === '' ? comment : bare };
}

/** The part after the "@", lower case; null where there is none. */
export function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf('@') ?? -1;
  const domain = at < 0 ? '' : (address ?? '').slice(at + 1).toLowerCase().replace(/[.>\s]{1,10}$/, '');
  return domain === '' ? null : domain;
}

/** All addresses of a field, lower case. */
export function addressesIn(value: string | null): string[] {
  if (value === null || !value.includes('@')) return [];
  return (value.slice(0, 5000).match(/[^\s"(),:;<>[\]]{1,100}@[^\s"(),:;<>[\]]{1,200}/g) ?? []).map((address) => address.toLowerCase());
}
