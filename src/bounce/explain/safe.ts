/** Longest piece of a mail that is shown, in UTF-16 code units. */
export const MOST_SHOWN = 300;

/** What is shown as it is: letters, signs and blanks without any of what `safe` takes away. Most pieces of a mail have nothing else. */
const HARMLESS = /^[ -~\u00a1-\u061b]*$/;

/**
 * Makes a piece of a mail fit to stand in our own sentences: one line, no control characters, nothing that turns the direction
 * of writing (U+202E and its like could make "fdp.exe" read "exe.pdf"), and not too long.
 */
export function safe(text: string, most = MOST_SHOWN): string {
  if (text.length <= most && HARMLESS.test(text)) return text.trim();
  const line = text
    .slice(0, most * 4)
    .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ') // eslint-disable-line no-control-regex
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
