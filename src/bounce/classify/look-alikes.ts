/** Letters of other alphabets in the place of Latin ones that look like them, by which fakes hide their words from filters. */

/** Greek and Cyrillic small letters, each before the Latin one that it looks like. */
const LOOK_ALIKES = 'аaбbвbсcԁdеeёeһhнhіiїiјjкkмmоoрpԛqѕsтtυuѵvνvԝwхxуyуyαaεeιiκkοoρpτtχx';

const LATIN: ReadonlyMap<string, string> = new Map(Array.from({ length: LOOK_ALIKES.length / 2 }, (_, at) => {
  const [other = '', latin = ''] = LOOK_ALIKES.slice(2 * at, 2 * at + 2);
  return [other, latin] as const;
}));

/** A Latin letter beside a Greek or Cyrillic one: no word has both. */
const MIXED = /[a-z][\u0370-\u03FF\u0400-\u052F]|[\u0370-\u03FF\u0400-\u052F][a-z]/iu;

const OTHERS = /[\u0370-\u03FF\u0400-\u052F]/gu;

/** Words of both alphabets that happen: "emailом", a unit beside a number. */
const LEAST = 4;

/** A text with disguised words, as it is meant to be read. */
export interface Unmasked {
  /** Of the same length as the text. */
  text: string;
  /** The longest disguised word. */
  word: string;
}

/** @returns the text with Latin letters in place of those that look like them; null where no words are disguised */
export function unmasked(text: string): Unmasked | null {
  if (!MIXED.test(text)) return null;
  const words = new Set(text.split(/[^\p{L}\p{M}]+/u).filter((word) => MIXED.test(word)));
  if (words.size < LEAST) return null;
  let longest = '';
  for (const word of words) if (word.length > longest.length) longest = word;
  return { word: longest, text: text.replace(OTHERS, (letter) => latin(letter)) };
}

function latin(letter: string): string {
  const small = letter.toLowerCase();
  const found = LATIN.get(small);
  if (found === undefined) return letter;
  return small === letter ? found : found.toUpperCase();
}
