/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Most stretches that are marked: more would mark nothing. */
const MOST = 200;

/**
 * Finds words in a text as it was written: white space in them meets any white space (folded lines), case does not matter.
 * @returns stretches in order, without overlap. Time grows with the text's length times the number of words.
 */
export function findWords(text: string, words: readonly string[]): Stretch[] {
  const { flat, places } = flatten(text);
  const found: Stretch[] = [];
  for (const word of words) {
    const wanted = flatten(word).flat.trim();
    if (wanted === '') continue;
    for (let at = flat.indexOf(wanted); at >= 0 && found.length < MOST; at = flat.indexOf(wanted, at + wanted.length)) {
      const last = places[at + wanted.length - 1] ?? 0;
      found.push({ start: places[at] ?? 0, end: last + 1 });
    }
  }
  return withoutOverlap(found);
}

/** The text in lower case with each run of white space as one space, and where each of its signs stood. */
function flatten(text: string): { flat: string; places: Uint32Array } {
  const places = new Uint32Array(text.length);
  // Joined once: to look at the end of a growing text would copy it each time.
  const signs: string[] = [];
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const isSpace = SPACE.test(sign);
    if (!isSpace || !afterSpace) {
      places[signs.length] = at;
      // Signs whose lower case is longer (İ) stay as they are, so that places keep fitting.
      const lower = sign.toLowerCase();
      signs.push(isSpace ? ' ' : lower.length === 1 ? lower : sign);
    }
    afterSpace = isSpace;
  }
  return { flat: signs.join(''), places };
}

const SPACE = /\s/;

function withoutOverlap(stretches: Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || stretch.start >= last.end) kept.push(stretch);
    else last.end = Math.max(last.end, stretch.end);
  }
  return kept;
}
