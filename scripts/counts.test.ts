import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCounts } from './counts.mjs'

describe('the counts of a test run', () => {
  let folder = ''
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'mingbai-counts-'))))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('count a file that could not be loaded as a failure, and name what was left out', () => {
    const file = join(folder, 'report.json')
    const results = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed', fullName: 'a' }] },
      {
        status: 'passed',
        assertionResults: [
          { status: 'passed', fullName: 'b' },
          { status: 'skipped', fullName: 'c' },
        ],
      },
    ]
    writeFileSync(file, JSON.stringify({ numPassedTests: 1, numFailedTests: 1, testResults: results }))
    expect(readCounts(file)).toEqual({ passed: 1, failed: 2, skipped: ['c'] })
  })

  it('are unknown without a report', () => {
    expect(readCounts(join(folder, 'none.json'))).toBeNull()
  })
})
