/** @returns the words as a regular expression that matches them and nothing else */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
