/**
 * Fits the model of sentences (topics, risk, importance): `node scripts/fit/sentences.ts`.
 *
 * Corpus: CAPP-130, read from ../shared/capp130. P. Zhu et al., "CAPP-130: A Corpus of Chinese Application Privacy Policy Summarization and
 * Interpretation", NeurIPS 2023 Datasets and Benchmarks; CC BY 4.0. Fitted on `train`, measured on `dev`.
 *
 * One linear support vector machine an answer, over the same hashed n-grams; thresholds from scores of models that had not seen the sentence.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { TOPICS, sentenceReader, type SentencesModel } from '../../lib/classify/sentences/index.ts'
import { Bag, unitsOf } from '../../lib/classify/ngrams.ts'
import { fold } from '../../lib/text/fold.ts'
import { measureSentences, SENTENCE_KINDS, type SentenceKind } from '../evaluate/sentences.ts'
import { corpusPath, readSentences, type Sentence } from './corpora.ts'
import { Block, fitTables } from './fit-table.ts'
import { bestThresholds, type Judged } from './thresholds.ts'

const option = (name: string, otherwise: number) => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const BITS = option('bits', 18)
const LONGEST = option('longest', 4)
const KEEP = option('keep', 16000)
const COST = option('cost', 0.7)
const FOLDS = 5
const outputs = [...TOPICS, 'risk', 'important']

interface Row {
  kind: SentenceKind
  sentence: Sentence
}
const rows: Row[] = SENTENCE_KINDS.flatMap((kind) =>
  readSentences(corpusPath(`capp130/${kind}.jsonl`)).map((sentence) => ({ kind, sentence })),
)

/** 1, -1, or 0 where the row's file doesn't speak of this output. */
function sign({ kind, sentence: { label } }: Row, output: number): number {
  if (kind === 'topics') return output >= TOPICS.length ? 0 : (label as number[]).includes(output) ? 1 : -1
  return outputs[output] !== kind ? 0 : label === 1 ? 1 : -1
}

const block = new Block(BITS, LONGEST)
const bag = new Bag(BITS)
const units = new Uint16Array(1 << 16)
for (const { sentence } of rows) {
  const folded = fold(sentence.text)
  bag.clear()
  bag.add(units, 0, unitsOf(folded, 0, folded.length, units), LONGEST)
  block.push(bag)
}

const fitOn = (which: Int32Array) =>
  fitTables([block], {
    keep: [KEEP],
    cost: COST,
    passes: 12,
    rows: which,
    outputs: outputs.length,
    sign: (row, output) => sign(rows[row]!, output),
    positive: (output) => (outputs[output] === 'risk' ? 2 : 1),
  })[0]!

const train = Int32Array.from(rows.keys()).filter((row) => rows[row]!.sentence.split === 'train')
const none = outputs.map(() => 0)
const judged: Judged[] = []
for (let fold_ = 0; fold_ < FOLDS; fold_++) {
  const held = (row: number) => row % FOLDS === fold_
  const read = sentenceReader({ outputs, table: fitOn(train.filter((row) => !held(row))), thresholds: none })
  for (const row of train.filter(held)) {
    const { topics, risk, important } = read(fold(rows[row]!.sentence.text))
    judged.push({ scores: [...topics, risk, important], gold: outputs.map((_, output) => sign(rows[row]!, output)) })
  }
}
const { thresholds, micro, macro, risk, important } = bestThresholds(judged, TOPICS.length)
console.log('cross-validated on train:', { micro, macro, risk, important })

const model: SentencesModel = { outputs, table: fitOn(train), thresholds }
const json = JSON.stringify({
  about:
    'Fitted by scripts/fit/sentences.ts on CAPP-130 (Zhu et al., NeurIPS 2023 Datasets and Benchmarks, CC BY 4.0). Hashed n-grams: no text of the corpus is in it.',
  ...model,
})
const read = sentenceReader(model)
for (const kind of SENTENCE_KINDS) {
  const dev = rows.filter((row) => row.kind === kind && row.sentence.split === 'dev').map((row) => row.sentence)
  const { micro: all, macro: mean } = measureSentences(kind, dev, read)
  console.log('dev', kind, 'micro', all.f1.toFixed(4), 'macro', mean.f1.toFixed(4))
}
console.log('gzip', gzipSync(json, { level: 9 }).length)
if (!process.argv.includes('--dry')) writeFileSync(new URL('../../lib/knowledge/models/sentences.json', import.meta.url), json + '\n')
