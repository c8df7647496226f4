/**
 * Fits the models of sentences (topics, risk, importance): `node scripts/fit/sentences.ts [--dry]`, some three minutes.
 *
 * Corpus: CAPP-130, read from ../shared/capp130. P. Zhu et al., "CAPP-130: A Corpus of Chinese Application Privacy Policy Summarization and
 * Interpretation", NeurIPS 2023 Datasets and Benchmarks; CC BY 4.0. Fitted on `train`, measured on `dev`.
 *
 * One linear support vector machine an answer, over hashed n-grams; thresholds from scores of models that had not seen the sentence.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { markedUnits, sentenceReader, TOPICS, type SentencesModel } from '../../lib/classify/sentences/index.ts'
import { Bag } from '../../lib/classify/ngrams.ts'
import type { PackedTable } from '../../lib/classify/table.ts'
import { fold } from '../../lib/text/fold.ts'
import { measureSentences, SENTENCE_KINDS, type SentenceKind } from '../evaluate/sentences.ts'
import { corpusPath, readSentences, type Sentence } from './corpora.ts'
import { Block, fitTables } from './fit-table.ts'
import { bestThreshold, bestThresholds, type Judged } from './thresholds.ts'

const option = (name: string, otherwise: number) => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const BITS = option('bits', 18)
const LONGEST = option('longest', 4)
const KEEP = option('keep', 22000)
const KEEP_IMPORTANT = option('keep-important', 16000)
const LEVELS = option('levels', 7)
const COST = option('cost', 0.6)
/** Risks are few and their labels differ between like sentences: a softer fit carries further. */
const COST_RISK = option('cost-risk', 0.15)
const COST_IMPORTANT = option('cost-important', 0.4)
const PASSES = 10
const FOLDS = 5
const RISK = TOPICS.length

const corpus = new Map(SENTENCE_KINDS.map((kind) => [kind, readSentences(corpusPath(`capp130/${kind}.jsonl`))]))
const of = (kind: SentenceKind, split: 'train' | 'dev') => corpus.get(kind)!.filter((sentence) => sentence.split === split)

interface Row {
  text: string
  /** 1, -1, or 0 where the row's file doesn't speak of this output. */
  gold: number[]
}
const topicRow = ({ text, label }: Sentence): Row => ({
  text: fold(text),
  gold: [...TOPICS.map((_, topic) => ((label as number[]).includes(topic) ? 1 : -1)), 0],
})
const riskRow = ({ text, label }: Sentence): Row => ({ text: fold(text), gold: [...TOPICS.map(() => 0), label === 1 ? 1 : -1] })
const importantRow = ({ text, label }: Sentence): Row => ({ text, gold: [label === 1 ? 1 : -1] })

interface Task {
  rows: readonly Row[]
  keep: number
  cost: (output: number) => number
  positive?: (output: number) => number
}
const answers: Task = {
  rows: [...of('topics', 'train').map(topicRow), ...of('risk', 'train').map(riskRow)],
  keep: KEEP,
  cost: (output) => (output === RISK ? COST_RISK : COST),
  positive: (output) => (output === RISK ? 2 : 1),
}
const important: Task = { rows: of('important', 'train').map(importantRow), keep: KEEP_IMPORTANT, cost: () => COST_IMPORTANT }

/** Makes a fit of a task on all rows but those of a fold (-1: on all). */
function fitter({ rows, keep, cost, positive }: Task): (without: number) => PackedTable {
  const block = new Block(BITS, LONGEST)
  const bag = new Bag(BITS)
  const units = new Uint16Array(2048)
  for (const { text } of rows) {
    bag.clear()
    bag.add(units, 0, markedUnits(units, text, 0, text.length), LONGEST)
    block.push(bag)
  }
  return (without) =>
    fitTables([block], {
      keep: [keep],
      cost,
      positive,
      passes: PASSES,
      levels: LEVELS,
      outputs: rows[0]!.gold.length,
      rows: Int32Array.from(rows.keys()).filter((row) => row % FOLDS !== without),
      sign: (row, output) => rows[row]!.gold[output]!,
    })[0]!
}

const fitAnswers = fitter(answers)
const fitImportant = fitter(important)
const judged: Judged[] = []
const judgedImportant: Judged[] = []
for (let held = 0; held < FOLDS; held++) {
  const read = sentenceReader({
    answers: fitAnswers(held),
    thresholds: [...TOPICS, 'risk'].map(() => 0),
    important: fitImportant(held),
    importantThreshold: 0,
  })
  const inFold = (_: Row, row: number) => row % FOLDS === held
  for (const { text, gold } of answers.rows.filter(inFold)) {
    const { topics, risk } = read.score(text)
    judged.push({ scores: [...topics, risk], gold })
  }
  for (const { text, gold } of important.rows.filter(inFold)) judgedImportant.push({ scores: [read.important(text)], gold })
}
const topics = bestThresholds(judged, RISK)
const risk = bestThreshold(judged, RISK)
const importance = bestThreshold(judgedImportant, 0)
console.log('cross-validated on train:', { micro: topics.micro, macro: topics.macro, risk: risk.f1, important: importance.f1 })

const model: SentencesModel = {
  answers: fitAnswers(-1),
  thresholds: [...topics.thresholds, risk.threshold],
  important: fitImportant(-1),
  importantThreshold: importance.threshold,
}
const json = JSON.stringify({
  about:
    'Fitted by scripts/fit/sentences.ts on CAPP-130 (Zhu et al., NeurIPS 2023 Datasets and Benchmarks, CC BY 4.0). Hashed n-grams: no text of the corpus is in it.',
  ...model,
})
const read = sentenceReader(model)
for (const kind of SENTENCE_KINDS) {
  const { micro, macro } = measureSentences(kind, of(kind, 'dev'), read)
  console.log('dev', kind, 'micro', micro.f1.toFixed(4), 'macro', macro.f1.toFixed(4))
}
const packed = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length
console.log('gzip', packed(model.answers), '+', packed(model.important), '=', gzipSync(json, { level: 9 }).length)
if (!process.argv.includes('--dry')) writeFileSync(new URL('../../lib/knowledge/models/sentences.json', import.meta.url), json + '\n')
