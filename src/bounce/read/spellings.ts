/** What a pattern made of words can match, spelled out: a table of plain words has to hold the same as the pattern. */

/**
 * Every spelling that a pattern's source stands for.
 *
 * @param source words with `(?:one|other)`, optional pieces (`(?:…)?`, `s?`) and escaped characters; nothing else of a pattern
 */
export function spellings(source: string): string[] {
  return alternatives(source, { at: 0 });
}

function alternatives(source: string, place: { at: number }): string[] {
  const found = [...sequence(source, place)];
  while (source[place.at] === '|') {
    place.at++;
    found.push(...sequence(source, place));
  }
  return found;
}

function sequence(source: string, place: { at: number }): string[] {
  let found = [''];
  while (place.at < source.length && source[place.at] !== '|' && source[place.at] !== ')') {
    const pieces = piece(source, place);
    if (source[place.at] === '?') {
      place.at++;
      pieces.push('');
    }
    found = found.flatMap((before) => pieces.map((one) => before + one));
  }
  return found;
}

function piece(source: string, place: { at: number }): string[] {
  if (source.startsWith('(?:', place.at)) {
    place.at += 3;
    const inside = alternatives(source, place);
    place.at++;
    return inside;
  }
  if (source[place.at] === '\\') place.at++;
  return [source[place.at++] ?? ''];
}
