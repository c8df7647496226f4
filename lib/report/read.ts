import type { z } from 'zod'
import { LARGEST, REPORT_SCHEMA, Report } from './report.ts'

/** Turns the report of one version into that of the next. `from[1]` reads version 1, and so on; there is none yet. */
export type Step = (older: Record<string, unknown>) => Record<string, unknown>
const from: Readonly<Record<number, Step>> = {}

export type ReadReport =
  | { ok: true; report: Report }
  | { ok: false; /** Dotted path of the offending field; '' for the whole file. */ path: string; problem: string }

/**
 * Reads the file of a report, of this or an older version. Whatever is in it stays text.
 * @param steps how older versions are read; given by tests
 */
export function readReport(
  contents: string,
  steps: Readonly<Record<number, Step>> = from,
  schema: { parse: z.ZodType<Report>; version: number } = { parse: Report, version: REPORT_SCHEMA },
): ReadReport {
  if (contents.length > LARGEST) return refuse('', `is larger than ${LARGEST} characters`)
  let raw: unknown
  try {
    raw = JSON.parse(contents.replace(/^\ufeff/u, ''))
  } catch (error) {
    return refuse('', `is not JSON: ${error instanceof Error ? error.message : 'it can not be parsed'}`)
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse('', 'is not a report')
  let record = raw as Record<string, unknown>
  if (record['kind'] !== 'mingbai-report') return refuse('kind', 'is not "mingbai-report"')
  const version = record['schema']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('schema', 'is no version')
  if (version > schema.version) return refuse('schema', `is ${version}; this version reads up to ${schema.version}`)
  for (let at = version; at < schema.version; at++) {
    const step = steps[at]
    if (!step) return refuse('schema', `is ${at}, which can not be read any more`)
    record = { ...step(record), schema: at + 1 }
  }
  const parsed = schema.parse.safeParse(record)
  if (parsed.success) return { ok: true, report: parsed.data }
  const [issue] = parsed.error.issues
  return refuse(pathOf(issue), issue?.message ?? 'is not a report')
}

const refuse = (path: string, problem: string): ReadReport => ({ ok: false, path, problem })

function pathOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return ''
  // A key that has no place is named itself.
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`)).join('')
}
