import model from '../../knowledge/models/sections.json' with { type: 'json' }
import type { SectionCategory } from '../../model.ts'
import { lineUnits } from '../lines.ts'
import { unitsOf } from '../ngrams.ts'
import { Network, type PackedNetwork } from '../network.ts'
import { Table, type PackedTable } from '../table.ts'
import { contextOf, squash } from './context.ts'

/** What the fitted model consists of. */
export interface SectionsModel {
  categories: readonly string[]
  /** Over all n-grams of a line. */
  text: PackedTable
  /** Over those of its first units, where numbering and the name of the topic stand. */
  head: PackedTable
  context: PackedNetwork
}

/** Units of a line that count as its head, and the longest line that can be a heading. */
export const HEAD = 30
/** Lines are read to this many units; only texts without any break have longer ones. */
const LONGEST_LINE = 4096

/** The category of every line unit: its place and the network's outputs, `categories.length` a unit. */
export interface LineCategories {
  /** `[start0, end0, start1, …]`, offsets into the text. */
  readonly offsets: readonly number[]
  readonly outputs: Float32Array
  readonly categories: readonly SectionCategory[]
}

export type LineReader = (folded: string) => LineCategories

/** Makes a reader from a model; the fitting scripts try models of their own with it. */
export function lineReader({ categories, text, head, context }: SectionsModel): LineReader {
  const textTable = new Table(text)
  const headTable = new Table(head)
  const network = new Network(context)
  const units = new Uint16Array(LONGEST_LINE)
  const inputs = new Float64Array(network.inputs)
  const width = categories.length

  return (folded) => {
    const offsets = lineUnits(folded)
    const count = offsets.length / 2
    const scores = new Float32Array(count * width)
    const lengths = new Int32Array(count)
    const headings = new Uint8Array(count)
    for (let line = 0; line < count; line++) {
      const length = unitsOf(folded, offsets[2 * line]!, offsets[2 * line + 1]!, units)
      lengths[line] = length
      headings[line] = looksLikeHeading(units, length) ? 1 : 0
      textTable.score(units, 0, length, scores, line * width)
      headTable.score(units, 0, Math.min(length, HEAD), scores, line * width)
    }
    for (let i = 0; i < scores.length; i++) scores[i] = squash(scores[i]!)
    const writeInputs = contextOf({ count, scores, lengths, headings }, width)
    const outputs = new Float32Array(count * width)
    for (let line = 0; line < count; line++) {
      writeInputs(line, inputs, 0)
      network.run(inputs, 0, outputs, line * width)
    }
    return { offsets, outputs, categories: categories as readonly SectionCategory[] }
  }
}

/** Short, and not ended like a sentence or an enumerated part (。 ； ，). */
export function looksLikeHeading(units: Uint16Array, length: number): boolean {
  if (length === 0 || length > HEAD) return false
  const last = units[length - 1]
  return last !== 0x3002 && last !== 0xff1b && last !== 0x3b && last !== 0xff0c && last !== 0x2c && last !== 0x2e
}

let reader: LineReader | undefined

/** The category of every line of a folded text, from the shipped model. */
export function readLines(folded: string): LineCategories {
  reader ??= lineReader(model as unknown as SectionsModel)
  return reader(folded)
}
