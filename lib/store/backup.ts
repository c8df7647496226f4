/**
 * Everything in one file: a gzipped line of JSON per record, a head before and a count behind them. It can be written and read without ever
 * being one string, whatever the number of policies.
 */
import { z } from 'zod'
import type { Store } from './open.ts'
import {
  AnalysisRecord,
  CorrectionRecord,
  JoinRecord,
  PolicyRecord,
  ReportRecord,
  SnapshotRecord,
  VersionRecord,
  steps,
  versionId,
} from './schema.ts'

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
  joins: JoinRecord,
}
export type TableName = keyof typeof schemas
export const tableNames = Object.keys(schemas) as TableName[]
const Line = z.object({ table: z.enum(tableNames as [TableName, ...TableName[]]), record: z.unknown() })
const Foot = z.object({ end: z.record(z.string(), z.number()) })

/** One record of a backup, checked against its schema. */
export interface Entry {
  table: TableName
  record: object
}

/** What is known of a backup that was read through once. */
export interface Checked {
  policies: { id: string; identity: string }[]
  /** How many records it holds. */
  records: number
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

class RefusedError extends Error {
  readonly refused: Refused['refused']
  constructor(refused: Refused['refused'], message: string) {
    super(message)
    this.refused = refused
  }
}

/**
 * Reads a whole backup without touching the store and without holding more of it than its identifiers.
 * @returns why it is refused when anything in it is not as it should be
 */
export async function checkBackup(file: Blob, progress?: (share: number) => void): Promise<Checked | Refused> {
  const checked: Checked = { policies: [], records: 0 }
  const newest: string[] = []
  const versions = new Map<string, string>()
  const [texts, read] = [new Set<string>(), new Set<string>()]
  try {
    for await (const { table, record } of entriesOf(file, progress)) {
      checked.records++
      if (table === 'policies') {
        const { id, identity, hash } = record as PolicyRecord
        checked.policies.push({ id, identity })
        newest.push(versionId(id, hash))
      } else if (table === 'versions') versions.set((record as VersionRecord).id, (record as VersionRecord).hash)
      else if (table === 'snapshots') texts.add((record as SnapshotRecord).hash)
      else if (table === 'analyses') read.add((record as AnalysisRecord).versionId)
    }
  } catch (error) {
    if (error instanceof RefusedError) return { refused: error.refused, message: error.message }
    return { refused: 'damaged', message: message(error) }
  }
  // A policy without its newest version or its text could not be opened: such a file is damaged.
  for (const [id, hash] of versions)
    if (!texts.has(hash) || !read.has(id)) return { refused: 'damaged', message: `version ${id} has no text or no analysis` }
  const lost = newest.find((id) => !versions.has(id))
  return lost === undefined ? checked : { refused: 'damaged', message: `version ${lost} is missing` }
}

/**
 * The records of a backup, one after the other.
 * @param progress called with the share (0-1) of the file that was read
 * @throws RefusedError at the first thing that is not as it should be, a missing end included
 */
export async function* entriesOf(file: Blob, progress: (share: number) => void = () => {}): AsyncGenerator<Entry> {
  let number = 0
  let ended: Record<string, number> | null = null
  const counts: Record<string, number> = {}
  const lines = linesOf(file, progress)
  for (;;) {
    const line = await lines.next().catch((error: unknown) => {
      throw new RefusedError(number === 0 ? 'foreign' : 'damaged', `line ${number + 1}: ${message(error)}`)
    })
    if (line.done) break
    number++
    const raw = parseLine(line.value, number)
    if (number === 1) {
      checkHead(raw)
      continue
    }
    if (ended) throw new RefusedError('damaged', `line ${number} stands behind the end`)
    const foot = Foot.safeParse(raw)
    if (foot.success) {
      ended = foot.data.end
      continue
    }
    const entry = checkRecord(raw, number)
    counts[entry.table] = (counts[entry.table] ?? 0) + 1
    yield entry
  }
  if (number === 0) throw new RefusedError('foreign', 'the file is empty')
  if (!ended) throw new RefusedError('damaged', 'the end is missing')
  const short = tableNames.find((name) => (ended[name] ?? 0) !== (counts[name] ?? 0))
  if (short) throw new RefusedError('damaged', `${short}: ${counts[short] ?? 0} of ${ended[short] ?? 0} records`)
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new RefusedError(number === 1 ? 'foreign' : 'damaged', `line ${number}: ${message(error)}`)
  }
}

function checkHead(raw: unknown): void {
  const head = Head.safeParse(raw)
  if (!head.success) throw new RefusedError('foreign', 'line 1 is not the head of a backup')
  const { schema, database } = head.data
  if (schema > BACKUP_SCHEMA || database > DATABASE_VERSION) throw new RefusedError('newer', `file ${schema}, database ${database}`)
}

function checkRecord(raw: unknown, number: number): Entry {
  const line = Line.safeParse(raw)
  if (!line.success) throw new RefusedError('damaged', `line ${number} is no record`)
  const { table, record } = line.data
  const parsed = schemas[table].safeParse(record)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new RefusedError('damaged', `line ${number}, ${table}.${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
  }
  return { table, record: table === 'snapshots' ? fromBase64(SnapshotLine.parse(record)) : parsed.data }
}

const message = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function* linesOf(file: Blob, progress: (share: number) => void): AsyncGenerator<string> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const zipped = magic[0] === 0x1f && magic[1] === 0x8b
  let passed = 0
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        passed += chunk.length
        progress(passed / file.size)
        controller.enqueue(chunk)
      },
    }),
  )
  const stream = zipped ? counted.pipeThrough(new DecompressionStream('gzip')) : counted
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
