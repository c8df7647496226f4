/**
 * Everything in one file: a gzipped line of JSON per record, a head before and a count behind them. It can be written and read without ever
 * being one string, whatever the number of policies.
 */
import { z } from 'zod'
import type { Store } from './open.ts'
import { AnalysisRecord, CorrectionRecord, PolicyRecord, ReportRecord, SnapshotRecord, VersionRecord, steps } from './schema.ts'

/** Version of the file. */
export const BACKUP_SCHEMA = 1
const DATABASE_VERSION = Math.max(...steps.map(({ version }) => version))

const Head = z.object({ kind: z.literal('mingbai-backup'), schema: z.number().int(), database: z.number().int(), created: z.string() })
const SnapshotLine = z.object({ hash: z.string(), at: z.number(), bytes: z.base64() })

const schemas = {
  policies: PolicyRecord,
  versions: VersionRecord,
  snapshots: SnapshotLine,
  analyses: AnalysisRecord,
  corrections: CorrectionRecord,
  reports: ReportRecord,
}
type TableName = keyof typeof schemas
export const tableNames = Object.keys(schemas) as TableName[]
const Line = z.object({ table: z.enum(tableNames as [TableName, ...TableName[]]), record: z.unknown() })
const Foot = z.object({ end: z.record(z.string(), z.number()) })

/** What a backup holds, parsed. */
export interface Contents {
  policies: PolicyRecord[]
  versions: VersionRecord[]
  snapshots: SnapshotRecord[]
  analyses: AnalysisRecord[]
  corrections: CorrectionRecord[]
  reports: ReportRecord[]
}

/** Keys of records that are read at once. */
const BATCH = 200

/** Writes everything into one file. Records are taken as they are, damaged ones too: leaving them out is the reader's part, not the copy's. */
export async function exportAll(store: Store, now: Date): Promise<Blob> {
  const counts: Record<string, number> = {}
  const encoder = new TextEncoder()
  const lines = async function* () {
    yield encoder.encode(
      `${JSON.stringify({ kind: 'mingbai-backup', schema: BACKUP_SCHEMA, database: DATABASE_VERSION, created: now.toISOString() })}\n`,
    )
    for (const name of tableNames) {
      const table = store.db.table(name)
      const keys = await table.toCollection().primaryKeys()
      counts[name] = keys.length
      for (let from = 0; from < keys.length; from += BATCH) {
        const records = await table.bulkGet(keys.slice(from, from + BATCH))
        const text = records.map(
          (record) => `${JSON.stringify({ table: name, record: name === 'snapshots' ? inBase64(record) : record })}\n`,
        )
        yield encoder.encode(text.join(''))
      }
    }
    yield encoder.encode(`${JSON.stringify({ end: counts })}\n`)
  }
  const all = lines()
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await all.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  const blob = await new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob()
  return new Blob([blob], { type: 'application/gzip' })
}

/** Why a file is refused as a whole: a reason to choose a sentence by, and the words for a report. */
export interface Refused {
  refused: 'foreign' | 'newer' | 'damaged'
  message: string
}

/** Reads and checks a backup without touching the store. */
export async function readBackup(file: Blob): Promise<Contents | Refused> {
  const contents: Contents = { policies: [], versions: [], snapshots: [], analyses: [], corrections: [], reports: [] }
  let number = 0
  let ended: Record<string, number> | null = null
  try {
    for await (const line of linesOf(file)) {
      number++
      const raw: unknown = JSON.parse(line)
      if (number === 1) {
        const head = Head.safeParse(raw)
        if (!head.success) return { refused: 'foreign', message: 'line 1 is not the head of a backup' }
        if (head.data.schema > BACKUP_SCHEMA || head.data.database > DATABASE_VERSION)
          return { refused: 'newer', message: `file ${head.data.schema}, database ${head.data.database}` }
        continue
      }
      if (ended) return damaged(`line ${number} stands behind the end`)
      const foot = Foot.safeParse(raw)
      if (foot.success) {
        ended = foot.data.end
        continue
      }
      const { table, record } = Line.parse(raw)
      const parsed = schemas[table].safeParse(record)
      if (!parsed.success)
        return damaged(`line ${number}, ${table}.${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''}`)
      const kept = table === 'snapshots' ? fromBase64(SnapshotLine.parse(record)) : parsed.data
      ;(contents[table] as unknown[]).push(kept)
    }
  } catch (error) {
    if (number === 0) return { refused: 'foreign', message: message(error) }
    return number === 1 && error instanceof SyntaxError
      ? { refused: 'foreign', message: message(error) }
      : damaged(`line ${number}: ${message(error)}`)
  }
  if (number === 0) return { refused: 'foreign', message: 'the file is empty' }
  if (!ended) return damaged('the end is missing')
  const short = tableNames.find((name) => (ended[name] ?? 0) !== contents[name].length)
  if (short) return damaged(`${short}: ${contents[short].length} of ${ended[short]} records`)
  return missing(contents) ?? contents
}

/** A policy without its newest version or its text could not be opened: such a file is damaged. */
function missing({ policies, versions, snapshots, analyses }: Contents): Refused | null {
  const texts = new Set(snapshots.map(({ hash }) => hash))
  const read = new Set(analyses.map(({ versionId }) => versionId))
  const ids = new Set(versions.map(({ id }) => id))
  for (const { id, hash } of versions) if (!texts.has(hash) || !read.has(id)) return damaged(`version ${id} has no text or no analysis`)
  for (const { id, hash } of policies) if (!ids.has(`${id}:${hash}`)) return damaged(`policy ${id} has no version`)
  return null
}

const damaged = (words: string): Refused => ({ refused: 'damaged', message: words })
const message = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const zipped = magic[0] === 0x1f && magic[1] === 0x8b
  const stream = zipped ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream()
  const reader = stream.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    const parts = (rest + (value ?? '')).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) if (part !== '') yield part
    if (done) break
  }
  if (rest !== '') yield rest
}

function inBase64(record: unknown): unknown {
  const { bytes, ...rest } = record as SnapshotRecord
  let binary = ''
  for (let from = 0; from < bytes.length; from += 0x8000) binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000))
  return { ...rest, bytes: btoa(binary) }
}

const fromBase64 = ({ bytes, ...rest }: z.infer<typeof SnapshotLine>): SnapshotRecord => ({
  ...rest,
  bytes: Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
})
