import { partyContext, saysNone } from '../../../knowledge/zh/third-parties.ts'
import { noteOfNone } from '../../../knowledge/zh/third-party-lists.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { fold } from '../../../text/fold.ts'
import { mentionsIn } from '../mentions.ts'
import { sectionAt } from '../places.ts'
import { linesOf, type Line } from './lines.ts'
import { isName } from './names.ts'
import type { Record } from './record.ts'

const LONGEST_NAME = 30
const FEWEST = 3

/** Lists of names, each with the address of its policy on the line below it, or with a note that it takes nothing. */
export function pairedRecords(reading: Reading, taken: (span: Span) => boolean): Record[] {
  if (!reading.folded.includes('http')) return []
  const lines = linesOf(reading)
  const records: Record[] = []
  let run: Record[] = []
  let first = 0
  const close = () => {
    if (run.length >= FEWEST && isList(reading, run, lines[first - 1])) records.push(...run)
    run = []
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const below = lines[i + 1]
    if (!below || line.end - line.body > LONGEST_NAME || !answers(reading, below) || taken(below) || !isTitle(reading, line)) {
      // A second address, or one that was wrapped, belongs to the name above.
      if (run.length && isAddress(reading, line)) run.at(-1)!.own.end = line.end
      else close()
      continue
    }
    if (run.length === 0) first = i
    const value = { start: below.start, end: wrapped(reading, below, lines[i + 2]) }
    run.push({
      form: 'row',
      cells: { name: [{ start: line.body, end: line.end }], [isAddress(reading, below) ? 'url' : 'data']: [value] },
      platforms: [],
      own: { start: line.start, end: value.end },
    })
    i++
  }
  close()
  return records
}

const isAddress = ({ folded }: Reading, { start, end }: Span) => /^[<[(]?https?:[^\s\p{Script=Han}]+$/u.test(folded.slice(start, end))

const answers = (reading: Reading, line: Line) => {
  const words = reading.folded.slice(line.start, line.end)
  return isAddress(reading, line) || (line.end - line.start < 60 && (noteOfNone.test(words) || saysNone.test(words)))
}

const isTitle = (reading: Reading, line: Line) =>
  !isAddress(reading, line) && isName(reading.folded.slice(line.body, line.end).replace(/[、,].*$/u, ''))

/** The end of an address that breaks behind a hyphen. */
const wrapped = ({ folded }: Reading, line: Line, next: Line | undefined) =>
  next && folded[line.end - 1] === '-' && /^[\w./?=&%-]+$/u.test(folded.slice(next.start, next.end)) ? next.end : line.end

/** Names of third parties as against pages of our own: many are known or called SDK, or the words above say what is listed. */
function isList(reading: Reading, run: readonly Record[], above: Line | undefined): boolean {
  const known = run.filter(({ cells }) => {
    const name = cells.name![0]!
    return reading.folded.slice(name.start, name.end).includes('sdk') || mentionsIn(reading.folded, name).length > 0
  }).length
  const context = fold(sectionAt(reading, run[0]!.own.start)?.heading ?? '') + (above ? reading.folded.slice(above.start, above.end) : '')
  return known * 2 >= run.length && (partyContext.test(context) || known === run.length)
}
