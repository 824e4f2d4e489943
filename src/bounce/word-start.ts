/**
 * Where the word begins that an "@" stands in, as far as it can belong to an address: of what stands before it nothing need be looked at.
 *
 * @param from where the last address ended
 * @param at place of the "@"
 * @param most characters that may stand before the "@" of an address
 */
export function wordStart(text: string, from: number, at: number, most: number): number {
  const least = Math.max(from, at - most);
  let start = at;
  while (start > least && !endsWord(text.charCodeAt(start - 1))) start--;
  return start;
}

/** A blank, a line end or "<", which no address has before its "@". */
function endsWord(code: number): boolean {
  return code === 32 || code === 10 || code === 60;
}
