/** The sizes that a notice names: how large a mail was, how large it may be. */

/** "20 MB", "18 Mo", "2,5 Mio": a size with its unit. */
const SIZE = /\d{1,5}(?:[.,]\d{1,3})? ?[KMG]i?[BO]\b/i;
/** Characters that are looked through, and kept. */
const READ = 20_000;
const MOST = 400;

/** @returns the lines of a notice that name sizes, verbatim; null where none does. What they mean is told where they are explained */
export function sizesIn(prose: string): string | null {
  if (!SIZE.test(prose.slice(0, READ))) return null;
  const lines = prose.slice(0, READ).split('\n').filter((line) => SIZE.test(line)).map((line) => line.trim());
  return lines.join(' ').slice(0, MOST);
}
