import { REPORT_SCHEMA } from './report.ts'

/** Turns the report of one version into that of the next. `steps[1]` reads version 1, and so on. */
export type Step = (older: Record<string, unknown>) => Record<string, unknown>
export type Steps = Readonly<Record<number, Step>>

const steps: Steps = {
  // Version 2 names the policy behind a contradiction, so that a letter can be written from the report alone.
  1: (older) => (older['about'] === 'contradiction' ? { ...older, values: [], policy: null } : older),
}

/**
 * A report of an older version as one of the present version, unchecked. What has no version or a newer one comes back as it is.
 * @returns the version that can't be read, when a step is missing
 */
export function upgrade(record: Record<string, unknown>, by: Steps = steps, newest = REPORT_SCHEMA): Record<string, unknown> | number {
  const version = record['schema']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return record
  let report = record
  for (let at = version; at < newest; at++) {
    const step = by[at]
    if (!step) return at
    report = { ...step(report), schema: at + 1 }
  }
  return report
}
