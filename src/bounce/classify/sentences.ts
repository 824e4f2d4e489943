/** Where sentences begin and end, in any script: a mark of an end before a blank, or one of those that no blank follows. */
const MARK = /[.!?](?=\s|$)|[。！？؟۔।]/g;

/** @returns where the sentence that `at` stands in ends: the place of its mark, or of the text's end */
export function sentenceEnd(text: string, at: number): number {
  MARK.lastIndex = at;
  return MARK.exec(text)?.index ?? text.length;
}

/** @returns the places of the marks that end sentences in a short text */
export function sentenceEnds(text: string): number[] {
  MARK.lastIndex = 0; // A search for all of them begins there, too.
  return Array.from(text.matchAll(MARK), ({ index }) => index);
}

/** @returns where the sentence that `at` stands in starts: behind the last mark before it, or at the beginning of what is looked back on */
export function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST);
  const before = sentenceEnds(text.slice(from, at + 1)).findLast((end) => from + end < at);
  return before === undefined ? from : from + before + 1;
}

/** Characters of a sentence that are looked back on. */
const LONGEST = 1000;
