/**
 * Comma-separated values after RFC 4180: every cell quoted, rows ended by CR LF. Cells that a spreadsheet would take for
 * a formula get an apostrophe in front (OWASP, "CSV Injection"), so that words out of a mail stay words.
 */

/** Starts of formulas, also in full width and behind blanks, and line breaks that begin a cell anew in careless readers. */
const FORMULA = /^[ \u00A0\u3000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/;

/** One cell, quoted and defused. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The text of a file. It begins with a byte order mark, by which spreadsheets know UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
