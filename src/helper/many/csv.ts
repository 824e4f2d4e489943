/**
 * Tables as spreadsheets open them: comma-separated (RFC 4180), CRLF, UTF-8 with a byte order mark so that Excel reads accents.
 * Cells come from mails of strangers: what a spreadsheet would run as a formula is disarmed.
 */

/** Excel takes a file for UTF-8 only with this mark at its beginning. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What begins a formula in Excel, LibreOffice or Google Sheets (OWASP, "CSV injection"): = + - @, tab and carriage return, and the
 * full-width forms that Excel folds to them. Spaces, quotes and invisible signs before them do not protect.
 */
const FORMULA = /^[\s\p{Cf}"']*[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\t\r\n]/u;

/** @returns the cell, quoted where needed; an apostrophe goes before what would be a formula, so that it stays text */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * @param separator a comma; where Excel's own language writes decimals with a comma (French), a semicolon
 * @returns the whole file, byte order mark included
 */
export function csv(header: readonly string[], rows: Iterable<readonly string[]>, separator: ',' | ';'): string {
  const line = (cells: readonly string[]) => cells.map(csvCell).join(separator);
  const lines = [line(header)];
  for (const row of rows) lines.push(line(row));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
