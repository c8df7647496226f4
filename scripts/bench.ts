/**
 * `npm run bench`: how long the reading takes, structure to summary, warm, against `Intl.Segmenter` cutting the same text into
 * words in the same run; and the same per character for a text of 1,000,000 characters. Medians of several rounds.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { summarise } from '../lib/pipeline.ts'
import { decode } from './lib/decode.ts'
import { documentOf } from './lib/documents.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = process.env.MINGBAI_SHARED ?? join(root, '../shared')
const short = 10_000
const long = 1_000_000

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

async function time(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

const policies = texts()
const detection = { policy: true, score: 1, list: null, reasons: [] }
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const read = (text: string) => {
  const document = documentOf('bench.txt', text)
  return () => summarise(document, { source: 'bench', detection })
}
const cut = (text: string) => () => {
  let characters = 0
  for (const { segment } of segmenter.segment(text)) characters += segment.length
  return characters
}

// Several policies, so that no single one decides; each cut to the same length.
const samples = policies
  .filter((text) => text.length >= short)
  .slice(0, 8)
  .map((text) => text.slice(0, short))
if (!samples.length) samples.push(fill(short))
for (const text of samples) for (let i = 0; i < 5; i++) await read(text)()
const ratios: number[] = []
const readings: number[] = []
const cuttings: number[] = []
for (const text of samples) {
  const reading = await time(15, read(text))
  const cutting = await time(15, cut(text))
  readings.push(reading)
  cuttings.push(cutting)
  ratios.push(reading / cutting)
}
console.log(`${samples.length} texts of ${short.toLocaleString('en')} characters, warm, medians`)
console.log(`  structure to summary   ${median(readings).toFixed(1)} ms`)
console.log(`  Intl.Segmenter words   ${median(cuttings).toFixed(1)} ms`)
console.log(`  ratio                  ${median(ratios).toFixed(2)} (at most 1.5, 1.0 is the aim)`)

const large = fill(long)
const reading = await time(3, read(large))
const perShort = median(readings) / short
console.log(`${large.length.toLocaleString('en')} characters`)
console.log(`  structure to summary   ${(reading / 1000).toFixed(2)} s`)
console.log(`  per character          ${(reading / large.length / perShort).toFixed(2)} times that of the short text (at most 1.2)`)

const models = join(root, 'lib/knowledge/models')
const size = readdirSync(models)
  .filter((file) => /\.(?:json|bin)$/u.test(file) || /\.data\.ts$/u.test(file))
  .reduce((sum, file) => sum + gzipSync(readFileSync(join(models, file)), { level: 9 }).length, 0)
console.log(`models together, gzip    ${(size / 1024).toFixed(0)} KB (at most 500)`)

/** Real policies where ../shared is present, else the project's own samples. */
function texts(): string[] {
  const corpus = join(shared, 'ca4p/policies.jsonl')
  if (existsSync(corpus))
    return readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  const folder = join(root, 'tests/samples')
  return readdirSync(folder).map((file) => documentOf(file, decode(readFileSync(join(folder, file)))).text)
}

/** Policies one after the other up to a length. */
function fill(length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${policies[i % policies.length]}\n`
  return text.slice(0, length)
}
