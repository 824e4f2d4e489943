import type { Language, Verdict } from '../types.ts';
import { put, TEXTS } from './texts.ts';

/** "… MAXIMUM FIXED SIZE (10485760)", "exceeds size limit 36700160" */
const BYTES = /(?:size|limit|max)[^\d\n]{0,40}(\d{5,11})(?!\d)/gi;
/** "message size 30 MB exceeds 25MB", « 18 Mo » */
const UNITS = /(?<![\d.,])(\d{1,5}(?:[.,]\d{1,3})?) ?([KMG])(?:i?[BO]\b|bytes|octets)/gi;
/** The limit, where only one size is named. */
const LIMIT = /(?:limit|max|exceeds?|d[ée]pass)[^\d\n]{0,60}$/i;
/** Else the message's own: "your message is 31 MB", « Taille de votre message : 18 Mo ». */
const OWN = /(?:(?:your|this) (?:message|e-?mail)|(?:votre|ce) (?:message|mail|courriel)|message size)[^\d\n.]{0,40}$/i;

/** Sizes nearer to each other than this are one, said in two ways: 10485760 and 10 MB. */
const SAME = 1.03;
/** Megabytes of the smallest and the largest message that anybody limits. */
const LEAST = 0.05;
const MOST = 10_000;
/** Nobody sends what is so many times too big: the larger is a mailbox then, and not the message. */
const TIMES_TOO_BIG = 50;

interface Size {
  megabytes: number;
  /** What stands before it. */
  before: string;
}

/**
 * @returns what the reply, or the notice around it, says of sizes: "Your message is 31 MB, and the limit is 20 MB."; null where it
 *   names none. Of two sizes the smaller is the limit, else the message would not have come back; but the words must say so of one.
 */
export function sizeWords(diagnostic: string | null, { sizes = null }: Pick<Verdict, 'sizes'>, language: Language): string | null {
  const found = sizesOf(diagnostic?.slice(0, 1000) ?? '');
  for (const size of sizesOf(sizes ?? '')) if (!found.some((other) => isSame(size, other))) found.push(size);
  const [first, second] = found.toSorted((a, b) => a.megabytes - b.megabytes);
  if (first === undefined) return null;
  if (second !== undefined && found.length === 2 && second.megabytes < first.megabytes * TIMES_TOO_BIG && (LIMIT.test(first.before) || OWN.test(second.before))) return put(TEXTS.sizes[language], { limit: words(first, language), own: words(second, language) });
  const limit = found.find(({ before }) => LIMIT.test(before));
  if (limit !== undefined) return put(TEXTS.limit[language], { limit: words(limit, language) });
  const own = found.find(({ before }) => OWN.test(before));
  return own === undefined ? null : put(TEXTS.ownSize[language], { own: words(own, language) });
}

function sizesOf(text: string): Size[] {
  const all = [
    ...[...text.matchAll(UNITS)].map(({ 1: number = '', 2: unit = '', index }) => ({ megabytes: Number(number.replace(',', '.')) * perUnit(unit), before: text.slice(0, index) })),
    ...[...text.matchAll(BYTES)].map(({ 0: whole, 1: bytes = '', index }) => ({ megabytes: Number(bytes) / 1_048_576, before: text.slice(0, index + whole.indexOf(bytes)) })),
  ].filter(({ megabytes }) => megabytes >= LEAST && megabytes <= MOST);
  return all.filter((size, at) => all.findIndex((other) => isSame(size, other)) === at);
}

function perUnit(unit: string): number {
  return { K: 1 / 1024, M: 1, G: 1024 }[unit.toUpperCase()] ?? 0;
}

function isSame(a: Size, b: Size): boolean {
  return a.megabytes / b.megabytes < SAME && b.megabytes / a.megabytes < SAME;
}

/** "10 MB", « 9,8 Mo » */
function words({ megabytes }: Size, language: Language): string {
  const rounded = megabytes >= 10 ? Math.round(megabytes) : Math.round(megabytes * 10) / 10;
  return { en: `${rounded}\u00A0MB`, fr: `${String(rounded).replace('.', ',')}\u00A0Mo` }[language];
}
