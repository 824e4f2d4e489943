/**
 * Finding fixed words in a text, whatever its case, accents, apostrophes and line breaks. One pass over the text, whatever the
 * number of words.
 */
import { oneBlank } from '../blanks.ts';
import { withoutInvisible } from '../invisible.ts';
import { PatternSet, SHORTEST, startsWhole } from '../pattern-set.ts';

/** A place in a comparable text. */
export interface Found {
  /** The words of the table that were met. */
  sign: string;
  start: number;
  end: number;
}

/** How far the next piece of a sign with " * " may stand from the one before it. */
const WILDCARD_REACH = 200;

interface Sign<Group> {
  text: string;
  /** Its place in the table. */
  index: number;
  group: Group;
  head: string;
  /** What follows, each piece after a " * ". */
  tails: readonly string[];
}

/** Where a sign was met. */
interface Place<Group> {
  sign: Sign<Group>;
  start: number;
  end: number;
}

const ACCENTS = /\p{M}/gu;
const NOT_ASCII = /[\u0080-\uFFFF]/;

/** Lower case, straight apostrophes and hyphens, no accents, no invisible characters, white space as one blank. */
export function comparable(text: string): string {
  const lower = text.toLowerCase();
  const first = lower.search(NOT_ASCII);
  return oneBlank(first < 0 ? lower : bare(lower, first));
}

/** Characters of the Basic Multilingual Plane that were met: whether they stay as they are. */
const known = new Uint8Array(0x10000);
const [STAYS, CHANGES] = [1, 2];

/** What those become that do not, and characters of other planes; not of all, since a hostile mailbox could hold any. */
const pieces = new Map<number, string>();
const MOST_PIECES = 4000;

/**
 * A text without accents and invisible characters, with straight apostrophes. Each character is taken for itself, since only accents
 * can change their order among each other.
 *
 * @param first place of the first character beyond ASCII
 */
function bare(text: string, first: number): string {
  let out = '';
  let kept = 0;
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 || (known[code] || learned(code)) === STAYS) continue;
    const point = text.codePointAt(at) ?? code;
    out += text.slice(kept, at) + pieceOf(point);
    if (point > 0xffff) at++;
    kept = at + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

function learned(code: number): number {
  // The first half of a character of another plane says nothing of the whole.
  const stays = (code < 0xd800 || code > 0xdbff) && bareCharacter(code) === String.fromCharCode(code);
  return known[code] = stays ? STAYS : CHANGES;
}

function pieceOf(point: number): string {
  const met = pieces.get(point);
  if (met !== undefined) return met;
  const piece = bareCharacter(point);
  if (pieces.size < MOST_PIECES) pieces.set(point, piece);
  return piece;
}

function bareCharacter(point: number): string {
  return withoutInvisible(String.fromCodePoint(point).normalize('NFD').replace(ACCENTS, '')).replace(/[’‘ʼ´]/g, "'").replace(/[‐‑]/g, '-');
}

/** What takes more or fewer characters in a comparable text. */
const OTHER_LENGTH = /[\u0080-\uFFFF]|\s{2}/;

/** The characters of `text` that became `start` to `end` of `comparable(text)`. */
export function verbatim(text: string, start: number, end: number): string {
  const other = text.slice(0, end).search(OTHER_LENGTH);
  if (other < 0) return text.slice(start, end);
  let length = other;
  let blank = /\s/.test(text.charAt(other - 1));
  let from = start < other ? start : -1;
  let at = other;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isAscii = code < 128;
    const character = isAscii ? '' : String.fromCodePoint(text.codePointAt(at) ?? code);
    const piece = isAscii ? '' : comparable(character);
    const isBlank = isAscii ? code === 32 || (code >= 9 && code <= 13) : piece === ' ';
    const grown = isAscii ? 1 : piece.length;
    const added = isBlank && blank ? 0 : grown;
    if (from < 0 && added > 0 && length + added > start) from = at;
    if (length >= end) break;
    length += added;
    if (grown > 0) blank = isBlank;
    at += isAscii ? 1 : character.length;
  }
  return from < 0 ? '' : text.slice(from, at);
}

/** Which words of many groups a text contains. They begin where a word does: "mon mail" is not met in "MDaemon mail queue". */
export class SignSet<Group> {
  readonly #long: PatternSet<Sign<Group>>;
  /** The few that are too short to be looked for at once. */
  readonly #short: readonly Sign<Group>[];

  /** @param signs words to find, with their group; " * " stands for up to 200 characters */
  constructor(signs: Iterable<readonly [text: string, group: Group]>) {
    const all = [...signs].map(([text, group], index): Sign<Group> => {
      const [head = '', ...tails] = comparable(text).split(' * ');
      return { text, index, group, head, tails };
    });
    const long = all.filter(({ head }) => head.length >= SHORTEST);
    this.#long = new PatternSet(long.map((sign) => ({ literal: sign.head, value: sign, open: true })));
    this.#short = all.filter(({ head }) => head.length < SHORTEST);
  }

  /** The first place of each sign in `text`, which is comparable, by group and in the order of the text. */
  scan(text: string): ReadonlyMap<Group, Found[]> {
    const places: Place<Group>[] = [];
    const met = (sign: Sign<Group>, start: number, headEnd: number): void => {
      if (isOfAddress(text, start, headEnd)) return;
      const end = sign.tails.reduce((from, tail) => (from < 0 ? from : pieceEnd(text, from, tail)), headEnd);
      if (end >= 0) places.push({ sign, start, end });
    };
    this.#long.scan(text, met);
    for (const sign of this.#short) {
      for (let at = text.indexOf(sign.head); at >= 0; at = text.indexOf(sign.head, at + 1)) {
        if (startsWhole(text, sign.head, at)) met(sign, at, at + sign.head.length);
      }
    }
    return places.length === 0 ? new Map() : firstPlaces(places);
  }
}

/** Characters of an address that are gone through. */
const LONGEST_PART = 64;

/** "bestellung@example.org" orders nothing, and "spammaster@example.org" is no spam: is a word of a comparable text part of an address? */
export function isOfAddress(text: string, start: number, wordEnd: number): boolean {
  const isName = (at: number): boolean => isOfName(text.charCodeAt(at));
  if (!isName(start) || !isName(wordEnd - 1)) return false;
  for (let at = start; at < wordEnd; at++) if (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 64) return false;
  let end = wordEnd;
  for (const most = end + LONGEST_PART; end < most && isName(end); end++);
  if (text.charAt(end) === '@' && isName(end + 1)) return true;
  let before = start - 1;
  for (const least = start - LONGEST_PART; before > least && isName(before); before--);
  return text.charAt(before) === '@';
}

/** A letter or digit of ASCII, or a mark that stands between them in addresses. */
function isOfName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 46 || code === 45 || code === 43 || code === 95;
}

/** Of each sign the first place, by group. */
function firstPlaces<Group>(places: Place<Group>[]): Map<Group, Found[]> {
  const found = new Map<Group, Found[]>();
  const met = new Set<Sign<Group>>();
  places.sort((one, other) => one.start - other.start || one.sign.index - other.sign.index);
  for (const { sign, start, end } of places) {
    if (met.has(sign)) continue;
    met.add(sign);
    const place = { sign: sign.text, start, end };
    const known = found.get(sign.group);
    if (known) known.push(place);
    else found.set(sign.group, [place]);
  }
  return found;
}

/**
 * Where the next piece of words with " * " ends, or -1 where it does not stand in reach.
 *
 * @param text comparable, as `piece` is
 * @param from where the piece before it ended
 */
export function pieceEnd(text: string, from: number, piece: string): number {
  const at = text.slice(from, from + WILDCARD_REACH + piece.length).indexOf(piece);
  return at < 0 ? -1 : from + at + piece.length;
}
