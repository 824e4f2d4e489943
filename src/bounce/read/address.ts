/** Mail addresses as reports write them. */
import { wordStart } from '../word-start.ts';

/** Characters that end an address in running text. */
const STOP = String.raw`\s<>"'(),:;|*\x60“”„‚«»、，。；：「」（）`;

/** A piece of what stands before the "@"; people put stars for letters before they paste: "mar***@example.org". */
const PIECE = String.raw`[^${STOP.replace('*', '')}@[\]{}]{1,64}`;

/**
 * An address in running text, as a source of a pattern: an apostrophe may stand inside ("o'brien"), not around it; a comma typed for the
 * domain's only dot belongs to it ("marie@orange,fr"). Its parts are
 * bounded, so that long runs cost no more than their length.
 */
export const ADDRESS = String.raw`(?:IMCEA[A-Z]{1,6}-[^\s<>@]{1,500}|${PIECE}(?:'${PIECE}){0,2})@(?:[^${STOP}@[\]{}/?=&!\\]{1,253}(?:(?<=@[\w-]{1,63}),(?:com|net|org|fr|ch|eu|ca|uk|lu|nl|(?:be|de|es|it)(?! [a-z]))(?![\w@.-]))?|\[[\d.:A-Fa-fIPv]{3,50}\])`;

/** Characters before the "@" that are looked back on: those of an address of Exchange's own. */
const LONGEST_LOCAL_PART = 512;

/** "IMCEAEX-_O=EXAMPLE_OU=…_CN=marie@example.com": a name of Exchange's directory (X.500) in an address's clothes, where a contact was kept too long. Nobody's address. */
const OF_DIRECTORY = /^IMCEA[A-Z]{1,6}-/i;

/** Domain in lower case; the local part stays as written, since only its own server may fold it. */
function normalised(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return address;
  const domain = address.slice(at + 1).toLowerCase();
  return address.slice(0, at + 1) + (domain.endsWith('.') ? domain.slice(0, -1) : domain);
}

/** `rfc822; marie@example.org`, as nearly all are written. */
const PLAIN_FIELD = /^rfc822; ?(\w[\w.+-]{0,63}@[a-z\d](?:[a-z\d.-]{0,252}[a-z\d])?)$/i;

const TYPED = /^\s{0,20}[\w-]{1,30}\s{0,5};/;

/**
 * The address in a recipient field of a delivery-status part: `rfc822; Marie@Example.ORG` is `Marie@example.org`.
 *
 * @returns null where the field holds none: a phone number, an X.400 name, nothing
 */
export function fieldAddress(value: string): string | null {
  const plain = PLAIN_FIELD.exec(value)?.[1];
  if (plain !== undefined) return normalised(plain);
  const text = value.replace(TYPED, '').trim();
  return looseAddress(/^\s{0,20}utf-8\s{0,5};/i.test(value) ? unescaped(text) : text);
}

/** RFC 6533, section 3: `\x{E9}` stands for é. */
function unescaped(text: string): string {
  return text.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The address in a header value or in a field: in angle brackets, with a name before it, or bare.
 *
 * @returns null where there is none
 */
export function looseAddress(text: string): string | null {
  if (text.length > 4000 || !text.includes('@')) return null;
  const open = text.lastIndexOf('<');
  const close = open < 0 ? -1 : text.indexOf('>', open);
  const inner = (close > open + 1 && text.slice(open, close).includes('@') ? text.slice(open + 1, close) : text).trim();
  const candidate = inner.replace(/^(?:mailto|smtp|rfc822):/i, '');
  if (OF_DIRECTORY.test(candidate)) return null;
  if (/^"(?:[^"\\]|\\.){1,64}"@[^\s@<>,;]{1,255}$/.test(candidate)) return normalised(candidate);
  const bare = unwrapped(candidate);
  return /^[^\s@<>]{1,256}@[^\s@<>,;()]{1,255}$/.test(bare) ? normalised(bare) : findAddress(candidate);
}

const AROUND_START = /^[("'«“‘[<*/|{}.,;:`]+/;
const AROUND_END = /[)"'»”’\]>,;:.!?*`/|{}=-]{1,40}$/;

/** "marie@[192.0.2.1]": a host's number in place of a domain (RFC 5321, section 4.1.3). */
const AT_NUMBER = /@\[[\d.:A-Fa-fIPv]{3,50}\]$/;

/** "l'anna@example.org", "all'anna@example.org": an article, in French or Italian; "u'anna@example.org": how Python prints a text. */
const ARTICLE = /^(?:l|qu|all|dall|dell|nell|sull|un|[ub])'(?=\p{L})/iu;

/** Thai, Chinese, Japanese and Korean leave no blanks around an address: "メールはtaro@example.orgに送れませんでした". */
const UNSPACED = String.raw`\u0E01-\u0E4E\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF`;
const UNSPACED_BEFORE = new RegExp(String.raw`^.{0,320}[${UNSPACED}](?=[\w.+-]{1,64}@)`);
const UNSPACED_BEHIND = new RegExp(String.raw`^[a-z\d.-]{1,230}\.[a-z]{2,24}(?=[${UNSPACED}])`, 'i');

/** @returns the address alone, where words without blanks stand right before or behind it */
function withoutWords(text: string): string {
  const at = text.lastIndexOf('@') + 1;
  const domain = UNSPACED_BEHIND.exec(text.slice(at))?.[0];
  return (domain === undefined ? text : text.slice(0, at) + domain).replace(UNSPACED_BEFORE, '');
}

function trimmed(text: string): string {
  return unwrapped(withoutWords(text));
}

/** Without the marks around it; a field, or what brackets enclose, may hold an address of any script (RFC 6531). */
function unwrapped(text: string): string {
  const opened = text.replace(AROUND_START, '').replace(ARTICLE, '');
  const start = AT_NUMBER.test(opened) ? opened : opened.replace(AROUND_END, '');
  // "=?utf-8?…?=@example.org" is a name that somebody encoded, "=marie@example.org" a remnant of quoted-printable.
  return start.startsWith('=?') ? start : start.replace(/^=+/, '');
}

const IN_TEXT = new RegExp(ADDRESS);
const ALL_IN_TEXT = new RegExp(ADDRESS, 'g');

/** First address that stands in running text, or null. */
function findAddress(text: string): string | null {
  if (!text.includes('@')) return null;
  const match = IN_TEXT.exec(text);
  return match ? cleaned(match[0]) : null;
}

/** "<marie,dupont@example.org>": somebody typed a comma for a dot. Only what encloses the address tells it from a list's. */
const SLIP_BEFORE = /[<"“«] ?([\p{L}\d._+-]{1,40},)$/u;
const LONGEST_SLIP = 43;

/** The address around the first "@" of a text as it is written there, and where it begins; null where what stands around it is none. */
export function firstAddress(text: string): { address: string; index: number } | null {
  const at = text.indexOf('@');
  if (at < 0) return null;
  ALL_IN_TEXT.lastIndex = wordStart(text, 0, at, LONGEST_LOCAL_PART);
  const match = ALL_IN_TEXT.exec(text);
  return match === null || match.index > at ? null : { address: match[0], index: match.index };
}

/** Every address in running text, in order, each once, at most `most`. */
export function findAddresses(text: string, most: number): string[] {
  const found = new Set<string>();
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0 && found.size < most; at = text.indexOf('@', from)) {
    ALL_IN_TEXT.lastIndex = wordStart(text, from, at, LONGEST_LOCAL_PART);
    const match = ALL_IN_TEXT.exec(text);
    if (match === null) break;
    from = ALL_IN_TEXT.lastIndex;
    const slip = text.charCodeAt(match.index - 1) === 44 ? SLIP_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_SLIP), match.index))?.[1] ?? '' : '';
    const address = cleaned(slip + match[0]);
    if (address !== null) found.add(address);
  }
  return [...found];
}

const LABEL = /^(?:(?:mailto|smtp|rfc822|https?):|(?:to|from|orig_to|sender|receiver|recipient|rcpt|e?-?mail|address)=)/i;

/** "******@example.org", "...@example.org", "(name)@example.org": people take their correspondents' names out before they paste. */
const REDACTED = /^(?:[*.…#]{1,64}|\(\w{1,30}\))@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;

/** "marie@very-long-" at the end of a line: the rest of the domain is lost. */
const TORN = /@[^.@]{0,253}-$/;

/** An address to which nothing clings, as most are. */
const CLEAN = /^(?!mailto|smtp|rfc822|http)[a-z\d][\w.+-]{0,63}@[a-z\d](?:[a-z\d.-]{0,252}[a-z\d])?$/i;

/** "mail.example.net/?u=marie@example.org", the rest of a link: whom it knows is nobody whom the text names. */
const OF_LINK = /^\/{0,2}[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\/[^@?]{0,256}\?/;

/** Without what clings to it, its domain in lower case; null where nothing is left of one side, or too little. */
export function cleaned(raw: string): string | null {
  if (OF_DIRECTORY.test(raw)) return null;
  if (CLEAN.test(raw)) return normalised(raw);
  if (TORN.test(raw) || OF_LINK.test(raw)) return null;
  if (REDACTED.test(raw)) return normalised(raw);
  const address = trimmed(raw.replace(LABEL, ''));
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 ? normalised(address) : null;
}

/** Same mailbox: the domain in any case, and, since no real server minds, the local part too. */
export function sameAddress(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}
