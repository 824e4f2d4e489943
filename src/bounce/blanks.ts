/** White space that is no single blank: of a text's blanks most are fine as they are, and need no replacing. */
const NOT_ONE_BLANK = /\s{2,}|[^\S ]/g;

/** @returns the text with each run of white space as one blank */
export function oneBlank(text: string): string {
  return text.replace(NOT_ONE_BLANK, ' ');
}
