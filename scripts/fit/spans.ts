/**
 * Fits the model of phrases: `node --max-old-space-size=8000 scripts/fit/spans.ts [--held=FOLD] [--dry]`.
 *
 * Corpus: CA4P-483, read from ../shared/ca4p. K. Zhao et al., "A Fine-grained Chinese Software Privacy Policy Dataset for Sequence
 * Labeling and Regulation Compliant Identification", EMNLP 2022. Fitted on the policies of `train`, measured on those of `dev` and on the
 * published dev file. `--held=FOLD` (0-4) leaves a fifth of the train policies out and measures on them, without writing.
 *
 * A linear-chain conditional random field over hashed features: fitted with all features that stand at three positions or more, then
 * again with those that matter most, since pruning alone ruins it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { SPAN_TYPES, phraseReader } from '../../lib/classify/spans/index.ts'
import { parseBio, type TaggedSentence } from '../evaluate/bio.ts'
import { measureSpans } from '../evaluate/spans.ts'
import { corpusPath, readPolicies, type Policy } from './corpora.ts'
import { encode, indexFeatures } from './crf/encode.ts'
import { fitCrf, type CrfOptions, type CrfWeights } from './crf/fit.ts'
import { selectFeatures } from './crf/select.ts'
import { packSpans } from './pack-spans.ts'
import { spanSentences, type SpanSentence } from './span-data.ts'

const option = (name: string, otherwise: number) => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const HELD = option('held', -1)
const FULL_BITS = 25
const BITS = option('bits', 21)
const KEEP = option('keep', 60000)
/** Positions that a feature must stand at. */
const LEAST = 3
/** Probability from which a phrase is worth naming: somewhat under half of the F1 that is reached, which makes the best expected F1. */
const LEAST_PROBABILITY = option('least', 0.3)
const LEVELS = option('levels', 8)
const FULL: CrfOptions = { epochs: 8, alpha: 0.05, l1: 1, l2: 1, dropout: 0.35, averageFrom: 4, seed: 1 }
const SMALL: CrfOptions = { epochs: 6, alpha: 0.05, l1: 1, l2: 1, dropout: 0.2, averageFrom: 3, seed: 1 }

/** `--keep-full=DIR` keeps the weights of the long first fit there, for trying out the second. */
function remembered(fit: () => CrfWeights): CrfWeights {
  const folder = process.argv.find((argument) => argument.startsWith('--keep-full='))?.split('=')[1]
  if (folder === undefined) return fit()
  const paths = ['states', 'moves'].map((name) => `${folder}/${name}${HELD}`)
  if (!paths.every((path) => existsSync(path))) {
    const { states, moves } = fit()
    writeFileSync(paths[0]!, new Uint8Array(states.buffer))
    writeFileSync(paths[1]!, new Uint8Array(moves.buffer))
  }
  const [states, moves] = paths.map((path) => new Float32Array(new Uint8Array(readFileSync(path)).buffer))
  return { states: states!, moves: moves! }
}

const policies = readPolicies(corpusPath('ca4p/policies.jsonl'))
const held = (index: number) => HELD >= 0 && (index * 7) % 5 === HELD
const sentencesOf = (keep: (policy: Policy, index: number) => boolean) =>
  policies.flatMap((policy, index) => (keep(policy, index) ? spanSentences(policy, index) : []))

const train = sentencesOf(({ split }, index) => split === 'train' && !held(index))
const all = indexFeatures(train, FULL_BITS, LEAST)
console.log(`${train.length} sentences, ${all.count} features`)
const full = remembered(() =>
  fitCrf(encode(train, all), all.count, { ...FULL, watch: (epoch) => console.log('all features, epoch', epoch) }),
)
const index = selectFeatures(train, all, full, KEEP, BITS)
const weights = fitCrf(encode(train, index), index.count, { ...SMALL, watch: (epoch) => console.log('kept features, epoch', epoch) })
const model = packSpans(index, weights, LEAST_PROBABILITY, LEVELS)
const json = JSON.stringify({
  about: 'Fitted by scripts/fit/spans.ts on CA4P-483 (Zhao et al., EMNLP 2022). Hashed features: no text of the corpus is in it.',
  ...model,
})
console.log('gzip', gzipSync(json, { level: 9 }).length)

const report = (name: string, sentences: readonly TaggedSentence[]) => {
  for (const least of process.argv.includes('--dry') ? [0.28, 0.32, 0.36, 0.4, 0.44, 0.5] : [LEAST_PROBABILITY]) {
    const { precision, recall, f1 } = measureSpans(sentences, phraseReader({ ...model, least })).micro
    console.log(name, least, [precision, recall, f1].map((share) => share.toFixed(4)).join(' '))
  }
}
/** The sentences of policies in the form that is measured. */
const tagged = (sentences: readonly SpanSentence[]): TaggedSentence[] =>
  sentences.map(({ units, labels }) => {
    const spans: { start: number; end: number; type: string }[] = []
    labels.forEach((label, at) => {
      if (label % 2 === 1) spans.push({ start: at, end: at + 1, type: SPAN_TYPES[(label - 1) >> 1]! })
      else if (label > 0) spans.at(-1)!.end = at + 1
    })
    return { text: String.fromCharCode(...units), spans }
  })
if (HELD >= 0) report(`held-out fifth ${HELD}`, tagged(sentencesOf(({ split }, i) => split === 'train' && held(i))))
const published = parseBio(readFileSync(corpusPath('ca4p/dev.bios'), 'utf8'))
// Part of the published dev file stands in policies of `train` too; the policies of `dev` are the honest measure.
const bare = (text: string) => text.replace(/[\s*#=\\_]+/gu, '')
const devTexts = policies.filter(({ split }) => split === 'dev').map(({ text }) => bare(text))
report('dev.bios', published)
report(
  'dev.bios, sentences of dev policies',
  published.filter(({ text }) => devTexts.some((policy) => policy.includes(bare(text)))),
)
if (HELD < 0 && !process.argv.includes('--dry'))
  writeFileSync(new URL('../../lib/knowledge/models/spans.json', import.meta.url), json + '\n')
