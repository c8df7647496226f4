/** What a spreadsheet takes for a formula, in both widths: such a cell gets an apostrophe before it and stays text. */
const formula = /^\s*[=+\-@＝＋－＠\t\r|%]/u

/** One CSV cell: always quoted, never a formula (OWASP, CSV injection). */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** RFC 4180 with a byte order mark: without it, spreadsheets take Chinese for something else. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
