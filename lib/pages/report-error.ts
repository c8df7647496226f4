import type { ErrorDetails } from '../state.ts'
import { keepReport, originNow } from './reports.ts'

/** Makes a report of an error. @returns its id, or null when it could not be kept: then it can still be copied */
export async function reportError(error: ErrorDetails): Promise<string | null> {
  const { errorReport } = await import('../report/make.ts')
  return keepReport(errorReport(error, originNow()))
}
