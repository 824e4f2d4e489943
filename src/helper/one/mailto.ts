/** Longest `mailto:` that every system opens: Windows takes 2,048 characters and stays silent at more. */
const LONGEST_MAILTO = 2000;

/**
 * @param pasteHere said in place of a text that is too long: the caller then puts it on the clipboard
 * @returns the address (RFC 6068), and whether the text is in it
 */
export function mailto(subject: string, text: string, pasteHere: string): { url: string; whole: boolean } {
  const url = (body: string) => `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'))}`;
  const full = url(text);
  return full.length <= LONGEST_MAILTO ? { url: full, whole: true } : { url: url(pasteHere), whole: false };
}
