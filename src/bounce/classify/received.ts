import { oneBlank } from '../blanks.ts';

/** Characters of one field that are looked at. */
const LONGEST = 1000;

const BY = /(?:^| )by ([\w.-]{3,255})/i;

/** Login: RFC 3848 "ESMTPA", "ESMTPSA"; "Authenticated sender", Exchange's "mapi". */
const LOGGED_IN = /\bwith (?:local )?(?:utf8)?e?smtps?a\b|authenticated sender|\(authenticated|\bwith mapi\b|\bauth=|with https? via|\bvia (?:webmail|http)/i;

const ACCOUNT = /(?:authenticated sender:? ?|envelope-from |authenticated id:? |auth=|\(|smtp\.auth=)<?([^\s<>()@,;]{1,64}@[\w.-]{1,255})/i;

/**
 * What one `Received` field says (RFC 5321, section 4.4; in practice each mail system has its own way to write it). Of most fields only
 * the writer is asked for: the rest is looked for by who needs it.
 */
export class Hop {
  /** The host that wrote it. */
  readonly byHost: string | null;
  readonly #text: string;
  /** What stands before the writer. */
  readonly #before: string;

  /** @param field decoded and on one line */
  constructor(field: string) {
    this.#text = oneBlank(field.slice(0, LONGEST));
    const by = BY.exec(this.#text);
    this.byHost = by?.[1]?.toLowerCase() ?? null;
    this.#before = by ? this.#text.slice(0, by.index) : this.#text;
  }

  /** Name that the receiving server itself looked up, or that stands after "from" where it gives no other. Null where it found none. */
  get fromHost(): string | null {
    const looked = this.#looked;
    if (looked !== null) return looked.toLowerCase();
    const from = this.#from;
    return from !== null && /^[\w-]+\..*[a-z]/i.test(from) && !/^\d+(?:\.\d+){3}$/.test(from) ? from.toLowerCase() : null;
  }

  /** The receiving server looked the sender's name up and found none ("unknown"). */
  get unnamed(): boolean {
    return this.#looked === null && /\(unknown\b|(?:^|[ )])from unknown \(/i.test(this.#before);
  }

  /** What the sender called itself (RFC 5321, section 4.1.1.1): a name, or anything. */
  get helo(): string | null {
    const said = /\((?:ehlo|helo)[ =]([^\s()]{1,255})/i.exec(this.#before)?.[1];
    if (said !== undefined) return said.toLowerCase();
    const from = this.#from;
    return from === null || /^unknown$/i.test(from) ? null : from.toLowerCase();
  }

  get fromIp(): string | null {
    return /[[(](?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,8})(?:%\d+)?[\])]/i.exec(this.#before)?.[1] ?? null;
  }

  /** The sender had logged in. */
  get loggedIn(): boolean {
    return LOGGED_IN.test(this.#text);
  }

  /** Address that the line names as login or envelope sender, lower case. */
  get account(): string | null {
    return ACCOUNT.exec(this.#text)?.[1]?.toLowerCase() ?? null;
  }

  get #from(): string | null {
    return /(?:^|[ )])from ([^\s()[\];]{1,255})/i.exec(this.#before)?.[1] ?? null;
  }

  get #looked(): string | null {
    return /\(([\w-]{1,63}(?:\.[\w-]{1,63}){1,10})\.? ?(?:\[|\()/.exec(this.#before)?.[1] ?? null;
  }
}
