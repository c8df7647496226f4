/** Text as Markdown text: nothing in it is taken for markup, a link or another cell. One line. */
export const markdownText = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~!&]/gu, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^([-+]|\d+[.)])(?= |$)/u, '\\$1')
    // An address in running text becomes a link by itself.
    .replace(/(https?|ftp|www|mailto)(?=[:.])/giu, '$1\u2060')

export const markdownRow = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`
