import type { Span } from '../model.ts'
import { neededWords } from './needed-words.ts'
import { oncePer } from './once.ts'
import { listMarks } from './word-lists.ts'

/** What is read of a reading here. */
interface Clauses {
  readonly folded: string
  readonly clauses: readonly Span[]
}

/** A pattern, with words of which one stands in every match where they are known better than the pattern itself tells. */
export type Asked = RegExp | { readonly pattern: RegExp; readonly needs: readonly string[] }

/** A pattern asked of clauses by their index. */
export class ClausePattern {
  private readonly reading: Clauses
  private readonly pattern: RegExp
  private readonly table: Table
  private readonly column: number

  constructor(reading: Clauses, pattern: RegExp, table: Table, column: number) {
    this.reading = reading
    this.pattern = pattern
    this.table = table
    this.column = column
  }

  /** Whether it can match: the clause holds a word that it needs. */
  can(index: number): boolean {
    return this.table.marks[index * this.table.columns + this.column] === 1
  }

  /** Whether it is found in the clause. */
  test(index: number): boolean {
    return this.can(index) && this.pattern.test(this.wordsOf(index))
  }

  /** The match in the clause; its index counts from the clause's start. */
  exec(index: number): RegExpExecArray | null {
    return this.can(index) ? this.pattern.exec(this.wordsOf(index)) : null
  }

  private wordsOf(index: number): string {
    const { start, end } = this.reading.clauses[index]!
    return this.reading.folded.slice(start, end)
  }
}

/** What all families ask: the text is looked through once for the words of all of it. */
const asked: Asked[] = []
const patternOf = (ask: Asked) => (ask instanceof RegExp ? ask : ask.pattern)

/** As `clausePatterns`, for patterns that are asked one after the other. */
export function clausePatternList(patterns: readonly Asked[]): (reading: Clauses) => readonly ClausePattern[] {
  const first = asked.length
  asked.push(...patterns)
  return oncePer((reading: Clauses) => {
    const table = tableOf(reading)
    return patterns.map((pattern, i) => new ClausePattern(reading, patternOf(pattern), table, first + i))
  })
}

/**
 * Patterns that are asked of every clause, without the flags `g` and `y`. The first who asks about a reading has all its clauses looked
 * through for the words that the patterns of all families need, in one pass; then only those run that can match.
 */
export function clausePatterns<Name extends string>(patterns: Record<Name, Asked>): (reading: Clauses) => Record<Name, ClausePattern> {
  const names = Object.keys(patterns) as Name[]
  const list = clausePatternList(names.map((name) => patterns[name]))
  return oncePer((reading: Clauses) => {
    const ready = list(reading)
    return Object.fromEntries(names.map((name, i) => [name, ready[i]!])) as Record<Name, ClausePattern>
  })
}

let mark: ReturnType<typeof listMarks>
let ready = 0
const known = new WeakMap<Clauses, Table>()

/** By clause and then by what is asked 1 where it can match. */
interface Table {
  readonly marks: Uint8Array
  readonly columns: number
}

function tableOf(reading: Clauses): Table {
  const before = known.get(reading)
  if (before?.columns === asked.length) return before
  if (ready !== asked.length) {
    mark = listMarks(asked.map((ask) => (ask instanceof RegExp ? neededWords(ask) : ask.needs)))
    ready = asked.length
  }
  const { folded, clauses } = reading
  const columns = asked.length
  const marks = new Uint8Array(columns * clauses.length)
  clauses.forEach(({ start, end }, index) => mark(folded, start, end, marks, index * columns))
  const table = { marks, columns }
  known.set(reading, table)
  return table
}
