// Reads how many tests passed and failed from vitest's JSON report.
import { existsSync, readFileSync } from 'node:fs'

/** @returns {{ passed: number, failed: number, skipped: string[] } | null} null when the runner left no report. A file that could not be loaded counts as one failure. */
export function readCounts(report) {
  if (!existsSync(report)) return null
  const { numPassedTests, numFailedTests, testResults = [] } = JSON.parse(readFileSync(report, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const skipped = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped }
}
