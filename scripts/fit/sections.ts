/**
 * Fits the section model: `node scripts/fit/sections.ts [--all]`.
 *
 * Corpus: CA4P-483, read from ../shared/ca4p. K. Zhao et al., "A Fine-grained Chinese Software Privacy Policy Dataset for Sequence
 * Labeling and Regulation Compliant Identification", EMNLP 2022. Fitted on the policies of `train`, measured on those of `dev`.
 *
 * Two steps. Lines are scored by hashed n-grams of their text and of their head. Then a small network reads those scores for the line,
 * its neighbours, its headings and the text on either side; it learns from scores made by models that had not seen the policy.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { contextInputs, contextWidth, squash } from '../../lib/classify/sections/context.ts'
import { HEAD, lineReader, looksLikeHeading, type SectionsModel } from '../../lib/classify/sections/lines.ts'
import { Bag, unitsOf } from '../../lib/classify/ngrams.ts'
import { lineUnits } from '../../lib/classify/lines.ts'
import { Network } from '../../lib/classify/network.ts'
import { Table, type PackedTable } from '../../lib/classify/table.ts'
import { SectionCategory } from '../../lib/model.ts'
import { fold } from '../../lib/text/fold.ts'
import { measureSections } from '../evaluate/sections.ts'
import { corpusPath, readPolicies, type Policy } from './corpora.ts'
import { Block, fitTables } from './fit-table.ts'
import { fitNetwork } from './fit-network.ts'

const FOLDS = 5
const categories = SectionCategory.options
const outputs = categories.length
const option = (name: string, otherwise: number) => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const TEXT = { bits: option('bits', 16), longest: option('longest', 3), keep: option('keep', 6000) }
const HEADS = { bits: option('hbits', 15), longest: 3, keep: option('hkeep', 2500) }
const COST = option('cost', 0.3)
const HIDDEN = option('hidden', 24)

interface Lines {
  /** Index of the policy, by line. */
  policy: number[]
  gold: Int8Array
  lengths: number[]
  sizes: number[]
  headings: number[]
  text: Block
  head: Block
}

function gather(policies: readonly Policy[]): Lines {
  const lines: Lines = {
    policy: [],
    gold: new Int8Array(0),
    lengths: [],
    sizes: [],
    headings: [],
    text: new Block(TEXT.bits, TEXT.longest),
    head: new Block(HEADS.bits, HEADS.longest),
  }
  const gold: number[] = []
  const textBag = new Bag(TEXT.bits)
  const headBag = new Bag(HEADS.bits)
  const units = new Uint16Array(1 << 17)
  policies.forEach((policy, index) => {
    const folded = fold(policy.text)
    const category = new Int8Array(folded.length).fill(-1)
    for (const [start, end, name] of policy.segments.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0])))
      category.fill(categories.indexOf(name), start, end)
    const offsets = lineUnits(folded)
    for (let i = 0; i < offsets.length; i += 2) {
      const votes = new Int32Array(outputs)
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) if (category[at]! >= 0) votes[category[at]!]!++
      const most = Math.max(...votes)
      gold.push(most > 0 ? votes.indexOf(most) : -1)
      const length = unitsOf(folded, offsets[i]!, offsets[i + 1]!, units)
      lines.policy.push(index)
      lines.lengths.push(length)
      lines.sizes.push(offsets[i + 1]! - offsets[i]!)
      lines.headings.push(looksLikeHeading(units, length) ? 1 : 0)
      textBag.clear()
      textBag.add(units, 0, length, TEXT.longest)
      lines.text.push(textBag)
      headBag.clear()
      headBag.add(units, 0, Math.min(length, HEAD), HEADS.longest)
      lines.head.push(headBag)
    }
  })
  lines.gold = Int8Array.from(gold)
  return lines
}

/** Scores of lines under packed tables, so that what is learned next sees what it will see in use. */
function score(lines: Lines, which: readonly number[], [text, head]: readonly PackedTable[], into: Float32Array): void {
  const parts = [[lines.text, text!] as const, [lines.head, head!] as const].map(([block, packed]) => ({
    rows: block.rows(),
    table: new Table(packed),
    bag: new Bag(packed.bits),
  }))
  for (const line of which)
    for (const { rows, table, bag } of parts) {
      bag.clear()
      const from = rows.starts[line]!
      // Counts are read back from the damped values up to the common length, which the table divides out again.
      for (let j = from; j < rows.starts[line + 1]!; j++) bag.buckets[bag.size++] = rows.columns[j]!
      const least = Math.min(...rows.values.subarray(from, rows.starts[line + 1]!))
      for (let j = from; j < rows.starts[line + 1]!; j++)
        bag.counts[rows.columns[j]!] = Math.max(1, Math.round(Math.exp(rows.values[j]! / least - 1)))
      table.addScores(bag, into, line * outputs)
    }
}

const policies = readPolicies(corpusPath('ca4p/policies.jsonl'))
const dev = policies.filter((policy) => policy.split === 'dev')
const train = process.argv.includes('--all') ? policies : policies.filter((policy) => policy.split === 'train')
const lines = gather(train)
const weights = Float32Array.from(lines.sizes, (size) => Math.min(2, Math.sqrt(size / 40)))
const every = lines.policy.map((_, line) => line)
const labelled = every.filter((line) => lines.gold[line]! >= 0)
const fitOn = (rows: readonly number[]) =>
  fitTables([lines.text, lines.head], {
    keep: [TEXT.keep, HEADS.keep],
    cost: () => COST,
    passes: 8,
    rows: Int32Array.from(rows),
    outputs,
    sign: (row, k) => (lines.gold[row] === k ? 1 : -1),
    weights,
  })

const scores = new Float32Array(every.length * outputs)
for (let fold = 0; fold < FOLDS; fold++) {
  const held = (line: number) => (lines.policy[line]! * 7) % FOLDS === fold
  score(lines, every.filter(held), fitOn(labelled.filter((line) => !held(line))), scores)
}
for (let i = 0; i < scores.length; i++) scores[i] = squash(scores[i]!)

const width = contextWidth(outputs)
const inputs = new Float32Array(every.length * width)
for (let from = 0; from < every.length;) {
  let to = from
  while (to < every.length && lines.policy[to] === lines.policy[from]) to++
  const part = contextInputs(
    {
      count: to - from,
      scores: scores.subarray(from * outputs, to * outputs),
      lengths: Int32Array.from(lines.lengths.slice(from, to)),
      headings: Uint8Array.from(lines.headings.slice(from, to)),
    },
    outputs,
  )
  inputs.set(part, from * width)
  from = to
}
const rowWeights = Float32Array.from(lines.sizes, (size) => Math.min(2.5, size / 50))
const network = (rows: readonly number[]) =>
  fitNetwork(inputs, lines.gold, rowWeights, rows, {
    inputs: width,
    hidden: HIDDEN,
    outputs,
    epochs: 8,
    rate: 0.002,
    decay: 1e-3,
    dropout: 0.2,
    seed: 1,
  })

// Cross-validated: scores are already out of fold; the network is fitted again without each fold.
let right = 0
let total = 0
const out = new Float32Array(outputs)
for (let fold = 0; fold < (process.argv.includes('--quick') ? 1 : FOLDS); fold++) {
  const held = (line: number) => (lines.policy[line]! * 7) % FOLDS === fold
  const net = new Network(network(labelled.filter((line) => !held(line))))
  for (const line of labelled.filter(held)) {
    net.run(inputs, line * width, out, 0)
    total += lines.sizes[line]!
    if (out.indexOf(Math.max(...out)) === lines.gold[line]) right += lines.sizes[line]!
  }
}
console.log('cross-validated on train, per character of lines:', (right / total).toFixed(4))

const [text, head] = fitOn(labelled)
const model: SectionsModel = { categories, text: text!, head: head!, context: network(labelled) }
const json = JSON.stringify({
  about: 'Fitted by scripts/fit/sections.ts on CA4P-483 (Zhao et al., EMNLP 2022). Hashed n-grams: no text of the corpus is in it.',
  ...model,
})
const figures = measureSections(dev, lineReader(model))
console.log('dev', figures.accuracy.toFixed(4), 'macro F1', figures.macro.f1.toFixed(4), 'gzip', gzipSync(json, { level: 9 }).length)
if (!process.argv.includes('--dry')) writeFileSync(new URL('../../lib/knowledge/models/sections.json', import.meta.url), json + '\n')
