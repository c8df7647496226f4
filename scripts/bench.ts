/**
 * `npm run bench`: how long the reading takes, structure to summary, warm, against `Intl.Segmenter` cutting the same text into
 * words in the same run; and the same per character for a text of 1,000,000 characters. What is compared is timed by turns, so that
 * whatever else the machine does meets both alike, and the medians of the rounds are given.
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

/** Milliseconds that each of the works takes, by turns; the first rounds, in which the code warms up, are left out. */
async function time(rounds: number, works: readonly (() => unknown)[]): Promise<number[]> {
  const times: number[][] = works.map(() => [])
  for (let i = -Math.ceil(rounds / 3); i < rounds; i++)
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      await work()
      if (i >= 0) times[index]!.push(performance.now() - start)
    }
  return times.map(median)
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
const times = await time(
  30,
  samples.flatMap((text) => [read(text), cut(text)]),
)
const readings = times.filter((_, index) => index % 2 === 0)
const cuttings = times.filter((_, index) => index % 2 === 1)
console.log(`${samples.length} texts of ${short.toLocaleString('en')} characters, warm, medians`)
console.log(`  structure to summary   ${median(readings).toFixed(1)} ms`)
console.log(`  Intl.Segmenter words   ${median(cuttings).toFixed(1)} ms`)
console.log(
  `  ratio                  ${median(readings.map((reading, index) => reading / cuttings[index]!)).toFixed(2)} (at most 1.5, 1.0 is the aim)`,
)

// The same words in one text and in a hundred: what differs is the length alone.
const large = fill(long)
const parts = Array.from({ length: long / short }, (_, index) => read(large.slice(index * short, (index + 1) * short)))
const [whole, apart] = await time(5, [
  read(large),
  async () => {
    for (const part of parts) await part()
  },
])
console.log(`${large.length.toLocaleString('en')} characters`)
console.log(`  structure to summary   ${(whole! / 1000).toFixed(2)} s`)
console.log(
  `  per character          ${(whole! / apart!).toFixed(2)} times that of its parts of ${short.toLocaleString('en')} (at most 1.2)`,
)

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
