/** What somebody typed or pasted, taken apart. */
import { comparable } from '../classify/sign-set.ts';

/** Longest query that is read, in UTF-16 code units: a reply of several lines is shorter, a whole mail belongs on the helper page. */
const LONGEST = 2_000;

export interface Query {
  /** Lower case, without accents, on one line. */
  text: string;
  words: readonly string[];
  /** Enhanced status codes (RFC 3463): "5.1.1", or "X.1.1" for any class; each once, in order. */
  statuses: readonly string[];
  /** Reply codes (RFC 5321): "550". */
  replies: readonly string[];
  /** The beginning of a code of either kind, where that is all that was typed yet: "55", "5.", "5.1"; else null. */
  begun: string | null;
  /** Domain of an address, or a host or domain by itself; null where the query is neither. */
  host: string | null;
}

/** @param typed anything at all; only its beginning is read. @returns every way in which it can be understood. Never throws */
export function parseQuery(typed: string): Query {
  const text = dotted(comparable(typed.slice(0, LONGEST)).trim()).replace(/(?<=[a-z]) ?[,;:!?]{1,5}$/, '');
  const statuses = each(text, /(?<![\w.])[245x]\.\d{1,3}\.\d{1,3}(?![\w.]{0,60}\d)/g).map((code) => code.replace('x', 'X'));
  return {
    text,
    words: text.split(/:?[\s,;()[\]"'<>]+|:$/).filter((word) => word !== ''),
    statuses,
    replies: each(text, /(?<![\w.])[2-5]\d\d(?![\d.]|\w)/g),
    begun: statuses.length === 0 && /^#?(?:[2-5]\d?|[245x]\.(?:\d{1,3}\.?)?)$/.test(text) ? text.replace('#', '').replace('x', 'X') : null,
    host: hostOf(text),
  };
}

/** A French keypad writes a comma for the dot: "5,1,1"; and some type a blank or a dash. */
function dotted(text: string): string {
  const whole = /^(#?[245x])([ ,-])(\d{1,2})\2(\d{0,3})$/.exec(text) ?? /^(#?[245x])(,)(\d{0,3})$/.exec(text);
  if (whole) return [whole[1], ...whole.slice(3)].join('.');
  return text.replace(/(?<![\w.,])([245x]),(\d{1,3}),(\d{1,3})(?![\w.,])/g, '$1.$2.$3');
}

function each(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))];
}

/** @param text comparable. @returns the host or domain that it is or ends in: "marie@orange.fr", "mx1.free.fr", "https://orange.fr/"; null for "5.1.1" and sentences */
export function hostOf(text: string): string | null {
  const bare = text.replace(/^(?:https?:\/\/|mailto:|<)/, '').replace(/[/>?].*/, '').replace(/\.$/, '');
  if (bare.length > 254 || bare.includes(' ')) return null;
  const host = bare.slice(bare.lastIndexOf('@') + 1);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(host) ? host : null;
}
