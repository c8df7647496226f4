// npm test: everything, in both browsers. Ends with one line "N passed, N failed" and the exit code that goes with it.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowsers } from './browsers.mjs'
import { readCounts } from './counts.mjs'
import { fail, install, root, tool } from './tools.mjs'

install()
const browsers = ensureBrowsers(['chromium', 'firefox'])
if (!browsers.ok) fail(`${browsers.message}\n0 passed, 1 failed`)

/** A check counts as one test, a test runner as many as it says. */
const checks = [
  ['types for the browsers', () => tool('wxt', ['prepare'], { quiet: true })],
  ['type check', () => tool('typescript', ['--noEmit', '-p', '.'], { bin: 'tsc' })],
  ['lint', () => tool('eslint', ['.', '--max-warnings', '0'])],
  ['format', () => tool('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['build for Chrome', () => tool('wxt', ['build'], { quiet: true })],
  ['build for Firefox', () => tool('wxt', ['build', '-b', 'firefox'], { quiet: true })],
  ['unit tests', () => runner('unit', 'vitest.config.ts')],
  ['end-to-end tests', () => runner('e2e', 'vitest.e2e.config.ts')],
]

function runner(name, config) {
  const report = join(root, 'tests/output', `${name}.json`)
  rmSync(report, { force: true })
  return tool('vitest', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]).then(
    (result) => ({
      ...result,
      counts: readCounts(report),
    }),
  )
}

const total = { passed: 0, failed: 0 }
const failures = []
const skipped = []
for (const [name, run] of checks) {
  const started = Date.now()
  console.log(`\n▸ ${name}`)
  const { code, counts, shown, output } = await run()
  // A runner that breaks off without a failing test has failed all the same.
  const { passed, failed } = counts ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  skipped.push(...(counts?.skipped ?? []))
  total.passed += passed
  total.failed += Math.max(failed, code === 0 ? 0 : 1)
  if (code !== 0 && !shown) console.log(output.trimEnd())
  if (code !== 0) failures.push(name)
  console.log(`  ${code === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
// Tests on other people's texts need the folder beside the project. Nothing is left out without a word.
if (skipped.length > 0) console.log(`\nNot run here (${skipped.length}):\n${skipped.map((name) => `  ${name}`).join('\n')}`)
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
