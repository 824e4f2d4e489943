import { oneBlank } from '../blanks.ts';

/** What one `Received` field says (RFC 5321, section 4.4; in practice each mail system has its own way to write it). */
export interface Hop {
  /** Name that the receiving server itself looked up, or that stands after "from" where it gives no other. Null where it found none. */
  fromHost: string | null;
  /** The receiving server looked the sender's name up and found none ("unknown"). */
  unnamed: boolean;
  /** What the sender called itself (RFC 5321, section 4.1.1.1): a name, or anything. */
  helo: string | null;
  fromIp: string | null;
  byHost: string | null;
  /** The sender had logged in (RFC 3848 "ESMTPA", "ESMTPSA"; "Authenticated sender", Exchange's "mapi"). */
  loggedIn: boolean;
  /** Address that the line names as login or envelope sender, lower case. */
  account: string | null;
}

/** Characters of one field that are looked at. */
const LONGEST = 1000;

const BY = /(?:^| )by ([\w.-]{3,255})/i;

/** @param field decoded and on one line. @returns the host that wrote it, or null */
export function writerOfHop(field: string): string | null {
  return BY.exec(oneBlank(field.slice(0, LONGEST)))?.[1]?.toLowerCase() ?? null;
}

/** @param field decoded and on one line */
export function parseReceived(field: string): Hop {
  const text = oneBlank(field.slice(0, LONGEST));
  const by = BY.exec(text);
  const before = by ? text.slice(0, by.index) : text;
  const from = /(?:^|[ )])from ([^\s()[\];]{1,255})/i.exec(before)?.[1] ?? null;
  const looked = /\(([\w-]{1,63}(?:\.[\w-]{1,63}){1,10})\.? ?(?:\[|\()/.exec(before)?.[1] ?? null;
  const unnamed = looked === null && /\(unknown\b|(?:^|[ )])from unknown \(/i.test(before);
  const helo = /\((?:ehlo|helo)[ =]([^\s()]{1,255})/i.exec(before)?.[1] ?? (from === null || /^unknown$/i.test(from) ? null : from);
  const name = looked ?? (from !== null && /^[\w-]+\..*[a-z]/i.test(from) && !/^\d+(?:\.\d+){3}$/.test(from) ? from : null);
  const account = /(?:authenticated sender:? ?|envelope-from |authenticated id:? |auth=|\(|smtp\.auth=)<?([^\s<>()@,;]{1,64}@[\w.-]{1,255})/i.exec(text)?.[1] ?? null;
  return {
    fromHost: name?.toLowerCase() ?? null,
    unnamed,
    helo: helo?.toLowerCase() ?? null,
    fromIp: /[[(](?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,8})(?:%\d+)?[\])]/i.exec(before)?.[1] ?? null,
    byHost: by?.[1]?.toLowerCase() ?? null,
    loggedIn: /\bwith (?:local )?(?:utf8)?e?smtps?a\b|authenticated sender|\(authenticated|\bwith mapi\b|\bauth=|with https? via|\bvia (?:webmail|http)/i.test(text),
    account: account?.toLowerCase() ?? null,
  };
}
