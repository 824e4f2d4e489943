/** Is this a blank within a line: WSP in RFC 5234, appendix B.1? */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
