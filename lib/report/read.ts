import type { z } from 'zod'
import { LARGEST, REPORT_SCHEMA, Report } from './report.ts'
import { upgrade, type Steps } from './upgrade.ts'

export type ReadReport =
  | { ok: true; report: Report }
  | { ok: false; /** Dotted path of the offending field; '' for the whole file. */ path: string; problem: string }

/** Most reports in one file. */
const MOST_IN_A_FILE = 1000

/**
 * Reads the file of one report, of this or an older version. Whatever is in it stays text.
 * @param steps how older versions are read, and the present schema; given by tests
 */
export function readReport(contents: string, steps?: Steps, schema?: Schema): ReadReport {
  const file = parse(contents, LARGEST)
  return 'problem' in file ? file : readOne(file.raw, steps, schema)
}

/** Reads a file that holds one report or, as the reports page exports them, a list. Paths then begin with the place in the list: `[3].note`. */
export function readReports(contents: string): ReadReport[] {
  const file = parse(contents, LARGEST * 10)
  if ('problem' in file) return [file]
  if (!Array.isArray(file.raw)) return [contents.length > LARGEST ? tooLong(LARGEST) : readOne(file.raw)]
  if (file.raw.length > MOST_IN_A_FILE) return [refuse('', `holds more than ${MOST_IN_A_FILE} reports`)]
  if (file.raw.length === 0) return [refuse('', 'holds no report')]
  return file.raw.map((raw, index) => {
    const read = readOne(raw)
    return read.ok ? read : { ...read, path: `[${index}]${read.path === '' || read.path.startsWith('[') ? '' : '.'}${read.path}` }
  })
}

interface Schema {
  parse: z.ZodType<Report>
  version: number
}

function parse(contents: string, longest: number): { raw: unknown } | Extract<ReadReport, { ok: false }> {
  if (contents.length > longest) return tooLong(longest)
  try {
    return { raw: JSON.parse(contents.replace(/^\ufeff/u, '')) as unknown }
  } catch (error) {
    return refuse('', `is not JSON: ${error instanceof Error ? error.message : 'it can not be parsed'}`)
  }
}

function readOne(raw: unknown, steps?: Steps, schema: Schema = { parse: Report, version: REPORT_SCHEMA }): ReadReport {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse('', 'is not a report')
  const record = raw as Record<string, unknown>
  if (record['kind'] !== 'mingbai-report') return refuse('kind', 'is not "mingbai-report"')
  const version = record['schema']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('schema', 'is no version')
  if (version > schema.version) return refuse('schema', `is ${version}; this version reads up to ${schema.version}`)
  const upgraded = upgrade(record, steps, schema.version)
  if (typeof upgraded === 'number') return refuse('schema', `is ${upgraded}, which can not be read any more`)
  const parsed = schema.parse.safeParse(upgraded)
  if (parsed.success) return { ok: true, report: parsed.data }
  const [issue] = parsed.error.issues
  return refuse(pathOf(issue), issue?.message ?? 'is not a report')
}

const tooLong = (longest: number) => refuse('', `is longer than ${longest} characters`)
const refuse = (path: string, problem: string): Extract<ReadReport, { ok: false }> => ({ ok: false, path, problem })

function pathOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return ''
  // A key that has no place is named itself.
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`)).join('')
}
