/** Mail addresses as reports write them. */

/**
 * An address in running text. The local part takes what RFC 5321 allows without quotes, and letters of any script (RFC 6531);
 * its length is bounded so that a long run of such characters costs no more than its length.
 */
const LOCAL = String.raw`[\p{L}\p{N}!#$%&'*+/=?^_\`{|}~.-]{1,128}`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62}\.){1,12}|[\p{L}\p{N}][\p{L}\p{N}_.-]{0,252}[\p{L}\p{N}]|\[[\d.:A-Fa-fIPv]{3,50}\])`;
export { LOCAL, DOMAIN };

/** Letters of the domain in lower case; the local part stays as written, since only its own server may fold it. */
export function normalised(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at + 1) + address.slice(at + 1).toLowerCase().replace(/\.$/, '');
}

const TYPED = /^\s*(?:rfc-?822|smtp|utf-8|addr-type|x400|local|unknown|x-[\w-]+|[\w-]{1,20})\s*;/i;

/**
 * The address in a recipient field of a delivery-status part: `rfc822; Marie@Example.ORG` is `Marie@example.org`.
 *
 * @returns null where the field holds none: a phone number, an X.400 name, nothing
 */
export function fieldAddress(value: string): string | null {
  let text = value.replace(TYPED, '').trim();
  if (/^\s*utf-8\s*;/i.test(value)) text = unescaped(text);
  return looseAddress(text);
}

/** RFC 6533, section 3: `\x{E9}` stands for é; `+XX` is the xtext of RFC 3461. */
function unescaped(text: string): string {
  return text.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * An address as a header or a line gives it: in angle brackets, with a name before it, or bare.
 *
 * @returns null where there is none
 */
export function looseAddress(text: string): string | null {
  if (text.length > 4000 || !text.includes('@')) return null;
  const bracketed = /<\s*([^<>]*@[^<>]*?)\s*>/.exec(text);
  const candidate = (bracketed?.[1] ?? text).replace(/^(?:mailto|smtp|rfc822):/i, '').trim();
  const quoted = /^"(?:[^"\\]|\\.)*"@[^\s@<>,;]+$/.exec(candidate);
  if (quoted) return normalised(candidate);
  const bare = candidate.replace(/^[("'«“‘]+|[)"'»”’,;:.]+$/g, '');
  return /^[^\s@<>]+@[^\s@<>,;()]+$/.test(bare) && bare.length <= 320 ? normalised(bare) : findAddress(candidate);
}

const IN_TEXT = new RegExp(`${LOCAL}@(?:[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,252}|\\[[\\d.:A-Fa-fIPv]{3,50}\\])`, 'u');

/** First address that stands in running text, or null. */
export function findAddress(text: string): string | null {
  if (!text.includes('@')) return null;
  const match = IN_TEXT.exec(text);
  return match ? normalised(match[0].replace(/[._-]+$/, '').replace(/^['*=/|{}.]+/, '')) : null;
}
