/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Most stretches that are marked: more would mark nothing. */
const MOST = 200;

/** Signs of scripts that part their words: a stretch that ends inside of such a word goes on to its end. */
const IN_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u;

/** No word is longer; what is, is no word. */
const LONGEST_WORD = 40;

/**
 * Finds words in a text as it was written: white space in them meets any white space (folded lines), case does not matter.
 * Whole words are marked: "said: 550" where only "said: 5" was looked for.
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
      found.push(widened(text, places[at] ?? 0, last + 1));
    }
  }
  return withoutOverlap(found);
}

/** From the start of its first word to the end of its last. */
function widened(text: string, start: number, end: number): Stretch {
  const isInside = (at: number) => IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
  let [from, to] = [start, end];
  while (start - from < LONGEST_WORD && isInside(from)) from--;
  while (to - end < LONGEST_WORD && isInside(to)) to++;
  return { start: from, end: to };
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
