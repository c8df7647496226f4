/**
 * Fits the models of sentences (topics, risk, importance): `node scripts/fit/sentences.ts [--dry]`, some three minutes. With
 * `--only=topics,risk` the others are left as they are; with `--dev` it also measures on dev, which is for the last look.
 *
 * Corpus: CAPP-130, read from ../shared/capp130. P. Zhu et al., "CAPP-130: A Corpus of Chinese Application Privacy Policy Summarization and
 * Interpretation", NeurIPS 2023 Datasets and Benchmarks; CC BY 4.0. Fitted on `train`, measured on `dev`.
 *
 * Linear support vector machines, one an answer, over hashed n-grams; thresholds from scores of models that had not seen the sentence.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { markedUnits, sentenceReader, TOPICS, type SentencesModel } from '../../lib/classify/sentences/index.ts'
import { Bag } from '../../lib/classify/ngrams.ts'
import { Table, type PackedTable } from '../../lib/classify/table.ts'
import { fold } from '../../lib/text/fold.ts'
import { measureSentences, SENTENCE_KINDS, type SentenceKind } from '../evaluate/sentences.ts'
import { corpusPath, readSentences, type Sentence } from './corpora.ts'
import { fitPruned, type PrunedOptions } from './fit-pruned.ts'
import { Block } from './fit-table.ts'
import { bestThreshold, bestThresholds, type Judged } from './thresholds.ts'

const argument = (name: string) => process.argv.find((given) => given.startsWith(`--${name}=`))?.split('=')[1]
const option = (name: string, otherwise: number) => Number(argument(name) ?? otherwise)
const LONGEST = 4
const MODEL = new URL('../../lib/knowledge/models/sentences.json', import.meta.url)

interface Task extends Omit<PrunedOptions, 'rows' | 'outputs' | 'sign'> {
  /** Parts of train that are judged by a model fitted on the others. */
  folds: number
  bits: number
  /** The sentence as the model reads it. */
  seen: (text: string) => string
  /** 1 or -1 for each answer. */
  gold: (label: Sentence['label']) => number[]
}
const yesOrNo = (label: Sentence['label']) => [label === 1 ? 1 : -1]

const TASKS: Record<SentenceKind, Task> = {
  topics: {
    folds: 5,
    bits: option('bits', 18),
    seen: fold,
    gold: (label) => TOPICS.map((_, topic) => ((label as number[]).includes(topic) ? 1 : -1)),
    members: [
      { emphasis: 'rare', cost: 0.6 },
      { emphasis: 'telling', cost: 1 },
    ],
    passes: 10,
    keep: option('keep', 70_000),
    keepEach: option('keep-each', 4_000),
    levels: option('levels', 7),
  },
  /** Risks are few and their labels differ between like sentences: a softer fit carries further. */
  risk: {
    folds: 10,
    bits: option('bits-risk', 18),
    seen: fold,
    gold: yesOrNo,
    members: [{ emphasis: 'rare', cost: option('cost-risk', 0.1) }],
    positive: 2,
    passes: 10,
    keep: option('keep-risk', 8_000),
    keepEach: 0,
    levels: option('levels-risk', 7),
  },
  important: {
    folds: 5,
    bits: option('bits-important', 18),
    seen: (text) => text,
    gold: yesOrNo,
    members: [{ emphasis: 'rare', cost: option('cost-important', 0.4) }],
    passes: 10,
    keep: option('keep-important', 14_000),
    keepEach: 0,
    levels: option('levels-important', 7),
  },
}

const rowsOf = (kind: SentenceKind, split: 'train' | 'dev') =>
  readSentences(corpusPath(`capp130/${kind}.jsonl`)).filter((sentence) => sentence.split === split)

/** Fits a task on all sentences of train, and judges each of them by a model fitted on the other folds. */
function fit(kind: SentenceKind): { table: PackedTable; judged: Judged[] } {
  const { bits, folds, seen, gold, ...options } = TASKS[kind]
  const rows = rowsOf(kind, 'train').map(({ text, label }) => ({ text: seen(text), gold: gold(label) }))
  const block = new Block(bits, LONGEST)
  const bag = new Bag(bits)
  const units = new Uint16Array(2048)
  for (const { text } of rows) {
    bag.clear()
    bag.add(units, 0, markedUnits(units, text, 0, text.length), LONGEST)
    block.push(bag)
  }
  const outputs = rows[0]!.gold.length
  const fitOn = (inFit: (row: number) => boolean) =>
    fitPruned(block, {
      ...options,
      rows: Int32Array.from(rows.keys()).filter(inFit),
      outputs,
      sign: (row, output) => rows[row]!.gold[output]!,
    })
  const judged: Judged[] = []
  for (let held = 0; held < folds; held++) {
    const table = new Table(fitOn((row) => row % folds !== held))
    rows.forEach((row, number) => {
      if (number % folds !== held) return
      const scores = new Float32Array(outputs)
      table.score(units, 0, markedUnits(units, row.text, 0, row.text.length), scores)
      judged.push({ scores: [...scores], gold: row.gold })
    })
  }
  return { table: fitOn(() => true), judged }
}

const model = JSON.parse(readFileSync(MODEL, 'utf8')) as SentencesModel
const wanted = argument('only')?.split(',') ?? SENTENCE_KINDS
for (const kind of SENTENCE_KINDS) {
  if (!wanted.includes(kind)) continue
  const { table, judged } = fit(kind)
  model[kind] = table
  if (kind === 'topics') {
    const { thresholds, micro, macro } = bestThresholds(judged, TOPICS.length)
    model.thresholds = thresholds
    console.log('cross-validated on train: topics micro', micro.toFixed(4), 'macro', macro.toFixed(4))
  } else {
    const { threshold, f1 } = bestThreshold(judged, 0)
    model[`${kind}Threshold`] = threshold
    console.log('cross-validated on train:', kind, 'macro', f1.toFixed(4), 'threshold', threshold)
  }
  console.log('gzip', gzipSync(JSON.stringify(table), { level: 9 }).length)
}
if (process.argv.includes('--dev')) {
  const read = sentenceReader(model)
  for (const kind of SENTENCE_KINDS) {
    const { micro, macro } = measureSentences(kind, rowsOf(kind, 'dev'), read)
    console.log('dev', kind, 'micro', micro.f1.toFixed(4), 'macro', macro.f1.toFixed(4))
  }
}
const { topics, thresholds, risk, riskThreshold, important, importantThreshold } = model
const json = JSON.stringify({
  about:
    'Fitted by scripts/fit/sentences.ts on CAPP-130 (Zhu et al., NeurIPS 2023 Datasets and Benchmarks, CC BY 4.0). Hashed n-grams: no text of the corpus is in it.',
  topics,
  thresholds,
  risk,
  riskThreshold,
  important,
  importantThreshold,
})
console.log('gzip together', gzipSync(json, { level: 9 }).length)
if (!process.argv.includes('--dry')) writeFileSync(MODEL, json + '\n')
