import type { Cell } from '../model.ts'

/** `| --- | :---: |`, the line that makes a Markdown table of the line above. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes('-') && line.includes('|') && /^[\s|:-]+$/u.test(line) && /-{2,}/u.test(line)

/** The cells of a line with pipes, without the blanks at their ends; offsets begin at `start`. */
export function pipeCells(line: string, start: number): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && (line[i] !== '|' || line[i - 1] === '\\')) continue
    const raw = line.slice(from, i)
    const outside = raw.trim() === '' && (from === 0 || i === line.length)
    if (!outside) {
      const lead = raw.length - raw.trimStart().length
      const words = raw.trim()
      cells.push({ start: start + from + (words === '' ? 0 : lead), end: start + from + (words === '' ? 0 : lead + words.length) })
    }
    from = i + 1
  }
  return cells
}
