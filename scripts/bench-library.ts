/**
 * `npm run -s bench:library [-- COUNT [chromium|firefox]]`: a library of 10,000 invented policies in the real extension, in Chromium and in Firefox: open it,
 * type searches, open comparisons, import and export the lot. Prints medians and 95th percentiles as a Markdown table.
 *
 * The times are those of the page itself: of a key from its event to the frame that shows what it found; of a view from its address to the
 * frame that shows it. `longest pause` is the longest gap between two frames meanwhile: what a reader would feel as a freeze.
 */
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { RULES_VERSION } from '../lib/knowledge/version.ts'
import { built, launch, newProfile } from '../tests/e2e/lib/launch.ts'
import type { Family, OwnPage } from '../tests/e2e/lib/session.ts'
import { until } from '../tests/e2e/lib/until.ts'
import { inventedBackup, productOf } from './library/invented.ts'
import * as inPage from './library/in-page.ts'

const count = Number(process.argv[2] ?? 10_000)
const only = process.argv[3]
const ROUNDS = 15
/** An import of the lot takes minutes on a busy machine. */
const PATIENCE = 1800

for (const folder of Object.values(built))
  if (!existsSync(folder)) {
    console.error(`Build first: npm run build (${folder} is missing)`)
    process.exit(1)
  }

const results: { what: string; times: Map<Family, number[]> }[] = []
const note = (family: Family, what: string, times: number[]) => {
  let result = results.find((one) => one.what === what)
  if (!result) results.push((result = { what, times: new Map() }))
  result.times.set(family, times)
  process.stderr.write(`${family} · ${what}: ${cell(times)}\n`)
}

const file = await backupFile()
for (const family of ['chromium', 'firefox'] as const) if (only === undefined || only === family) await measure(family)
print()

async function measure(family: Family): Promise<void> {
  const { profile, remove } = newProfile()
  const session = await launch(family, { profile })
  try {
    const page = await session.extensionPage('library.html#/backup')
    note(family, 'import everything', [await importing(page)])
    await page.close()

    const opening: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const fresh = await session.extensionPage('library.html')
      await shown(fresh)
      opening.push(await fresh.evaluate((window) => window.performance.getEntriesByName('library-shown')[0]?.startTime ?? Number.NaN))
      await fresh.close()
    }
    note(family, 'open the library', opening)

    const library = await session.extensionPage('library.html')
    await shown(library)
    const words = ['人脸信息', 'app4321', productOf(777), '注销', 'sdk 位置', productOf(1500).slice(0, 4)]
    const typed = { keys: [] as number[], pauses: [] as number[] }
    for (let round = 0; round < 3; round++)
      for (const word of words) {
        const { keys, pause } = await library.evaluate(inPage.typeWord, word)
        typed.keys.push(...keys)
        typed.pauses.push(pause)
      }
    note(family, 'a key of a search', typed.keys)
    note(family, '… longest pause of a word', typed.pauses)

    const compared: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const ids = Array.from({ length: 2 + (round % 5) }, (_, at) => `invented-${(round * 613 + at * 97) % count}`)
      compared.push(await library.evaluate(inPage.openView, `#/compare/${ids.join(',')}`, '[data-testid="matrix-row"]'))
      await library.evaluate(inPage.openView, '#/', '[data-testid="policy-row"]')
    }
    note(family, 'open a comparison of 2 to 6', compared)

    await library.evaluate(inPage.openView, '#/backup', '[data-testid="export-backup"]')
    const exports: number[] = []
    for (let round = 0; round < 3; round++) {
      await library.evaluate(inPage.exportEverything)
      // Not one long question: the driver gives up on those.
      exports.push(await until('everything is exported', () => library.evaluate(inPage.exported), PATIENCE))
    }
    note(family, 'export everything', exports)
  } finally {
    await session.close().catch(() => {})
    remove()
  }
}

async function importing(page: OwnPage): Promise<number> {
  const start = performance.now()
  await page.upload('backup-file', file)
  const kind = await until(
    'everything is imported',
    () => page.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="backup-note"]')?.dataset['kind'] ?? null),
    PATIENCE,
  )
  if (kind !== 'done') throw new Error(`The import ended with ${kind}`)
  return performance.now() - start
}

function shown(page: OwnPage): Promise<boolean> {
  return until('the list is there', () => page.evaluate((window) => window.performance.getEntriesByName('library-shown').length > 0), 120)
}

/** Made once for a count and a state of the rules; a new file needs minutes. */
async function backupFile(): Promise<string> {
  const path = resolve(`.cache/library-${count}-${RULES_VERSION}.ndjson.gz`)
  if (existsSync(path)) return path
  process.stderr.write(`Making a library of ${count} invented policies …\n`)
  mkdirSync(resolve('.cache'), { recursive: true })
  const backup = await inventedBackup(count, new Date())
  await writeFile(`${path}.part`, backup.stream())
  renameSync(`${path}.part`, path)
  return path
}

function cell(times: number[] | undefined): string {
  if (!times || times.length === 0) return ''
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return sorted.length < 4 ? human(at(0.5)) : `${human(at(0.5))} / ${human(at(0.95))}`
}

function human(ms: number): string {
  return ms >= 10_000 ? `${(ms / 1000).toFixed(0)} s` : ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(0)} ms`
}

function print(): void {
  console.log(`| ${count.toLocaleString('en')} policies, median / 95th percentile | Chromium | Firefox |`)
  console.log('| --- | ---: | ---: |')
  for (const { what, times } of results) console.log(`| ${what} | ${cell(times.get('chromium'))} | ${cell(times.get('firefox'))} |`)
}
