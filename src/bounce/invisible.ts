/**
 * Marks without width or direction: fillers of snippets, joiners, soft hyphens, embeddings and isolates of the direction of writing. Sites
 * strew them into texts and put them around names and addresses; nobody sees them, and no word has another meaning for them.
 */
const INVISIBLE = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** @returns the text without them */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
